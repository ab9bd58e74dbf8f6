"""The shipped events as values, for whoever has no tables: checks, figures, benchmarks."""

from __future__ import annotations

from collections.abc import Iterator

from accadeoggi.almanac.shipped import Row, read_rows
from accadeoggi.almanac.sources import read_sources
from accadeoggi.almanac.values import Event, Label
from accadeoggi.chronology import Calendar, HistoricalDate, MonthDay


def shipped_events() -> Iterator[Event]:
    """Every shipped event, in the order of the year; places and people are left out."""
    return (event_of(row) for row in read_rows("events"))


def event_of(row: Row) -> Event:
    """A shipped row as a value."""
    sources = read_sources()
    return Event(
        id=row["key"],
        kind="event",
        theme=row["theme"],
        date=HistoricalDate.parse(row["edtf"], Calendar(row["calendar"])),
        md=MonthDay.parse(row["md"]),
        labels=_labels(row),
        country=row["country"],
        qid=row["qid"],
        wiki_title=row["wiki"],
        significance=float(row["significance"]),
        confidence=float(row["confidence"]),
        witnesses=int(row["witnesses"]),
        sources=[sources[code] for code in row["sources"].split("+")],
    )


def _labels(row: Row) -> dict[str, Label]:
    labels = {"en": Label(row["en"])}
    if row["it"]:
        labels["it"] = Label(row["it"], draft=bool(row["draft"]))
    return labels
