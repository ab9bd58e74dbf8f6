"""Paragraphs, half of them right and tricky, half with one planted error; and pairs of versions."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from accadeoggi.catalogue.gazetteer import shipped_gazetteer
from accadeoggi.chronology import HistoricalDate
from accadeoggi.reading import (
    Finding,
    Severity,
    compare,
    explain_difference,
    explain_finding,
    read,
)

CASES = Path(__file__).parent / "cases"
MOST_FALSE = 0.02
LEAST_CAUGHT = 0.9


def cases(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (CASES / name).read_text("utf-8").splitlines()]


@cache
def findings_of(text: str, lang: str, event: str | None, anchor: str | None) -> tuple[Finding, ...]:
    about = HistoricalDate.parse(event) if event else None
    return read(text, lang, anchor, about, shipped_gazetteer()).findings


def found(case: dict[str, Any]) -> tuple[Finding, ...]:
    return findings_of(case["text"], case["lang"], case.get("event"), case.get("anchor"))


def loud(case: dict[str, Any]) -> list[str]:
    return [one.code for one in found(case) if one.severity is not Severity.HINT]


def test_right_paragraphs_raise_hardly_an_alarm() -> None:
    right = [case for case in cases("findings.jsonl") if case["code"] is None]
    alarms = {case["id"]: loud(case) for case in right if loud(case)}
    assert len(right) >= 75
    assert len(alarms) <= MOST_FALSE * len(right), f"alarms: {alarms}"


def test_planted_errors_are_caught() -> None:
    planted = [case for case in cases("findings.jsonl") if case["code"]]
    missed = [case["id"] for case in planted if case["code"] not in {f.code for f in found(case)}]
    assert len(planted) >= 75
    assert len(missed) <= (1 - LEAST_CAUGHT) * len(planted), f"missed: {missed}"


def test_a_finding_stands_where_the_error_is_and_is_said_in_both_languages() -> None:
    for case in cases("findings.jsonl"):
        for one in found(case):
            assert case["text"][one.start : one.end].strip()
            assert explain_finding(one, "it") != explain_finding(one, "en")


def test_every_code_is_planted_in_both_languages() -> None:
    planted = {(case["lang"], case["code"]) for case in cases("findings.jsonl") if case["code"]}
    codes = {code for _, code in planted}
    assert planted == {(lang, code) for lang in ("en", "it") for code in codes}
    assert len(codes) >= 9


def test_translations_that_agree_are_left_alone_and_others_are_told() -> None:
    wrong = []
    for pair in cases("pairs.jsonl"):
        a, b = (read(pair[side]["text"], pair[side]["lang"]) for side in "ab")
        codes = {difference.code for difference in compare(a, b)}
        if codes != ({pair["code"]} if pair["code"] else set()):
            wrong.append(pair["id"])
    assert len(cases("pairs.jsonl")) >= 40
    assert len(wrong) <= 2, f"judged wrongly: {wrong}"


def test_a_difference_is_said_in_both_languages() -> None:
    a, b = read("It ended on 5 May 1945.", "en"), read("Finì il 6 maggio 1945.", "it")
    (difference,) = compare(a, b)
    assert difference.code == "date-differs"
    assert "1945" in explain_difference(difference, "it")
    assert explain_difference(difference, "it") != explain_difference(difference, "en")
