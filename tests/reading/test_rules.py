"""Every rule of a language reads its own examples, and stays silent in its counter-examples."""

from __future__ import annotations

import pytest

from accadeoggi.reading.tagging import find_timexes, language

LANGUAGES = ("it",)
ANCHOR = "2000-06-14"
EXAMPLES = [
    pytest.param(code, rule.name, phrase, value, id=f"{code}-{rule.name}-{phrase}")
    for code in LANGUAGES
    for rule in language(code).grammar.rules
    for phrase, value in rule.examples
]
COUNTERS = [
    pytest.param(code, rule.name, phrase, id=f"{code}-{rule.name}-{phrase}")
    for code in LANGUAGES
    for rule in language(code).grammar.rules
    for phrase in rule.counter
]


@pytest.mark.parametrize(("code", "rule", "phrase", "value"), EXAMPLES)
def test_an_example_of_a_rule_has_the_value_it_says(
    code: str, rule: str, phrase: str, value: str
) -> None:
    found = find_timexes(phrase, code, anchor=ANCHOR).timexes
    assert value in [timex.value for timex in found], f"{rule}: {_told(phrase, code)}"


@pytest.mark.parametrize(("code", "rule", "phrase"), COUNTERS)
def test_a_rule_finds_nothing_in_its_counter_examples(code: str, rule: str, phrase: str) -> None:
    found = find_timexes(phrase, code, anchor=ANCHOR).timexes
    assert rule not in [timex.rule for timex in found], _told(phrase, code)


def _told(phrase: str, code: str) -> str:
    found = find_timexes(phrase, code, anchor=ANCHOR).timexes
    return "; ".join(f"“{t.text}” {t.value} by {t.rule}" for t in found) or "nothing found"
