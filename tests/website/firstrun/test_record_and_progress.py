"""The installation's record, progress for people, and damage in plain words."""

from __future__ import annotations

import io
import sqlite3
from pathlib import Path

import pytest
from django.db import DatabaseError

from accadeoggi.website.cli.trouble import Trouble
from accadeoggi.website.firstrun import record
from accadeoggi.website.firstrun.database import database_trouble
from accadeoggi.website.firstrun.progress import bar


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_the_record_keeps_what_is_not_changed(tmp_path: Path) -> None:
    record.write_record(tmp_path, version="0.1.0")
    record.write_record(tmp_path, static="abc")
    assert record.read_record(tmp_path) == {"version": "0.1.0", "static": "abc"}
    assert [path.name for path in tmp_path.iterdir()] == [record.FILE]


def test_a_damaged_record_is_said_in_plain_words(tmp_path: Path) -> None:
    (tmp_path / record.FILE).write_text("{")
    with pytest.raises(Trouble, match="delete it"):
        record.read_record(tmp_path)


@pytest.mark.parametrize("version", ["0.0.9", record.version(), "0"])
def test_an_older_or_equal_version_s_directory_is_accepted(tmp_path: Path, version: str) -> None:
    record.write_record(tmp_path, version=version)
    record.refuse_newer(tmp_path)


@pytest.mark.parametrize("version", ["99.0.0", "0.100", "1.0.0rc1"])
def test_a_newer_version_s_directory_is_refused(tmp_path: Path, version: str) -> None:
    record.write_record(tmp_path, version=version)
    with pytest.raises(Trouble, match=version):
        record.refuse_newer(tmp_path)


def test_without_a_terminal_progress_is_a_line_at_the_beginning_and_one_at_the_end() -> None:
    stream = io.StringIO()
    with bar("Almanac", stream) as progress:
        for done in range(100):
            progress(done, 100)
    first, last = stream.getvalue().splitlines()
    assert first == "Almanac …"
    assert last.startswith("Almanac: done in 0.")


def test_on_a_terminal_progress_is_one_line_that_fills() -> None:
    stream = Terminal()
    with bar("Almanac", stream) as progress:
        progress(1, 2)
    shown = stream.getvalue()
    assert shown.count("\n") == 1
    assert "[############------------]  50 %" in shown
    assert "[########################]" in shown


def test_a_step_that_fails_does_not_claim_to_be_done() -> None:
    stream = Terminal()
    with pytest.raises(ValueError, match="broken"), bar("Almanac", stream):
        raise ValueError("broken")
    assert "done" not in stream.getvalue()


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (sqlite3.DatabaseError("file is not a database"), "damaged"),
        (DatabaseError("database disk image is malformed"), "damaged"),
        (DatabaseError("database or disk is full"), "is full"),
        (DatabaseError("disk I/O error"), "is full"),
        (DatabaseError("no such column: x"), "accadeoggi check"),
    ],
)
def test_what_the_database_says_becomes_what_to_do(
    tmp_path: Path, error: Exception, said: str
) -> None:
    assert said in database_trouble(error, tmp_path).message
