"""Dates as people type them: read, or refused with the reason and what to write."""

from __future__ import annotations

import time
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accadeoggi.chronology import (
    LANGUAGES,
    AmbiguousYear,
    Calendar,
    ChronologyError,
    HistoricalDate,
    ImpossibleDate,
    MonthDay,
    NoSuchDay,
    UnreadableDate,
    explain,
    format_date,
    parse_date,
    parse_month_day,
)
from tests.chronology.dates import (
    MONTH_DAYS,
    UNSPECIFIED,
    day_texts,
    month_texts,
    spans,
    year_texts,
)

ITALIAN = {
    "25/2/1956": "1956-02-25",
    "25/02/1956": "1956-02-25",
    "25.2.1956": "1956-02-25",
    "25-2-1956": "1956-02-25",
    "25.II.1956": "1956-02-25",
    "1956-02-25": "1956-02-25",
    "1956/02/25": "1956-02-25",
    "25 febbraio 1956": "1956-02-25",
    "25 feb. 1956": "1956-02-25",
    "25 FEBBRAIO 1956": "1956-02-25",
    "  il 25  febbraio del 1956 ": "1956-02-25",
    "sabato 25 febbraio 1956": "1956-02-25",
    "sabato, 25 febbraio 1956": "1956-02-25",
    "1º febbraio 1956": "1956-02-01",
    "1° febbraio 1956": "1956-02-01",
    "primo febbraio 1956": "1956-02-01",
    "l’8 marzo 1917": "1917-03-08",
    "l'8 marzo 1917": "1917-03-08",
    "febbraio 1956": "1956-02",
    "2/1956": "1956-02",
    "1956-02": "1956-02",
    "anno 1000": "1000",
    "476": "0476",
    "0044": "0044",
    "44 a.C.": "-0043",
    "44 a. C.": "-0043",
    "44 aC": "-0043",
    "44 avanti Cristo": "-0043",
    "79 d.C.": "0079",
    "25 febbraio 44 a.C.": "-0043-02-25",
    "15/3/44 a.C.": "-0043-03-15",
    "idi di marzo 44 a.C.": "-0043-03-15",
    "le Idi di marzo del 44 a.C.": "-0043-03-15",
    "idi di aprile 44 a.C.": "-0043-04-13",
    "calende di gennaio 42 a.C.": "-0041-01-01",
    "none di ottobre 42 a.C.": "-0041-10-07",
    "circa 1431": "1431~",
    "c. 1431": "1431~",
    "verso il 1431": "1431~",
    "1431 circa": "1431~",
    "intorno all’anno 1000": "1000~",
    "intorno al 25 febbraio 1956": "1956-02-25~",
    "forse 1431": "1431?",
    "1431?": "1431?",
    "1431~": "1431~",
    "forse circa 1431": "1431%",
    "primavera 1848": "1848-21",
    "la primavera del 1848": "1848-21",
    "anni Cinquanta": "195X",
    "gli anni ’50": "195X",
    "anni 1950": "195X",
    "anni Cinquanta dell’Ottocento": "185X",
    "primo decennio del Novecento": "190X",
    "XIX secolo": "18XX",
    "secolo XIX": "18XX",
    "diciannovesimo secolo": "18XX",
    "l’Ottocento": "18XX",
    "I secolo a.C.": "-00XX",
    "18-22 marzo 1848": "1848-03-18/1848-03-22",
    "18–22 marzo 1848": "1848-03-18/1848-03-22",
    "dal 18 al 22 marzo 1848": "1848-03-18/1848-03-22",
    "18 marzo – 9 agosto 1848": "1848-03-18/1848-08-09",
    "28 luglio 1914 – 11 novembre 1918": "1914-07-28/1918-11-11",
    "1914-1918": "1914/1918",
    "1914–18": "1914/1918",
    "dal 1914 al 1918": "1914/1918",
    "58–50 a.C.": "-0057/-0049",
    "dal 27 a.C. al 14 d.C.": "-0026/0014",
    "XVIII–XIX secolo": "17XX/18XX",
    "dal 1948": "1948/..",
    "fino ad aprile 1945": "../1945-04",
    "tra il 1667 e il 1670": "[1667..1670]",
    "1667 o 1668": "[1667,1668]",
    "25 o 26 febbraio 1956": "[1956-02-25,1956-02-26]",
    "1960 e 1961": "{1960,1961}",
    "25 febbraio 1506/7": "1507-02-25",
    "1914/1918": "1914/1918",
    "[1667,1670]": "[1667,1670]",
    "aprile 1985, giorno ignoto": "1985-04-XX",
}
ENGLISH = {
    "25 Feb 1956": "1956-02-25",
    "25 February 1956": "1956-02-25",
    "25th of February, 1956": "1956-02-25",
    "the 25th of February 1956": "1956-02-25",
    "February 25, 1956": "1956-02-25",
    "Feb. 25th 1956": "1956-02-25",
    "Saturday, February 25, 1956": "1956-02-25",
    "25/2/1956": "1956-02-25",
    "44 BC": "-0043",
    "44 B.C.E.": "-0043",
    "AD 79": "0079",
    "79 AD": "0079",
    "24 August AD 79": "0079-08-24",
    "March 15, 44 BC": "-0043-03-15",
    "the Ides of March, 44 BC": "-0043-03-15",
    "about 1431": "1431~",
    "c. 1431": "1431~",
    "perhaps 1431": "1431?",
    "spring of 1848": "1848-21",
    "fall 1848": "1848-23",
    "the 1950s": "195X",
    "the ’50s": "195X",
    "the fifties": "195X",
    "1850s": "185X",
    "the first decade of the 20th century": "190X",
    "19th century": "18XX",
    "the nineteenth century": "18XX",
    "1st century BC": "-00XX",
    "March 18–22, 1848": "1848-03-18/1848-03-22",
    "from 18 to 22 March 1848": "1848-03-18/1848-03-22",
    "January–March 1848": "1848-01/1848-03",
    "since 1948": "1948/..",
    "until 1948": "../1948",
    "between 1667 and 1670": "[1667..1670]",
    "1667, 1668 or 1670": "[1667,1668,1670]",
    "3 December 1760 or earlier": "[..1760-12-03]",
    "1948 – date unknown": "1948/",
}


