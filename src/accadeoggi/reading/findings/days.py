"""Days that no calendar has, and days that were another day of the week."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from accadeoggi.chronology import (
    Calendar,
    ImpossibleDate,
    OtherCalendar,
    calendar_in_use,
    has_adoption,
    has_day,
    weekday_name,
    weekday_of_jdn,
)
from accadeoggi.chronology.errors import ChronologyError
from accadeoggi.reading.findings.points import Point
from accadeoggi.reading.values import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accadeoggi.reading.findings.matter import Dated, Matter
    from accadeoggi.reading.values import Timex

LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
LADY_DAY_YEARS = 1752
"""Until then a year might begin on 25 March (Calendar (New Style) Act 1750)."""
LAST_JULIAN_YEAR = 1923
"""Greece was the last country of Europe to leave the Julian calendar, in February 1923."""
SWEDISH_LEAP = Point(1712, 2, 30)
"""The one 30 February, of Sweden's own calendar (N. Beckman, Tideräkning och historia, 1924)."""


def impossible_dates(matter: Matter) -> Iterator[Finding]:
    """Days that their month does not have, or that a country left out when it went over."""
    for dated in matter.dates:
        if dated.point.is_day and dated.timex.said.day is not None and not _range_start(dated):
            found = _no_such_day(matter, dated) or _left_out(matter, dated)
            if found is not None:
                yield found


def _range_start(dated: Dated) -> bool:
    """Whether the words give neither month nor year: the day is only the start of a range."""
    return dated.timex.text.isdecimal()


def _no_such_day(matter: Matter, dated: Dated) -> Finding | None:
    point = dated.point
    month, day = point.month or 1, point.day or 1
    if day <= LONGEST[month - 1] and (month, day) != (2, 29):
        return None
    if day <= LONGEST[month - 1] and (not dated.said or _leap_somewhere(matter, dated)):
        return None
    if point == SWEDISH_LEAP:
        return None
    case = "leap" if day == 29 else "month"
    last = str(28 if day == 29 else LONGEST[month - 1])
    return Finding(
        "impossible-date",
        Severity.ERROR,
        dated.start,
        dated.end,
        {"case": case, "last": last, "day": str(day), "month": str(month), "year": str(point.year)},
        _days_own(matter, dated),
    )


def _leap_somewhere(matter: Matter, dated: Dated) -> bool:
    """Whether 29 February was in the calendar that the text may mean."""
    year = dated.point.year
    if has_day(year, 2, 29, Calendar.GREGORIAN):
        return True
    if not has_day(year, 2, 29, Calendar.JULIAN):
        return False
    return year <= 1582 or matter.speaks_of_calendars or _was_julian(matter, Point(year, 2, 28))


def _was_julian(matter: Matter, point: Point) -> bool:
    named = matter.countries(0, len(matter.text))
    return any(in_use(country, point) is Calendar.JULIAN for country in named)


def in_use(country: str, point: Point) -> Calendar | None:
    """The calendar of a country on a day; None where that is not on record."""
    if not has_adoption(country):
        return None
    try:
        return calendar_in_use(country, point.year, point.month or 1, point.day or 1)
    except ChronologyError:
        return None


def _left_out(matter: Matter, dated: Dated) -> Finding | None:
    """A day that the only country of its sentence never counted ("10 ottobre 1582" in Rome)."""
    named = matter.countries(*matter.sentence(dated.start))
    if len(named) != 1 or not dated.said or dated.timex.said.style:
        return None
    (country,) = named
    point = dated.point
    if not has_adoption(country):
        return None
    try:
        calendar_in_use(country, point.year, point.month or 1, point.day or 1)
    except ImpossibleDate as refusal:
        around = {name: str(refusal.params.get(name, "")) for name in ("last", "first")}
        params = {"case": "skipped", "date": point.edtf, "country": country, **around}
        return Finding("impossible-date", Severity.ERROR, dated.start, dated.end, params)
    except OtherCalendar:
        return None
    except ChronologyError:
        return None
    return None


def _days_own(matter: Matter, dated: Dated) -> str | None:
    """The article's own day, where the text says its month and year and a day that never was."""
    own = matter.event_date
    if own is None or own.month_day is None or own.month_day.month != dated.point.month:
        return None
    return with_day(dated.timex, own.month_day.day) if own.year == dated.point.year else None


def with_day(timex: Timex, day: int) -> str | None:
    """The words of a date with another day, if the day stands in figures once."""
    pattern = rf"(?<!\d)0?{timex.said.day}(?!\d)"
    changed, times = re.subn(pattern, str(day), timex.text)
    return changed if times == 1 else None


def weekday_mismatches(matter: Matter) -> Iterator[Finding]:
    """Weekdays that stand beside a full date and were not the weekday of that date."""
    for dated in matter.dates:
        if not dated.point.is_day or not _is_read_in_full(dated):
            continue
        said, start, end = _weekday_beside(matter, dated)
        if said is None or _fits(matter, dated, said):
            continue
        yield _weekday_finding(matter, dated, said, (start, end))


