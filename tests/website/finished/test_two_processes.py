"""Random edits in two processes: no page is ever stale, and none shows what is not public.

The short form runs with all tests; ``make test-edge`` makes thousands of edits
(``AO_TEST_EDITS``).
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from random import Random
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from .process import SECRET
from .sites import Told, copied

EDITS = int(os.environ.get("AO_TEST_EDITS", "15"))
STEPS = min(EDITS, 100)
KINDS = (
    "new", "correct", "draft", "unpublish", "publish", "delete", "expire", "mention", "author",
    "credit", "name", "fact", "settings", "worker",
)  # fmt: skip
WATCHED, ASKED, COMPARED = 40, 4, 5


class Readers(RuleBasedStateMachine):
    """Two processes of one site; what one changes, the other shows, or has never shown."""

    template: ClassVar[Path]
    counts: ClassVar[dict[str, int]]

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        data = copied(self.template, self.folder / "data")
        self.processes = [Told(data), Told(data)]
        self.seconds, self.done = 0.0, 0

    @initialize(seed=st.integers(0, 2**32))
    def visit(self, seed: int) -> None:
        """Readers have come, and pages are kept."""
        self.lot = Random(seed)  # noqa: S311 - no secret
        self.pages = self.lot.sample(self.processes[0]("pages"), WATCHED)
        for path in self.pages:
            self.compare(path, self.lot.randrange(2))

    def compare(self, path: str, process: int) -> None:
        """What a process gives out is what the records say, and nothing that is not public."""
        shown = self.processes[process]("get", path)
        made = self.processes[1 - process]("fresh", path)
        assert shown == made, path
        assert SECRET not in shown[1], path
        self.counts["compared"] += 1

    @rule(kind=st.sampled_from(KINDS), seed=st.integers(0, 2**32), process=st.integers(0, 1))
    def edit(self, kind: str, seed: int, process: int) -> None:
        """Somebody changes something in one process."""
        before = set(self.processes[1 - process]("kept", self.pages))
        self.done += 1
        self.processes[process]("edit", kind, f"{seed}/{self.done}")
        self.counts["edits"] += 1
        self.look(before, process)

    @rule(kind=st.sampled_from(KINDS), seed=st.integers(0, 2**32))
    def edit_in_the_other(self, kind: str, seed: int) -> None:
        """And in the other one."""
        self.edit(kind, seed, 1)

    @rule(seconds=st.floats(0.5, 4000), process=st.integers(0, 1))
    def time_passes(self, seconds: float, process: int) -> None:
        """Hours go by: articles come and go, and sometimes it is midnight."""
        before = set(self.processes[1 - process]("kept", self.pages))
        self.seconds += seconds
        for one in self.processes:
            one("clock", self.seconds)
        self.look(before, process)

    def look(self, before: set[str], process: int) -> None:
        """Pages that are still kept are still right; others are made anew, and are right."""
        kept = sorted(self.processes[1 - process]("kept", self.pages))
        self.counts["kept"] += len(kept)
        self.counts["dropped"] += len(before - set(kept))
        for path in self.lot.sample(kept, min(COMPARED, len(kept))):
            self.compare(path, 1 - process)
        gone = sorted(set(self.pages) - set(kept))
        for path in self.lot.sample(gone, min(ASKED, len(gone))):
            self.compare(path, self.lot.randrange(2))

    def teardown(self) -> None:
        try:
            for path in self.processes[0]("kept", self.pages):
                self.compare(path, 0)
        finally:
            for one in self.processes:
                one.end()
            shutil.rmtree(self.folder)


def test_no_page_is_stale_and_no_draft_is_shown(
    template: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Readers.template = template
    Readers.counts = counts = dict.fromkeys(("edits", "compared", "kept", "dropped"), 0)
    # Not every step is an edit, not every example goes to its end, and the first is the least one.
    examples = EDITS * 2 // STEPS + 1
    run_state_machine_as_test(
        Readers,
        settings=settings(
            max_examples=examples,
            stateful_step_count=STEPS,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        ),
    )
    with capsys.disabled():
        print(f"\n{counts}")  # noqa: T201 - the figures are what the long form is run for
    assert counts["edits"] > 0
    assert counts["kept"] > counts["dropped"]
