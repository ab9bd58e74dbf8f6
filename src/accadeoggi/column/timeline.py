"""The small timeline of an article: dates laid out on a line, labels that never overlap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from accadeoggi.chronology import HistoricalDate, format_date, format_year
from accadeoggi.column.cards import TimelineDrawing, TimelineMark

DAYS_A_YEAR = 365.2425
FEWEST = 2
"""A timeline needs this many dates."""
LABEL_SHARE = 0.22
"""How much of the line's width a label takes, at the narrowest screen."""
MARGIN = 0.04


@dataclass(frozen=True, slots=True)
class Entry:
    """One dated statement."""

    date: HistoricalDate
    text: str
    main: bool = False


def draw(entries: Sequence[Entry], language: str) -> TimelineDrawing | None:
    """Lay entries out in time; None where there are fewer than two dates to draw."""
    dated = sorted(
        (entry for entry in entries if entry.date.earliest_jdn is not None), key=_start_of
    )
    if len(dated) < FEWEST:
        return None
    first, last = _start_of(dated[0]), max(_end_of(entry) for entry in dated)
    rows = _rows([_place(_start_of(entry), first, last) for entry in dated])
    marks = [
        _mark(entry, first, last, row, language) for entry, row in zip(dated, rows, strict=True)
    ]
    return TimelineDrawing(
        marks=marks,
        start=_year_of(dated[0], language),
        end=_year_of(dated[-1], language),
        rows=max(rows) + 1,
        description="; ".join(f"{mark.label}: {mark.text}" for mark in marks),
    )


def _mark(entry: Entry, first: int, last: int, row: int, language: str) -> TimelineMark:
    start, end = _start_of(entry), _end_of(entry)
    long = end - start > DAYS_A_YEAR
    return TimelineMark(
        x=_place(start, first, last),
        label=format_date(entry.date, language),
        text=entry.text,
        main=entry.main,
        x_end=_place(end, first, last) if long else None,
        row=row,
    )


def _start_of(entry: Entry) -> int:
    return entry.date.earliest_jdn or 0


def _end_of(entry: Entry) -> int:
    latest = entry.date.latest_jdn
    return _start_of(entry) if latest is None else latest


def _place(jdn: int, first: int, last: int) -> float:
    """Where a day stands between the margins, 0 to 1."""
    return round(MARGIN + (1 - 2 * MARGIN) * (jdn - first) / max(1, last - first), 4)


def _rows(places: Sequence[float]) -> list[int]:
    """Give each label, from left to right, the first row where it touches no other."""
    ends: list[float] = []
    rows = []
    for x in places:
        row = next((i for i, end in enumerate(ends) if x >= end), len(ends))
        ends[row : row + 1] = [x + LABEL_SHARE]
        rows.append(row)
    return rows


def _year_of(entry: Entry, language: str) -> str:
    year = entry.date.year
    return format_date(entry.date, language) if year is None else format_year(year, language)
