"""Yearly returns: how many years, which of them are round, and on which civil day each is kept.

Years are astronomical (1 BC is 0), so a difference counts right across the era (QUALITY.md T6):
15 March 44 BC has its 2,069th anniversary in 2026.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from accadeoggi.chronology.leap_day import LeapDayPolicy, appears_on
from accadeoggi.chronology.monthday import MonthDay


@dataclass(frozen=True, slots=True)
class Jubilees:
    """Which anniversaries are round: some by name, then one in every so many."""

    named: tuple[int, ...] = (1, 5, 10, 25, 50, 75, 100)
    every: int = 50
    """0 for none beyond the named ones."""

    def __contains__(self, years: object) -> bool:
        if not isinstance(years, int) or years < 1:
            return False
        return years in self.named or (self.every > 0 and years % self.every == 0)


JUBILEES = Jubilees()
"""1, 5, 10, 25, 50, 75, 100, and each further 50 (DESIGN.md section 4)."""


@dataclass(frozen=True, slots=True)
class Anniversary:
    """One return of a day: the how-manieth, and the civil date on which it is kept."""

    years: int
    date: date
    jubilee: bool


def years_since(event_year: int, in_year: int) -> int:
    """How many years lie between two astronomical years; negative before the event.

    >>> years_since(-43, 2026), years_since(-69, 1931), years_since(-62, 1938)
    (2069, 2000, 2000)
    """
    return in_year - event_year


def is_jubilee(years: int, jubilees: Jubilees = JUBILEES) -> bool:
    """Whether an anniversary is round enough to be celebrated.

    >>> [years for years in range(-50, 201) if is_jubilee(years)]
    [1, 5, 10, 25, 50, 75, 100, 150, 200]
    """
    return years in jubilees


def anniversaries(
    event_year: int,
    day: MonthDay,
    *,
    first: int,
    last: int,
    policy: LeapDayPolicy = LeapDayPolicy.FEB28,
    jubilees: Jubilees = JUBILEES,
) -> Iterator[Anniversary]:
    """The returns of a day in the civil years from ``first`` to ``last``, in order.

    >>> [a.years for a in anniversaries(1956, MonthDay(2, 25), first=2024, last=2031) if a.jubilee]
    [75]
    """
    for year in range(max(first, event_year + 1), last + 1):
        kept = appears_on(day, year, policy)
        if kept is not None:
            years = years_since(event_year, year)
            yield Anniversary(years=years, date=kept, jubilee=years in jubilees)


def century_of(year: int) -> int:
    """The century of an astronomical year: 1901 to 2000 is the 20th, 100 to 1 BC is -1.

    >>> century_of(1900), century_of(1901), century_of(0), century_of(-43), century_of(-100)
    (19, 20, -1, -1, -2)
    """
    return (year + 99) // 100 if year > 0 else -(-year // 100 + 1)