@pytest.mark.parametrize(("typed", "edtf"), ITALIAN.items())
def test_italian_dates(typed, edtf):
    assert parse_date(typed, "it").edtf == edtf


@pytest.mark.parametrize(("typed", "edtf"), ENGLISH.items())
def test_english_dates(typed, edtf):
    assert parse_date(typed, "en").edtf == edtf


@pytest.mark.parametrize(
    ("typed", "language", "edtf", "calendar"),
    [
        ("4 ottobre 1582", "it", "1582-10-04", Calendar.JULIAN),
        ("10 ottobre 1582", "it", "1582-10-10", Calendar.JULIAN),
        ("15 ottobre 1582", "it", "1582-10-15", Calendar.GREGORIAN),
        ("15 marzo 44 a.C.", "it", "-0043-03-15", Calendar.JULIAN),
        ("29 febbraio 1500", "it", "1500-02-29", Calendar.JULIAN),
        ("25 ottobre 1917 (calendario giuliano)", "it", "1917-10-25", Calendar.JULIAN),
        ("25 October 1917 O.S.", "en", "1917-10-25", Calendar.JULIAN),
        ("29 February 1900 (Julian calendar)", "en", "1900-02-29", Calendar.JULIAN),
        ("7 November 1917, New Style", "en", "1917-11-07", Calendar.GREGORIAN),
        ("12 October 1492 (Gregorian calendar)", "en", "1492-10-12", Calendar.GREGORIAN),
        ("30 January 1648/9", "en", "1649-01-30", Calendar.JULIAN),
        ("10 febbraio 1796/7", "it", "1797-02-10", Calendar.GREGORIAN),
        ("1431-05-30", "it", "1431-05-30", Calendar.JULIAN),
    ],
)
def test_the_calendar_is_the_one_named_or_the_one_of_the_time(typed, language, edtf, calendar):
    assert parse_date(typed, language) == HistoricalDate(edtf, calendar)


