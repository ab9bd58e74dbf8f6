"""Julian day numbers: the one count of days that both calendars share.

The arithmetic is E. G. Richards' (Explanatory Supplement to the Astronomical Almanac, 3rd ed.,
2013, section 15.11.3, algorithms 3 and 4). The book limits it to days after 4800 BC because
its division truncates; Python's rounds down, so here it holds for every year.
Years are astronomical: 1 BC is 0, 44 BC is -43.
"""

from __future__ import annotations

YEARS_BEFORE = 4716
DAYS_BEFORE = 1401
FOUR_YEARS = 1461
FOUR_CENTURIES = 146097


def julian_to_jdn(year: int, month: int, day: int) -> int:
    """The number of a day of the Julian calendar.

    >>> julian_to_jdn(-4712, 1, 1), julian_to_jdn(1582, 10, 4)
    (0, 2299160)
    """
    cycle = year + YEARS_BEFORE - (14 - month) // 12
    shifted = (month + 9) % 12
    return FOUR_YEARS * cycle // 4 + (153 * shifted + 2) // 5 + day - 1 - DAYS_BEFORE


def gregorian_to_jdn(year: int, month: int, day: int) -> int:
    """The number of a day of the Gregorian calendar, also before it was adopted (proleptic).

    >>> gregorian_to_jdn(1582, 10, 15), gregorian_to_jdn(2000, 1, 1)
    (2299161, 2451545)
    """
    cycle = year + YEARS_BEFORE - (14 - month) // 12
    return julian_to_jdn(year, month, day) - (3 * ((cycle + 184) // 100)) // 4 + 38


def jdn_to_julian(jdn: int) -> tuple[int, int, int]:
    """Year, month and day in the Julian calendar.

    >>> jdn_to_julian(2299161)
    (1582, 10, 5)
    """
    return _civil(jdn + DAYS_BEFORE)


def jdn_to_gregorian(jdn: int) -> tuple[int, int, int]:
    """Year, month and day in the Gregorian calendar.

    >>> jdn_to_gregorian(2299161)
    (1582, 10, 15)
    """
    correction = (4 * jdn + 274277) // FOUR_CENTURIES * 3 // 4 - 38
    return _civil(jdn + DAYS_BEFORE + correction)


def weekday_of_jdn(jdn: int) -> int:
    """The day of the week, 0 for Monday; the week runs on unbroken through both calendars.

    >>> weekday_of_jdn(2451545)  # 1 January 2000 was a Saturday
    5
    """
    return jdn % 7


def _civil(days: int) -> tuple[int, int, int]:
    quarters = 4 * days + 3
    of_year = quarters % FOUR_YEARS // 4
    fifths = 5 * of_year + 2
    month = (fifths // 153 + 2) % 12 + 1
    year = quarters // FOUR_YEARS - YEARS_BEFORE + (14 - month) // 12
    return year, month, fifths % 153 // 5 + 1
