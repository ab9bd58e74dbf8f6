"""Which of a day's facts come first, and why."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accadeoggi.almanac import NO_INTERESTS, Event, Interests, Label, suggest
from accadeoggi.chronology import HistoricalDate, MonthDay


def event(
    number: int, *, year: int = 1900, theme: str = "treaty", weight: float = 0.5, **more: Any
) -> Event:
    return Event(
        id=f"fact-{number}",
        kind="event",
        theme=theme,
        date=HistoricalDate.parse(f"{year:04d}-02-25"),
        md=MonthDay(2, 25),
        labels={"it": Label("Fatto"), "en": Label("Fact")},
        significance=weight,
        **more,
    )


def order(events: list[Event]) -> list[str]:
    found = suggest(events, year=2026, language="it", interests=NO_INTERESTS)
    return [candidate.event.id for candidate in found]


def test_the_weightier_fact_comes_first():
    assert (
        order([event(1, weight=0.2), event(2, year=1850, theme="law", weight=0.8)])[0] == "fact-2"
    )


def test_a_jubilee_lifts_a_fact_and_says_so():
    first = suggest([event(1, year=1931), event(2, year=1926)], year=2026, language="it")[0]
    assert first.event.id == "fact-2"
    assert ("jubilee", 100) in [(r.code, r.params.get("years")) for r in first.reasons]


def test_what_others_print_too_comes_first():
    assert order([event(1, weight=0.52), event(2, weight=0.5, witnesses=2)])[0] == "fact-2"


def test_facts_that_are_alike_do_not_stand_side_by_side():
    battles = [event(i, year=1916 + i, theme="battle", weight=0.60 - i / 100) for i in range(3)]
    assert order([*battles, event(9, year=1702, theme="law", weight=0.54)])[:2] == [
        "fact-0",
        "fact-9",
    ]


def test_the_interests_of_a_publication_count_and_are_named():
    cares = Interests(countries={"IT": 0.2}, topics={"science": -0.1}, eras={"today": 0.05})
    italian = event(1, year=2001, theme="discovery", country="IT")
    [one] = suggest([italian], interests=cares)
    assert [(r.code, r.points, r.words("it")) for r in one.reasons[1:]] == [
        ("country", 0.2, "interessa alla pubblicazione: Italia"),
        ("topic", -0.1, "interessa alla pubblicazione: scienza e tecnica"),
        ("era", 0.05, "interessa alla pubblicazione: Dal 1991 a oggi"),
    ]


def test_what_an_article_tells_already_falls_behind_and_says_why():
    found = suggest([event(1, weight=0.9), event(2)], covered={"fact-1"})
    assert [one.event.id for one in found] == ["fact-2", "fact-1"]
    assert found[1].reasons[1].words("en") == "an article already tells it"


def test_without_a_year_no_anniversary_counts():
    [one] = suggest([event(1, year=1926)])
    assert [reason.code for reason in one.reasons] == ["significance", "topic"]


@pytest.mark.parametrize("years", [1, 5, 10, 25, 50, 75, 100, 150, 400])
def test_every_jubilee_has_points_and_words_in_both_languages(years):
    [one] = suggest([event(1, year=2026 - years)], year=2026, interests=NO_INTERESTS)
    reason = one.reasons[1]
    assert reason.points > 0
    assert reason.words("it") != reason.words("en")
    assert str(years) in reason.words("it")


def test_a_headline_in_the_readers_language_counts():
    english = Event(
        id="english",
        kind="event",
        theme="law",
        date=HistoricalDate.parse("1900-02-25"),
        labels={"en": Label("Fact")},
        significance=0.5,
    )
    assert order([english, event(1)])[0] == "fact-1"


@given(st.lists(st.tuples(st.integers(1, 2025), st.floats(0, 1)), max_size=30))
def test_reasons_add_up_to_the_score_and_the_order_is_always_the_same(rows):
    events = [event(i, year=year, weight=weight) for i, (year, weight) in enumerate(rows)]
    candidates = suggest(events, year=2026, language="it")
    assert candidates == suggest(list(reversed(events)), year=2026, language="it")
    for one in candidates:
        assert abs(one.score - sum(reason.points for reason in one.reasons)) < 0.01
