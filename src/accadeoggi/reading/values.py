"""What a reader finds in a text: time expressions, spans, statements, remarks."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from accadeoggi.reading.bounds import bounds_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from accadeoggi.chronology import HistoricalDate


class TimexType(StrEnum):
    """The four kinds of time expression of TIMEX3 (ISO 24617-1)."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Basis(StrEnum):
    """What a value was completed from; the first needs no context at all."""

    SAID = "said"
    DOCUMENT = "document"
    EVENT = "event"
    HEADING = "heading"
    MENTION = "mention"


@dataclass(frozen=True, slots=True)
class Said:
    """What the words themselves say; None or empty where they are silent.

    Years are astronomical (44 BC is -43); ``weekday`` counts from 0 for Monday; ``unit`` is one of
    ``S MIN H D WE W M Q SE Y DE CE ML`` (WE weekend, Q quarter, SE season, DE decade, CE century);
    ``style`` is "julian" for Old Style and "gregorian" for New Style where the text says so.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    era: str = ""
    style: str = ""
    amount: float | None = None
    unit: str = ""
    relative: bool = False


NOTHING_SAID = Said()


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression: its place in the text, its TIMEX3 value, and why it has that value.

    ``start`` and ``end`` are character offsets (``end`` exclusive); ``value`` is TIMEX3; ``mod`` is
    START, MID, END, APPROX, BEFORE, AFTER, EQUAL_OR_LESS, EQUAL_OR_MORE, LESS_THAN, MORE_THAN
    or nothing.
    """

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    mod: str = ""
    said: Said = NOTHING_SAID
    basis: Basis = Basis.SAID
    rule: str = ""

    @property
    def earliest(self) -> str | None:
        """The first day it may mean, an EDTF day in the calendar as written; None if open."""
        return bounds_of(self.value, self.mod)[0]

    @property
    def latest(self) -> str | None:
        """The last day it may mean, an EDTF day in the calendar as written; None if open."""
        return bounds_of(self.value, self.mod)[1]


@dataclass(frozen=True, slots=True)
class Range:
    """Two time expressions, by their indexes, that are the ends of a span: "from 1939 to 1945"."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Entity:
    """A person or place of the almanac named in the text."""

    start: int
    end: int
    text: str
    kind: str
    id: str
    name: str
    fact_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """A dated statement of the text; ``earliest`` and ``latest`` are EDTF days, or None if open."""

    start: int
    end: int
    statement: str
    value: str
    earliest: str | None
    latest: str | None
    timexes: tuple[int, ...]
    entities: tuple[str, ...] = ()
    is_span: bool = False


class Severity(StrEnum):
    """How much a finding matters: an error blocks, a warning asks, a hint informs."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Finding:
    """A remark on a text: a stable code, its place, what fills its words, a correction if sure."""

    code: str
    severity: Severity
    start: int
    end: int
    parameters: Mapping[str, str] = field(default_factory=dict)
    suggestion: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read in a text."""

    text: str
    language: str
    anchor: str | None
    event_date: HistoricalDate | None
    timexes: tuple[Timex, ...]
    ranges: tuple[Range, ...] = ()
    entities: tuple[Entity, ...] = ()
    timeline: tuple[TimelineEntry, ...] = ()
    findings: tuple[Finding, ...] = ()
