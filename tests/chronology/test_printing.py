"""Dates in words, in Italian and English."""

from __future__ import annotations

from datetime import date

import pytest
from babel.dates import get_day_names, get_month_names
from hypothesis import given
from hypothesis import strategies as st

from accadeoggi.chronology import (
    LANGUAGES,
    Calendar,
    HistoricalDate,
    MonthDay,
    NoSuchDay,
    UnknownLanguage,
    century_of,
    format_anniversary,
    format_century,
    format_civil,
    format_date,
    format_month_day,
    format_year,
    format_years_since,
    month_day_slug,
    month_name,
    parse_month_day_slug,
    season_name,
    weekday_name,
)
from tests.chronology.dates import ANY_EDTF, MONTH_DAYS

LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)


@pytest.mark.parametrize(
    ("edtf", "italian", "english"),
    [
        ("1956-02-25", "25 febbraio 1956", "25 February 1956"),
        ("1956-02-01", "1º febbraio 1956", "1 February 1956"),
        ("1956-02", "febbraio 1956", "February 1956"),
        ("1956", "1956", "1956"),
        ("-0043", "44 a.C.", "44 BC"),
        ("0000", "1 a.C.", "1 BC"),
        ("0001", "1 d.C.", "AD 1"),
        ("0079-08-24", "24 agosto 79 d.C.", "24 August AD 79"),
        ("0476", "476", "476"),
        ("-0043-03-15", "15 marzo 44 a.C.", "15 March 44 BC"),
        ("1431~", "circa 1431", "about 1431"),
        ("1431?", "forse 1431", "perhaps 1431"),
        ("1431%", "forse circa 1431", "perhaps about 1431"),
        ("1431-05-30~", "intorno al 30 maggio 1431", "about 30 May 1431"),
        ("1431-05-08~", "intorno all’8 maggio 1431", "about 8 May 1431"),
        ("195X", "anni Cinquanta", "the 1950s"),
        ("190X", "primo decennio del Novecento", "the first decade of the 20th century"),
        ("185X", "anni Cinquanta dell’Ottocento", "the 1850s"),
        ("201X", "anni Dieci del Duemila", "the 2010s"),
        ("107X", "anni Settanta dell’XI secolo", "the 1070s"),
        ("-004X", "50–41 a.C.", "50–41 BC"),
        ("000X", "1 a.C. – 9 d.C.", "1 BC – AD 9"),
        ("18XX", "XIX secolo", "19th century"),
        ("20XX", "XXI secolo", "21st century"),
        ("-00XX", "I secolo a.C.", "1st century BC"),
        ("1848-21", "primavera 1848", "spring 1848"),
        ("1848-24~", "circa inverno 1848", "about winter 1848"),
        ("1848-03-18/1848-03-22", "18–22 marzo 1848", "18–22 March 1848"),
        ("1848-01-01/1848-01-03", "1º–3 gennaio 1848", "1–3 January 1848"),
        ("1848-03-18/1848-08-09", "18 marzo – 9 agosto 1848", "18 March – 9 August 1848"),
        ("1848-01/1848-03", "gennaio–marzo 1848", "January–March 1848"),
        ("1847-12/1848-03", "dicembre 1847 – marzo 1848", "December 1847 – March 1848"),
        ("1914/1918", "1914–1918", "1914–1918"),
        ("-0057/-0049", "58–50 a.C.", "58–50 BC"),
        ("-0026/0014", "27 a.C. – 14 d.C.", "27 BC – AD 14"),
        ("0079/0117", "79–117 d.C.", "AD 79–117"),
        ("1948/..", "dal 1948", "from 1948"),
        ("0800/..", "dall’800", "from 800"),
        ("1948-11-11/..", "dall’11 novembre 1948", "from 11 November 1948"),
        ("1948-04/..", "da aprile 1948", "from April 1948"),
        ("../1948-04", "fino ad aprile 1948", "until April 1948"),
        ("../1948-10", "fino a ottobre 1948", "until October 1948"),
        ("195X/..", "dagli anni Cinquanta", "from the 1950s"),
        ("1848-21/..", "dalla primavera 1848", "from spring 1848"),
        ("10XX/..", "dall’XI secolo", "from the 11th century"),
        ("1431~/..", "da circa 1431", "from about 1431"),
        ("1948/", "1948 – data ignota", "1948 – date unknown"),
        ("/1948", "data ignota – 1948", "date unknown – 1948"),
        ("1985-04-XX", "aprile 1985, giorno ignoto", "April 1985, day unknown"),
        ("1985-XX", "1985, mese ignoto", "1985, month unknown"),
        ("1985-XX-XX", "1985, giorno e mese ignoti", "1985, day and month unknown"),
        ("[1667,1668]", "1667 o 1668", "1667 or 1668"),
        ("[1667,1668,1670]", "1667, 1668 o 1670", "1667, 1668 or 1670"),
        ("{1960,1961-12}", "1960 e dicembre 1961", "1960 and December 1961"),
        ("[1667..1670]", "tra il 1667 e il 1670", "between 1667 and 1670"),
        ("[1848-03-08..1848-03-11]", "tra l’8 marzo 1848 e l’11 marzo 1848",
         "between 8 March 1848 and 11 March 1848"),
        ("[..1760-12-03]", "3 dicembre 1760 o prima", "3 December 1760 or earlier"),
        ("[1760-12..]", "dicembre 1760 o dopo", "December 1760 or later"),
        ("1969-07-20T20:17:40Z", "20 luglio 1969, ore 20:17:40 UTC", "20 July 1969, 20:17:40 UTC"),
        ("1969-07-21T03:56:00+01:00", "21 luglio 1969, ore 03:56 (+01:00)",
         "21 July 1969, 03:56 (+01:00)"),
        ("Y-12000", "12001 a.C.", "12001 BC"),
    ],
)  # fmt: skip
def test_dates_as_people_write_them(edtf, italian, english):
    when = HistoricalDate.parse(edtf)
    assert (format_date(when, "it"), format_date(when, "en")) == (italian, english)


