"""What a change drops: every page that is another one now, and hardly any that is not."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from .sites import Told, copied

NEEDLESS = {"new": 8, "correct": 12, "unpublish": 12, "author": 3, "name": 3, "fact": 3}
"""Pages that may be dropped though they say the same: proposals chosen anew, lists in order."""


Visited = dict[str, str]
EACH = 6
"""One page in so many is visited."""
KINDS = NEEDLESS if "AO_TEST_EDITS" in os.environ else ("new", "correct", "fact")


@pytest.fixture(scope="module")
def warm(template: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Visited]:
    """A site that has been visited, and what its pages said."""
    data = copied(template, tmp_path_factory.mktemp("warm") / "data")
    told = Told(data)
    visited = {path: told("get", path)[1] for path in told("pages")[::EACH]}
    told.end()
    return data, visited


@pytest.fixture
def visited(warm: tuple[Path, Visited]) -> Visited:
    """A part of the site's pages, all of them kept, with what they say."""
    return warm[1]


@pytest.fixture
def process(warm: tuple[Path, Visited], tmp_path: Path) -> Iterator[Told]:
    """A process of the visited site."""
    told = Told(shutil.copytree(warm[0], tmp_path / "data"))
    yield told
    told.end()


@pytest.mark.parametrize("kind", KINDS)
def test_what_has_changed_is_dropped_and_the_rest_is_kept(
    kind: str, process: Told, visited: Visited
) -> None:
    process("edit", kind, "3")
    kept = set(process("kept", list(visited)))
    changed = {path for path, said in visited.items() if process("fresh", path)[1] != said}
    dropped = visited.keys() - kept
    assert changed <= dropped
    assert len(dropped - changed) <= NEEDLESS[kind]
    assert len(kept) > len(visited) / 2


def test_a_draft_drops_nothing(process: Told, visited: Visited) -> None:
    process("edit", "draft", "3")
    assert set(process("kept", list(visited))) == set(visited)


def test_the_masthead_drops_everything(process: Told, visited: Visited) -> None:
    process("edit", "settings", "3")
    assert process("kept", list(visited)) == []
