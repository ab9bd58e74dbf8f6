"""The one place that reads the system's time (QUALITY.md, section 1, rule 5).

The source is one for the whole process, behind a lock, and not a context variable: a test that
fixes the time must be obeyed by the threads of the server that it talks to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from threading import Lock
from types import TracebackType

from accadeoggi.chronology.errors import NaiveInstant

Source = Callable[[], datetime]
"""Answers with an instant that knows its zone."""

_lock = Lock()


def system() -> datetime:
    """The system's time, UTC."""
    return datetime.now(UTC)


_source: Source = system


def now() -> datetime:
    """This instant, in UTC, from the source in use.

    >>> now().tzinfo
    datetime.timezone.utc
    """
    with _lock:
        source = _source
    return aware(source()).astimezone(UTC)


def aware(instant: datetime) -> datetime:
    """The instant itself; NaiveInstant where it has no zone.

    >>> aware(datetime(2026, 11, 23))
    Traceback (most recent call last):
    ...
    accadeoggi.chronology.errors.NaiveInstant: “2026-11-23T00:00:00” has no time zone: \
an instant must have one
    """
    if instant.utcoffset() is None:
        raise NaiveInstant("naive-instant", {"value": instant.isoformat()})
    return instant


class Installed:
    """A source in use; as a context manager it gives way to the one before."""

    def __init__(self, source: Source) -> None:
        self._before = _install(source)

    def __enter__(self) -> None:
        return None

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """Go back to the source that was in use before."""
        _install(self._before)


def use(source: Source) -> Installed:
    """Take the time from another source: from now on, or for a ``with`` block.

    >>> noon = datetime(2026, 11, 23, 12, tzinfo=UTC)
    >>> with use(lambda: noon):
    ...     now() == noon
    True
    """
    return Installed(source)


class Hands:
    """A clock that stands still until its hands are moved."""

    def __init__(self, instant: datetime) -> None:
        self._instant = aware(instant)

    def __call__(self) -> datetime:
        """The instant at which the hands stand."""
        return self._instant

    def move(self, by: timedelta) -> None:
        """Let time pass."""
        self._instant += by

    def set(self, instant: datetime) -> None:
        """Put the hands to another instant."""
        self._instant = aware(instant)


@contextmanager
def fixed(instant: datetime) -> Iterator[Hands]:
    """Let time stand still at an instant, for all threads, inside a ``with`` block.

    >>> with fixed(datetime(2026, 11, 23, 23, 59, tzinfo=UTC)) as hands:
    ...     before = now()
    ...     hands.move(timedelta(minutes=2))
    ...     (now() - before).seconds
    120
    """
    hands = Hands(instant)
    with use(hands):
        yield hands


def _install(source: Source) -> Source:
    global _source  # one clock for the whole process, on purpose
    with _lock:
        before, _source = _source, source
    return before
