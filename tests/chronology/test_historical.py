"""Dates in history: what exists, how finely it is known, its bounds, its other calendar."""

from __future__ import annotations

import pickle
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accadeoggi.chronology import (
    Calendar,
    HistoricalDate,
    ImpossibleDate,
    MonthDay,
    Precision,
)
from tests.chronology.dates import ANY_EDTF, ONE_DATES, day_dates

JULIAN = Calendar.JULIAN


@pytest.mark.parametrize("year", ["1500", "1700", "1800", "1900", "2100", "-0100"])
def test_29_february_of_a_full_century_is_julian_only(year):  # QUALITY: T5
    assert HistoricalDate.parse(f"{year}-02-29", JULIAN).month_day == MonthDay(2, 29)
    with pytest.raises(ImpossibleDate, match=f"“{year}-02-29” exists only in the Julian calendar"):
        HistoricalDate.parse(f"{year}-02-29")


@pytest.mark.parametrize("calendar", list(Calendar))
@pytest.mark.parametrize(
    "text", ["1956-02-30", "1957-02-29", "1956-04-31", "1956-01-32", "1956-01-00", "0003-02-29"]
)
def test_a_day_that_no_calendar_has_is_refused(text, calendar):
    with pytest.raises(ImpossibleDate, match=f"“{text}” does not exist"):
        HistoricalDate.parse(text, calendar)


@pytest.mark.parametrize(
    "text",
    ["1956-02-30/1957", "1956/1957-02-30", "[1955,1956-02-30]", "{1956-02-30..}", "1956-02-30?"],
)
def test_an_impossible_day_is_refused_wherever_it_stands(text):
    with pytest.raises(ImpossibleDate, match=r"1956-02-30|1957-02-30"):
        HistoricalDate.parse(text)


def test_30_february_1712_is_refused_with_what_to_write_instead():
    with pytest.raises(ImpossibleDate, match=r"only in Sweden: write 1712-02-29 .* or 1712-03-11"):
        HistoricalDate.parse("1712-02-30")


@pytest.mark.parametrize("calendar", list(Calendar))
@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("1582-10-10", "IT"),
        ("1582-10-05", "es"),
        ("1582-12-15", "FR"),
        ("1752-09-03", "GB"),
        ("1918-02-01", "RU"),
        ("1923-02-28", "GR"),
    ],
)
def test_a_day_that_fell_out_in_a_country_does_not_exist_there(
    text, country, calendar
):  # QUALITY: T5
    with pytest.raises(ImpossibleDate, match=f"“{text}” does not exist in"):
        HistoricalDate.parse(text, calendar, country=country)
    assert HistoricalDate.parse(text, calendar).edtf == text


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("1582-10-10", "GB"),
        ("1582-10-04", "IT"),
        ("1582-10-15", "IT"),
        ("1582-10", "IT"),
        ("1582-10-10", "BR"),
        ("1752-09-03", "FR"),
        ("1872-12-31", "JP"),
    ],
)
def test_a_day_that_was_counted_in_a_country_exists_there(text, country):
    assert HistoricalDate.parse(text, JULIAN, country=country).edtf == text


