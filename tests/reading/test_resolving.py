"""What a phrase means where it stands: in a story, in the news, beside another."""

from __future__ import annotations

import pytest

from accadeoggi.chronology import HistoricalDate
from accadeoggi.reading import Basis, TimexType, find_timexes


def values(text: str, anchor: str | None = None) -> list[str]:
    return [timex.value for timex in find_timexes(text, "en", anchor=anchor).timexes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On 6 June 1944 they landed. Three days later the port fell.",
            ["1944-06-06", "1944-06-09"],
        ),
        (
            "In 1789, on 14 July, it fell. In October they marched.",
            ["1789", "1789-07-14", "1789-10"],
        ),
        (
            "In May 1813 one was born. In October of the same year the other.",
            ["1813-05", "1813-10"],
        ),
        ("It was the spring of 480 BC. The following year they lost.", ["BC0480-SP", "BC0479"]),
        ("Twice in 1848. The year before, hunger. The year after, calm.", ["1848", "1847", "1849"]),
        ("On 31 December 1999 they sang. The next day they slept.", ["1999-12-31", "2000-01-01"]),
        ("It fell on 30 November 1939. In March peace came.", ["1939-11-30", "1940-03"]),
    ],
)
def test_a_story_is_followed_in_its_own_time(text: str, expected: list[str]) -> None:
    assert values(text, anchor="2026-11-23") == expected


def test_a_look_aside_does_not_move_the_story() -> None:
    text = "On 5 May 1821 he died. His will, opened in 1853, was long. On 9 May he was buried."
    assert values(text)[-1] == "1821-05-09"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said so on Friday.", "2026-11-20"),
        ("They will vote on Friday.", "2026-11-27"),
        ("He resigned in March.", "2026-03"),
        ("The law takes effect in March and will be published.", "2027-03"),
        ("It rained yesterday.", "2026-11-22"),
        ("Prices rose last month.", "2026-10"),
        ("He left two years ago.", "2024"),
        ("It happened in the summer.", "2026-SU"),
    ],
)
def test_news_counts_from_its_own_day(text: str, expected: str) -> None:
    assert values(text, anchor="2026-11-23") == [expected]


def test_a_line_with_a_day_alone_dates_the_text() -> None:
    text = "Storm over the coast\n\n27 April 2005\n\nThe port was closed yesterday."
    assert values(text)[-1] == "2005-04-26"


def test_the_day_that_a_text_is_about_completes_what_it_leaves_out() -> None:
    about = HistoricalDate.parse("1956-02-25")
    found = find_timexes("On 14 February the congress opened.", "en", event_date=about)
    assert [timex.value for timex in found.timexes] == ["1956-02-14"]
    assert found.timexes[0].basis is Basis.MENTION


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("from 1924 to 1953", ["1924", "1953"]),
        ("1939–45", ["1939", "1945"]),
        ("24–25 July 1943", ["1943-07-24", "1943-07-25"]),
        ("April and June 1955", ["1955-04", "1955-06"]),
        ("from October to March 1945", ["1944-10", "1945-03"]),
        ("499–493 BC", ["BC0499", "BC0493"]),
        ("May 4 and 5, 1865", ["1865-05-04", "1865-05-05"]),
        ("the fifth and sixth centuries", ["04", "05"]),
        ("two to six days", ["P2D", "P6D"]),
    ],
)
def test_a_phrase_takes_from_its_neighbour_what_it_lacks(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_the_ends_of_a_span_are_told() -> None:
    found = find_timexes("He ruled from 1924 to 1953 and died on 5 March 1953.", "en")
    assert [(pair.first, pair.last) for pair in found.ranges] == [(0, 1)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("11 February 1731/32", "1732-02-11"),
        ("the winter of 1944–45", "1944-WI"),
        ("Easter 1916", "1916-04-23"),
        ("Easter 1300", "1300-04-10"),
        ("18 Brumaire Year VIII", "1799-11-09"),
        ("half a century", "P50Y"),
        ("the 1600s", "16"),
        ("the 1860s", "186"),
        ("the fourth century BC", "BC03"),
    ],
)
def test_forms_of_history(text: str, value: str) -> None:
    assert values(text) == [value]


def test_a_value_says_its_bounds() -> None:
    timex = find_timexes("early in 1861", "en").timexes[0]
    assert (timex.value, timex.earliest, timex.latest) == ("1861", "1861-01-01", "1861-04-30")


def test_hours_are_times() -> None:
    timex = find_timexes("at 10:30 p.m. on 20 July 1969", "en").timexes[0]
    assert (timex.type, timex.value) == (TimexType.TIME, "1969-07-20T22:30")


@pytest.mark.parametrize(
    "text",
    [
        "180 men", "1,956 votes", "page 1492", "flight 1549", "$1984", "the Thirty Years' War",
        "they may come", "a long march", "Theresa May spoke", "the fall of Rome", "Boeing 747",
    ],
)  # fmt: skip
def test_numbers_and_names_that_are_no_dates_are_left_alone(text: str) -> None:
    assert values(text) == []
