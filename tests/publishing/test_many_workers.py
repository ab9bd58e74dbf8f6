"""Several workers at once, on SQLite and on PostgreSQL: every effect happens exactly once.

Each round is a day: articles go live, one ends, an edition is fixed, notices are done, by real
processes that all begin at the same moment. The short form runs with all tests; ``make
test-publishing`` makes 100 rounds and kills 100 workers.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from .crew import DUE
from .databases import KINDS

ROUNDS = int(os.environ.get("AO_TEST_ROUNDS", "2"))
KILLS = int(os.environ.get("AO_TEST_KILLS", "4"))
WORKERS = [2, 4, 8] if ROUNDS > 10 else [2]
SEED = int(os.environ.get("AO_TEST_SEED", "1"))


@pytest.fixture(scope="module", params=KINDS)
def kind(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    made = request.param(tmp_path_factory.mktemp("crew"), ROUNDS)
    yield made
    made.end()


def say(capsys: pytest.CaptureFixture[str], kind: Any, workers: int, left: dict[str, Any]) -> None:
    """The figures are what the long form is run for."""
    with capsys.disabled():
        sys.stdout.write(
            f"\n{kind.name}, {workers} workers, {ROUNDS} rounds, {left['killed']} killed "
            f"(seed {SEED}): {left['live']} live, {left['ended']} ended, {left['editions']} "
            f"editions, {len(left['told'])} effects, {left['told_again']} begun again after a kill"
            f", {left['tried_again']} notices tried again\n"
        )


def is_all_there(left: dict[str, Any]) -> None:
    """Nothing is lost, nothing is there twice, nothing is open, nothing is damaged."""
    assert (left["live"], left["ended"], left["waiting"]) == (DUE * ROUNDS, ROUNDS, 0)
    assert left["logged"] == [1] * (DUE + 1) * ROUNDS
    assert (left["editions"], left["leads"]) == (ROUNDS, ROUNDS)
    returns = DUE + 2 * (ROUNDS - 1)
    assert left["occurrences"] == returns
    assert left["notices"] == {"live": DUE * ROUNDS, "return": returns}
    assert left["told"] == left["keys"]
    assert (left["open"], left["troubles"], left["whole"]) == ([], [], [])


@pytest.mark.parametrize("workers", WORKERS)
def test_every_effect_happens_once(kind, workers, capsys):  # QUALITY: P3
    left = kind.copy().crew("work", workers, ROUNDS, 0, SEED)
    say(capsys, kind, workers, left)
    is_all_there(left)
    assert (left["told_again"], left["published_again"], left["tried_again"]) == (0, 0, 0)


def test_workers_killed_at_random_lose_nothing_and_double_nothing(kind, capsys):  # QUALITY: P3
    """Killed between an effect and its mark, it is begun again under the same key, and told so."""
    left = kind.copy().crew("work", max(WORKERS) // 2 + 1, ROUNDS, KILLS, SEED)
    say(capsys, kind, max(WORKERS) // 2 + 1, left)
    is_all_there(left)
    assert left["killed"] >= KILLS
    assert left["told_again"] <= left["tried_again"] <= KILLS
