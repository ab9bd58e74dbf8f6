"""A date in history: perhaps partial, uncertain, before the era, or Julian."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from accadeoggi.chronology.adoption import has_adoption, refuse_skipped
from accadeoggi.chronology.bounds import bounds_of
from accadeoggi.chronology.calendars import LAST_FOUR_DIGIT_YEAR, Calendar, iso_day
from accadeoggi.chronology.conversion import converted
from accadeoggi.chronology.edtf import (
    LONGEST_INPUT,
    DateSet,
    Edge,
    OneDate,
    Span,
    Written,
    read,
    year_text,
)
from accadeoggi.chronology.errors import ImpossibleDate
from accadeoggi.chronology.jdn import weekday_of_jdn
from accadeoggi.chronology.monthday import MonthDay
from accadeoggi.chronology.validity import (
    Precision,
    as_span,
    dates_within,
    is_backwards,
    precision_of,
    refuse_impossible,
)

Shared = TypeVar("Shared")


@dataclass(frozen=True, slots=True)
class HistoricalDate:
    """A date as history writes it: EDTF with a calendar, valid by construction.

    Years are astronomical, as EDTF asks: 44 BC is ``-0043``. Two dates are equal when they are
    written the same in the same calendar; ``earliest_jdn`` orders them.

    >>> HistoricalDate.parse("1917-10-25", Calendar.JULIAN).gregorian()
    HistoricalDate(edtf='1917-11-07', calendar=<Calendar.GREGORIAN: 'gregorian'>)
    """

    edtf: str
    calendar: Calendar = Calendar.GREGORIAN
    written: Written = field(init=False, repr=False, compare=False)
    """The parts of the text."""

    def __post_init__(self) -> None:
        written = read(self.edtf[: LONGEST_INPUT + 1].strip())
        calendar = Calendar(self.calendar)
        for one in dates_within(written):
            refuse_impossible(one, calendar)
        if not isinstance(written, OneDate) and is_backwards(written, calendar):
            raise ImpossibleDate("wrong-order", {"value": self.edtf})
        object.__setattr__(self, "calendar", calendar)
        object.__setattr__(self, "written", written)
        object.__setattr__(self, "edtf", str(written))

    @classmethod
    def parse(
        cls, edtf: str, calendar: Calendar = Calendar.GREGORIAN, *, country: str | None = None
    ) -> HistoricalDate:
        """Read EDTF; BadEdtf or ImpossibleDate quote what they refuse.

        With a country the dates that fell out in its change of calendar are refused too
        (10 October 1582 in Italy); a country without a known change is not checked.

        >>> HistoricalDate.parse("1900-02-29", Calendar.JULIAN).month_day
        MonthDay(month=2, day=29)
        >>> HistoricalDate.parse("1900-02-29")
        Traceback (most recent call last):
        ...
        accadeoggi.chronology.errors.ImpossibleDate: “1900-02-29” exists only in the Julian \
