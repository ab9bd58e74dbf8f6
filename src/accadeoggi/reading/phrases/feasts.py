"""The days of movable feasts, by the calendar in force."""

from __future__ import annotations

import datetime as dt

from accadeoggi.reading.phrases.reckonings import republican_feast

GREGORIAN_EASTER = 1583
NTH = {"thanksgiving": (11, 3, 4), "labor": (9, 0, 1), "mlk": (1, 0, 3), "election": (11, 1, 1)}


def feast_day(feast: str, year: int) -> tuple[int, int]:
    """Month and day of a movable feast in a year: Easter and what hangs on it, civil Mondays.

    >>> feast_day("easter", 1916), feast_day("easter+49", 1940), feast_day("thanksgiving", 1999)
    ((4, 23), (5, 12), (11, 25))
    """
    if feast.startswith("easter"):
        return _moved(year, *easter(year), int(feast[6:] or 0))
    if feast.startswith("republican"):
        return republican_feast(feast, year)
    if feast == "memorial":
        return _last_monday_of_may(year)
    month, weekday, nth = NTH[feast]
    first = (weekday - dt.date(year, month, 1).weekday()) % 7 + 1
    day = first + 7 * (nth - 1)
    return (month, day + 7 if feast == "election" and day == 1 else day)


def easter(year: int) -> tuple[int, int]:
    """Month and day of Western Easter: Julian until 1582, Gregorian from 1583.

    Source: J. Meeus, Astronomical Algorithms, 2nd ed., chapter 8.
    """
    if year < GREGORIAN_EASTER:
        return julian_easter(year)
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (b - (b + 8) // 25 + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    length = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * length) // 451
    month, day = divmod(h + length - 7 * m + 114, 31)
    return month, day + 1


def julian_easter(year: int) -> tuple[int, int]:
    """Month and day of Easter in the Julian calendar, as written there (Meeus, chapter 8).

    >>> julian_easter(179), julian_easter(1243)
    ((4, 12), (4, 12))
    """
    a, b, c = year % 4, year % 7, year % 19
    d = (19 * c + 15) % 30
    e = (2 * a + 4 * b - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return month, day + 1


def _moved(year: int, month: int, day: int, days: int) -> tuple[int, int]:
    safe = year if year >= 1 else 2001
    found = dt.date(safe, month, day) + dt.timedelta(days=days)
    return found.month, found.day


def _last_monday_of_may(year: int) -> tuple[int, int]:
    last = dt.date(year, 5, 31)
    return 5, 31 - last.weekday()
