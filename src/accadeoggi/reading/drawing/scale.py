"""Where things stand on a drawn timeline: places along the line, rows of labels, lanes of bars."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from accadeoggi.reading.statements.timeline import BEGINNING, END, day_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from accadeoggi.reading.values import TimelineEntry

MARGIN = 0.04
GAP = 0.08
"""Room on the line for a time in which nothing is told."""
LEAST = 0.04
"""Room for what stands alone on one side of it."""
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
class Stage:
    """A stretch of the line on which time runs evenly; a ``gap`` shows much time as little."""

    first: float
    last: float
    left: float
    right: float
    gap: bool = False

    def place(self, year: float) -> float:
        """Where a moment of this stretch stands."""
        share = (year - self.first) / (self.last - self.first) if self.last > self.first else 0.5
        return round(self.left + (self.right - self.left) * min(1.0, max(0.0, share)), 4)

    def ticks(self) -> list[int]:
        """Its round years, a handful at most; none where it is short."""
        length = self.last - self.first
        most = max(1, round(TICKS * (self.right - self.left)))
        step = next((step for step in STEPS if length / step <= most), STEPS[-1])
        years = range(math.ceil(self.first), int(self.last) + 1)
        short = self.gap or length <= LONG
        return [] if short else [year for year in years if _is_round(year, step)]


@dataclass(frozen=True, slots=True)
class Scale:
    """From years (with fractions) to places along the line, 0 to 1."""

    stages: tuple[Stage, ...]

    def place(self, year: float) -> float:
        """Where a moment stands between the margins."""
        stage = next((one for one in self.stages if year <= one.last), self.stages[-1])
        return stage.place(year)

    def ticks(self) -> list[int]:
        """The round years along the line."""
        return [year for stage in self.stages for year in stage.ticks()]

    def gaps(self) -> list[float]:
        """The places at which the line is broken."""
        return [(stage.left + stage.right) / 2 for stage in self.stages if stage.gap]


def _is_round(year: int, step: int) -> bool:
    """Whether a year is a multiple of the step; 41 BC, which is -40, counts as 41."""
    return (year if year > 0 else 1 - year) % step == 0


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
    """The scale on which all entries have their place.

    A stretch of time in which nothing is told, longer than all the rest together, is cut short.
    """
    stretches = sorted(years_of(entry) for entry in entries)
    first, last = stretches[0][0], max(end for _, end in stretches)
    start, stop = max(_silences(stretches), key=lambda gap: gap[1] - gap[0], default=(0.0, 0.0))
    told = (last - first) - (stop - start)
    if told <= 0 or stop - start <= told:
        return Scale((Stage(first, last, MARGIN, 1 - MARGIN),))
    room = 1 - 2 * MARGIN - GAP - 2 * LEAST
    left = MARGIN + LEAST + room * (start - first) / told
    return Scale((
        Stage(first, start, MARGIN, left),
        Stage(start, stop, left, left + GAP, gap=True),
        Stage(stop, last, left + GAP, 1 - MARGIN),
    ))  # fmt: skip


def _silences(stretches: Iterable[Stretch]) -> Iterator[Stretch]:
    """The times between one entry's end and the next one's beginning."""
    reached: float | None = None
    for start, end in stretches:
        if reached is not None and start > reached:
            yield reached, start
        reached = end if reached is None else max(reached, end)


def stands_of(
    entries: Sequence[TimelineEntry],
    labels: Sequence[str],
    scale: Scale,
    main: Collection[int] = (),
) -> list[Stand]:
    """How each entry is drawn; a label is left out where it stands already or finds no room.

    Those of ``main`` find their room first.
    """
    places = [scale.place(years_of(entry)[0]) for entry in entries]
    order = sorted(range(len(entries)), key=lambda at: (at not in main, at))
    rows: list[list[Stretch]] = []
    row: dict[int, int | None] = {}
    seen: set[tuple[float, str]] = set()
    for at in order:
        known = (places[at], labels[at]) in seen
        stretch = _label_stretch(places[at], labels[at])
        row[at] = None if known else _free(rows, stretch, MOST_ROWS)
        seen.add((places[at], labels[at]))
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
