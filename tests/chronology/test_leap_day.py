"""29 February has its own day, and one stand-in at most in common years (QUALITY: T4)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from accadeoggi.chronology import (
    LEAP_DAY,
    LeapDayPolicy,
    MonthDay,
    appears_on,
    days_offered_on,
    ical_rule,
    is_leap,
)

YEARS = range(1896, 2113)
POLICIES = list(LeapDayPolicy)


def dates_of(year: int) -> Iterator[date]:
    when = date(year, 1, 1)
    while when.year == year:
        yield when
        when += timedelta(days=1)


@pytest.mark.parametrize("policy", POLICIES)
def test_every_day_is_offered_exactly_once_a_year(policy):  # QUALITY: leap days
    for year in YEARS:
        offered = [day for when in dates_of(year) for day in days_offered_on(when, policy)]
        left_out = policy is LeapDayPolicy.SKIP and not is_leap(year)
        expected = [day for day in MonthDay.all() if not (left_out and day == LEAP_DAY)]
        assert sorted(offered) == expected


@pytest.mark.parametrize("policy", POLICIES)
def test_where_a_day_appears_is_where_it_is_offered(policy):
    for year in YEARS:
        offered = [(day, when) for when in dates_of(year) for day in days_offered_on(when, policy)]
        kept = [(day, appears_on(day, year, policy)) for day in MonthDay.all()]
        assert sorted(offered) == [(day, when) for day, when in kept if when is not None]


@pytest.mark.parametrize("policy", POLICIES)
def test_in_leap_years_29_february_is_on_the_29th_alone(policy):
    for year in filter(is_leap, YEARS):
        assert appears_on(LEAP_DAY, year, policy) == date(year, 2, 29)
        assert days_offered_on(date(year, 2, 29), policy) == (LEAP_DAY,)


def test_a_dates_own_day_comes_first():
    assert days_offered_on(date(2027, 2, 28), LeapDayPolicy.FEB28) == (MonthDay(2, 28), LEAP_DAY)
    assert days_offered_on(date(2027, 3, 1), LeapDayPolicy.MAR1) == (MonthDay(3, 1), LEAP_DAY)


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("day", [LEAP_DAY, MonthDay(2, 28), MonthDay(3, 1), MonthDay(7, 20)])
def test_the_calendar_rule_names_the_dates_on_which_the_day_appears(policy, day):  # QUALITY: iCal
    for year in YEARS:
        kept = appears_on(day, year, policy)
        assert occurrence(ical_rule(day, policy), day, year) == kept


def occurrence(rule: str, start: MonthDay, year: int) -> date | None:
    """What RFC 5545, section 3.3.10, makes of the three rules in a year."""
    parts = dict(part.split("=") for part in rule.split(";"))
    assert parts.pop("FREQ") == "YEARLY"
    if parts == {"BYMONTH": "2", "BYMONTHDAY": "-1"}:
        return date(year, 3, 1) - timedelta(days=1)
    if parts == {"BYYEARDAY": "60"}:
        return date(year, 1, 1) + timedelta(days=59)
    assert parts == {}
    return start.on(year)