@pytest.mark.parametrize(
    ("text", "precision", "year", "day"),
    [
        ("1956-02-25", Precision.DAY, 1956, "02-25"),
        ("1969-07-20T20:17:40Z", Precision.DAY, 1969, "07-20"),
        ("-0043-03-15", Precision.DAY, -43, "03-15"),
        ("1956-02-25~", Precision.DAY, 1956, "02-25"),
        ("1956-02", Precision.MONTH, 1956, None),
        ("1985-04-XX", Precision.MONTH, 1985, None),
        ("1848-21", Precision.SEASON, 1848, None),
        ("1431~", Precision.YEAR, 1431, None),
        ("2004-XX", Precision.YEAR, 2004, None),
        ("1985-XX-XX", Precision.YEAR, 1985, None),
        ("Y-12000", Precision.YEAR, -12000, None),
        ("195X", Precision.DECADE, None, None),
        ("18XX?", Precision.CENTURY, None, None),
        ("1848-03-18/1848-03-22", Precision.SPAN, 1848, "03-18"),
        ("1948-01-01/..", Precision.SPAN, 1948, "01-01"),
        ("../1948-05-01", Precision.SPAN, None, None),
        ("/1948", Precision.SPAN, None, None),
        ("18XX/1948", Precision.SPAN, None, None),
        ("{1848-03-18,1848-03-22}", Precision.SET, 1848, "03-18"),
        ("{1848-03-18..1848-03-22,1849}", Precision.SET, 1848, "03-18"),
        ("[1412-01-06,1411-01-06]", Precision.SET, None, "01-06"),
        ("[1412-01-06,1412-02-06]", Precision.SET, 1412, None),
        ("[1412-01-06..1412-02-06]", Precision.SET, 1412, None),
        ("[1412-01-06..]", Precision.SET, None, None),
        ("[..1412-01-06]", Precision.SET, None, None),
    ],
)
def test_a_date_knows_how_finely_it_is_known_and_invents_no_day(
    text, precision, year, day
):  # QUALITY: T7
    when = HistoricalDate.parse(text)
    assert (when.precision, when.year) == (precision, year)
    assert when.month_day == (MonthDay.parse(day) if day else None)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("1956-02-25", "1956-02-25", "1956-02-25"),
        ("1956-02", "1956-02-01", "1956-02-29"),
        ("1956", "1956-01-01", "1956-12-31"),
        ("1848-21", "1848-03-01", "1848-06-20"),
        ("1848-22", "1848-06-01", "1848-09-22"),
        ("1848-23", "1848-09-01", "1848-12-20"),
        ("1848-24", "1848-12-01", "1849-03-20"),
        ("195X", "1950-01-01", "1959-12-31"),
        ("18XX", "1800-01-01", "1899-12-31"),
        ("-00XX", "-0099-01-01", "0000-12-31"),
        ("-004X", "-0049-01-01", "-0040-12-31"),
        ("0000", "0000-01-01", "0000-12-31"),
        ("1985-02-XX", "1985-02-01", "1985-02-28"),
        ("1948-05/..", "1948-05-01", None),
        ("1948-05/", "1948-05-01", None),
        ("../1948-05", None, "1948-05-31"),
        ("1914-07-28/1918-11", "1914-07-28", "1918-11-30"),
        ("[1667,1670..1672]", "1667-01-01", "1672-12-31"),
        ("[1667,1670..]", "1667-01-01", None),
        ("[..1760-12-03,1762]", None, "1762-12-31"),
        ("Y12000", "+12000-01-01", "+12000-12-31"),
    ],
)
def test_the_first_and_last_day_that_a_date_can_mean(text, earliest, latest):
    when = HistoricalDate.parse(text)
    assert (when.earliest, when.latest) == (earliest, latest)


def test_the_bounds_of_a_julian_date_are_gregorian_days():
    assert HistoricalDate("1917", JULIAN).earliest == "1917-01-14"
    assert HistoricalDate("1917", JULIAN).latest == "1918-01-13"
    assert HistoricalDate("1900-02", JULIAN).latest == "1900-03-13"


@given(ANY_EDTF, st.sampled_from(list(Calendar)))
@settings(max_examples=300, deadline=None)
def test_no_date_begins_after_it_ends(text, calendar):
    when = HistoricalDate.parse(text, calendar)
    if when.earliest_jdn is not None and when.latest_jdn is not None:
        assert when.earliest_jdn <= when.latest_jdn


@given(day_dates())
def test_a_day_is_its_own_first_and_last(when):
    assert when.earliest_jdn == when.latest_jdn
    assert when.weekday() == when.earliest_jdn % 7


@given(st.dates())
def test_weekdays_are_the_standard_librarys(when: date):
    assert HistoricalDate.of(when).weekday() == when.weekday()


@pytest.mark.parametrize(
    ("text", "weekday"),
    [
        ("1492-10-12", 4),
        ("1582-10-04", 3),
        ("1815-06-06", 6),
        ("-0043-03-15", 2),
        ("1917-10-25", 2),
    ],
)
def test_weekdays_of_julian_dates(text, weekday):
    """Columbus landed on a Friday, the last Julian day of Italy was a Thursday."""
    assert HistoricalDate(text, JULIAN).weekday() == weekday


