"""EDTF: what is written is read back, and what is none is refused with its text."""

from __future__ import annotations

import time
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accadeoggi.chronology import AmbiguousYear, BadEdtf, Calendar, HistoricalDate, ImpossibleDate
from tests.chronology.dates import ANY_EDTF

# The examples of the Library of Congress's specification of EDTF, levels 0 and 1, and its sets.
SPECIFIED = [
    "1985-04-12", "1985-04", "1985", "1985-04-12T23:20:30", "1985-04-12T23:20:30Z",
    "1985-04-12T23:20:30-04", "1985-04-12T23:20:30+04:30", "1964/2008", "2004-06/2006-08",
    "2004-02-01/2005-02-08", "2004-02-01/2005-02", "2004-02-01/2005", "2005/2006-02",
    "Y170000002", "Y-170000002", "2001-21", "1984?", "2004-06~", "2004-06-11%", "201X", "20XX",
    "2004-XX", "1985-04-XX", "1985-XX-XX", "1985-04-12/..", "1985-04/..", "1985/..",
    "../1985-04-12", "../1985-04", "../1985", "1985-04-12/", "1985-04/", "1985/", "/1985-04-12",
    "/1985-04", "/1985", "1984~/2004-06", "1984/2004-06~", "1984~/2004~", "1984?/2004%",
    "1984-06-02?/2004-08-08~", "-1985", "-0043-03-15", "0000", "0000-12-31", "-0001",
    "9999-12-31", "-9999-01-01", "[1667,1668,1670..1672]", "[..1760-12-03]", "[1760-12..]",
    "[1760-01,1760-02,1760-12..]", "[1667,1760-12]", "{1667,1668,1670..1672}", "{1960,1961-12}",
    "{..1984}",
]  # fmt: skip

REFUSED = [
    "", " ", "nonsense", "1956-2-25", "1956/02/25", "25/02/1956", "56", "056", "19560225",
    "1956-", "1956-00", "1956-13", "1956-20", "1956-25", "1956-41", "1956-02-", "1956-02-25-01",
    "1956-2X", "19XX-02", "195X-02-25", "XXXX", "1XXX", "1956-XX-25", "1956-X2", "X956", "195x",
    "Y1956", "Y01956", "Y12000-01", "-0000", "+1956", "1956-02-25T", "1956-02-25T25:00:00",
    "1956-02T10:00:00", "1956-02-25T10:00:00~", "1956-02-25T10:00", "1956-02-25T10:00:00/1957",
    "1956-21-01", "1956??", "1956~?", "?1956", "1956-02~-25", "~1956", "/", "..", "../..", "/..",
    "../", "1956//1957", "1956/1957/1958", "1956/open", "unknown/1956", "[", "[]", "{}", "[1956",
    "1956]", "{1956]", "[1956,]", "[..]", "[1956/1957]", "[1956..1957..1958]", "１９５６",
    "1956-02-٢٥", "1956-02-25\x00",
]  # fmt: skip


@pytest.mark.parametrize("text", SPECIFIED)
def test_every_form_of_the_specification_is_read_and_written_back(text):
    assert str(HistoricalDate.parse(text)) == text


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_no_edtf_is_refused_with_its_text(text):
    with pytest.raises(BadEdtf) as refusal:
        HistoricalDate.parse(text)
    assert f"“{text.strip()}”" in str(refusal.value)


@given(ANY_EDTF)
@settings(max_examples=400, deadline=None)
def test_what_is_written_is_read_back(text):
    when = HistoricalDate.parse(text)
    assert when.edtf == text
    assert HistoricalDate.parse(str(when)) == when


@given(ANY_EDTF, st.sampled_from([" ", "\n", "\t  "]))
def test_space_around_a_date_says_nothing(text, space):
    assert HistoricalDate.parse(f"{space}{text}{space}").edtf == text


@given(st.text(max_size=30) | st.text(alphabet="0123456789-XYZT:/.[]{},?~% ", max_size=40))
@settings(max_examples=400, deadline=None)
def test_any_text_is_read_or_refused_by_name(text):
    try:
        when = HistoricalDate.parse(text)
    except (BadEdtf, ImpossibleDate):
        return
    assert HistoricalDate.parse(when.edtf) == when


@pytest.mark.parametrize(
    "text", ["1" * 201, "[" + "1956," * 60 + "1956]", " " * 500 + "1956", "1956/" * 10**6]
)
def test_more_than_200_characters_are_refused_at_once(text):  # QUALITY: I6
    started = time.perf_counter()
    with pytest.raises(BadEdtf):
        HistoricalDate.parse(text)
    assert time.perf_counter() - started < 0.1


@pytest.mark.parametrize(
    "text", ["9" * 200, "Y" + "9" * 199, "[" * 200, "../" * 66, "1956," * 39 + "1956~"]
)
def test_no_text_takes_long(text):  # QUALITY: S8
    started = time.perf_counter()
    with suppress(BadEdtf):
        HistoricalDate.parse(text)
    assert time.perf_counter() - started < 0.05


@pytest.mark.parametrize(
    ("text", "readings"),
    [("-44", ["44 BC", "-0043", "45 BC", "-0044"]), ("0", ["1 BC", "0000", "AD 1", "0001"])],
)
def test_a_year_as_people_would_write_it_is_refused_with_both_readings(
    text, readings
):  # QUALITY: T6
    with pytest.raises(BadEdtf) as refusal:
        HistoricalDate.parse(text)
    assert all(reading in str(refusal.value) for reading in readings)
    assert not isinstance(refusal.value, AmbiguousYear)


@pytest.mark.parametrize(
    "text", ["2004/2001", "1956-02-26/1956-02-25", "[1670..1667]", "{1960,1999..1998}"]
)
def test_what_ends_before_it_begins_is_refused(text):
    with pytest.raises(ImpossibleDate, match="ends before it begins"):
        HistoricalDate.parse(text)


def test_the_calendar_is_part_of_a_date():
    assert HistoricalDate("1700-02-28") != HistoricalDate("1700-02-28", Calendar.JULIAN)
    assert (
        len({HistoricalDate("1956"), HistoricalDate(" 1956 "), HistoricalDate.parse("1956")}) == 1
    )
