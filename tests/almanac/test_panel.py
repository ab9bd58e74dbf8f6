"""The panel: votes by headline alone, kept by name, weighed with the writer's own judgement."""

from __future__ import annotations

import pytest

from tools.compile_almanac.base import DATA, BaseDay, BaseError, BaseEvent, read_day
from tools.compile_almanac.panel import (
    FIRST,
    NOT_NAMED,
    PANEL,
    counted,
    in_order_of_time,
    judged,
    name_of,
    paper,
    read_panel,
)

EVENTS = [
    BaseEvent("02-25", year, "speech", weight, headline, headline, wiki)
    for year, weight, headline, wiki in [
        (1956, 0.8, "Khrushchev speaks", "On the Cult of Personality"),
        (1836, 0.4, "Colt patents the revolver", "Samuel Colt"),
        (1570, 0.6, "The pope excommunicates Elizabeth", ""),
    ]
]
DAY = BaseDay("02-25", EVENTS, [], [])


def test_a_paper_lists_by_time_and_keeps_the_weights_to_itself() -> None:
    lines = list(paper(DAY))
    assert lines[0] == "## 02-25"
    assert [line.split()[1] for line in lines[1:]] == ["1570", "1836", "1956"]
    assert "0." not in "".join(lines)


def test_votes_are_kept_by_year_and_article() -> None:
    votes = counted(["02-25: 2 0", ""], {"02-25": DAY})
    assert votes == {
        "02-25": ["1956 On the Cult of Personality", "1570 The pope excommunicates Elizabeth"]
    }


@pytest.mark.parametrize("line", ["02-25: 7", "02-26: 1", "02-25: one"])
def test_a_vote_for_what_is_not_there_is_refused(line: str) -> None:
    with pytest.raises(BaseError, match="not on the paper"):
        counted([line], {"02-25": DAY})


def test_writer_and_panel_weigh_alike() -> None:
    panel = [{"02-25": ["1836 Samuel Colt"]}, {"02-26": ["1815 Elba"]}]
    weighed = {event.year: event.significance for event in judged(DAY, panel).events}
    assert weighed == {
        1956: pytest.approx((0.8 + NOT_NAMED) / 2),
        1836: pytest.approx((0.4 + FIRST) / 2),
        1570: pytest.approx((0.6 + NOT_NAMED) / 2),
    }


def test_a_day_that_nobody_was_asked_about_stays_as_it_was_written() -> None:
    assert judged(DAY, []).events == EVENTS


def test_every_vote_that_is_kept_names_an_event() -> None:
    for votes in read_panel(PANEL):
        for md, names in votes.items():
            known = {name_of(event) for event in in_order_of_time(read_day(DATA / f"{md}.toml"))}
            assert set(names) <= known, md
