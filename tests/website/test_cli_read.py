"""`accadeoggi read`, as people and programs call it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.website.installation import PROGRAM, environment, run

TEXT = "On 25 February 1956 Nikita Khrushchev spoke. From 1939 to 1945 there was war."
WRONG = "On Monday 25 February 1956 Nikita Khrushchev spoke."


def read(*arguments: str, given: str | bytes = TEXT) -> subprocess.CompletedProcess[bytes]:
    raw = given if isinstance(given, bytes) else given.encode()
    return subprocess.run(
        [str(PROGRAM), "read", *arguments],
        input=raw,
        env=environment(),
        capture_output=True,
        check=False,
    )


def answers(lines: list[Any], *arguments: str) -> list[Any]:
    given = "".join((one if isinstance(one, str) else json.dumps(one)) + "\n" for one in lines)
    done = read("--jsonl", "-", *arguments, given=given)
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def test_it_prints_what_it_read_in_the_language_of_the_text(tmp_path: Path) -> None:
    (tmp_path / "it.txt").write_text("Il 25 febbraio 1956 parlò a Roma.", encoding="utf-8")
    shown = run("read", tmp_path / "it.txt", "--lang", "en").stdout
    assert "In order of time" in shown
    assert "In order of time" in read("-").stdout.decode()
    assert "25 February 1956" in read("-").stdout.decode()


def test_json_has_the_fields_of_the_contract() -> None:
    done = read("-", "--json")
    found = json.loads(done.stdout)
    assert done.returncode == 0
    assert found["lang"] == "en"
    assert list(found["timexes"][0]) == [
        "start", "end", "text", "type", "value", "mod", "earliest", "latest"
    ]  # fmt: skip
    assert [one["value"] for one in found["timeline"]] == ["1939/1945", "1956-02-25"]
    assert found["entities"][0]["id"] == "nikita-khrushchev"


def test_offsets_count_characters_not_bytes() -> None:
    text = "Così — 😀 — on 25 February 1956."
    (found,) = json.loads(read("-", "--json", "--lang", "en", given=text).stdout)["timexes"]
    assert text[found["start"] : found["end"]] == found["text"] == "25 February 1956"


def test_a_finding_that_asks_for_care_is_exit_1() -> None:
    done = read("-", "--json", given=WRONG)
    assert done.returncode == 1
    assert json.loads(done.stdout)["findings"][0]["code"] == "weekday-mismatch"
    assert "weekday" in read("-", given=WRONG).stdout.decode()


def test_the_anchor_is_the_day_on_which_the_text_was_written() -> None:
    done = read("-", "--json", "--anchor", "2026-11-23", given="It rained yesterday.")
    found = json.loads(done.stdout)
    assert found["timexes"][0]["value"] == "2026-11-22"


def test_html_is_a_page() -> None:
    done = read("-", "--html")
    assert done.stdout.startswith(b"<!DOCTYPE html>")
    assert b"<svg" in done.stdout


def test_lines_are_answered_in_their_order_and_bad_ones_in_their_place() -> None:
    given = [
        {"id": "a", "text": "On 5 May 1821 he died.", "lang": "en", "dct": "1998-01-08"},
        "not json",
        {"id": 3},
        {"id": [4], "text": "x", "lang": "xx"},
        "[1, 2]",
        "",
        {"id": 7, "text": "yesterday the", "dct": "2026-02-30"},
        {"id": 8, "text": "It rained yesterday.", "dct": "2026-11-23T10:00:00", "lang": None},
        "[" * 100_000,
        {"id": None, "text": "On the \ud800 of 25 February 1956"},
    ]
    found = answers(given)
    assert [one["id"] for one in found] == ["a", None, 3, [4], None, None, 7, 8, None, None]
    assert ["error" in one for one in found] == [False, *[True] * 6, False, True, False]
    assert found[7]["timexes"][0]["value"] == "2026-11-22"
    assert list(found[0]) == ["id", "lang", "timexes", "timeline", "entities", "findings"]


def test_a_line_in_no_encoding_does_not_end_the_run() -> None:
    done = read("--jsonl", "-", given=b'{"id":1,"text":"\xff"}\n{"id":2,"text":"ok"}')
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == [None, 2]
    assert done.returncode == 2
    assert done.stderr.decode().count("\n") == 1


def test_lines_are_answered_one_by_one_as_they_come() -> None:
    process = subprocess.Popen(
        [str(PROGRAM), "read", "--jsonl", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment(),
    )
    with process:
        assert process.stdin
        assert process.stdout
        for number in (1, 2):
            process.stdin.write(json.dumps({"id": number, "text": TEXT}).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()
        assert process.wait() == 0


@pytest.mark.parametrize(
    ("arguments", "given"),
    [
        (["/no/such/file"], ""),
        (["-", "--anchor", "yesterday"], ""),
        (["-", "--lang", "xx"], ""),
        (["-", "--json", "--html"], ""),
        ([], ""),
        (["-"], b"\xff\xfe\x00"),
    ],
)
def test_wrong_usage_and_input_is_exit_2(arguments: list[str], given: str | bytes) -> None:
    done = read(*arguments, given=given)
    assert done.returncode == 2
    assert done.stdout == b""
    assert b"Traceback" not in done.stderr


def test_reading_wakes_neither_django_nor_wagtail() -> None:
    program = (
        "import sys\nfrom accadeoggi.website.cli import main\n"
        "try: main(['read', '-', '--json'])\n"
        "except SystemExit: pass\n"
        "heavy = {name.partition('.')[0] for name in sys.modules}\n"
        "print(sorted(heavy & {'django', 'wagtail', 'PIL', 'granian'}), file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], input=TEXT.encode(), capture_output=True, check=True
    )
    assert done.stderr.decode().strip() == "[]"


def compared(*arguments: str | Path, given: str = "") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [str(PROGRAM), "compare", *map(str, arguments)],
        input=given.encode(),
        env=environment(),
        capture_output=True,
        check=False,
    )


@pytest.fixture
def versions(tmp_path: Path) -> tuple[Path, Path]:
    ours, theirs = tmp_path / "a.txt", tmp_path / "b.txt"
    ours.write_text("On 25 February 1956 he spoke. He died in 1971.", encoding="utf-8")
    theirs.write_text("It was on 26 February 1956 that he spoke. He died.", encoding="utf-8")
    return ours, theirs


def test_two_versions_are_compared_with_both_places(versions: tuple[Path, Path]) -> None:
    done = compared(*versions, "--json")
    found = json.loads(done.stdout)["findings"]
    assert done.returncode == 1
    assert [one["code"] for one in found] == ["date-differs", "date-missing"]
    assert (found[0]["a"]["text"], found[0]["b"]["text"]) == (
        "25 February 1956",
        "26 February 1956",
    )
    assert b"A 1:4 \xc2\xb7 B 1:11" in compared(*versions).stdout


def test_versions_that_correspond_are_exit_0(versions: tuple[Path, Path]) -> None:
    done = compared(versions[0], versions[0])
    assert (done.returncode, done.stdout.decode()) == (
        0,
        "The dates of the two versions correspond.\n",
    )


def test_pairs_are_compared_line_by_line() -> None:
    side = {"lang": "en", "text": "In 1861 it was."}
    lines = [
        {"id": 1, "a": side, "b": side},
        {"id": 2, "a": side},
        {"id": 3, "a": side, "b": {"text": "In 1862 it was.", "lang": "auto"}},
    ]
    done = compared("--jsonl", "-", given="\n".join(map(json.dumps, lines)))
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [len(one.get("findings", ())) for one in found] == [0, 0, 1]
    assert ("error" in found[1], done.returncode) == (True, 2)


@pytest.mark.parametrize("arguments", [["-"], ["-", "-", "--jsonl"], []])
def test_compare_wants_two_files_or_one_of_lines(arguments: list[str]) -> None:
    assert compared(*arguments).returncode == 2
