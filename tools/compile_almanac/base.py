"""The base of the almanac: what editors wrote by hand, one file a day in `almanac/data/`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from accadeoggi.chronology import Calendar, HistoricalDate

DATA = Path(__file__).parent.parent.parent / "almanac/data"
EVENT_KEYS = frozenset({
    "year", "kind", "significance", "en", "it", "country", "place", "people", "wiki", "calendar",
    "confidence", "note",
})  # fmt: skip


class BaseError(ValueError):
    """A file of the base cannot be read: says which file and what is wrong with it."""


@dataclass(frozen=True, slots=True)
class BaseEvent:
    """An event as it was written: `year` is astronomical, the day is that of its file."""

    md: str
    year: int
    kind: str
    significance: float
    en: str
    it: str
    wiki: str
    country: str = ""
    place: str = ""
    people: Sequence[str] = ()
    calendar: str = ""
    confidence: float = 1.0
    note: str = ""

    @property
    def edtf(self) -> str:
        """The date as it is written in its calendar."""
        return edtf_of(self.year, self.md)

    @property
    def date(self) -> HistoricalDate:
        """The date; before 15 October 1582 it is Julian unless the file says otherwise."""
        said = Calendar(self.calendar) if self.calendar else calendar_of(self.year, self.md)
        return HistoricalDate.parse(self.edtf, said)


@dataclass(frozen=True, slots=True)
class BaseLife:
    """A birth or a death; `title` is the title of the person in the English Wikipedia."""

    md: str
    kind: str
    title: str
    year: int
    it: str
    en: str
    significance: float


@dataclass(frozen=True)
class BaseDay:
    """What the base says of one day of the year."""

    md: str
    events: Sequence[BaseEvent]
    births: Sequence[BaseLife]
    deaths: Sequence[BaseLife]

    @cached_property
    def lives(self) -> Sequence[BaseLife]:
        """Births and deaths."""
        return [*self.births, *self.deaths]


def edtf_of(year: int, md: str) -> str:
    """Year and day as EDTF.

    >>> edtf_of(-43, "03-15"), edtf_of(1956, "02-25")
    ('-0043-03-15', '1956-02-25')
    """
    return f"{'-' if year < 0 else ''}{abs(year):04d}-{md}"


def calendar_of(year: int, md: str) -> Calendar:
    """The calendar of a date that names none."""
    return Calendar.JULIAN if (year, md) < (1582, "10-15") else Calendar.GREGORIAN


def read_base(folder: Path = DATA) -> Iterator[BaseDay]:
    """All days of the base that are written, in the order of the year; raises BaseError."""
    for path in sorted(folder.glob("[01][0-9]-[0-3][0-9].toml")):
        yield read_day(path)


def read_day(path: Path) -> BaseDay:
    """One day; raises BaseError where the file cannot be read or lacks something."""
    md = path.stem
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        events = [_event(md, row) for row in table.get("event", [])]
        births = [_life(md, "birth", *row) for row in table.get("births", {}).items()]
        deaths = [_life(md, "death", *row) for row in table.get("deaths", {}).items()]
    except (tomllib.TOMLDecodeError, TypeError, ValueError) as error:
        raise BaseError(f"{path.name}: {error}") from error
    return BaseDay(md, events, births, deaths)


def _event(md: str, row: Mapping[str, Any]) -> BaseEvent:
    unknown = set(row) - EVENT_KEYS
    if unknown:
        raise ValueError(f"{row.get('en', row)}: unknown keys {sorted(unknown)}")
    return BaseEvent(md=md, **row)


def _life(md: str, kind: str, title: str, values: Sequence[Any]) -> BaseLife:
    if len(values) != len(("year", "it", "en", "significance")):
        raise ValueError(f"{title}: year, Italian, English and significance are asked")
    year, italian, english, significance = values
    return BaseLife(md, kind, title, int(year), italian, english, float(significance))
