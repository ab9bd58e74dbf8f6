"""Yearly returns, also across the era, and the round ones."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accadeoggi.chronology import (
    JUBILEES,
    Jubilees,
    LeapDayPolicy,
    MonthDay,
    anniversaries,
    century_of,
    is_jubilee,
    parse_date,
    years_since,
)


@pytest.mark.parametrize(
    ("what", "typed", "anniversary", "in_year"),
    [
        ("Virgil is born", "15 ottobre 70 a.C.", 2000, 1931),
        ("Augustus is born", "23 settembre 63 a.C.", 2000, 1938),
        ("Caesar is killed", "15 marzo 44 a.C.", 2069, 2026),
        ("Augustus dies", "19 agosto 14 d.C.", 2000, 2014),
        ("the year before the era", "1 a.C.", 1, 1),
        ("the secret speech", "25 febbraio 1956", 70, 2026),
    ],
)
def test_anniversaries_across_the_era(what, typed, anniversary, in_year):  # QUALITY: BC
    year = parse_date(typed, "it").year
    assert year is not None
    assert years_since(year, in_year) == anniversary


def test_jubilees_are_those_of_the_design():
    round_ones = [years for years in range(-200, 1001) if is_jubilee(years)]
    assert round_ones == [1, 5, 10, 25, 50, 75, *range(100, 1001, 50)]


def test_a_publication_may_have_its_own_jubilees():
    own = Jubilees(named=(10, 20), every=0)
    assert [years for years in range(101) if is_jubilee(years, own)] == [10, 20]
    assert "ten" not in own
    assert 2000 in JUBILEES


def test_the_returns_of_a_day_in_a_window_of_years():
    returns = list(anniversaries(1956, MonthDay(2, 25), first=1950, last=1958))
    assert [(r.years, r.date) for r in returns] == [(1, date(1957, 2, 25)), (2, date(1958, 2, 25))]
    assert [r.jubilee for r in returns] == [True, False]


@pytest.mark.parametrize(
    ("policy", "dates"),
    [
        (LeapDayPolicy.FEB28, [date(2027, 2, 28), date(2028, 2, 29)]),
        (LeapDayPolicy.MAR1, [date(2027, 3, 1), date(2028, 2, 29)]),
        (LeapDayPolicy.SKIP, [date(2028, 2, 29)]),
    ],
)
def test_the_returns_of_29_february_follow_the_policy(policy, dates):
    returns = anniversaries(2024, MonthDay(2, 29), first=2027, last=2028, policy=policy)
    assert [r.date for r in returns] == dates


@given(st.integers(-9999, 2100), st.integers(1900, 2100))
def test_a_year_has_one_anniversary_of_a_day_at_most(event_year, year):
    returns = list(anniversaries(event_year, MonthDay(7, 20), first=year, last=year))
    assert [r.years for r in returns] == ([year - event_year] if year > event_year else [])


@given(st.integers(-9999, 9999))
def test_a_century_has_a_hundred_years_and_none_is_the_zeroth(year):
    century = century_of(year)
    assert century != 0
    same = [other for other in range(year - 100, year + 101) if century_of(other) == century]
    assert len(same) == 100
