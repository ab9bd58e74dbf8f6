"""The store: answers in memory within a budget, behind them the files that all processes share."""

from __future__ import annotations

import fcntl
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event, Lock
from zlib import crc32

from accadeoggi.edge.answers import Answer
from accadeoggi.edge.drops import Drop, DropLog, Moment
from accadeoggi.edge.keys import Key
from accadeoggi.edge.shelf import Shelf

Clock = Callable[[], float]
"""Seconds since 1970."""
BUDGET = 64 * 1024 * 1024
MAKERS = 64
"""Locks that the makers of pages share among processes."""
MOMENT = 2.0
"""Seconds for which the previous answer may be shown while the next one is made."""
PATIENCE = 20.0
"""Seconds for which others wait for the one that makes an answer, if there is no previous one."""


@dataclass(slots=True)
class _Kept:
    answer: Answer
    since: Moment
    until: float


class Store:
    """Finished answers by address; what is dropped in one process is gone in all."""

    def __init__(self, folder: Path, now: Clock, *, budget: int = BUDGET) -> None:
        self.folder, self.now, self.budget = folder, now, budget
        self.drops, self.shelf = DropLog(folder), Shelf(folder)
        self._makers = folder / "makers"
        self._makers.mkdir(exist_ok=True)
        self._kept: OrderedDict[Key, _Kept] = OrderedDict()
        self._tagged: dict[str, set[Key]] = {}
        self._previous: dict[Key, tuple[Answer, float]] = {}
        self._making: dict[Key, Event] = {}
        self._fallen: list[Drop] = []
        self._size = 0
        self._lock = Lock()
        self._next_due = 0.0

    def get(self, key: Key) -> Answer | None:
        """The finished answer, if there is one that is right at this moment."""
        now = self.now()
        if self.drops.grown() or now >= self._next_due:
            self._hear(now)
        kept = self._kept.get(key)
        if kept is not None and now < kept.until:
            self._kept.move_to_end(key)
            return kept.answer
        return self._from_shelf(key, now)

    def _from_shelf(self, key: Key, now: float) -> Answer | None:
        found = self.shelf.load(key)
        if found is None:
            return None
        answer, since = found
        if self.drops.spoils(answer.tags, since, now) or now >= _until(answer):
            return None
        with self._lock:
            self._keep(key, answer, since)
        return answer

    def _hear(self, now: float) -> None:
        """Drop from memory what other processes, or the hour, have dropped."""
        for drop in self.drops.due(now):
            self._take(drop, now)
        if self._fallen:
            with self.drops.locked():
                self._drop_what_fell_due()
        self._next_due = self.drops.next_due()

    def _take(self, drop: Drop, now: float) -> None:
        """Forget what a drop names; if the hour has dropped it, its files may still be there."""
        with self._lock:
            for tag in drop.tags:
                for key in list(self._tagged.get(tag, ())):
                    self._forget(key, now, hard=drop.hard)
            if drop.at:
                self._fallen.append(drop)

    def _drop_what_fell_due(self) -> None:
        """Take the files of pages that the hour has spoiled; while all processes are locked out."""
        while self._fallen:
            drop = self._fallen.pop()
            self.shelf.drop_tags(drop.tags, before=drop.at)

    def _keep(self, key: Key, answer: Answer, since: Moment) -> None:
        """Put an answer into memory, and out of it what was least used; while locked."""
        self._forget(key, 0.0, hard=True)
        self._kept[key] = _Kept(answer, since, _until(answer))
        self._size += answer.size
        for tag in answer.tags:
            self._tagged.setdefault(tag, set()).add(key)
        self._previous.pop(key, None)
        while self._size > self.budget and len(self._kept) > 1:
            self._forget(next(iter(self._kept)), 0.0, hard=True)

    def _forget(self, key: Key, now: float, *, hard: bool) -> None:
        kept = self._kept.pop(key, None)
        if hard:
            self._previous.pop(key, None)
        if kept is None:
            return
        self._size -= kept.answer.size
        for tag in kept.answer.tags:
            self._tagged.get(tag, set()).discard(key)
        if not hard:
            self._previous[key] = (kept.answer, now + MOMENT)

    def begin(self) -> Moment:
        """The beginning of building an answer."""
        now = self.now()
        self._hear(now)
        return self.drops.moment(now)

    def put(self, key: Key, answer: Answer, since: Moment) -> bool:
        """Keep an answer, unless something it shows was dropped while it was built."""
        with self.drops.locked():
            self._hear_while_locked()
            now = self.now()
            if self.drops.spoils(answer.tags, since, now) or now >= _until(answer):
                return False
            answer = self._with_its_end(answer)
            self.shelf.store(key, answer, since)
        with self._lock:
            self._keep(key, answer, since)
        return True

    def _with_its_end(self, answer: Answer) -> Answer:
        """Write down that an answer falls with its last instant, so that its files fall, too."""
        if answer.until is None:
            return answer
        tag = f"until:{answer.until:.3f}"
        if not self.drops.knows(tag):
            self.drops.add([tag], at=answer.until)
        return replace(answer, tags=answer.tags | {tag})

    def drop(self, tags: Iterable[str], *, at: float = 0.0, hard: bool = False) -> None:
        """Drop every answer that shows one of the tags: at once, or from an instant on.

        ``hard`` is for what must not be shown even for the moment in which the next answer is
        made: something taken back, or deleted.
        """
        chosen = frozenset(tags)
        if not chosen:
            return
        with self.drops.locked():
            self.drops.add(chosen, at=at, hard=hard)
            if at <= self.now():
                self.shelf.drop_tags(chosen)
        self._hear(self.now())

    @contextmanager
    def making(self, key: Key) -> Iterator[Answer | None]:
        """One maker at a time for each page: others get the previous answer, or wait for this one.

        Gives the answer to show instead of making one, or None to whoever is to make it.
        """
        with self._lock:
            event = self._making.get(key)
            mine = event is None
            if event is None:
                event = self._making[key] = Event()
        if not mine:
            yield self._others(key, event)
            return
        try:
            with self._alone(key):
                yield self.get(key)
        finally:
            with self._lock:
                self._making.pop(key, None)
            event.set()

    @contextmanager
    def _alone(self, key: Key) -> Iterator[None]:
        """Alone among the makers of a page in all processes."""
        with (self._makers / f"{crc32(repr(key).encode()) % MAKERS:02x}").open("a") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield

    def _others(self, key: Key, event: Event) -> Answer | None:
        previous = self._previous.get(key)
        if previous is not None and self.now() < previous[1]:
            return previous[0]
        event.wait(PATIENCE)
        return self.get(key)

    def next_due(self) -> float:
        """The instant at which something is dropped by the clock; infinity if nothing is."""
        self._hear(self.now())
        return self._next_due

    def close(self) -> None:
        """Let go of the files; what is kept stays on the shelf."""
        self.drops.close()

    def tidy(self) -> int:
        """After a start: delete what a crash has left, and shorten the file of drops.

        Pages are looked at one by one, so that others are answered in between.
        """
        self.drops.due(self.now())
        for key, tags, until, since in list(self.shelf.described()):
            now = self.now()
            if self.drops.spoils(tags, since, now) or (until is not None and now >= until):
                with self.drops.locked():
                    self.shelf.drop(key)
        with self.drops.locked():
            swept = self.shelf.sweep()
            self._hear_while_locked()
            self.drops.compact(self.now())
        return swept

    def _hear_while_locked(self) -> None:
        now = self.now()
        for drop in self.drops.due(now):
            self._take(drop, now)
        self._drop_what_fell_due()


def _until(answer: Answer) -> float:
    return float("inf") if answer.until is None else answer.until
