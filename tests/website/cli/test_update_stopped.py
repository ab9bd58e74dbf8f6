"""An update that is killed again and again loses nothing and doubles nothing.

`make test-update` kills it fifty times; the usual run a few times, so that it stays short.
"""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from accadeoggi.chronology import MonthDay
from tests.catalogue.updating.server import Reply, Served, as_json, serving
from tests.website.installation import PROGRAM, environment, run

KILLS = int(os.environ.get("AO_TEST_KILLS", "4"))
DAYS = [day.key for day in MonthDay.all()][:: 1 if KILLS > 20 else 6]
EVENTS, BIRTHS, LANGUAGES = 4, 2, 2
STEPS = len(DAYS) * LANGUAGES
PATIENCE = 120
LETTERS = "abcdefghij"


def word(number: int) -> str:
    """A word that stands for a number and tells one event from any other."""
    return "qx" + "".join(LETTERS[int(figure)] for figure in f"{number:07d}")


def answer(path: str, _query: object) -> Reply:
    """A day of the feed: the same events in either language, known by their ids."""
    _empty, language, _onthisday, _all, month, day = path.split("/")
    first = (int(month) * 31 + int(day)) * 10
    events = [entry(language, first + i, 1304 + 4 * i) for i in range(EVENTS)]
    births = [entry(language, 100_000 + first + i, 1404 + 4 * i) for i in range(BIRTHS)]
    return as_json({"selected": events[:1], "events": events, "births": births})


def entry(language: str, number: int, year: int) -> dict[str, object]:
    """An entry with a page of its own."""
    title = f"{word(number).capitalize()} {language}"
    page = {"titles": {"normalized": title}, "wikibase_item": f"Q{9_000_000 + number}"}
    return {"text": f"{word(number)} {language}", "year": year, "pages": [page]}


@pytest.fixture
def server() -> Iterator[Served]:
    """The feed."""
    with serving() as served:
        served.otherwise = answer
        yield served


def command(data: Path, server: Served) -> list[str]:
    """The update, without pauses."""
    return [
        "almanac", "update", "--source", "wikimedia-feed", "--endpoint", server.address,
        "--pause", "0", "--data", str(data), *(f"--day={day}" for day in DAYS),
    ]  # fmt: skip


def start_and_kill(arguments: list[str], after: float) -> None:
    """Begin, and kill without warning."""
    process = subprocess.Popen(
        [str(PROGRAM), *arguments], env=environment(),
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert process.stderr is not None
    process.stderr.readline()
    time.sleep(after)
    process.kill()
    process.wait(timeout=PATIENCE)
    process.stderr.close()


def counted(database: sqlite3.Connection, sql: str) -> int:
    """The number that a query gives."""
    return int(database.execute(sql).fetchone()[0])


def test_an_update_that_is_killed_goes_on_without_loss_or_doubles(
    data: Path, server: Served
) -> None:
    chance = random.Random(KILLS)  # noqa: S311 - where to stop, no secret
    arguments = command(data, server)
    database = sqlite3.connect(data / "accadeoggi.sqlite3")
    steps = []
    for _kill in range(KILLS):
        start_and_kill(arguments, chance.uniform(0, 0.25))
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        steps.append(counted(database, "SELECT count(*) FROM catalogue_updatestep"))
    ended = run(*arguments)
    assert ended.returncode == 0, ended.stderr
    assert steps == sorted(steps)
    assert 0 < steps[-1] < STEPS, "it was killed before it began or after it ended"
    assert content(database) == {
        "steps": STEPS,
        "events": len(DAYS) * EVENTS,
        "births": len(DAYS) * BIRTHS,
        "people": len(DAYS) * BIRTHS,
        "labels": STEPS * EVENTS,
        "words": len(DAYS) * (EVENTS * LANGUAGES + BIRTHS),
        "chosen twice": len(DAYS),
    }
    assert f"{STEPS} steps had been done before" in run(*arguments).stdout
    database.close()


def content(database: sqlite3.Connection) -> dict[str, int]:
    """What the update has left, counted."""
    facts = "SELECT count(*) FROM catalogue_fact WHERE key LIKE 'update/%' AND kind="
    return {
        "steps": counted(database, "SELECT count(*) FROM catalogue_updatestep"),
        "events": counted(database, f"{facts}'event'"),
        "births": counted(database, f"{facts}'birth'"),
        "people": counted(database, "SELECT count(*) FROM catalogue_person WHERE name LIKE 'Qx%'"),
        "labels": counted(
            database, "SELECT count(*) FROM catalogue_factlabel WHERE text LIKE 'qx%'"
        ),
        "words": counted(database, "SELECT count(*) FROM catalogue_words WHERE words LIKE 'qx%'"),
        "chosen twice": counted(
            database,
            "SELECT count(*) FROM catalogue_fact WHERE witnesses = 1 AND key LIKE 'update/%'",
        ),
    }
