"""What could not be done: tried again ever more seldom, then listed for somebody to see to."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction

from accadeoggi.column.models import Notice, Trouble
from accadeoggi.column.notices import write_notice

WAITS = tuple(timedelta(seconds=seconds) for seconds in (2, 10, 60, 300))
"""How long to wait after the first, second … try."""
LONGEST = 400


@transaction.atomic
def note(thing: str, error: Exception, now: datetime, *, article: int | None = None) -> Trouble:
    """Count one more try that failed; after the last one list it and write one alert."""
    trouble, _created = Trouble.objects.select_for_update().get_or_create(
        thing=thing, defaults={"since": now, "next_try_at": now, "article_id": article}
    )
    trouble.tries += 1
    trouble.error = f"{type(error).__name__}: {error}"[:LONGEST]
    trouble.next_try_at = now + WAITS[min(trouble.tries, len(WAITS)) - 1]
    if trouble.tries >= Trouble.MOST_TRIES and trouble.listed_at is None:
        trouble.listed_at = now
        key = f"trouble/{thing}/{trouble.since.isoformat()}"
        write_notice(
            Notice.Kind.TROUBLE, key, now, article=article, thing=thing, error=trouble.error
        )
    trouble.save()
    return trouble


def resting(now: datetime) -> set[str]:
    """What is not to be tried now: its next try lies ahead, or it waits for somebody."""
    rows = Trouble.objects.values_list("thing", "next_try_at", "listed_at")
    return {thing for thing, at, listed in rows if listed is not None or at > now}


def solved(thing: str) -> None:
    """Forget a trouble: it has been done after all."""
    Trouble.objects.filter(thing=thing).delete()


def again(trouble: Trouble, now: datetime) -> None:
    """Let something that was given up be tried again, at once and from the beginning."""
    trouble.tries, trouble.listed_at = 0, None
    trouble.since = trouble.next_try_at = now
    trouble.save()


def listed() -> list[Trouble]:
    """What needs attention, the oldest first."""
    found = Trouble.objects.exclude(listed_at=None).select_related("article__locale")
    return list(found.order_by("since", "pk"))
