"""Which of a day's facts come first, and why."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from accadeoggi.almanac import Event, Label, rank
from accadeoggi.chronology import HistoricalDate, MonthDay


def event(number: int, *, year: int = 1900, theme: str = "treaty", weight: float = 0.5) -> Event:
    return Event(
        id=f"fact-{number}",
        kind="event",
        theme=theme,
        date=HistoricalDate.parse(f"{year:04d}-02-25"),
        md=MonthDay(2, 25),
        labels={"it": Label("Fatto"), "en": Label("Fact")},
        significance=weight,
    )


def order(events: list[Event]) -> list[str]:
    return [candidate.event.id for candidate in rank(events, year=2026, language="it")]


def test_the_weightier_fact_comes_first():
    assert (
        order([event(1, weight=0.2), event(2, year=1850, theme="law", weight=0.8)])[0] == "fact-2"
    )


def test_a_jubilee_lifts_a_fact_and_says_so():
    first = rank([event(1, year=1931), event(2, year=1926)], year=2026, language="it")[0]
    assert first.event.id == "fact-2"
    assert ("jubilee", 100) in [(r.code, r.params.get("years")) for r in first.reasons]


def test_battles_do_not_fill_the_top():
    battles = [event(i, year=1300 + i * 60, theme="battle", weight=0.60) for i in range(4)]
    others = [event(9, year=1955, theme="law", weight=0.5), event(8, year=1702, weight=0.5)]
    first = order([*battles, *others])[:3]
    assert len([one for one in first if one in {"fact-0", "fact-1", "fact-2", "fact-3"}]) <= 2


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
    candidates = rank(events, year=2026, language="it")
    assert candidates == rank(list(reversed(events)), year=2026, language="it")
    for one in candidates:
        assert abs(one.score - sum(reason.points for reason in one.reasons)) < 0.01
