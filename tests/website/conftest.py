"""Installations for tests: prepared once, copied for each test, always ended."""

from __future__ import annotations

import fcntl
import shutil
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.website.installation import Running, end, free_port

FIRST_WORDS = "first-words.txt"


@pytest.fixture(scope="session")
def prepared_data(tmp_path_factory: pytest.TempPathFactory, testrun_uid: str) -> Path:
    """An empty publication that was prepared once, whichever test process came first."""
    data = tmp_path_factory.getbasetemp().parent / f"prepared-{testrun_uid}"
    with data.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not data.exists():
            running = Running(data).until_ready()
            assert running.send(signal.SIGTERM) == 0, running.text
            (data / FIRST_WORDS).write_text(running.text, encoding="utf-8")
    return data


@pytest.fixture(scope="session")
def first_words(prepared_data: Path) -> str:
    """What the first run said."""
    return (prepared_data / FIRST_WORDS).read_text(encoding="utf-8")


@pytest.fixture
def data(prepared_data: Path, tmp_path: Path) -> Path:
    """A prepared data directory of one's own."""
    return Path(shutil.copytree(prepared_data, tmp_path / "data"))


@pytest.fixture
def start() -> Iterator[Callable[..., Running]]:
    """Starts installations; whatever still runs at the end is killed."""
    started: list[Running] = []

    def begin(data: Path, *arguments: str, port: int | None = None) -> Running:
        running = Running(data, port or free_port(), arguments)
        started.append(running)
        return running

    yield begin
    for running in started:
        end(running)
