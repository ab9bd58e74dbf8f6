"""What has been dropped, and when: one file that every process reads, and adds to in turn.

A line is a JSON object: the tags that are dropped, from which instant on (0: at once), and whether
the previous answer may still be shown while the next one is made. Whoever builds an answer notes
how long the file was when it began: what came later, and what falls due later, spoils it.
"""

from __future__ import annotations

import fcntl
import heapq
import json
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock


@dataclass(frozen=True, slots=True, order=True)
class Drop:
    """Tags that are no longer right from an instant on."""

    at: float
    place: int
    """Where its line begins in the file."""
    tags: frozenset[str]
    hard: bool = False
    """Whether the previous answer must not be shown even for a moment."""


@dataclass(frozen=True, slots=True)
class Moment:
    """When the building of an answer began: the instant, and how long the file was then."""

    at: float
    place: int
    edition: str


class DropLog:
    """The file of drops, as one process sees it."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.path, self.lock_path = folder / "drops.log", folder / "lock"
        self._guard = Lock()
        self._read_to = 0
        self.edition = ""
        self._waiting: list[Drop] = []
        self._last: dict[str, list[Drop]] = {}
        with self.locked():
            if not self.path.exists():
                self._begin([])
        self._open()

    def _open(self) -> None:
        self._file = self.path.open("rb")
        self._number = self._file.fileno()

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Alone among all processes."""
        with self.lock_path.open("a") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield

    def _begin(self, kept: Iterable[Drop]) -> None:
        """Write the file anew, with a name of its own; what is still to come is kept."""
        beside = self.path.with_suffix(f".{os.getpid()}")
        lines = [json.dumps({"edition": os.urandom(8).hex()}), *map(_line, kept)]
        beside.write_text("\n".join(lines) + "\n", encoding="utf-8")
        beside.replace(self.path)

    def add(self, tags: Iterable[str], *, at: float = 0.0, hard: bool = False) -> Drop:
        """Write a drop down; call it while `locked`."""
        place = self.path.stat().st_size
        drop = Drop(at, place, frozenset(tags), hard)
        with self.path.open("ab") as file:
            file.write(f"{_line(drop)}\n".encode())
        return drop

    def grown(self) -> bool:
        """Whether there is something that this process has not read: one question to the system."""
        told = os.fstat(self._number)
        return told.st_size != self._read_to or told.st_nlink == 0

    def _replaced(self) -> bool:
        return os.fstat(self._number).st_nlink == 0

    def due(self, now: float) -> list[Drop]:
        """Drops that this process has not heard of yet and that hold now."""
        with self._guard:
            found = [drop for drop in self._news() if drop.at <= now or self._wait(drop)]
            while self._waiting and self._waiting[0].at <= now:
                found.append(heapq.heappop(self._waiting))
            return found

    def next_due(self) -> float:
        """The instant at which the next drop falls due."""
        return self._waiting[0].at if self._waiting else float("inf")

    def _wait(self, drop: Drop) -> bool:
        heapq.heappush(self._waiting, drop)
        return False

    def _news(self) -> list[Drop]:
        drops = self._unread()
        if self._replaced():
            self._file.close()
            self._open()
            self._read_to, self._last, self._waiting = 0, {}, []
            drops += self._unread()
        return drops

    def _unread(self) -> list[Drop]:
        self._file.seek(self._read_to)
        raw = self._file.read()
        whole = raw[: raw.rfind(b"\n") + 1]
        drops = list(self._parsed(whole))
        self._read_to += len(whole)
        for drop in drops:
            for tag in drop.tags:
                self._last.setdefault(tag, []).append(drop)
        return drops

    def _parsed(self, raw: bytes) -> Iterator[Drop]:
        place = self._read_to
        for line in raw.splitlines(keepends=True):
            told = json.loads(line)
            if "edition" in told:
                self.edition = told["edition"]
            else:
                yield Drop(told["at"], place, frozenset(told["tags"]), told["hard"])
            place += len(line)

    def moment(self, now: float) -> Moment:
        """The beginning of building an answer: what is dropped from here on spoils it."""
        return Moment(now, self._read_to, self.edition)

    def spoils(self, tags: Iterable[str], since: Moment, now: float) -> bool:
        """Whether something that an answer shows has been dropped since its building began."""
        place = since.place if since.edition == self.edition else 0
        drops = (drop for tag in tags for drop in self._last.get(tag, ()))
        return any(drop.at <= now and (drop.place >= place or drop.at > since.at) for drop in drops)

    def knows(self, tag: str) -> bool:
        """Whether a drop of this tag has been written down, for now or for later."""
        return tag in self._last

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def compact(self, now: float) -> None:
        """Write the file anew without what has had its effect; call it while `locked`."""
        self.due(now)
        self._begin(sorted(self._waiting))


def _line(drop: Drop) -> str:
    return json.dumps({"at": drop.at, "tags": sorted(drop.tags), "hard": drop.hard})
