"""On which day of the year an event has its page: a suggestion with its reason (QUALITY.md T5).

Before 15 October 1582 the day as written. After it the Gregorian day, also where the country
still counted by the Julian calendar: the October Revolution is 7 November. Tradition wins over
arithmetic: the Boyne is 12 July. Traditions are data with a source each: ``traditions.toml``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from accadeoggi.chronology.adoption import country_adoption, has_adoption, was_still_julian
from accadeoggi.chronology.calendars import FIRST_GREGORIAN_JDN, Calendar
from accadeoggi.chronology.errors import NoDay
from accadeoggi.chronology.historical import HistoricalDate
from accadeoggi.chronology.monthday import MonthDay


class DayReason(StrEnum):
    """Why a day is suggested."""

    AS_WRITTEN = "as-written"
    NEW_STYLE = "new-style"
    NEW_STYLE_IN_COUNTRY = "new-style-in-country"
    TRADITION = "tradition"


@dataclass(frozen=True, slots=True)
class Tradition:
    """An event that is kept on another day than arithmetic gives."""

    key: str
    written: HistoricalDate
    countries: tuple[str, ...]
    month_day: MonthDay
    source: str


@dataclass(frozen=True, slots=True)
class DaySuggestion:
    """The day under which an event comes back, and why."""

    month_day: MonthDay
    reason: DayReason
    written: MonthDay
    """The day as written, for "25 October, Old Style"."""
    tradition: str = ""
    """Names the tradition, where it is one."""
    source: str = ""


def column_day(when: HistoricalDate, country: str | None = None) -> DaySuggestion:
    """Suggest the day of the year under which an event comes back.

    NoDay where the date has no month and day. A country (ISO 3166) whose change of calendar is
    not on record counts as none given.

    >>> october = HistoricalDate.parse("1917-10-25", Calendar.JULIAN)
    >>> str(column_day(october, "RU").month_day), str(column_day(october, "RU").reason)
    ('--11-07', 'new-style-in-country')
    >>> str(column_day(HistoricalDate.parse("1690-07-01", Calendar.JULIAN), "IE").month_day)
    '--07-12'
    """
    day = when.primary
    written = when.month_day
    if day is None or written is None:
        raise NoDay("no-day", {"value": when.edtf})
    kept = _tradition_of(day, country)
    if kept is not None:
        return DaySuggestion(kept.month_day, DayReason.TRADITION, written, kept.key, kept.source)
    if day.calendar is Calendar.GREGORIAN or _jdn(day) < FIRST_GREGORIAN_JDN:
        return DaySuggestion(written, DayReason.AS_WRITTEN, written)
    new = day.gregorian().month_day or written
    if country and has_adoption(country) and was_still_julian(country, _jdn(day)):
        source = "; ".join(country_adoption(country).sources)
        return DaySuggestion(new, DayReason.NEW_STYLE_IN_COUNTRY, written, source=source)
    return DaySuggestion(new, DayReason.NEW_STYLE, written)


def traditions() -> tuple[Tradition, ...]:
    """All days that are kept by tradition against arithmetic."""
    return tuple(kept for same_date in _traditions().values() for kept in same_date)


def _jdn(day: HistoricalDate) -> int:
    return day.earliest_jdn or 0


def _tradition_of(when: HistoricalDate, country: str | None) -> Tradition | None:
    same_date = _traditions().get((when.edtf.rstrip("?~%"), when.calendar), ())
    code = (country or "").upper()
    return next((kept for kept in same_date if code in kept.countries), None)


@cache
def _traditions() -> Mapping[tuple[str, Calendar], tuple[Tradition, ...]]:
    text = Path(__file__).with_name("traditions.toml").read_text(encoding="utf-8")
    found: dict[tuple[str, Calendar], tuple[Tradition, ...]] = {}
    for row in tomllib.loads(text)["tradition"]:
        written = HistoricalDate.parse(row["written"], Calendar(row["calendar"]))
        day = MonthDay.parse(row["month_day"])
        kept = Tradition(row["key"], written, tuple(row["countries"]), day, row["source"])
        key = (written.edtf, written.calendar)
        found[key] = (*found.get(key, ()), kept)
    return found
