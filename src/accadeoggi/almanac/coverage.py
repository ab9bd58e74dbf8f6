"""How well the year is covered: facts by day and kind, by era, region, language and licence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import quantiles

from accadeoggi.chronology import MonthDay

FEWEST = {"event": 15, "birth": 12, "death": 6}
"""What a day should have at least, by kind of fact."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """Numbers of facts: of each day by kind, and of the whole by other traits."""

    days: Mapping[str, Mapping[str, int]]
    """By day of the year (``MM-DD``), then by kind of fact."""
    traits: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    """By trait (``theme``, ``era``, ``region``, ``language``, ``licence``), then by its values."""

    def of_day(self, md: str, kind: str) -> int:
        """How many facts of a kind a day has."""
        return self.days.get(md, {}).get(kind, 0)

    def spread(self, kind: str) -> Spread:
        """How the facts of a kind are spread over the 366 days."""
        numbers = sorted(self.of_day(day.key, kind) for day in MonthDay.all())
        tenth, *_rest = quantiles(numbers, n=10)
        return Spread(
            total=sum(numbers),
            least=numbers[0],
            tenth=round(tenth),
            median=numbers[len(numbers) // 2],
            most=numbers[-1],
        )

    def thin_days(self) -> list[str]:
        """Days that have less of some kind than they should."""
        return [day.key for day in MonthDay.all() if any(self.missing(day.key))]

    def missing(self, md: str) -> Iterator[str]:
        """The kinds of which a day has too few."""
        return (kind for kind, fewest in FEWEST.items() if self.of_day(md, kind) < fewest)


@dataclass(frozen=True, slots=True)
class Spread:
    """The numbers of a kind over the days: altogether, least, tenth percentile, median, most."""

    total: int
    least: int
    tenth: int
    median: int
    most: int


def months(coverage: Coverage, kind: str) -> Sequence[Sequence[int | None]]:
    """The numbers as twelve rows of 31 days, None for days that no month has."""
    there = {day.key for day in MonthDay.all()}
    keys = [[f"{month:02d}-{day:02d}" for day in range(1, 32)] for month in range(1, 13)]
    return [[coverage.of_day(md, kind) if md in there else None for md in row] for row in keys]
