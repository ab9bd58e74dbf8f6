"""When each country went over from the Julian calendar to the Gregorian.

The dates are data with a source for each row: ``adoption.toml``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from accadeoggi.chronology.calendars import Calendar, days_in_month, has_day, to_jdn
from accadeoggi.chronology.errors import (
    DividedCountry,
    ImpossibleDate,
    OtherCalendar,
    UnknownCountry,
)

SWEDISH_YEARS = ((1700, 3, 1), (1712, 2, 30))
"""First and last day of the calendar that only Sweden had (Beckman 1924, see adoption.toml)."""


@dataclass(frozen=True, slots=True)
class Adoption:
    """How a country went over: the last day of the old calendar and the first of the new one."""

    country: str
    name: str
    first_gregorian: str
    last_julian: str = ""
    """Empty where the calendar before was not the Julian."""
    unsettled_since: str = ""
    """From this day (Gregorian) until the first of the new calendar, regions differed."""
    same_day: bool = False
    """Alaska: with the date line the same day was counted twice."""
    sources: tuple[str, ...] = ()
    note: str = ""

    @property
    def first_jdn(self) -> int:
        """The first day of the Gregorian calendar, as a Julian day number."""
        return to_jdn(*_ymd(self.first_gregorian), Calendar.GREGORIAN)

    @property
    def days_skipped(self) -> int:
        """How many dates fell out.

        >>> country_adoption("GB").days_skipped
        11
        """
        if not self.last_julian:
            return 0
        first, last = _ymd(self.first_gregorian), _ymd(self.last_julian)
        return to_jdn(*first, Calendar.JULIAN) - to_jdn(*last, Calendar.JULIAN) - 1


def country_adoption(country_code: str) -> Adoption:
    """The adoption on record for a country or a region of it (ISO 3166 codes).

    A region without a row of its own has its country's.

    >>> adoption = country_adoption("RU")
    >>> adoption.last_julian, adoption.first_gregorian
    ('1918-01-31', '1918-02-14')
    """
    code = country_code.upper()
    found = _adoptions().get(code) or _adoptions().get(code.split("-")[0])
    if found is None:
        raise UnknownCountry("unknown-country", {"value": country_code})
    return found


def known_countries() -> tuple[str, ...]:
    """Every code with an adoption on record, regions after their country."""
    return tuple(sorted(_adoptions()))


def has_adoption(country_code: str | None) -> bool:
    """Whether an adoption is on record.

    >>> has_adoption("RU"), has_adoption("BR"), has_adoption(None)
    (True, False, False)
    """
    code = (country_code or "").upper()
    return code in _adoptions() or code.split("-")[0] in _adoptions()


def calendar_in_use(country: str, year: int, month: int, day: int) -> Calendar:
    """By which calendar a date was meant that was written in a country.

    Refused, with a named exception: dates that fell out in the change, dates of a time when the
    country was divided between both calendars, and dates by any third calendar.

    >>> calendar_in_use("RU", 1917, 10, 25), calendar_in_use("FR", 1917, 10, 25)
    (<Calendar.JULIAN: 'julian'>, <Calendar.GREGORIAN: 'gregorian'>)
    """
    adoption = country_adoption(country)
    refuse_skipped(country, year, month, day)
    when = (year, month, day)
    if adoption.country == "SE" and SWEDISH_YEARS[0] <= when <= SWEDISH_YEARS[1]:
        raise OtherCalendar("other-calendar", _named(adoption, when))
    calendar = _by_order(adoption, when)
    if not has_day(year, month, day, calendar):
        params = {"value": _text(when), "calendar": calendar.value.title()}
        raise ImpossibleDate("no-such-date", params)
    return calendar


def _by_order(adoption: Adoption, when: tuple[int, int, int]) -> Calendar:
    if when >= _ymd(adoption.first_gregorian):
        return Calendar.GREGORIAN
    if not adoption.last_julian:
        raise OtherCalendar("other-calendar", _named(adoption, when))
    if adoption.unsettled_since and when >= _ymd(adoption.unsettled_since):
        regions = ", ".join(_regions_of(adoption.country)) or "–"
        raise DividedCountry("divided-country", _named(adoption, when) | {"regions": regions})
    return Calendar.JULIAN


def refuse_skipped(country: str, year: int, month: int, day: int) -> None:
    """Refuse a date that fell out when the country changed: 10 October 1582 in Italy.

    >>> refuse_skipped("IT", 1582, 10, 10)
    Traceback (most recent call last):
    ...
    accadeoggi.chronology.errors.ImpossibleDate: “1582-10-10” does not exist in Italy: \
