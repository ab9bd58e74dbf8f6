"""Two language versions of one text: which of their dates do not correspond."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from accadeoggi.chronology import month_name
from accadeoggi.reading.comparing.aligning import Pair, align
from accadeoggi.reading.findings.lengths import length_of
from accadeoggi.reading.findings.points import Point, has_year, point_of, same_day
from accadeoggi.reading.findings.words import say
from accadeoggi.reading.values import Severity, TimexType

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from accadeoggi.reading.values import Reading, Timex

PERIOD = re.compile(r"(?:BC)?[0-9]{2,3}")
PARTIAL = re.compile(r"((?:BC)?[0-9]{4})-[A-Z][A-Z0-9]")
NEIGHBOURS = 30
"""So many dates around a place are searched for one that moved."""
FAR = 600
"""Characters around a place that are searched for a date that was not read."""
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Difference:
    """Dates of two versions that do not correspond; an empty span is where one is expected.

    ``code`` is "date-differs" or "date-missing"; ``a`` and ``b`` are the spans in the two texts.
    """

    code: str
    severity: Severity
    a: Span
    b: Span
    parameters: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Item:
    """A time expression to be aligned: what it means, and whether its own words say so."""

    timex: Timex
    point: Point | None
    length: tuple[float, str] | None
    said_year: bool
    firm: bool


def compare(a: Reading, b: Reading) -> tuple[Difference, ...]:
    """The dates that differ between two versions, and those that one of them lacks.

    References to now or the past, sets, and dates that only context completes raise nothing.
    """
    ours, theirs = items(a), items(b)
    pairs = align(ours, theirs, cost=cost, gap=gap)
    return tuple(_differences(Comparison(a, b, ours, theirs), pairs))


def explain_difference(difference: Difference, language: str) -> str:
    """What differs and what to do, as a sentence or two."""
    return say(difference.code, difference.parameters, language)


def items(reading: Reading) -> list[Item]:
    """The time expressions of a text that have a counterpart in a translation."""
    found = []
    for timex in reading.timexes:
        point = point_of(timex) if timex.type in {TimexType.DATE, TimexType.TIME} else None
        length = length_of(timex.value) if timex.type is TimexType.DURATION else None
        if point is None and length is None and not PERIOD.fullmatch(timex.value):
            continue
        said = has_year(timex)
        day = timex.said.day is not None and timex.said.month is not None
        firm = length is not None or point is None or said or day
        found.append(Item(timex, point, length, said, firm and not timex.said.relative))
    return found


def cost(a: Item, b: Item) -> float:
    """How badly two expressions go together: 0 the same, below 1 alike, above 1 different."""
    if agree(a, b):
        return 0.0 if a.timex.value == b.timex.value else 0.2
    if not (a.firm and b.firm):
        return 0.8
    if (a.length is None) != (b.length is None) or (a.point is None) != (b.point is None):
        return 2.5
    if a.point and b.point:
        shared = sum(x == y for x, y in zip(_parts(a.point), _parts(b.point), strict=True) if x)
        return 1.6 - 0.2 * shared if a.point.is_day == b.point.is_day else 1.9
    return 1.5


def _parts(point: Point) -> tuple[int | None, ...]:
    return point.year, point.month, point.day


def gap(item: Item) -> float:
    """How bad it is that an expression has no counterpart."""
    return 1.0 if item.firm else 0.4


def agree(a: Item, b: Item) -> bool:
    """Whether two expressions may mean the same, the one perhaps in less detail.

    A year that only context gave counts for nothing; days may be told in either calendar.
    """
    if a.timex.value == b.timex.value:
        return True
    if a.length and b.length:
        return _days(a.length) == _days(b.length)
    if a.point and b.point:
        return _same_point(a, b, a.point, b.point)
    if a.point or b.point:
        point, period = (a.point, b.timex) if a.point else (b.point, a.timex)
        return point is not None and _within(point, period.value)
    return False


def _days(length: tuple[float, str]) -> float:
    return length[0] * {"Y": 360, "M": 30, "W": 7, "D": 1}[length[1]]


def _same_point(a: Item, b: Item, one: Point, other: Point) -> bool:
    if one.is_day and other.is_day and a.said_year and b.said_year and same_day(one, other):
        return True
    if a.said_year and b.said_year and one.year != other.year:
        return False
    if not (a.said_year or b.said_year) and one.month is None and one.year != other.year:
        return False
    both = list(zip(_parts(one)[1:], _parts(other)[1:], strict=True))
    if any(x != y for x, y in both if x and y):
        return False
    return (a.said_year and b.said_year) or one.year == other.year or all(x and y for x, y in both)


def _within(point: Point, period: str) -> bool:
    """Whether a year lies in a decade or a century ("193", "18")."""
    figures = period.removeprefix("BC")
    year = point.year
    if period.startswith("BC"):
        year = 1 - year
    if year < 0 or not PERIOD.fullmatch(period):
        return False
    width: int = 10 ** (4 - len(figures))
    return int(figures) * width <= year <= (int(figures) + 1) * width


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions and their dates."""

    a: Reading
    b: Reading
    ours: Sequence[Item]
    theirs: Sequence[Item]