@pytest.mark.parametrize(
    ("typed", "readings"),
    [
        ("0", ["1 BC", "AD 1"]),
        ("25 December 0", ["1 BC", "AD 1"]),
        ("-44", ["44 BC", "-0043", "45 BC", "-0044"]),
        ("−44", ["44 BC", "45 BC"]),
        ("15 March -44", ["44 BC", "45 BC"]),
        ("-0043-03-15", ["43 BC", "44 BC"]),
        ("44", ["AD 44", "44 BC", "four digits"]),
        ("25/2/56", ["AD 56", "56 BC", "four digits"]),
        ("24 August 79", ["AD 79", "79 BC"]),
    ],
)
def test_a_year_with_two_readings_is_refused_with_both(typed, readings):  # QUALITY: T6
    with pytest.raises(AmbiguousYear) as refusal:
        parse_date(typed, "en")
    assert all(reading in str(refusal.value) for reading in [typed, *readings])


@pytest.mark.parametrize(
    ("typed", "refusal", "says"),
    [
        ("2/25/1956", UnreadableDate, "25/2/1956"),
        ("25 febbraio", UnreadableDate, "manca l’anno"),
        ("domenica 25 febbraio 1956", ImpossibleDate, "quel giorno era sabato, non domenica"),
        ("29 febbraio 1900", ImpossibleDate, "solo nel calendario giuliano"),
        ("30 febbraio 2024", ImpossibleDate, "«2024-02-30» non esiste"),
        ("31/4/2024", ImpossibleDate, "«2024-04-31» non esiste"),
        ("1956-02-30", ImpossibleDate, "«1956-02-30» non esiste"),
        ("1918–1914", ImpossibleDate, "finisce prima di cominciare"),
        ("ieri", UnreadableDate, "«ieri»"),
        ("fine 1848", UnreadableDate, "25 febbraio 1956, 44 a.C. oppure 1956-02-25"),
        ("25 brumaio 1799", UnreadableDate, "non è una data che so leggere"),
        ("25 febbraio 12000", UnreadableDate, "non è una data che so leggere"),
        ("1956/57", UnreadableDate, "«1956/57»"),
        ("10 giugno 1648/9", UnreadableDate, "«10 giugno 1648/9»"),
        ("febbraio", UnreadableDate, "«febbraio»"),
        ("IIX secolo", UnreadableDate, "«IIX secolo»"),
        ("anni Venti del IIX secolo", UnreadableDate, "non è una data che so leggere"),
        ("101º secolo", UnreadableDate, "non è una data che so leggere"),
        ("0º secolo", UnreadableDate, "non è una data che so leggere"),
        ("", UnreadableDate, "«»"),
        ("x" * 201, UnreadableDate, "troppo lungo"),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_to_do(typed, refusal, says):
    with pytest.raises(refusal) as raised:
        parse_date(typed, "it")
    assert says in explain(raised.value, "it")
    assert type(raised.value) is refusal


AD = st.integers(1, 9999)
ALL_YEARS = st.integers(-9998, 9999)
PRINTED = st.one_of(
    *(day_texts(years=ALL_YEARS), month_texts(ALL_YEARS), year_texts(ALL_YEARS), UNSPECIFIED),
    st.builds("{:03d}X".format, st.integers(10, 999)),
    st.builds("{}{:02d}XX".format, st.sampled_from(["", "-"]), st.integers(0, 98)),
)


@given(PRINTED, st.sampled_from(["", "", "?", "~", "%"]), st.sampled_from(LANGUAGES))
@settings(max_examples=600, deadline=None)
def test_what_is_printed_is_read_back(text, mark, language):
    when = HistoricalDate(text if text.endswith("XX") and "-XX" in text else text + mark)
    assert parse_date(format_date(when, language), language).edtf == when.edtf


@given(st.data(), st.sampled_from(list(Calendar)), st.sampled_from(LANGUAGES))
@settings(max_examples=300, deadline=None)
def test_a_printed_day_since_the_reform_is_read_back_in_its_calendar(data, calendar, language):
    text = data.draw(day_texts(calendar, st.integers(1583, 9999)))
    when = HistoricalDate(text, calendar)
    assert parse_date(format_date(when, language), language) == when


@given(st.data(), st.sampled_from(LANGUAGES))
@settings(max_examples=200, deadline=None)
def test_a_printed_julian_day_before_the_reform_is_read_back(data, language):
    when = HistoricalDate(
        data.draw(day_texts(Calendar.JULIAN, st.integers(-9998, 1581))), Calendar.JULIAN
    )
    assert parse_date(format_date(when, language), language) == when


@given(
    spans(st.one_of(day_texts(years=AD), month_texts(AD), year_texts(AD))),
    st.sampled_from(LANGUAGES),
)
@settings(max_examples=400, deadline=None)
def test_a_printed_span_is_read_back(text, language):
    assert parse_date(format_date(HistoricalDate(text), language), language).edtf == text


@given(st.text(max_size=60), st.sampled_from(LANGUAGES))
@settings(max_examples=300, deadline=None)
def test_any_text_is_read_or_refused_by_name(text, language):
    with suppress(ChronologyError):
        assert parse_date(text, language).edtf


WORDS = "25 1 1956 44 18 febbraio march – - / , . a.C. BC dal al o or circa ? anni secolo XIX ’ 0"


@given(st.lists(st.sampled_from(WORDS.split()), max_size=12), st.sampled_from(LANGUAGES))
@settings(max_examples=500, deadline=None)
def test_any_heap_of_date_words_is_read_or_refused_by_name(words, language):
    with suppress(ChronologyError):
        assert parse_date(" ".join(words), language).edtf


@pytest.mark.parametrize(
    "unit",
    ["–", "18–", "x–y ", "1 ", "o ", "1667 o ", "dal ", "1/", "i", "1,", "'", "a.", "∞", "la "],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_takes_long(unit, language):  # QUALITY: S8
    started = time.perf_counter()
    with suppress(ChronologyError):
        parse_date((unit * 200)[:200], language)
    with suppress(ChronologyError):
        parse_date(unit * 100_000, language)
    assert time.perf_counter() - started < 0.1


@given(MONTH_DAYS, st.sampled_from(["{d}/{m}", "{d:02d}/{m:02d}", "{d}.{m}.", "{d}-{m}"]))
def test_a_day_without_a_year_is_read_from_figures(day, form):
    assert parse_month_day(form.format(d=day.day, m=day.month), "it") == day


@pytest.mark.parametrize(
    ("typed", "language", "key"),
    [
        ("25 febbraio", "it", "02-25"),
        ("il 1º febbraio", "it", "02-01"),
        ("primo maggio", "it", "05-01"),
        ("February 25th", "en", "02-25"),
        ("the 29th of February", "en", "02-29"),
    ],
)
def test_a_day_without_a_year_is_read_from_words(typed, language, key):
    assert parse_month_day(typed, language) == MonthDay.parse(key)


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("30 febbraio", NoSuchDay),
        ("31/4", NoSuchDay),
        ("ieri", UnreadableDate),
        ("25 febbraio 1956", UnreadableDate),
    ],
)
def test_a_day_that_cannot_be_read_is_refused(typed, refusal):
    with pytest.raises(refusal):
        parse_month_day(typed, "it")
