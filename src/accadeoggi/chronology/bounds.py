"""The first and the last day that a date can mean, as Julian day numbers.

A mark of doubt moves no bound: how far "about" reaches is for people to judge. A season reaches
from the first day of its meteorological months to the last of its astronomical ones, in the
northern hemisphere: spring from 1 March to 20 June. Winter stands last in its year, as in
ISO 8601-2, and so reaches into the next.
"""

from __future__ import annotations

from accadeoggi.chronology.calendars import Calendar, days_in_month, to_jdn
from accadeoggi.chronology.edtf import DateSet, Edge, OneDate, Run, Span, Written

End = OneDate | Edge | None
Bounds = tuple[int | None, int | None]

SEASON_DAYS = (((3, 1), (6, 20)), ((6, 1), (9, 22)), ((9, 1), (12, 20)), ((12, 1), (3, 20)))


def bounds_of(written: Written, calendar: Calendar) -> Bounds:
    """First and last day; None for an end that is open or unknown."""
    if isinstance(written, OneDate):
        return bounds_of_one(written, calendar)
    if isinstance(written, Span):
        return _of_ends(written.start, written.end, calendar)
    return _of_members(written, calendar)


def bounds_of_one(one: OneDate, calendar: Calendar) -> tuple[int, int]:
    """First and last day of a single date."""
    first, last = one.years
    if one.season is not None:
        return _of_season(first, one.season, calendar)
    month = one.known_month
    if month is None:
        return to_jdn(first, 1, 1, calendar), to_jdn(last, 12, 31, calendar)
    day = one.known_day
    begin, end = (1, days_in_month(first, month, calendar)) if day is None else (day, day)
    return to_jdn(first, month, begin, calendar), to_jdn(first, month, end, calendar)


def _of_season(year: int, season: int, calendar: Calendar) -> tuple[int, int]:
    begin, end = SEASON_DAYS[season]
    last_year = year + 1 if end < begin else year
    return to_jdn(year, *begin, calendar), to_jdn(last_year, *end, calendar)


def _of_ends(start: End, end: End, calendar: Calendar) -> Bounds:
    first = bounds_of_one(start, calendar)[0] if isinstance(start, OneDate) else None
    last = bounds_of_one(end, calendar)[1] if isinstance(end, OneDate) else None
    return first, last


def of_member(member: OneDate | Run, calendar: Calendar) -> Bounds:
    """First and last day of a member of a set."""
    if isinstance(member, Run):
        return _of_ends(member.start, member.end, calendar)
    return bounds_of_one(member, calendar)


def _of_members(dates: DateSet, calendar: Calendar) -> Bounds:
    firsts, lasts = zip(*(of_member(m, calendar) for m in dates.members), strict=True)
    known_firsts = [jdn for jdn in firsts if jdn is not None]
    known_lasts = [jdn for jdn in lasts if jdn is not None]
    first = min(known_firsts) if len(known_firsts) == len(firsts) else None
    return first, max(known_lasts) if len(known_lasts) == len(lasts) else None
