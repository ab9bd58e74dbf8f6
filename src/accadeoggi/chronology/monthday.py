"""The days of the year, without a year: the keys under which anniversaries meet."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from accadeoggi.chronology.errors import NoSuchDay

LONGEST = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""How many days each month has at most; index 0 is no month."""

DECEMBER = 12
WRITTEN = re.compile(r"(?:--)?([0-9]{2})-([0-9]{2})")


@dataclass(frozen=True, slots=True, order=True)
class MonthDay:
    """A day of the year without a year: the key under which anniversaries meet.

    >>> MonthDay.parse("--07-20")
    MonthDay(month=7, day=20)
    >>> MonthDay(2, 29).following()
    MonthDay(month=3, day=1)
    """

    month: int
    day: int

    def __post_init__(self) -> None:
        if not 1 <= self.month <= DECEMBER or not 1 <= self.day <= LONGEST[self.month]:
            raise NoSuchDay("no-such-day", {"month": self.month, "day": self.day})

    @classmethod
    def parse(cls, text: str) -> MonthDay:
        """Read ISO 8601's ``--02-25``, or the bare ``02-25``.

        >>> MonthDay.parse("02-25") == MonthDay.parse("--02-25")
        True
        """
        found = WRITTEN.fullmatch(text)
        if found is None:
            raise NoSuchDay("bad-month-day", {"value": text[:40]})
        return cls(int(found[1]), int(found[2]))

    @classmethod
    def of(cls, when: date) -> MonthDay:
        """The day of the year on which a civil date falls.

        >>> MonthDay.of(date(1956, 2, 25))
        MonthDay(month=2, day=25)
        """
        return cls(when.month, when.day)

    @classmethod
    def all(cls) -> tuple[MonthDay, ...]:
        """The 366 days in their order, 29 February in its place.

        >>> len(MonthDay.all())
        366
        """
        return _days_of_the_year()

    @property
    def key(self) -> str:
        """How rows and addresses of machines name it.

        >>> MonthDay(2, 25).key
        '02-25'
        """
        return f"{self.month:02d}-{self.day:02d}"

    @property
    def iso(self) -> str:
        """ISO 8601's day without a year.

        >>> MonthDay(2, 25).iso
        '--02-25'
        """
        return f"--{self.key}"

    def __str__(self) -> str:
        return self.iso

    def following(self) -> MonthDay:
        """The next day; after 31 December comes 1 January.

        >>> MonthDay(12, 31).following()
        MonthDay(month=1, day=1)
        """
        return _days_of_the_year()[(_place(self) + 1) % 366]

    def previous(self) -> MonthDay:
        """The day before; before 1 January comes 31 December.

        >>> MonthDay(3, 1).previous()
        MonthDay(month=2, day=29)
        """
        return _days_of_the_year()[_place(self) - 1]

    def on(self, year: int) -> date | None:
        """The civil date on which the day falls in a year; None for 29 February in a common year.

        >>> MonthDay(2, 29).on(2027) is None
        True
        """
        try:
            return date(year, self.month, self.day)
        except ValueError:
            return None


@cache
def _days_of_the_year() -> tuple[MonthDay, ...]:
    return tuple(MonthDay(m, d) for m in range(1, 13) for d in range(1, LONGEST[m] + 1))


@cache
def _place(day: MonthDay) -> int:
    return _days_of_the_year().index(day)
