"""What could not be done: tried again ever more seldom, then listed for somebody to see to."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import DatabaseError, transaction

from accadeoggi.column.models import Article, Notice, Trouble
from accadeoggi.column.notices import write_notice

logger = logging.getLogger(__name__)

WAITS = tuple(timedelta(seconds=seconds) for seconds in (2, 10, 60, 300))
"""How long to wait after the first, second … try."""
LONGEST = 400


@dataclass(frozen=True, slots=True)
class Work:
    """Something to be done in a transaction of its own: where it fails, nothing is half done."""

    thing: str
    """What it is about: ``revision/12``."""
    do: Callable[[], object]
    article: int | None = None


def tried(works: Iterable[Work], now: datetime) -> int:
    """Do things one after the other; the number done. What fails holds up nothing else.

    It is noted, left alone for a while, and not tried again once it waits for somebody.
    """
    troubles = {trouble.thing: trouble for trouble in Trouble.objects.all()}
    resting = {thing for thing, trouble in troubles.items() if _is_resting(trouble, now)}
    return sum(
        _tried(work, now, in_trouble=work.thing in troubles)
        for work in works
        if work.thing not in resting
    )


def _is_resting(trouble: Trouble, now: datetime) -> bool:
    """Whether the next try lies ahead, or somebody has to ask for it."""
    return trouble.listed_at is not None or trouble.next_try_at > now


def _tried(work: Work, now: datetime, *, in_trouble: bool) -> bool:
    try:
        done = bool(work.do())
        if done and in_trouble:
            solved(work.thing)
    except Exception as error:
        logger.exception("%s could not be done; it is tried again", work.thing)
        _note_if_possible(work.thing, error, now, work.article)
        return False
    return done


def _note_if_possible(thing: str, error: Exception, now: datetime, article: int | None) -> None:
    """A database that fails fails here, too: then the log is all there is."""
    try:
        note(thing, error, now, article=article)
    except DatabaseError:
        logger.exception("that %s could not be done could not be noted", thing)


@transaction.atomic
def note(thing: str, error: Exception, now: datetime, *, article: int | None = None) -> Trouble:
    """Count one more try that failed; after the last one list it and write one alert."""
    known = Article.objects.filter(pk=article).exists()
    trouble, _created = Trouble.objects.select_for_update().get_or_create(
        thing=thing,
        defaults={"since": now, "next_try_at": now, "article_id": article if known else None},
    )
    trouble.tries += 1
    trouble.error = f"{type(error).__name__}: {error}"[:LONGEST]
    trouble.next_try_at = now + WAITS[min(trouble.tries, len(WAITS)) - 1]
    if trouble.tries >= Trouble.MOST_TRIES and trouble.listed_at is None:
        trouble.listed_at = now
        key = f"trouble/{thing}/{trouble.since.isoformat()}"
        write_notice(
            Notice.Kind.TROUBLE,
            key,
            now,
            article=trouble.article_id,
            thing=thing,
            error=trouble.error,
        )
    trouble.save()
    return trouble


def solved(thing: str) -> None:
    """Forget a trouble: it has been done after all."""
    Trouble.objects.filter(thing=thing).delete()


def known(kind: str) -> set[str]:
    """The things of a kind (``revision``) that are in trouble, listed or not."""
    found = Trouble.objects.filter(thing__startswith=f"{kind}/")
    return set(found.values_list("thing", flat=True))


def again(trouble: Trouble, now: datetime) -> None:
    """Let something that was given up be tried again, at once and from the beginning."""
    trouble.tries, trouble.listed_at = 0, None
    trouble.since = trouble.next_try_at = now
    trouble.save()


def listed() -> list[Trouble]:
    """What needs attention, the oldest first."""
    found = Trouble.objects.exclude(listed_at=None).select_related("article__locale")
    return list(found.order_by("since", "pk"))
