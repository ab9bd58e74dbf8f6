"""A date of one calendar written in the other, covering exactly the same days.

Only days have a counterpart of their own. A Julian month is no Gregorian month: it becomes the
span of days that it covers, and "some day of it" becomes one of those days.
"""

from __future__ import annotations

from accadeoggi.chronology.bounds import bounds_of_one
from accadeoggi.chronology.calendars import LAST_FOUR_DIGIT_YEAR, Calendar, from_jdn
from accadeoggi.chronology.edtf import DateSet, Edge, OneDate, Run, Span, Written, year_text
from accadeoggi.chronology.errors import ImpossibleDate


def converted(written: Written, source: Calendar, target: Calendar) -> Written:
    """The same days in the other calendar.

    >>> from accadeoggi.chronology.edtf import read
    >>> str(converted(read("1917-10~"), Calendar.JULIAN, Calendar.GREGORIAN))
    '1917-10-14~/1917-11-13~'
    """
    if isinstance(written, OneDate):
        return _one(written, source, target)
    if isinstance(written, Span):
        start, end = written.start, written.end
        return Span(
            start if isinstance(start, Edge) else _day(start, 0, source, target),
            end if isinstance(end, Edge) else _day(end, 1, source, target),
        )
    members = tuple(_member(member, source, target) for member in written.members)
    return DateSet(written.all_of, members)


def _one(one: OneDate, source: Calendar, target: Calendar) -> Written:
    first, last = (_day(one, which, source, target) for which in (0, 1))
    if one.known_day is not None:
        return first
    if "X" in one.day + one.month:
        return DateSet(all_of=False, members=(Run(first, last),))
    return Span(first, last)


def _member(member: OneDate | Run, source: Calendar, target: Calendar) -> OneDate | Run:
    if isinstance(member, OneDate) and member.known_day is not None:
        return _day(member, 0, source, target)
    start, end = (member.start, member.end) if isinstance(member, Run) else (member, member)
    return Run(
        None if start is None else _day(start, 0, source, target),
        None if end is None else _day(end, 1, source, target),
    )


def _day(one: OneDate, which: int, source: Calendar, target: Calendar) -> OneDate:
    """The first (0) or last (1) day of a date, in the target calendar."""
    year, month, day = from_jdn(bounds_of_one(one, source)[which], target)
    if abs(year) > LAST_FOUR_DIGIT_YEAR:
        raise ImpossibleDate("beyond-days", {"value": str(one)})
    return OneDate(year_text(year), f"{month:02d}", f"{day:02d}", one.time, one.mark)
