"""What a source reports of a day, whichever source it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from accadeoggi.chronology import Calendar, HistoricalDate, MonthDay

FIRST_GREGORIAN = (1582, 10, 15)
MOST_LATITUDE, MOST_LONGITUDE = 90, 180
Degrees = tuple[float, float]
"""Latitude and longitude."""


def on_earth(latitude: float, longitude: float) -> Degrees | None:
    """Coordinates, if there is such a place.

    >>> on_earth(41.9, 12.5), on_earth(410, 12)
    ((41.9, 12.5), None)
    """
    good = abs(latitude) <= MOST_LATITUDE and abs(longitude) <= MOST_LONGITUDE
    return (float(latitude), float(longitude)) if good else None


def date_of(md: str, year: int | None) -> HistoricalDate | None:
    """A day as history writes it: Julian before 15 October 1582; ValueError if there is none.

    >>> date_of("03-15", -43).edtf
    '-0043-03-15'
    """
    if year is None:
        return None
    day = MonthDay.parse(md)
    julian = (year, day.month, day.day) < FIRST_GREGORIAN
    sign = "-" if year < 0 else ""
    calendar = Calendar.JULIAN if julian else Calendar.GREGORIAN
    return HistoricalDate.parse(f"{sign}{abs(year):04d}-{md}", calendar)


@dataclass(frozen=True, slots=True)
class Page:
    """An encyclopaedia's page that a report points to; the title without underscores."""

    title: str
    language: str
    qid: str = ""
    url: str = ""
    coordinates: Degrees | None = None


@dataclass(frozen=True, slots=True)
class Reported:
    """One dated thing as a source tells it."""

    kind: str
    """``event``, ``birth``, ``death`` or ``observance``."""
    md: str
    year: int | None
    """The astronomical year; None for what is kept every year."""
    texts: Mapping[str, str]
    """What the source says, by language."""
    pages: Sequence[Page] = ()
    chosen: bool = False
    """Whether the source's editors chose it among many."""
    sitelinks: int | None = None
    labels: Mapping[str, str] = field(default_factory=dict)
    """Bare names of the thing, by language: no sentences."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What one request brought: reports, where the rest is, and what could not be read."""

    reports: Sequence[Reported]
    following: str = ""
    refused: int = 0
    """How many entries made no sense."""
