"""What a change drops: every page that is another one now, and hardly any that is not."""

from __future__ import annotations

import pytest

from .sites import Told

NEEDLESS = {"new": 12, "correct": 20, "unpublish": 20, "author": 4, "name": 4, "fact": 4}
"""Pages that may be dropped though they say the same: proposals chosen anew, lists in order."""


@pytest.fixture
def visited(process: Told) -> dict[str, str]:
    """A part of the site's pages, all of them kept, with what they say."""
    pages = process("pages")[::3]
    return {path: process("get", path)[1] for path in pages}


@pytest.mark.parametrize("kind", NEEDLESS)
def test_what_has_changed_is_dropped_and_the_rest_is_kept(
    kind: str, process: Told, visited: dict[str, str]
) -> None:
    process("edit", kind, "3")
    kept = set(process("kept", list(visited)))
    changed = {path for path, said in visited.items() if process("fresh", path)[1] != said}
    dropped = visited.keys() - kept
    assert changed <= dropped
    assert len(dropped - changed) <= NEEDLESS[kind]
    assert len(kept) > len(visited) / 2


def test_a_draft_drops_nothing(process: Told, visited: dict[str, str]) -> None:
    process("edit", "draft", "3")
    assert set(process("kept", list(visited))) == set(visited)


def test_the_masthead_drops_everything(process: Told, visited: dict[str, str]) -> None:
    process("edit", "settings", "3")
    assert process("kept", list(visited)) == []