calendar: choose that calendar
        """
        when = cls(edtf, calendar)
        if country and has_adoption(country):
            for one in dates_within(when.written):
                if one.known_month is not None and one.known_day is not None:
                    refuse_skipped(country, one.years[0], one.known_month, one.known_day)
        return when

    @classmethod
    def of_day(
        cls, year: int, month: int, day: int, calendar: Calendar = Calendar.GREGORIAN
    ) -> HistoricalDate:
        """A single day; the year is astronomical.

        >>> HistoricalDate.of_day(-43, 3, 15, Calendar.JULIAN).edtf
        '-0043-03-15'
        """
        if abs(year) > LAST_FOUR_DIGIT_YEAR:
            raise ImpossibleDate("beyond-days", {"value": year_text(year)})
        return cls(f"{year_text(year)}-{month:02d}-{day:02d}", calendar)

    @classmethod
    def of(cls, when: date) -> HistoricalDate:
        """A civil date of the present.

        >>> HistoricalDate.of(date(2026, 11, 23)).edtf
        '2026-11-23'
        """
        return cls(when.isoformat())

    def __str__(self) -> str:
        return self.edtf

    @property
    def precision(self) -> Precision:
        """How finely the date is known: ``1985-04-XX`` to the month, ``1985-XX-XX`` to the year."""
        return precision_of(self.written)

    @property
    def year(self) -> int | None:
        """The astronomical year; of a span its first, of a set the one that anniversaries count."""
        if self._one_of_several:
            return _shared([year for day in self.members for year in _years_of_ends(day)])
        one = self._first_date()
        return None if one is None or "X" in one.year else one.years[0]

    @property
    def month_day(self) -> MonthDay | None:
        """The day of the year as written; None without month and day (QUALITY.md T7).

        An event of several days belongs to its first. One of several possible days gives a day
        only where all agree in it.
        """
        if self._one_of_several:
            certain = all(isinstance(day.written, OneDate) for day in self.members)
            return _shared([day.month_day for day in self.members]) if certain else None
        one = self._first_date()
        if one is None or one.known_month is None or one.known_day is None:
            return None
        return MonthDay(one.known_month, one.known_day)

    @property
    def _one_of_several(self) -> bool:
        return isinstance(self.written, DateSet) and not self.written.all_of

    @property
    def primary(self) -> HistoricalDate | None:
        """The one day to which an event belongs, that of ``month_day``; None where there is none.

        >>> str(HistoricalDate("1848-03-18/1848-03-22").primary)
        '1848-03-18'
        """
        if self.month_day is None:
            return None
        one = self._first_date()
        if one is self.written:
            return self
        return HistoricalDate(str(one), self.calendar) if one else self.members[0]

    def _first_date(self) -> OneDate | None:
        """The date to which an event of several days belongs (DESIGN.md section 4)."""
        if isinstance(self.written, OneDate):
            return self.written
        if self._one_of_several:
            return None
        first = self.written.members[0] if isinstance(self.written, DateSet) else self.written
        start = first if isinstance(first, OneDate) else first.start
        return start if isinstance(start, OneDate) else None

    @property
    def start(self) -> HistoricalDate | None:
        """The first date of a span; None where it is open or unknown, or there is no span."""
        return self._end_of("start")

    @property
    def end(self) -> HistoricalDate | None:
        """The last date of a span; None where it is open or unknown, or there is no span."""
        return self._end_of("end")

    def _end_of(self, which: str) -> HistoricalDate | None:
        end = getattr(self.written, which) if isinstance(self.written, Span) else Edge.OPEN
        return HistoricalDate(str(end), self.calendar) if isinstance(end, OneDate) else None

    @property
    def members(self) -> tuple[HistoricalDate, ...]:
        """The dates of a set; a run of them, ``1670..1672``, is a span. Of all else: itself.

        >>> [str(day) for day in HistoricalDate("{1848-03-18,1848-03-22}").members]
        ['1848-03-18', '1848-03-22']
        """
        if not isinstance(self.written, DateSet):
            return (self,)
        texts = [as_span(member) for member in self.written.members]
        return tuple(HistoricalDate(text, self.calendar) for text in texts)

    @property
    def approximate(self) -> bool:
        """Whether any part is marked ``~`` or ``%``."""
        return any(one.mark in {"~", "%"} for one in dates_within(self.written))

    @property
    def uncertain(self) -> bool:
        """Whether any part is marked ``?`` or ``%``."""
        return any(one.mark in {"?", "%"} for one in dates_within(self.written))

    @property
    def earliest_jdn(self) -> int | None:
        """The number of the first day that it can mean; None where the beginning is open."""
        return bounds_of(self.written, self.calendar)[0]

    @property
    def latest_jdn(self) -> int | None:
        """The number of the last day that it can mean; None where the end is open."""
        return bounds_of(self.written, self.calendar)[1]

    @property
    def earliest(self) -> str | None:
        """The first day that it can mean, proleptic Gregorian.

        >>> HistoricalDate("-0043-03-15", Calendar.JULIAN).earliest
        '-0043-03-13'
        """
        jdn = self.earliest_jdn
        return None if jdn is None else iso_day(jdn)

    @property
    def latest(self) -> str | None:
        """The last day that it can mean, proleptic Gregorian."""
        jdn = self.latest_jdn
        return None if jdn is None else iso_day(jdn)

    def gregorian(self) -> HistoricalDate:
        """The same days in the Gregorian calendar; a Julian month becomes the days it covers.

        >>> str(HistoricalDate("1917-10", Calendar.JULIAN).gregorian())
        '1917-10-14/1917-11-13'
        """
        return self._in(Calendar.GREGORIAN)

    def julian(self) -> HistoricalDate:
        """The same days in the Julian calendar.

        >>> str(HistoricalDate("1582-10-15").julian())
        '1582-10-05'
        """
        return self._in(Calendar.JULIAN)

    def _in(self, calendar: Calendar) -> HistoricalDate:
        if self.calendar is calendar:
            return self
        return HistoricalDate(str(converted(self.written, self.calendar, calendar)), calendar)

    def weekday(self) -> int | None:
        """The day of the week, 0 for Monday; None unless one certain day is meant.

        >>> HistoricalDate("1492-10-12", Calendar.JULIAN).weekday()  # a Friday
        4
        """
        jdn = self.earliest_jdn
        one_day = self.precision is Precision.DAY and not self.approximate
        return weekday_of_jdn(jdn) if one_day and jdn is not None else None


def _years_of_ends(when: HistoricalDate) -> list[int | None]:
    ends = (when.start, when.end) if isinstance(when.written, Span) else (when,)
    return [None if end is None else end.year for end in ends]


def _shared(values: list[Shared]) -> Shared | None:
    return values[0] if len(set(values)) == 1 else None