1582-10-04 (Julian) was followed by 1582-10-15 (Gregorian)
    """
    adoption = country_adoption(country)
    if not adoption.last_julian:
        return
    if _ymd(adoption.last_julian) < (year, month, day) < _ymd(adoption.first_gregorian):
        ends = {"last": adoption.last_julian, "first": adoption.first_gregorian}
        raise ImpossibleDate("skipped-in-country", _named(adoption, (year, month, day)) | ends)


def was_still_julian(country: str, jdn: int) -> bool:
    """Whether (a part of) the country still counted by the Julian calendar on a day.

    >>> was_still_julian("RU", to_jdn(1917, 11, 7, Calendar.GREGORIAN))
    True
    """
    adoption = country_adoption(country)
    return bool(adoption.last_julian) and jdn < adoption.first_jdn


def swedish_to_julian(year: int, month: int, day: int) -> tuple[int, int, int]:
    """A date of Sweden's own calendar, 1 March 1700 to 30 February 1712, in the Julian one.

    Sweden left out 29 February 1700, stood one day ahead of the Julian calendar and ten
    behind the Gregorian, and returned by a 30 February in 1712 (Beckman 1924).

    >>> swedish_to_julian(1712, 2, 30)
    (1712, 2, 29)
    >>> swedish_to_julian(1700, 3, 1)
    (1700, 2, 29)
    """
    when = (year, month, day)
    longest = 30 if (year, month) == (1712, 2) else days_in_month(year, month, Calendar.JULIAN)
    if not SWEDISH_YEARS[0] <= when <= SWEDISH_YEARS[1] or not 1 <= day <= longest:
        raise ImpossibleDate("not-swedish", {"value": _text(when)})
    if day > 1:
        return year, month, day - 1
    before = (year, month - 1) if month > 1 else (year - 1, 12)
    return *before, days_in_month(*before, Calendar.JULIAN)


def modern_year(country: str, year: int, month: int, day: int) -> int:
    """The year by today's count, where years began on another day than 1 January.

    In England 11 February "1731" stood near the end of a year that began on 25 March.

    >>> modern_year("GB-ENG", 1731, 2, 11), modern_year("GB-ENG", 1731, 4, 11)
    (1732, 1731)
    >>> modern_year("IT-VE", 1796, 2, 10)  # more veneto
    1797
    """
    style = _new_years().get(country.upper())
    if style is None:
        raise UnknownCountry("unknown-kind-of-year", {"value": country})
    began = tuple(int(part) for part in style["month_day"].removeprefix("--").split("-"))
    late = style["since"] <= year <= style["until"] and (month, day) < began
    return year + 1 if late else year


@cache
def _tables() -> Mapping[str, Any]:
    text = Path(__file__).with_name("adoption.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


@cache
def _adoptions() -> Mapping[str, Adoption]:
    rows = {row["country"]: _adoption(row) for row in _tables()["adoption"]}
    return rows | {code: rows[other] for code, other in _tables()["same_as"].items()}


def _adoption(row: Mapping[str, Any]) -> Adoption:
    sources = _tables()["sources"]
    return Adoption(
        country=row["country"],
        name=row["name"],
        first_gregorian=row["first_gregorian"],
        last_julian=row.get("last_julian", ""),
        unsettled_since=row.get("unsettled_since", ""),
        same_day=row.get("same_day", False),
        sources=tuple(sources[key] for key in row["source"]),
        note=row.get("note", ""),
    )


@cache
def _new_years() -> Mapping[str, Mapping[str, Any]]:
    return {row["country"]: row for row in _tables()["new_year"]}


def _regions_of(country: str) -> Iterator[str]:
    return (code for code in known_countries() if code.startswith(f"{country}-"))


def _ymd(text: str) -> tuple[int, int, int]:
    year, month, day = text.split("-")
    return int(year), int(month), int(day)


def _text(when: tuple[int, int, int]) -> str:
    return f"{when[0]:04d}-{when[1]:02d}-{when[2]:02d}"


def _named(adoption: Adoption, when: tuple[int, int, int]) -> dict[str, object]:
    return {"country": adoption.name, "value": _text(when)}
