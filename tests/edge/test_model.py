"""The store against a model: whatever happens in whatever order, no stale answer is ever given."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from accadeoggi.edge import Key, Store, finished
from accadeoggi.edge.drops import Moment

from .conftest import HOST, Hand

PATHS = st.sampled_from(["/it/", "/en/", "/it/25-febbraio/", "/it/people/"])
TAGS = st.sampled_from(["a", "b", "c"])
PROCESSES = st.integers(0, 1)
SHOWN = {"/it/": "ab", "/en/": "b", "/it/25-febbraio/": "ac", "/it/people/": "c"}


class TwoProcesses(RuleBasedStateMachine):
    """Two processes that share a store; what each tag says is a number that every drop raises."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.clock = Hand()
        self.stores = [self.opened(), self.opened()]
        self.said = dict.fromkeys("abc", 0)
        self.planned: list[tuple[float, str]] = []
        self.begun: list[tuple[int, str, Moment, bytes]] = []

    def opened(self) -> Store:
        return Store(Path(self.folder.name), self.clock)

    def teardown(self) -> None:
        for store in self.stores:
            store.close()
        self.folder.cleanup()

    def body(self, path: str) -> bytes:
        """What a page says at this moment."""
        return repr([(tag, self.said[tag]) for tag in SHOWN[path]]).encode()

    @rule(process=PROCESSES, path=PATHS)
    def begin(self, process: int, path: str) -> None:
        """Somebody begins to make a page, and reads what it says."""
        since = self.stores[process].begin()
        self.begun.append((process, path, since, self.body(path)))

    @rule()
    def put(self) -> None:
        """The oldest page that is being made is finished."""
        if self.begun:
            process, path, since, body = self.begun.pop(0)
            answer = finished("200 OK", [], body, tags=SHOWN[path])
            self.stores[process].put(Key(HOST, path), answer, since)

    @rule(process=PROCESSES, tag=TAGS, hard=st.booleans())
    def change(self, process: int, tag: str, hard: bool) -> None:
        """Something changes: it says something else, and is dropped."""
        self.said[tag] += 1
        self.stores[process].drop([tag], hard=hard)

    @rule(process=PROCESSES, tag=TAGS, later=st.integers(1, 30))
    def plan(self, process: int, tag: str, later: int) -> None:
        """Something will change at an hour that is known now."""
        self.planned.append((self.clock.at + later, tag))
        self.stores[process].drop([tag], at=self.clock.at + later)

    @rule(seconds=st.integers(1, 20))
    def time_passes(self, seconds: int) -> None:
        """What was planned happens at its hour, though nobody does anything."""
        self.clock.at += seconds
        for one in [one for one in self.planned if one[0] <= self.clock.at]:
            self.planned.remove(one)
            self.said[one[1]] += 1

    @rule(process=PROCESSES)
    def restart(self, process: int) -> None:
        """A process ends, and the pages that it was making with it."""
        self.stores[process].close()
        self.stores[process] = self.opened()
        self.begun = [one for one in self.begun if one[0] != process]

    @rule()
    def start_all_anew(self) -> None:
        """Everything ends, and the first to start tidies up."""
        for store in self.stores:
            store.close()
        self.begun = []
        self.stores = [self.opened()]
        self.stores[0].tidy()
        self.stores.append(self.opened())

    @invariant()
    def nothing_is_stale(self) -> None:
        """Every answer that is given says what its page says now."""
        for store in self.stores:
            for path in SHOWN:
                answer = store.get(Key(HOST, path))
                assert answer is None or answer.bodies["identity"] == self.body(path)


TestTwoProcesses = TwoProcesses.TestCase
TestTwoProcesses.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
