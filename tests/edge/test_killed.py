"""A process that is killed while it writes leaves no answer that is half or wrong.

`make test-edge` kills it two hundred times; the usual run a few times.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from accadeoggi.edge import Key, Store

from .conftest import HOST

KILLS = int(os.environ.get("AO_TEST_KILLS", "6"))
PAGES = 40
WRITER = """
import itertools, sys, time
from pathlib import Path
from accadeoggi.edge import Key, Store, finished
store = Store(Path(sys.argv[1]), time.time)
print("begun", flush=True)
for number in itertools.count():
    name, tag = f"/{number % 40}/", f"page:{number % 40}"
    body = f"{name} {number} ".encode() * 3000
    store.drop([tag])
    since = store.begin()
    store.put(Key("example.org", name), finished("200 OK", [], body, tags=[tag]), since)
"""


def write_and_be_killed(folder: Path, after: float) -> None:
    """Write pages without pause, until it is over."""
    process = subprocess.Popen([sys.executable, "-c", WRITER, str(folder)], stdout=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.readline()
    time.sleep(after)
    process.kill()
    process.wait()
    process.stdout.close()


def test_no_answer_is_ever_half_or_wrong(tmp_path: Path, open_store: Callable[..., Store]) -> None:
    chance = random.Random(KILLS)  # noqa: S311 - where to stop, no secret
    folder = tmp_path / "edge"
    seen = 0
    for _kill in range(KILLS):
        write_and_be_killed(folder, chance.uniform(0.05, 0.3))
        store = open_store()
        seen += _check(store, folder)
        store.tidy()
        seen += _check(store, folder)
        store.close()
    assert seen > KILLS


def _check(store: Store, folder: Path) -> int:
    """Every answer is whole and its own; every file that nginx would serve, too. How many."""
    found = 0
    for number in range(PAGES):
        name = f"/{number}/"
        answer = store.get(Key(HOST, name))
        if answer is not None:
            assert set(answer.bodies["identity"].decode().split()[::2]) == {name}
            found += 1
        served = folder / "site" / HOST / str(number) / "index.html"
        if served.exists():
            words = served.read_text(encoding="utf-8").split()
            assert set(words[::2]) == {name}
            assert len(words) == 6000
    return found