@pytest.mark.parametrize(
    ("edtf", "italian"),
    [
        ("1917-10-25", "25 ottobre 1917 (calendario giuliano)"),
        ("1582-10-05", "5 ottobre 1582 (calendario giuliano)"),
        ("1582-10-04", "4 ottobre 1582"),
        ("-0043-03-15", "15 marzo 44 a.C."),
        ("1917-10-25/1917-10-26", "25–26 ottobre 1917 (calendario giuliano)"),
        ("1690-07-01/..", "dal 1º luglio 1690 (calendario giuliano)"),
        ("1431~", "circa 1431"),
    ],
)
def test_a_julian_date_says_so_only_since_there_is_another_calendar(edtf, italian):
    assert format_date(HistoricalDate(edtf, Calendar.JULIAN), "it") == italian


@given(ANY_EDTF, st.sampled_from(list(Calendar)), st.sampled_from(LANGUAGES))
def test_every_date_has_words_without_marks_of_the_notation(text, calendar, language):
    words = format_date(HistoricalDate(text, calendar), language)
    assert words == words.strip()
    assert not set("~%?/{}[]'_") & set(words)


@LANGUAGE
def test_names_of_months_and_days_are_those_of_cldr(language):
    months, weekdays = (
        get_month_names("wide", "format", language),
        get_day_names("wide", "format", language),
    )
    assert [month_name(number, language) for number in range(1, 13)] == list(months.values())
    assert [weekday_name(number, language) for number in range(7)] == [
        weekdays[n] for n in range(7)
    ]


@LANGUAGE
def test_days_of_the_week_and_months_are_those_of_the_calendar(language):
    when = date(2026, 11, 23)
    words = format_civil(when, language, weekday=True)
    assert words.startswith(weekday_name(0, language))
    assert month_name(11, language) in words


def test_civil_dates():
    assert format_civil(date(2026, 11, 23), "it", weekday=True) == "lunedì 23 novembre 2026"
    assert format_civil(date(2026, 11, 23), "en", weekday=True) == "Monday 23 November 2026"
    assert format_civil(date(2026, 11, 1), "it") == "1º novembre 2026"


@pytest.mark.parametrize(
    ("years", "italian", "english"),
    [
        (0, "quest’anno", "this year"),
        (1, "un anno fa", "a year ago"),
        (2, "2 anni fa", "2 years ago"),
        (70, "70 anni fa", "70 years ago"),
        (2069, "2.069 anni fa", "2,069 years ago"),
        (-1, "fra un anno", "in a year"),
        (-24, "fra 24 anni", "in 24 years"),
    ],
)
def test_how_long_ago(years, italian, english):
    assert (format_years_since(years, "it"), format_years_since(years, "en")) == (italian, english)


@pytest.mark.parametrize(
    ("years", "english"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"),
     (21, "21st"), (111, "111th"), (122, "122nd"), (2069, "2,069th")],
)  # fmt: skip
def test_the_names_of_anniversaries(years, english):
    assert format_anniversary(years, "en") == f"{english} anniversary"
    assert format_anniversary(years, "it").endswith("º anniversario")


@given(st.integers(-9999, 9999), st.sampled_from(LANGUAGES))
def test_no_two_years_look_alike(year, language):
    assert format_year(year, language) != format_year(year + 1, language)
    assert format_year(year, language) != format_year(-year, language) or year == 0


@given(st.integers(-3000, 2100))
def test_a_century_is_the_one_of_its_years(year):
    number = century_of(year)
    assert format_century(number, "it").endswith("secolo" if year > 0 else "secolo a.C.")


@pytest.mark.parametrize(
    ("key", "season"),
    [("01-15", "inverno"), ("03-20", "inverno"), ("03-21", "primavera"), ("06-21", "estate"),
     ("09-22", "estate"), ("09-23", "autunno"), ("12-20", "autunno"), ("12-21", "inverno")],
)  # fmt: skip
def test_the_season_of_a_day(key, season):
    assert season_name(MonthDay.parse(key), "it") == season


@given(MONTH_DAYS, st.sampled_from(LANGUAGES))
def test_a_day_in_an_address_is_read_back_with_its_language(day, language):
    slug = month_day_slug(day, language)
    assert parse_month_day_slug(slug) == (day, language)
    assert slug.isascii()
    assert slug == slug.lower()


def test_addresses_of_all_days_in_all_languages_differ():
    slugs = {month_day_slug(day, language) for day in MonthDay.all() for language in LANGUAGES}
    assert len(slugs) == 366 * len(LANGUAGES)


@pytest.mark.parametrize(
    "slug",
    ["30-febbraio", "01-febbraio", "25-Febbraio", "february-30", "25-february", "febbraio-25", "",
     "7-brumaio", "25-febbraio-1956", "１-febbraio"],
)  # fmt: skip
def test_an_address_has_one_form_only(slug):
    with pytest.raises(NoSuchDay, match="not a day of the year in words"):
        parse_month_day_slug(slug)


@LANGUAGE
def test_a_day_of_the_year_is_written_without_a_year(language):
    assert format_month_day(MonthDay(2, 29), language).startswith("29 ")
    assert not any(letter.isdigit() for letter in format_month_day(MonthDay(2, 29), language)[2:])


def test_an_unknown_language_is_refused_by_name():
    with pytest.raises(UnknownLanguage, match="“de” is not a known language: en, it"):
        format_year(1956, "de")
