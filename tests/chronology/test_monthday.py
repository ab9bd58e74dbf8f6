"""The 366 days of the year."""

from __future__ import annotations

import pickle
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accadeoggi.chronology import MonthDay, NoSuchDay
from tests.chronology.dates import MONTH_DAYS


def test_there_are_366_days_in_their_order():
    days = MonthDay.all()
    assert len(set(days)) == 366
    assert list(days) == sorted(days)
    assert (days[0].key, days[59].key, days[-1].key) == ("01-01", "02-29", "12-31")


@given(MONTH_DAYS)
def test_what_is_written_is_read_back(day):
    assert MonthDay.parse(day.iso) == MonthDay.parse(day.key) == MonthDay.parse(str(day)) == day


@given(MONTH_DAYS)
def test_the_day_before_the_next_one_is_the_day_itself(day):
    assert day.following().previous() == day == day.previous().following()


def test_the_following_days_go_round_the_year():
    day = MonthDay(1, 1)
    seen = {day}
    while (day := day.following()) not in seen:
        seen.add(day)
    assert (len(seen), day) == (366, MonthDay(1, 1))


@given(st.dates())
def test_a_civil_date_falls_on_its_own_day(when):
    assert MonthDay.of(when).on(when.year) == when


@pytest.mark.parametrize("year", [1900, 2023, 2025, 2100])
def test_29_february_is_on_no_date_of_a_common_year(year):
    assert MonthDay(2, 29).on(year) is None
    assert MonthDay(2, 28).on(year) == date(year, 3, 1) - timedelta(days=1)


@pytest.mark.parametrize("text", ["02-30", "--13-01", "00-10", "04-31", "06-00"])
def test_a_day_that_no_year_has_is_refused(text):
    with pytest.raises(NoSuchDay, match="no such day of the year"):
        MonthDay.parse(text)


@pytest.mark.parametrize(
    "text", ["", "2-25", "25-2-", "--2-25", "02/25", "---02-25", "٠٢-٢٥", "02-25 "]
)
def test_what_is_not_a_day_is_refused_with_its_text(text):
    with pytest.raises(NoSuchDay) as refusal:
        MonthDay.parse(text)
    assert f"“{text}”" in str(refusal.value)


def test_the_refusal_survives_a_trip_to_another_process():
    refusal = pickle.loads(pickle.dumps(NoSuchDay("no-such-day", {"month": 2, "day": 30})))  # noqa: S301
    assert str(refusal) == "no such day of the year: month 2, day 30"
