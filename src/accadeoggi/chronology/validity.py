"""What can be said of a date's parts: how fine they are, and whether a calendar has them."""

from __future__ import annotations

from enum import StrEnum

from accadeoggi.chronology.bounds import bounds_of
from accadeoggi.chronology.calendars import Calendar, has_day
from accadeoggi.chronology.edtf import DateSet, Edge, OneDate, Run, Span, Written
from accadeoggi.chronology.errors import ImpossibleDate


class Precision(StrEnum):
    """How finely a date is known."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    SPAN = "span"
    SET = "set"


def precision_of(written: Written) -> Precision:
    """How finely a date is known: ``1985-04-XX`` to the month, ``1985-XX-XX`` to the year."""
    if isinstance(written, OneDate):
        return _precision_of_one(written)
    return Precision.SPAN if isinstance(written, Span) else Precision.SET


def _precision_of_one(one: OneDate) -> Precision:
    if one.season is not None:
        return Precision.SEASON
    if one.known_day is not None:
        return Precision.DAY
    if one.known_month is not None:
        return Precision.MONTH
    unknown = one.year.count("X")
    return (Precision.YEAR, Precision.DECADE, Precision.CENTURY)[unknown]


def dates_within(written: Written) -> tuple[OneDate, ...]:
    """Every single date of a text, whatever its form."""
    if isinstance(written, OneDate):
        return (written,)
    if isinstance(written, Span):
        ends: tuple[object, ...] = (written.start, written.end)
    else:
        runs = [(m.start, m.end) if isinstance(m, Run) else (m,) for m in written.members]
        ends = tuple(end for run in runs for end in run)
    return tuple(end for end in ends if isinstance(end, OneDate))


def refuse_impossible(one: OneDate, calendar: Calendar) -> None:
    """Refuse a day that the calendar does not have, and say where it does exist."""
    month, day, year = one.known_month, one.known_day, one.years[0]
    if month is None or day is None or has_day(year, month, day, calendar):
        return
    params = {"value": str(one), "calendar": calendar.value.title()}
    if (year, month, day) == (1712, 2, 30):
        raise ImpossibleDate("only-swedish", params)
    if has_day(year, month, day, Calendar.JULIAN):
        raise ImpossibleDate("only-julian", params)
    raise ImpossibleDate("no-such-date", params)


def is_backwards(written: Written, calendar: Calendar) -> bool:
    """Whether a span, or a run in a set, ends before it begins."""
    spans = written.members if isinstance(written, DateSet) else (written,)
    for span in spans:
        if isinstance(span, (Span, Run)):
            whole = Span(span.start or Edge.OPEN, span.end or Edge.OPEN)
            first, last = bounds_of(whole, calendar)
            if first is not None and last is not None and last < first:
                return True
    return False


def as_span(member: OneDate | Run) -> str:
    """A member of a set as an EDTF text of its own: a run is a span."""
    if isinstance(member, OneDate):
        return str(member)
    return f"{member.start or '..'}/{member.end or '..'}"