def _severity(matter: Matter, dated: Dated, said: int) -> Severity:
    """An error where the year is said; a hint where the old calendar of some land would fit."""
    if not dated.said:
        return Severity.WARNING
    if dated.point.year > LAST_JULIAN_YEAR or said not in _julian_weekday(dated.point):
        return Severity.ERROR
    named = matter.countries(0, len(matter.text))
    return Severity.WARNING if named else Severity.HINT


def _is_read_in_full(dated: Dated) -> bool:
    """Whether day and month are the text's own words."""
    return dated.timex.said.day is not None and dated.timex.said.month is not None


def _weekday_beside(matter: Matter, dated: Dated) -> tuple[int | None, int, int]:
    """The weekday said with a date, and where: before it, or after it between commas."""
    if dated.timex.said.weekday is not None:
        return dated.timex.said.weekday, dated.start, dated.end
    gap = matter.lexis.patterns["weekday_after"].pattern.match(matter.text, dated.end)
    name = weekdays(matter.language).match(matter.text, gap.end()) if gap else None
    after = matter.text[name.end() : name.end() + 8] if name else ""
    if gap is None or name is None or re.match(r"\s+(?:\w+\s+)?\d", after):
        return None, 0, 0
    if not re.search(r"\w", gap[0]) and after and after[0] not in ",.;:)!?–—":
        return None, 0, 0
    return weekday_numbers(matter.language)[name[0].lower()], dated.start, name.end()


@cache
def weekday_numbers(language: str) -> dict[str, int]:
    """The weekdays of a language by name."""
    return {weekday_name(number, language).lower(): number for number in range(7)}


@cache
def weekdays(language: str) -> re.Pattern[str]:
    """A weekday's name as a whole word."""
    return re.compile(rf"(?:{'|'.join(weekday_numbers(language))})(?!\w)", re.IGNORECASE)


def _fits(matter: Matter, dated: Dated, weekday: int) -> bool:
    years = {dated.point.year} if dated.said else {dated.point.year, *_years_meant(matter)}
    point = dated.point
    return any(
        weekday in _weekdays_meant(matter, Point(year, point.month, point.day))
        or not _real(point, year)
        for year in years
    )


def _years_meant(matter: Matter) -> set[int]:
    """The years that a date without one may belong to."""
    own = matter.event_date.year if matter.event_date else None
    written = int(matter.anchor[:4]) if matter.anchor and matter.anchor[:4].isdecimal() else None
    return matter.said_years() | {year for year in (own, written) if year is not None}


def _real(point: Point, year: int) -> bool:
    moved = Point(year, point.month, point.day)
    return moved.exists(Calendar.GREGORIAN) or moved.exists(Calendar.JULIAN)


def _weekdays_meant(matter: Matter, point: Point) -> set[int]:
    """The weekdays that a day may have been: later than 1752 Julian only where the text says so."""
    found = weekdays_of(point)
    if point.year <= LADY_DAY_YEARS:
        return found
    if matter.speaks_of_calendars or _was_julian(matter, point):
        return found
    gregorian = point.exists(Calendar.GREGORIAN)
    return {weekday_of_jdn(point.jdn(Calendar.GREGORIAN))} if gregorian else found


def _julian_weekday(point: Point) -> set[int]:
    julian = Calendar.JULIAN
    return {weekday_of_jdn(point.jdn(julian))} if point.exists(julian) else set()


def weekdays_of(point: Point) -> set[int]:
    """The weekdays that a day was in either calendar, and by a year that began on 25 March.

    >>> sorted(weekdays_of(Point(1648, 1, 30))), sorted(weekdays_of(Point(1941, 12, 7)))
    ([1, 3, 6], [5, 6])
    """
    points = [(point, calendar) for calendar in Calendar]
    if point.year <= LADY_DAY_YEARS and (point.month or 1, point.day or 1) < (3, 25):
        later = Point(point.year + 1, point.month, point.day)
        points += [(later, Calendar.JULIAN)]
    return {weekday_of_jdn(one.jdn(calendar)) for one, calendar in points if one.exists(calendar)}


def _weekday_finding(matter: Matter, dated: Dated, said: int, span: tuple[int, int]) -> Finding:
    was = dated.point.as_known().weekday()
    start, end = span
    right = weekday_name(was or 0, matter.language)
    return Finding(
        "weekday-mismatch",
        _severity(matter, dated, said),
        start,
        end,
        {"said": str(said), "was": str(was), "date": dated.point.edtf},
        _other_weekday(matter.text[start:end], matter.language, right),
    )


def _other_weekday(text: str, language: str, right: str) -> str | None:
    """A text with its one weekday put right, with a capital where it had one."""

    def put(found: re.Match[str]) -> str:
        return right[:1].upper() + right[1:] if found[0][0].isupper() else right

    changed, times = weekdays(language).subn(put, text)
    return changed if times == 1 else None
