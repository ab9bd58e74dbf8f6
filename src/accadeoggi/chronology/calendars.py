"""The two calendars of European history, and which days they have."""

from __future__ import annotations

from enum import StrEnum

from accadeoggi.chronology.jdn import (
    gregorian_to_jdn,
    jdn_to_gregorian,
    jdn_to_julian,
    julian_to_jdn,
)
from accadeoggi.chronology.monthday import DECEMBER, LONGEST

FEBRUARY = 2
LAST_FOUR_DIGIT_YEAR = 9999
"""Beyond it EDTF has years only, without months and days."""

FIRST_GREGORIAN_JDN = 2299161
"""15 October 1582, the first day of the reform (Gregory XIII, bull Inter gravissimas, 1582)."""


class Calendar(StrEnum):
    """By which calendar a date is written.

    >>> Calendar("julian") is Calendar.JULIAN
    True
    """

    GREGORIAN = "gregorian"
    JULIAN = "julian"


def is_leap(year: int, calendar: Calendar = Calendar.GREGORIAN) -> bool:
    """Whether a year (astronomical) has a 29 February.

    >>> is_leap(1900), is_leap(1900, Calendar.JULIAN), is_leap(0)
    (False, True, True)
    """
    if calendar is Calendar.JULIAN:
        return year % 4 == 0
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int, calendar: Calendar = Calendar.GREGORIAN) -> int:
    """How many days a month has in a year.

    >>> days_in_month(1700, 2), days_in_month(1700, 2, Calendar.JULIAN)
    (28, 29)
    """
    return 28 if month == FEBRUARY and not is_leap(year, calendar) else LONGEST[month]


def has_day(year: int, month: int, day: int, calendar: Calendar = Calendar.GREGORIAN) -> bool:
    """Whether a calendar has a day.

    >>> has_day(1900, 2, 29), has_day(1900, 2, 29, Calendar.JULIAN)
    (False, True)
    """
    return 1 <= month <= DECEMBER and 1 <= day <= days_in_month(year, month, calendar)


def to_jdn(year: int, month: int, day: int, calendar: Calendar) -> int:
    """The number of a day written in a calendar.

    >>> to_jdn(1917, 10, 25, Calendar.JULIAN) == to_jdn(1917, 11, 7, Calendar.GREGORIAN)
    True
    """
    count = julian_to_jdn if calendar is Calendar.JULIAN else gregorian_to_jdn
    return count(year, month, day)


def from_jdn(jdn: int, calendar: Calendar) -> tuple[int, int, int]:
    """Year, month and day of a numbered day, as a calendar writes it.

    >>> from_jdn(2299161, Calendar.JULIAN)
    (1582, 10, 5)
    """
    return jdn_to_julian(jdn) if calendar is Calendar.JULIAN else jdn_to_gregorian(jdn)


def iso_day(jdn: int) -> str:
    """A day as ISO 8601 writes it, in the proleptic Gregorian calendar.

    Years beyond four digits take a sign, as the standard's expanded form asks.

    >>> iso_day(2299161), iso_day(1705426)
    ('1582-10-15', '-0043-03-13')
    """
    year, month, day = jdn_to_gregorian(jdn)
    sign = "-" if year < 0 else "+" if year > LAST_FOUR_DIGIT_YEAR else ""
    return f"{sign}{abs(year):04d}-{month:02d}-{day:02d}"
