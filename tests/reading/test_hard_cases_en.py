"""Hard sentences of English history prose: every time expression found, with its value."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from accadeoggi.reading.tagging import find_timexes

if TYPE_CHECKING:
    from accadeoggi.reading.values import Timex

FILE = Path(__file__).parent / "cases" / "hard_en.jsonl"
LEAST_F1 = 0.95
LEAST_CASES = 120

Expected = tuple[int, int, str, str]


def cases() -> list[dict[str, Any]]:
    return [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]


def expected(case: dict[str, Any]) -> list[Expected]:
    """The spans that a case asks for, in the order of its text."""
    made, at = [], 0
    for one in case["timexes"]:
        start = case["text"].index(one["text"], at)
        at = start + len(one["text"])
        made.append((start, at, one["type"], one["value"]))
    return made


def read(case: dict[str, Any]) -> tuple[Timex, ...]:
    return find_timexes(case["text"], "en", anchor=case.get("anchor")).timexes


def is_right(wanted: Expected, found: tuple[Timex, ...]) -> bool:
    start, end, kind, value = wanted
    return any(
        t.start < end and start < t.end and (t.type, t.value) == (kind, value) for t in found
    )


def wrong(case: dict[str, Any]) -> list[str]:
    """What is not read as a case asks, for people to read."""
    found = read(case)
    wanted = expected(case)
    told = "; ".join(f"“{t.text}” {t.type} {t.value} ({t.rule})" for t in found)
    missed = [
        f"“{case['text'][a:b]}” {k} {v}"
        for a, b, k, v in wanted
        if not is_right((a, b, k, v), found)
    ]
    if missed or len(found) != len(wanted):
        return [f"{case['id']} {case['text']}\n   wanted {missed}, read: {told or 'nothing'}"]
    return []


def test_there_are_enough_hard_cases() -> None:
    assert len(cases()) >= LEAST_CASES


def test_hard_cases_of_english_history_are_read_right() -> None:
    wanted = [(case, one) for case in cases() for one in expected(case)]
    found = sum(len(read(case)) for case in cases())
    right = sum(is_right(one, read(case)) for case, one in wanted)
    f1 = 2 * right / (len(wanted) + found)
    report = "\n".join(line for case in cases() for line in wrong(case))
    assert f1 >= LEAST_F1, f"value F1 {f1:.3f}\n{report}"


@pytest.mark.parametrize("case", [c for c in cases() if not c["timexes"]], ids=lambda c: c["id"])
def test_numbers_and_names_that_are_no_dates_are_left_alone(case: dict[str, Any]) -> None:
    assert not [(t.text, t.value, t.rule) for t in read(case)]