def _differences(both: Comparison, pairs: Sequence[Pair]) -> Iterator[Difference]:
    last_a = last_b = -1
    for at, to in pairs:
        if at is not None and to is not None:
            last_a, last_b = at, to
            if cost(both.ours[at], both.theirs[to]) > 1 and _is_real(both, at, to):
                yield _differs(both.ours[at], both.theirs[to])
        elif at is not None:
            if _is_missing(both.ours[at], both.theirs, last_b, both.b):
                place = _end(both.theirs, last_b)
                yield _missing(both.ours[at], missing_in="b", place=place)
            last_a = at
        elif to is not None:
            if _is_missing(both.theirs[to], both.ours, last_a, both.a):
                place = _end(both.ours, last_a)
                yield _missing(both.theirs[to], missing_in="a", place=place)
            last_b = to


def _end(among: Sequence[Item], index: int) -> int:
    return among[index].timex.end if index >= 0 else 0


def _is_real(both: Comparison, at: int, to: int) -> bool:
    """Whether at least one of two different dates is nowhere near in the other version."""
    a, b = both.ours[at], both.theirs[to]
    if not (a.firm and b.firm):
        return False
    here, there = _told(a, both.theirs, to), _told(b, both.ours, at)
    return not (here and there)


def _told(item: Item, among: Sequence[Item], near: int) -> bool:
    """Whether a date occurs in the neighbourhood of a place of the other version."""
    around = among[max(0, near - NEIGHBOURS) : near + NEIGHBOURS + 1]
    return any(agree(item, other) for other in around)


def _is_missing(item: Item, among: Sequence[Item], near: int, other: Reading) -> bool:
    """Whether the other version really lacks a date: a day or a year that words say in full."""
    if not item.firm or item.point is None or PARTIAL.fullmatch(item.timex.value):
        return False
    if _told(item, among, max(near, 0)):
        return False
    place = _end(among, near)
    stretch = other.text[max(0, place - FAR) : place + FAR]
    return not _written(item.point, stretch, other.language)


def _written(point: Point, stretch: str, language: str) -> bool:
    """Whether a date stands in the other version all the same, though it was not read there."""
    year = rf"(?<!\d){point.year if point.year > 0 else 1 - point.year}(?!\d)"
    if point.month is None:
        return re.search(year, stretch) is not None
    month = month_name(point.month, language)
    if point.day is None:
        return re.search(rf"{month}\W+(?:\w+\W+)?{year}", stretch, re.IGNORECASE) is not None
    day = rf"(?<!\d){point.day}(?!\d)"
    shape = rf"{day}\w{{0,2}}\W+(?:\w{{2,3}}\W+)?{month}|{month}\W+{day}"
    return re.search(shape, stretch, re.IGNORECASE) is not None


def _differs(a: Item, b: Item) -> Difference:
    return Difference(
        "date-differs",
        Severity.WARNING,
        (a.timex.start, a.timex.end),
        (b.timex.start, b.timex.end),
        {"a": a.timex.text, "b": b.timex.text},
    )


def _missing(item: Item, *, missing_in: str, place: int) -> Difference:
    span, empty = (item.timex.start, item.timex.end), (place, place)
    return Difference(
        "date-missing",
        Severity.WARNING,
        empty if missing_in == "a" else span,
        span if missing_in == "a" else empty,
        {"date": item.timex.text, "missing": missing_in},
    )
