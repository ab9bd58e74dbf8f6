"""Every English rule reads its own examples itself, and stays silent in its counter-examples.

A phrase is read as if it stood alone in a text of Wednesday 14 June 2000; where a rule is for
stories, or leans on what was told, the phrase tells a story: it names a year long past. A rule for
what only looks like a time has examples with the value "nothing".
"""

from __future__ import annotations

import pytest

from accadeoggi.reading.tagging import find_timexes, language

ANCHOR = "2000-06-14"
RULES = language("en").grammar.rules
EXAMPLES = [
    pytest.param(rule.name, phrase, value, id=f"{rule.name}-{phrase}")
    for rule in RULES
    for phrase, value in rule.examples
]
COUNTERS = [
    pytest.param(rule.name, phrase, id=f"{rule.name}-{phrase}")
    for rule in RULES
    for phrase in rule.counter
]


def read(phrase: str) -> list[tuple[str, str]]:
    """What is found in a phrase: rules and values."""
    return [(t.rule, t.value) for t in find_timexes(phrase, "en", anchor=ANCHOR).timexes]


def test_every_english_rule_has_an_example() -> None:
    assert not [rule.name for rule in RULES if not rule.examples]


def test_no_two_english_rules_have_one_name() -> None:
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(("rule", "phrase", "value"), EXAMPLES)
def test_an_example_is_read_by_its_rule_with_the_value_it_says(
    rule: str, phrase: str, value: str
) -> None:
    found = read(phrase)
    assert not found if value == "nothing" else (rule, value) in found


@pytest.mark.parametrize(("rule", "phrase"), COUNTERS)
def test_a_rule_finds_nothing_in_its_counter_examples(rule: str, phrase: str) -> None:
    assert rule not in [name for name, _ in read(phrase)]
