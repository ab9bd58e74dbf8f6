"""Dates as people type them, read or refused with a reason; nothing is guessed."""

from __future__ import annotations

import re

from accadeoggi.chronology.calendars import Calendar, from_jdn
from accadeoggi.chronology.compounds import compound
from accadeoggi.chronology.edtf import LONGEST_INPUT, readings
from accadeoggi.chronology.errors import AmbiguousYear, BadEdtf, ImpossibleDate, UnreadableDate
from accadeoggi.chronology.forms import Forms, day_number, forms_of
from accadeoggi.chronology.historical import HistoricalDate
from accadeoggi.chronology.monthday import DECEMBER, MonthDay
from accadeoggi.chronology.printing import weekday_name
from accadeoggi.chronology.singles import (
    Pieces,
    is_dual_year,
    month_number,
    numeric_parts,
    single,
)
from accadeoggi.chronology.tokens import COMMA, cut, without_end, without_start

REFORM = (1582, 10, 15)
"""Dates written before it are Julian unless they say otherwise (Inter gravissimas, 1582)."""
MOST_PIECES = 32
"""No date has more words; what has is not worth trying."""
EDTF_LETTERS = re.compile(r"[0-9XYTZ:+?~%/.,\[\]{}-]+")
ZERO = re.compile(r"[-−–+]?\s?0{1,4}")
SIGNED = re.compile(r"(?:^|[/\[{,]|[^\W\d_] )[-−–](?P<year>[0-9]+)")
DAY_AND_MONTH = re.compile(r"(?P<day>[0-9]{1,2})[./-](?P<month>[0-9]{1,2})\.?")


def parse_date(text: str, language: str) -> HistoricalDate:
    """Read a date as a person types it in a language.

    Figures are day, month, year, or ISO 8601 and EDTF, year first. A date that names no calendar
    is Julian if it lies before 15 October 1582, and Gregorian since. Minus signs, a year 0 and
    years without their century are refused with the readings they have.

    >>> str(parse_date("25 febbraio 1956", "it")), str(parse_date("February 25, 1956", "en"))
    ('1956-02-25', '1956-02-25')
    >>> str(parse_date("25/2/1956", "it")), str(parse_date("circa 1431", "it"))
    ('1956-02-25', '1431~')
    >>> str(parse_date("idi di marzo 44 a.C.", "it")), str(parse_date("the 1950s", "en"))
    ('-0043-03-15', '195X')
    """
    typed = text[: LONGEST_INPUT + 1].strip()
    if len(typed) > LONGEST_INPUT:
        raise UnreadableDate("too-long", {"value": typed[:40], "limit": LONGEST_INPUT})
    refuse_signed_years(typed)
    found = _from_edtf(typed)
    return found if found is not None else _from_words(typed, language)


def refuse_signed_years(typed: str) -> None:
    """Refuse "0" and "-44" with both readings (QUALITY.md T6)."""
    if ZERO.fullmatch(typed):
        raise AmbiguousYear("no-year-zero", {"value": typed})
    signed = SIGNED.search(typed)
    if signed is not None:
        raise AmbiguousYear("signed-year", {"value": typed} | readings(int(signed["year"])))


def _from_edtf(typed: str) -> HistoricalDate | None:
    if EDTF_LETTERS.fullmatch(typed) is None:
        return None
    try:
        return dated(typed, None)
    except BadEdtf:
        return None


def dated(edtf: str, calendar: Calendar | None) -> HistoricalDate:
    """A date in the calendar named, or in the one of its time."""
    if calendar is not None:
        return HistoricalDate(edtf, calendar)
    old = HistoricalDate(edtf, Calendar.JULIAN)
    end = old.latest_jdn if old.latest_jdn is not None else old.earliest_jdn
    before_reform = end is not None and from_jdn(end, Calendar.JULIAN) < REFORM
    return old if before_reform else HistoricalDate(edtf, Calendar.GREGORIAN)


