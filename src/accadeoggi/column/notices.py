"""What has to leave this machine: written down in the transaction that causes it, done after.

A kill between the two loses nothing, and a key makes sure that nothing is written twice. Who does
them registers under their kind; the worker calls `do_notices`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import F, Q, QuerySet

from accadeoggi.chronology import clock
from accadeoggi.column.models import Notice

logger = logging.getLogger(__name__)

LEASE = timedelta(seconds=60)
WAITS = tuple(timedelta(seconds=seconds) for seconds in (5, 30, 120, 600))
MOST_TRIES = 5
BATCH = 100
LONGEST = 400

Doer = Callable[[Notice], None]
doers: dict[str, list[Doer]] = {}


def does(kind: Notice.Kind) -> Callable[[Doer], Doer]:
    """Register who does the notices of a kind."""

    def register(doer: Doer) -> Doer:
        doers.setdefault(kind.value, []).append(doer)
        return doer

    return register


def write_notice(kind: Notice.Kind, key: str, now: datetime, **about: Any) -> bool:
    """Write down that something is to be told; False where it is written already."""
    _notice, created = Notice.objects.get_or_create(
        key=key,
        defaults={"kind": kind, "about": about, "created_at": now, "next_try_at": now},
    )
    return created


def do_notices(now: datetime) -> int:
    """Do what is written down, row by row; the number done.

    A lease counts from the moment of its claim: while one row is done, time passes for the next.
    """
    begun, done = clock.now(), 0
    for pk in list(_to_do(now).order_by("pk").values_list("pk", flat=True)[:BATCH]):
        moment = now + (clock.now() - begun)
        notice = claim(pk, moment)
        if notice is not None:
            done += _do(notice, moment)
    return done


def _to_do(now: datetime) -> QuerySet[Notice]:
    """What may be claimed at a moment: due, not given up, and in nobody's hands."""
    free = Q(leased_until=None) | Q(leased_until__lte=now)
    return Notice.objects.filter(free, done_at=None, next_try_at__lte=now, tries__lt=MOST_TRIES)


@transaction.atomic
def claim(pk: int, now: datetime) -> Notice | None:
    """Take a notice for a while, under a new fence number; None where it is not to be had."""
    claimed = (
        _to_do(now)
        .filter(pk=pk)
        .update(leased_until=now + LEASE, fence=F("fence") + 1, tries=F("tries") + 1)
    )
    return Notice.objects.get(pk=pk) if claimed else None


def _do(notice: Notice, now: datetime) -> bool:
    try:
        for doer in doers.get(notice.kind, ()):
            doer(notice)
    except Exception as error:
        logger.exception("notice %s could not be done; it is tried again", notice.key)
        _failed(notice, error, now)
        return False
    return finish(notice, now)


def finish(notice: Notice, now: datetime) -> bool:
    """Mark a notice as done, if the claim under which it was done still holds."""
    mine = Notice.objects.filter(pk=notice.pk, fence=notice.fence, done_at=None)
    return bool(mine.update(done_at=now, leased_until=None, error=""))


def _failed(notice: Notice, error: Exception, now: datetime) -> None:
    wait = WAITS[min(notice.tries, len(WAITS)) - 1]
    mine = Notice.objects.filter(pk=notice.pk, fence=notice.fence, done_at=None)
    mine.update(
        leased_until=None,
        next_try_at=now + wait,
        error=f"{type(error).__name__}: {error}"[:LONGEST],
    )


def given_up() -> list[Notice]:
    """The notices that nobody tries any more, the oldest first."""
    return list(Notice.objects.filter(done_at=None, tries__gte=MOST_TRIES).order_by("pk"))


def again(notice: Notice, now: datetime) -> None:
    """Let a notice be tried again from the beginning; what is in somebody's hands stays there."""
    Notice.objects.filter(pk=notice.pk, done_at=None).update(tries=0, next_try_at=now)
