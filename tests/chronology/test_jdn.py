"""Day numbers and both calendars, against other people's arithmetic and known dates."""

from __future__ import annotations

from datetime import date

import convertdate.gregorian
import convertdate.julian
import pytest
from hypothesis import given
from hypothesis import strategies as st

from accadeoggi.chronology import (
    Calendar,
    HistoricalDate,
    gregorian_to_jdn,
    has_day,
    is_leap,
    iso_day,
    jdn_to_gregorian,
    jdn_to_julian,
    julian_to_jdn,
    weekday_of_jdn,
)
from tests.chronology.known_pairs import MEEUS, PAIRS

FAR = 4 * 10**9
FIRST_OF_46_BC = julian_to_jdn(-45, 1, 1)
LAST_OF_2100 = gregorian_to_jdn(2100, 12, 31)


@given(st.integers(-FAR, FAR))
def test_every_number_is_one_day_in_both_calendars(jdn):
    assert julian_to_jdn(*jdn_to_julian(jdn)) == jdn == gregorian_to_jdn(*jdn_to_gregorian(jdn))


@given(st.integers(-FAR, FAR), st.sampled_from([jdn_to_julian, jdn_to_gregorian]))
def test_days_follow_one_another_as_written(jdn, written):
    (year, month, day), after = written(jdn), written(jdn + 1)
    assert after in {(year, month, day + 1), (year, month + 1, 1), (year + 1, 1, 1)}


def test_every_day_from_46_bc_to_2100_agrees_with_convertdate():  # QUALITY: calendars
    julian, gregorian = convertdate.julian.from_jd, convertdate.gregorian.from_jd
    wrong = [
        jdn
        for jdn in range(FIRST_OF_46_BC, LAST_OF_2100 + 1)
        if julian(jdn) != jdn_to_julian(jdn) or gregorian(jdn) != jdn_to_gregorian(jdn)
    ]
    assert wrong == []


@given(st.dates())
def test_the_gregorian_count_is_the_standard_librarys(when):
    jdn = gregorian_to_jdn(when.year, when.month, when.day)
    assert jdn == when.toordinal() + 1721425
    assert jdn_to_gregorian(jdn) == (when.year, when.month, when.day)
    assert weekday_of_jdn(jdn) == when.weekday()


@pytest.mark.parametrize(("calendar", "written", "jdn"), MEEUS)
def test_meeus_table_of_julian_days(calendar, written, jdn):  # QUALITY: calendars
    count = julian_to_jdn if calendar == "julian" else gregorian_to_jdn
    assert count(*written) == jdn


def test_there_are_at_least_forty_known_pairs_each_with_its_source():
    assert len(PAIRS) >= 40
    assert all(pair.source for pair in PAIRS)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.what)
def test_known_dates_in_both_calendars(pair):  # QUALITY: calendars
    old = HistoricalDate.parse(pair.julian, Calendar.JULIAN)
    new = HistoricalDate.parse(pair.gregorian)
    assert (old.gregorian(), new.julian()) == (new, old)
    assert old.earliest_jdn == new.latest_jdn
    assert old.earliest == pair.gregorian


@given(st.integers(-9999, 9999), st.integers(1, 12), st.integers(1, 31))
def test_bc_and_ad_days_come_back_from_both_calendars(year, month, day):  # QUALITY: BC
    for calendar, count, written in (
        (Calendar.JULIAN, julian_to_jdn, jdn_to_julian),
        (Calendar.GREGORIAN, gregorian_to_jdn, jdn_to_gregorian),
    ):
        if has_day(year, month, day, calendar):
            assert written(count(year, month, day)) == (year, month, day)


def test_every_new_years_day_from_9999_bc_to_9999_comes_back():  # QUALITY: BC
    for year in range(-9999, 10000):
        assert jdn_to_julian(julian_to_jdn(year, 1, 1)) == (year, 1, 1)
        assert jdn_to_gregorian(gregorian_to_jdn(year, 1, 1)) == (year, 1, 1)
        leap = julian_to_jdn(year + 1, 1, 1) - julian_to_jdn(year, 1, 1) == 366
        assert leap == is_leap(year, Calendar.JULIAN)
        leap = gregorian_to_jdn(year + 1, 1, 1) - gregorian_to_jdn(year, 1, 1) == 366
        assert leap == is_leap(year)


@given(st.dates())
def test_a_day_is_written_as_iso_8601_writes_it(when: date):
    assert iso_day(gregorian_to_jdn(when.year, when.month, when.day)) == when.isoformat()


@pytest.mark.parametrize(
    ("jdn", "text"), [(0, "-4713-11-24"), (1721425, "0000-12-31"), (5373850, "+10000-12-31")]
)
def test_years_before_the_era_and_beyond_four_digits_take_a_sign(jdn, text):
    assert iso_day(jdn) == text
