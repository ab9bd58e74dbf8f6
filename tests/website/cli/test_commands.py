"""The commands as people and programs call them."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.website.installation import PROGRAM, environment, run

COMMANDS = ["up", "almanac", "edition", "check", "backup", "restore", "user", "manage"]


@pytest.mark.parametrize("command", [name for name in COMMANDS if name != "manage"])
def test_every_command_explains_itself(command: str) -> None:
    shown = run(command, "--help")
    assert shown.returncode == 0
    assert f"accadeoggi {command}" in shown.stdout


@pytest.mark.parametrize("language", ["it", "it_IT.UTF-8"])
def test_it_speaks_the_language_of_the_environment(language: str) -> None:
    spoken = environment() | {"LANGUAGE": "", "LC_ALL": language}
    shown = subprocess.run(
        [str(PROGRAM), "--help"], env=spoken, capture_output=True, text=True, check=True
    )
    assert "Comandi:" in shown.stdout
    assert "Prepara" in shown.stdout


def test_a_language_can_be_asked_for() -> None:
    assert "Comandi:" in run("--lang", "it", "--help").stdout
    assert "Commands:" in run("--lang", "en", "--help").stdout


def test_it_says_its_version() -> None:
    assert run("--version").stdout.startswith("accadeoggi 0.")


@pytest.mark.parametrize(
    "arguments",
    [
        ["check"],
        ["backup", "copy.tar.gz"],
        ["user", "add", "a@example.org"],
        ["edition", "2026-11-23"],
    ],
)
def test_without_an_installation_a_command_says_how_to_make_one(
    arguments: list[str], tmp_path: Path
) -> None:
    refused = run(*arguments, "--data", tmp_path / "nothing")
    assert refused.returncode == 2
    assert "make one with “accadeoggi up --data" in refused.stderr
    assert refused.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "arguments", [["no-such-command"], ["up", "--port", "0"], ["edition", "yesterday"]]
)
def test_bad_usage_ends_with_2(arguments: list[str]) -> None:
    assert run(*arguments).returncode == 2


def test_the_almanac_of_a_day_as_json_has_the_fields_that_others_rely_on(data: Path) -> None:
    shown = run(
        "almanac", "day", "02-25", "--year", "2026", "--limit", "3", "--json", "--data", data
    )
    rows = json.loads(shown.stdout)
    assert len(rows) == 3
    assert set(rows[0]) == {
        "id", "qid", "date", "edtf", "calendar", "kind", "label", "text", "place", "score",
        "reasons", "sources",
    }  # fmt: skip
    assert set(rows[0]["reasons"][0]) == {"code", "text", "points"}


def test_django_s_own_commands_are_reached_through_manage(data: Path) -> None:
    shown = run("manage", "--data", data, "check", "--tag", "models")
    assert "no issues" in shown.stdout


def test_an_account_is_added_once_and_its_password_can_be_reset(data: Path) -> None:
    first = json.loads(run("user", "add", "ada@example.org", "--data", data, "--json").stdout)
    again = run("user", "add", "ADA@example.org", "--data", data)
    reset = json.loads(run("user", "reset", "ada@example.org", "--data", data, "--json").stdout)
    assert again.returncode == 2
    assert "has an account already" in again.stderr
    assert reset["email"] == first["email"] == "ada@example.org"
    assert reset["password"] != first["password"]


def test_all_is_well_after_the_first_run(data: Path) -> None:
    shown = run("check", "--data", data, "--json")
    answers = json.loads(shown.stdout)
    assert [answer for answer in answers if not answer["ok"]] == []
    assert {answer["code"] for answer in answers} >= {"clock", "disk", "database", "mail", "search"}
    assert shown.returncode == 0


def test_check_ends_with_1_where_it_finds_a_problem(data: Path) -> None:
    (data / "run" / "worker.heartbeat").write_text("2199-01-01T00:00:00+00:00\n")
    shown = run("check", "--data", data)
    assert shown.returncode == 1
    assert "PROBLEM    clock" in shown.stdout


def test_words_that_the_terminal_cannot_show_do_not_stop_a_command() -> None:
    narrow = environment() | {"LANGUAGE": "it", "PYTHONIOENCODING": "ascii"}
    done = subprocess.run([str(PROGRAM), "--help"], env=narrow, capture_output=True, check=False)
    assert done.returncode == 0


def test_the_environment_s_data_directory_is_used(tmp_path: Path) -> None:
    where = os.environ | environment() | {"AO_DATA": str(tmp_path / "here")}
    done = subprocess.run(
        [str(PROGRAM), "check"], env=where, capture_output=True, text=True, check=False
    )
    assert str(tmp_path / "here") in done.stderr
