"""The worker: what has to happen on time without anybody asking for a page.

Readers see a due article without it (QUALITY.md section 1, rule 1); the worker does the
bookkeeping and fixes each day's edition when the day begins.
"""

from __future__ import annotations

import logging
import signal
import threading
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from types import FrameType

from django.db import close_old_connections

from accadeoggi.chronology import clock
from accadeoggi.column.going_out import fix_due
from accadeoggi.column.notices import do_notices
from accadeoggi.column.publishing import expire_due, publish_due, tell_what_is_late
from accadeoggi.desk.telling import remind
from accadeoggi.website.finished.ahead import make_ahead
from accadeoggi.website.finished.beginning import drop_after_the_dead
from accadeoggi.website.finished.keeping import keeper

logger = logging.getLogger(__name__)

Job = Callable[[datetime], object]

JOBS: Mapping[str, Job] = {
    "publish": publish_due,
    "expire": expire_due,
    "late": tell_what_is_late,
    "edition": fix_due,
    "reminders": remind,
    "notices": do_notices,
    "the dead": drop_after_the_dead,
    "ahead": make_ahead,
}
EVERY = 1.0
HEARTBEAT = "worker.heartbeat"


def run(data: Path, stop: threading.Event | None = None) -> None:
    """Do every job every few seconds until told to stop."""
    stopped = stop or stop_on_signal()
    do_jobs({"tidy": tidy}, clock.now())
    while not stopped.is_set():
        now = clock.now()
        do_jobs(JOBS, now)
        beat(data, now)
        stopped.wait(_seconds_to_wait())


def _seconds_to_wait() -> float:
    """Until the next round, or until something is dropped by the clock: midnight, a go-live."""
    store = keeper.store()
    if store is None:
        return EVERY
    return max(0.0, min(EVERY, store.next_due() - clock.now().timestamp()))


def tidy(_now: datetime) -> None:
    """Delete what a crash has left among the finished pages."""
    store = keeper.store()
    if store is not None:
        store.tidy()


def do_jobs(jobs: Mapping[str, Job], now: datetime) -> list[str]:
    """Do each job; one that fails is written to the log and does not stop the others."""
    failed = []
    close_old_connections()
    for name, job in jobs.items():
        try:
            job(now)
        except Exception:
            logger.exception("the worker's job “%s” failed; it is tried again", name)
            failed.append(name)
    close_old_connections()
    return failed


def beat(data: Path, now: datetime) -> None:
    """Leave word that the worker is alive."""
    path = data / "run" / HEARTBEAT
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{now.isoformat()}\n", encoding="ascii")
    except OSError:
        logger.exception("the worker could not leave its sign of life")


def last_beat(data: Path) -> datetime | None:
    """When the worker was last alive; None where none has run."""
    try:
        return datetime.fromisoformat((data / "run" / HEARTBEAT).read_text("ascii").strip())
    except (OSError, ValueError):
        return None


def stop_on_signal() -> threading.Event:
    """An event that the usual signals set."""
    stop = threading.Event()

    def ring(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    signal.signal(signal.SIGTERM, ring)
    signal.signal(signal.SIGINT, ring)
    return stop