@pytest.mark.parametrize(
    "text", ["1956-02-25~", "1956-02-25%", "1956-02", "1956-02-25/1956-02-26", "[1956-02-25]"]
)
def test_what_is_not_one_certain_day_has_no_weekday(text):
    assert HistoricalDate(text).weekday() is None


@given(day_dates(years=st.integers(-9900, 9900)))
def test_a_day_comes_back_from_the_other_calendar(when):
    assert when.gregorian().julian() == when.julian()
    assert when.julian().gregorian() == when.gregorian()
    assert when in {when.gregorian(), when.julian()}


@given(
    ONE_DATES.filter(lambda text: not text.startswith(("Y", "99", "-99"))),
    st.sampled_from(list(Calendar)),
)
@settings(deadline=None)
def test_the_other_calendar_covers_the_same_days(text, calendar):
    when = HistoricalDate(text, calendar)
    for other in (when.gregorian(), when.julian()):
        assert (other.earliest, other.latest) == (when.earliest, when.latest)
        assert (other.approximate, other.uncertain) == (when.approximate, when.uncertain)


@pytest.mark.parametrize(
    ("julian", "gregorian"),
    [
        ("1917-10-25", "1917-11-07"),
        ("1917-10-25?", "1917-11-07?"),
        ("1917-10-25T21:45:00", "1917-11-07T21:45:00"),
        ("1917-10", "1917-10-14/1917-11-13"),
        ("1917-10~", "1917-10-14~/1917-11-13~"),
        ("1917-10-XX", "[1917-10-14..1917-11-13]"),
        ("1650", "1650-01-11/1651-01-10"),
        ("1917-10-25/1917-10-26", "1917-11-07/1917-11-08"),
        ("1917-10-25/..", "1917-11-07/.."),
        ("/1917-10-25", "/1917-11-07"),
        ("[1917-10-25,1917-11]", "[1917-11-07,1917-11-14..1917-12-13]"),
        ("{1917-10-25..}", "{1917-11-07..}"),
    ],
)
def test_julian_dates_in_the_gregorian_calendar(julian, gregorian):
    assert str(HistoricalDate(julian, JULIAN).gregorian()) == gregorian


def test_a_year_too_far_for_days_stays_in_its_calendar():
    with pytest.raises(ImpossibleDate, match="too far away"):
        HistoricalDate("Y12000", JULIAN).gregorian()
    with pytest.raises(ImpossibleDate, match="too far away"):
        HistoricalDate.of_day(12000, 1, 1)


@pytest.mark.parametrize(
    ("text", "approximate", "uncertain"),
    [
        ("1431", False, False),
        ("1431~", True, False),
        ("1431?", False, True),
        ("1431%", True, True),
        ("1431/1440~", True, False),
        ("[1431?,1440]", False, True),
    ],
)
def test_marks_of_doubt_are_kept(text, approximate, uncertain):
    when = HistoricalDate(text)
    assert (when.approximate, when.uncertain) == (approximate, uncertain)


def test_the_ends_of_a_span_and_the_members_of_a_set_are_dates_of_their_own():
    span = HistoricalDate("1914-07-28/1918", JULIAN)
    assert (span.start, span.end) == (
        HistoricalDate("1914-07-28", JULIAN),
        HistoricalDate("1918", JULIAN),
    )
    assert (HistoricalDate("1914/..").end, HistoricalDate("1914").start) == (None, None)
    assert [str(m) for m in HistoricalDate("[1667,1670..1672,1680..]").members] == [
        "1667",
        "1670/1672",
        "1680/..",
    ]
    assert HistoricalDate("1956").members == (HistoricalDate("1956"),)


def test_a_date_survives_a_trip_to_another_process():
    when = HistoricalDate("-0043-03-15", JULIAN)
    assert pickle.loads(pickle.dumps(when)) == when  # noqa: S301


def test_the_calendar_may_be_given_by_its_name():
    assert HistoricalDate.parse("1900-02-29", Calendar("julian")).calendar is JULIAN
    with pytest.raises(ValueError, match="lunar"):
        HistoricalDate("1900", "lunar")  # type: ignore[arg-type]
