"""What a time expression says as numbers, and how it compares with others."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from accadeoggi.chronology import Calendar, HistoricalDate, has_day, jdn_to_gregorian, to_jdn

if TYPE_CHECKING:
    from accadeoggi.reading.values import Timex

VALUE = re.compile(r"(BC)?([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?|-[A-Z][A-Z0-9])?(?:T.*)?")
LENGTH = re.compile(r"P(T?)([0-9]+(?:\.[0-9]+)?)(CE|DE|ML|[YMWDHS])")
REFORM = to_jdn(1582, 10, 15, Calendar.GREGORIAN)
"""The first Gregorian day, 15 October 1582 (bull Inter gravissimas)."""
YEARS_OF = {"Y": 1.0, "DE": 10.0, "CE": 100.0, "ML": 1000.0}
DAYS_OF = {"D": 1.0, "W": 7.0}


@dataclass(frozen=True, slots=True)
class Point:
    """A year, and a month and a day where they are known; the year is astronomical."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def is_day(self) -> bool:
        """Whether it is one day."""
        return self.month is not None and self.day is not None

    @property
    def edtf(self) -> str:
        """The point as EDTF."""
        sign = "-" if self.year < 0 else ""
        parts = [f"{sign}{abs(self.year):04d}"]
        parts += [f"{part:02d}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    def exists(self, calendar: Calendar) -> bool:
        """Whether a calendar has the day; months and years always exist."""
        return not self.is_day or has_day(self.year, self.month or 1, self.day or 1, calendar)

    def jdn(self, calendar: Calendar) -> int:
        """The number of the day, of the first day if it is longer."""
        return to_jdn(self.year, self.month or 1, self.day or 1, calendar)

    def as_known(self) -> HistoricalDate:
        """The point as a date: Julian before the reform, Gregorian since."""
        return HistoricalDate.parse(self.edtf, usual_calendar(self))


def usual_calendar(point: Point) -> Calendar:
    """The calendar of a day that names none: Julian before 15 October 1582, Gregorian since."""
    before = point.jdn(Calendar.GREGORIAN) < REFORM
    return Calendar.JULIAN if before else Calendar.GREGORIAN


@lru_cache(maxsize=4096)
def point_of_value(value: str) -> Point | None:
    """The point that a TIMEX3 value names, None for decades, references, lengths, weeks.

    >>> point_of_value("BC0044-03-15"), point_of_value("1944-WI"), point_of_value("194")
    (Point(year=-43, month=3, day=15), Point(year=1944, month=None, day=None), None)
    """
    found = VALUE.fullmatch(value)
    if found is None:
        return None
    year = int(found[2])
    if found[1]:
        year = 1 - year
    month, day = (int(part) if part else None for part in found.groups()[2:])
    if month is not None and not 1 <= month <= 12:
        return None
    return Point(year, month, day)


def point_of(timex: Timex) -> Point | None:
    """The point of a time expression."""
    return point_of_value(timex.value)


def point_of_date(date: HistoricalDate | None) -> Point | None:
    """The point of a certain date of one day, month or year, None for any other."""
    if date is None or date.approximate or date.uncertain or date.year is None:
        return None
    day = date.month_day
    if day is not None and date.precision == "day":
        return Point(date.year, day.month, day.day)
    return Point(date.year) if date.precision in {"month", "year"} else None


def has_year(timex: Timex) -> bool:
    """Whether the words of a date name its year themselves."""
    year = timex.said.year
    if year is None:
        return False
    figures = str(abs(year if year > 0 else 1 - year))
    digits = re.findall(r"[0-9]+", timex.text)
    if figures in digits or figures.zfill(4) in digits:
        return True
    return not digits or (len(figures) == 4 and digits[-1] == figures[2:] and "'" in timex.text)


def same_day(one: Point, other: Point) -> bool:
    """Whether two days may be the same, each in either calendar.

    >>> same_day(Point(1917, 10, 25), Point(1917, 11, 7))
    True
    >>> same_day(Point(1917, 11, 6), Point(1917, 11, 7))
    False
    """
    if one == other:
        return True
    return any(
        one.exists(here) and other.exists(there) and one.jdn(here) == other.jdn(there)
        for here in Calendar
        for there in Calendar
        if here is not there
    )


def in_other_calendar(point: Point) -> Point:
    """The Gregorian day of a Julian one."""
    return Point(*jdn_to_gregorian(point.jdn(Calendar.JULIAN)))


def whole_years(start: Point, end: Point) -> tuple[int, int]:
    """The fewest and the most completed years from one point to another.

    >>> whole_years(Point(1813, 10, 10), Point(1901, 1, 27)), whole_years(Point(1813), Point(1901))
    ((87, 87), (87, 88))
    """
    years = end.year - start.year
    if start.month is None or end.month is None or start.month == end.month:
        if not (start.is_day and end.is_day) or start.month is None:
            return years - 1, years
        passed = (end.day or 0) >= (start.day or 0)
    else:
        passed = end.month > start.month
    return (years, years) if passed else (years - 1, years - 1)
