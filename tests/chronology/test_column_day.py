"""On which day of the year an event comes back, and why (QUALITY: T5)."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accadeoggi.chronology import (
    Calendar,
    DayReason,
    HistoricalDate,
    NoDay,
    column_day,
    format_day_reason,
    known_countries,
    languages,
    traditions,
)
from tests.chronology.dates import ANY_EDTF, day_dates

JULIAN, GREGORIAN = Calendar.JULIAN, Calendar.GREGORIAN


@pytest.mark.parametrize(
    ("written", "calendar", "country", "day", "reason"),
    [
        ("1917-10-25", JULIAN, "RU", "11-07", DayReason.NEW_STYLE_IN_COUNTRY),
        ("1917-10-25", JULIAN, "SU", "11-07", DayReason.NEW_STYLE_IN_COUNTRY),
        ("1917-10-25", JULIAN, None, "11-07", DayReason.NEW_STYLE),
        ("1917-10-25", JULIAN, "BR", "11-07", DayReason.NEW_STYLE),
        ("1917-11-07", GREGORIAN, "RU", "11-07", DayReason.AS_WRITTEN),
        ("1690-07-01", JULIAN, "IE", "07-12", DayReason.TRADITION),
        ("1690-07-01", JULIAN, "GB", "07-12", DayReason.TRADITION),
        ("1690-07-01", JULIAN, None, "07-12", DayReason.TRADITION),
        ("1690-07-01", JULIAN, "RU", "07-11", DayReason.NEW_STYLE_IN_COUNTRY),
        ("1690-07-01", GREGORIAN, "FR", "07-01", DayReason.AS_WRITTEN),
        ("1605-11-05", JULIAN, "GB", "11-05", DayReason.TRADITION),
        ("1685-03-21", JULIAN, "DE", "03-21", DayReason.TRADITION),
        ("1746-04-16", JULIAN, "GB", "04-16", DayReason.TRADITION),
        ("1732-02-11", JULIAN, "US", "02-22", DayReason.NEW_STYLE_IN_COUNTRY),
        ("1821-03-25", JULIAN, "GR", "03-25", DayReason.TRADITION),
        ("1066-10-14", JULIAN, "GB", "10-14", DayReason.AS_WRITTEN),
        ("-0043-03-15", JULIAN, "IT", "03-15", DayReason.AS_WRITTEN),
        ("1492-10-12", JULIAN, None, "10-12", DayReason.AS_WRITTEN),
        ("1582-10-04", JULIAN, "IT", "10-04", DayReason.AS_WRITTEN),
        ("1582-10-05", JULIAN, "GB", "10-15", DayReason.NEW_STYLE_IN_COUNTRY),
        ("1582-10-15", GREGORIAN, "IT", "10-15", DayReason.AS_WRITTEN),
        ("1956-02-25", GREGORIAN, "SU", "02-25", DayReason.AS_WRITTEN),
        ("1900-02-29", JULIAN, "RU", "03-13", DayReason.NEW_STYLE_IN_COUNTRY),
        ("1917-10-25/1917-10-26", JULIAN, "RU", "11-07", DayReason.NEW_STYLE_IN_COUNTRY),
        ("1690-07-01~", JULIAN, "IE", "07-12", DayReason.TRADITION),
        ("1700-02-10", JULIAN, "IT", "02-20", DayReason.NEW_STYLE),
    ],
)
def test_the_day_and_its_reason(written, calendar, country, day, reason):
    when = HistoricalDate.parse(written, calendar)
    suggestion = column_day(when, country)
    assert (suggestion.month_day.key, suggestion.reason) == (day, reason)
    assert suggestion.written == when.month_day


@pytest.mark.parametrize(
    "text", ["1917-10", "1917", "191X", "1985-04-XX", "../1948-05-01", "[1917-10-25..1917-10-27]"]
)
def test_without_month_and_day_there_is_no_day_in_the_column(text):  # QUALITY: T7
    with pytest.raises(NoDay, match="no month and day"):
        column_day(HistoricalDate.parse(text, JULIAN))


@given(
    ANY_EDTF.filter(lambda text: "9999" not in text),
    st.sampled_from(list(Calendar)),
    st.sampled_from([None, "", "BR", *known_countries()]),
)
@settings(max_examples=300, deadline=None)
def test_every_date_gets_a_day_or_a_named_refusal(text, calendar, country):
    when = HistoricalDate.parse(text, calendar)
    if when.month_day is None:
        with pytest.raises(NoDay):
            column_day(when, country)
    else:
        assert column_day(when, country).written == when.month_day


@given(day_dates(years=st.integers(1583, 2100)))
def test_since_the_reform_both_ways_of_writing_a_day_give_the_same_day(when):
    by_tradition = {kept.written for kept in traditions()}
    if when.julian() not in by_tradition:
        assert column_day(when.julian()).month_day == column_day(when.gregorian()).month_day


@pytest.mark.parametrize("kept", traditions(), ids=lambda kept: kept.key)
def test_a_tradition_is_obeyed_in_its_countries_and_has_a_source_and_words(kept):
    for country in kept.countries:
        suggestion = column_day(kept.written, country)
        assert (suggestion.month_day, suggestion.reason) == (kept.month_day, DayReason.TRADITION)
        assert suggestion.source == kept.source
        assert len(kept.source) > 20
    for language in languages():
        assert (
            str(kept.month_day.day) in format_day_reason(column_day(kept.written), language)
            or kept.key == "newton"
        )


def test_a_tradition_is_kept_only_against_arithmetic():
    for kept in traditions():
        assert kept.written.gregorian().month_day != kept.month_day


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("it", "il 25 ottobre di allora è il 7 novembre del nostro"),
        ("en", "25 October of that time is 7 November by ours"),
    ],
)
def test_the_reason_is_given_in_words(language, words):
    october = HistoricalDate.parse("1917-10-25", JULIAN)
    assert format_day_reason(column_day(october, "RU"), language).endswith(words)
