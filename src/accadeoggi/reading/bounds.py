"""The first and last day that a TIMEX3 value may mean."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache

from accadeoggi.chronology import days_in_month

DATED = re.compile(
    r"(?P<bc>BC)?(?P<year>[0-9]{1,4}|[0-9]{2}XX|[0-9]{3}X)"
    r"(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?|-(?P<part>SP|SU|FA|WI|Q[1-4]|H[12]|T[1-3])"
    r"|-W(?P<week>[0-9]{2})(?:-(?P<weekday>[1-7]|WE))?)?(?:T.*)?"
)
PARTS = {
    "SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 14),
    "Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12),
    "H1": (1, 6), "H2": (7, 12), "T1": (1, 4), "T2": (5, 8), "T3": (9, 12),
}  # fmt: skip
Bounds = tuple[str | None, str | None]
OPEN: Bounds = (None, None)


@lru_cache(maxsize=4096)
def bounds_of(value: str, mod: str = "") -> Bounds:
    """The earliest and latest day of a TIMEX3 value as EDTF days, None where it is open.

    >>> bounds_of("1956-02"), bounds_of("BC0044-03-15")
    (('1956-02-01', '1956-02-29'), ('-0043-03-15', '-0043-03-15'))
    >>> bounds_of("184"), bounds_of("P3Y")
    (('1840-01-01', '1849-12-31'), (None, None))
    >>> bounds_of("19", "START"), bounds_of("1939-10", "BEFORE")
    (('1900-01-01', '1933-04-30'), (None, '1939-09-30'))
    """
    found = DATED.fullmatch(value)
    if found is None:
        return OPEN
    days = _days(found)
    if days is None:
        return OPEN
    return _bent(days, mod)


Day = tuple[int, int, int]


def _days(found: re.Match[str]) -> tuple[Day, Day] | None:
    first, last = _years(found["year"], before_era=found["bc"] is not None)
    if found["week"]:
        return _week(first, int(found["week"]), found["weekday"])
    if found["part"]:
        start, end = PARTS[found["part"]]
        return (first, start, 1), _month_end(first, end)
    month = int(found["month"] or 0)
    if not month:
        return (first, 1, 1), (last, 12, 31)
    if not 1 <= month <= 12:
        return None
    day = int(found["day"] or 0)
    if not day:
        return (first, month, 1), _month_end(first, month)
    return ((first, month, day),) * 2 if 1 <= day <= 31 else None


def _years(figures: str, *, before_era: bool) -> tuple[int, int]:
    """First and last astronomical year of a year, a decade or a century."""
    known = figures.rstrip("X")
    width = 10 ** (4 - len(known))
    first = int(known) * width
    last = first + width - 1
    if not before_era:
        return first, last
    return 1 - last, 1 - max(first, 1)


def _week(year: int, week: int, weekday: str | None) -> tuple[Day, Day] | None:
    try:
        monday = dt.date.fromisocalendar(year, week, 1)
    except ValueError:
        return None
    first, last = (5, 6) if weekday == "WE" else (int(weekday) - 1,) * 2 if weekday else (0, 6)
    start, end = (monday + dt.timedelta(days=n) for n in (first, last))
    return (start.year, start.month, start.day), (end.year, end.month, end.day)


def _month_end(year: int, month: int) -> Day:
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return year, month, days_in_month(year, month)


def _bent(days: tuple[Day, Day], mod: str) -> Bounds:
    """Bounds narrowed or opened by a modifier: a third of the period, or what lies beside it."""
    first, last = days
    if mod in {"BEFORE", "LESS_THAN"}:
        return None, _edtf(_previous(first))
    if mod in {"AFTER", "MORE_THAN"}:
        return _edtf(_following(last)), None
    if mod in {"START", "MID", "END"}:
        first, last = _third(first, last, ("START", "MID", "END").index(mod))
    return _edtf(first), _edtf(last)


def _third(first: Day, last: Day, index: int) -> tuple[Day, Day]:
    months = (last[0] - first[0]) * 12 + last[1] - first[1] + 1
    if months >= 3:
        start = first[0] * 12 + first[1] - 1 + months * index // 3
        end = first[0] * 12 + first[1] - 1 + months * (index + 1) // 3 - 1
        return (start // 12, start % 12 + 1, 1), _month_end(end // 12, end % 12 + 1)
    if months == 1 and last[2] - first[2] > 2:
        edges = ((1, 10), (11, 20), (21, last[2]))[index]
        return (*first[:2], edges[0]), (*first[:2], edges[1])
    return first, last


def _previous(day: Day) -> Day:
    year, month, number = day
    if number > 1:
        return year, month, number - 1
    return _month_end(year, month - 1) if month > 1 else (year - 1, 12, 31)


def _following(day: Day) -> Day:
    year, month, number = day
    if number < days_in_month(year, month):
        return year, month, number + 1
    return (year, month + 1, 1) if month < 12 else (year + 1, 1, 1)


def _edtf(day: Day) -> str:
    year, month, number = day
    sign = "-" if year < 0 else ""
    return f"{sign}{abs(year):04d}-{month:02d}-{number:02d}"