def _from_words(typed: str, language: str) -> HistoricalDate:
    forms = forms_of(language)
    pieces, calendar = _without_calendar(cut(typed), forms)
    pieces, said = _without_weekday(pieces, forms)
    readable = 0 < len(pieces) <= MOST_PIECES
    edtf = single(pieces, forms) or compound(pieces, forms) if readable else None
    if edtf is None:
        raise _refusal(typed, pieces, forms)
    dual = any(is_dual_year(piece) for piece in pieces)
    when = dated(edtf, calendar or (forms.dual_year_calendar if dual else None))
    _refuse_wrong_weekday(when, said, typed, language)
    return when


def _without_calendar(pieces: Pieces, forms: Forms) -> tuple[Pieces, Calendar | None]:
    for calendar in Calendar:
        known = forms.phrases[calendar.value]
        rest = without_end(pieces, known) or without_start(pieces, known)
        if rest:
            return rest, calendar
    return pieces, None


def _without_weekday(pieces: Pieces, forms: Forms) -> tuple[Pieces, int | None]:
    said = forms.numbers["weekday"].get(pieces[0]) if pieces else None
    if said is None or len(pieces) == 1:
        return pieces, None
    return pieces[2:] if pieces[1] == COMMA else pieces[1:], said


def _refuse_wrong_weekday(
    when: HistoricalDate, said: int | None, typed: str, language: str
) -> None:
    was = when.weekday()
    if said is None or was is None or said == was:
        return
    names = {"said": weekday_name(said, language), "was": weekday_name(was, language)}
    raise ImpossibleDate("weekday-differs", {"value": typed} | names)


def _refusal(typed: str, pieces: Pieces, forms: Forms) -> UnreadableDate:
    """Why a text could not be read, as precisely as can be said."""
    instead = next((i for i in map(_day_first, pieces) if i), "")
    if instead:
        return UnreadableDate("month-first", {"value": typed, "instead": instead})
    if pieces and _month_day(pieces, forms):
        return UnreadableDate("year-missing", {"value": typed})
    if "0" in pieces:
        return AmbiguousYear("no-year-zero", {"value": typed})
    year = _year_with_era(pieces, forms)
    if year is not None:
        return AmbiguousYear("short-year", {"value": typed, "year": year})
    return UnreadableDate("unreadable", {"value": typed})


def _year_with_era(pieces: Pieces, forms: Forms) -> int | None:
    """The year, if nothing but an era was missing."""
    if not 0 < len(pieces) <= MOST_PIECES:
        return None
    text = single((*pieces, *forms.phrases["of_era"][0]), forms)
    return int(text[:4]) if text and text[:4].isdigit() else None


def _day_first(piece: str) -> str:
    """The same figures with the day first, where the month stands first; else nothing."""
    parts = numeric_parts(piece)
    if parts is None or not parts[2]:
        return ""
    year, month, day = parts
    misplaced = month_number(month) > DECEMBER and int(day) <= DECEMBER
    return f"{month}/{day}/{year}" if misplaced else ""


def parse_month_day(text: str, language: str) -> MonthDay:
    """Read a day without a year as a person types it.

    >>> parse_month_day("25 febbraio", "it"), parse_month_day("February 25th", "en")
    (MonthDay(month=2, day=25), MonthDay(month=2, day=25))
    >>> parse_month_day("25/2", "it")
    MonthDay(month=2, day=25)
    """
    typed = text.strip()[:LONGEST_INPUT]
    figures = DAY_AND_MONTH.fullmatch(typed)
    if figures:
        return MonthDay(int(figures["month"]), int(figures["day"]))
    found = _month_day(cut(typed), forms_of(language))
    if found is None:
        raise UnreadableDate("unreadable", {"value": typed})
    return found


def _month_day(pieces: Pieces, forms: Forms) -> MonthDay | None:
    text = " ".join(p for p in pieces if p != COMMA and (p,) not in forms.filler)
    matches = (pattern.fullmatch(text) for pattern in forms.day_patterns)
    found = next((match for match in matches if match), None)
    if found is None:
        return None
    month = forms.numbers["month"][found["month"]]
    return MonthDay(month, day_number(found.groupdict(), forms, month) or 0)
