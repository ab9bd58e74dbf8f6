"""Noting what a page shows while it is made."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(slots=True)
class Noted:
    """What a page shows, and until when it is right."""

    tags: set[str] = field(default_factory=set)
    until: datetime | None = None


_noted: ContextVar[Noted | None] = ContextVar("noted", default=None)


@contextmanager
def noting() -> Iterator[Noted]:
    """Note what is shown from here on, in this thread.

    >>> with noting() as noted:
    ...     shows("article:3", "all")
    >>> sorted(noted.tags)
    ['all', 'article:3']
    """
    noted = Noted()
    token = _noted.set(noted)
    try:
        yield noted
    finally:
        _noted.reset(token)


def shows(*tags: str) -> None:
    """The page that is being made shows this; where none is being noted, nothing happens."""
    noted = _noted.get()
    if noted is not None:
        noted.tags.update(tags)


def right_until(instant: datetime) -> None:
    """The page that is being made is right until then at most."""
    noted = _noted.get()
    if noted is not None and (noted.until is None or instant < noted.until):
        noted.until = instant
