"""Where things stand on a drawn timeline: places along the line, rows of labels, lanes of bars."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from accadeoggi.reading.timeline import BEGINNING, END, day_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from accadeoggi.reading.values import TimelineEntry

MARGIN = 0.04
RIGHT = 0.62
"""Labels of marks further right stand to the left of their stems."""
NARROWEST = 576
"""Pixels of the narrowest drawing that shows labels; narrower ones show numbers."""
LETTER = 7.4
"""Pixels of a letter of a label, on average."""
MOST_ROWS = 8
MOST_LANES = 6
LONG = 1.0
"""Years from which on a date that is no day is drawn as a bar."""
TICKS = 6
STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000)
Stretch = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Scale:
    """From years (with fractions) to places along the line, 0 to 1."""

    first: float
    last: float

    def place(self, year: float) -> float:
        """Where a moment stands between the margins."""
        share = (year - self.first) / (self.last - self.first) if self.last > self.first else 0.5
        return round(MARGIN + (1 - 2 * MARGIN) * min(1.0, max(0.0, share)), 4)

    def ticks(self) -> list[int]:
        """The round years along the line, a handful at most; none on a line of few years."""
        length = self.last - self.first
        step = next((step for step in STEPS if length / step <= TICKS), STEPS[-1])
        begin = int(-(-self.first // step) * step)
        years = range(begin, int(self.last) + 1, step)
        return [year for year in years if length > LONG][: TICKS + 2]


@dataclass(frozen=True, slots=True)
class Stand:
    """How one entry is drawn: its place, its bar if it is long, its label's row if it has one."""

    entry: TimelineEntry
    x: float
    x_end: float | None
    lane: int | None
    row: int | None

    @property
    def leftward(self) -> bool:
        """Whether the label stands to the left of its stem."""
        return self.x > RIGHT


def years_of(entry: TimelineEntry) -> Stretch:
    """When an entry begins and ends, in years with fractions."""
    first = day_of(entry.earliest or entry.latest, BEGINNING)
    last = day_of(entry.latest or entry.earliest, END)
    start = _fraction(*first)
    return start, max(start, _fraction(*last))


def _fraction(year: int, month: int, day: int) -> float:
    return year + (month - 1) / 12 + (day - 1) / 372


def scale_of(entries: Iterable[TimelineEntry]) -> Scale:
    """The scale on which all entries have their place."""
    stretches = [years_of(entry) for entry in entries]
    return Scale(min(start for start, _ in stretches), max(end for _, end in stretches))


def stands_of(
    entries: Sequence[TimelineEntry],
    labels: Sequence[str],
    scale: Scale,
    main: Collection[int] = (),
) -> list[Stand]:
    """How each entry is drawn; labels that find no room are left out, those of ``main`` last."""
    places = [scale.place(years_of(entry)[0]) for entry in entries]
    order = sorted(range(len(entries)), key=lambda at: (at not in main, at))
    rows: list[list[Stretch]] = []
    row = {at: _free(rows, _label_stretch(places[at], labels[at]), MOST_ROWS) for at in order}
    lanes: list[list[Stretch]] = []
    stands = []
    for at, entry in enumerate(entries):
        x, x_end = places[at], _end_of_bar(entry, scale)
        lane = None if x_end is None else _free(lanes, (x, max(x_end, x + 0.01)), MOST_LANES)
        stands.append(Stand(entry, x, x_end, lane, row[at]))
    return stands


def _end_of_bar(entry: TimelineEntry, scale: Scale) -> float | None:
    """Where the bar of an entry ends; None for one that is drawn as a dot."""
    start, end = years_of(entry)
    is_bar = end - start >= LONG or (entry.is_span and end > start)
    return scale.place(end) if is_bar else None


def _label_stretch(x: float, label: str) -> Stretch:
    """What a label takes of the line at the narrowest, to the side on which it stands."""
    width = (len(label) * LETTER + 16) / NARROWEST
    return (x - width, x + 0.005) if x > RIGHT else (x - 0.005, x + width)


def _free(rows: list[list[Stretch]], stretch: Stretch, most: int) -> int | None:
    """The first row in which a stretch touches no other; None where all are full."""
    for number, row in enumerate(rows):
        if all(stretch[1] <= start or end <= stretch[0] for start, end in row):
            row.append(stretch)
            return number
    if len(rows) == most:
        return None
    rows.append([stretch])
    return len(rows) - 1
