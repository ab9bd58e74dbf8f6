"""What the almanac speaks of: events as values, with their words, sources and weight."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from accadeoggi.chronology import HistoricalDate, MonthDay


@dataclass(frozen=True, slots=True)
class Label:
    """The words for a fact in one language; a draft was made by rule and read by no editor."""

    text: str
    draft: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from, and under which licence."""

    code: str
    title: str
    url: str = ""
    licence: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """A dated thing that happened: an event, a birth, a death, or a yearly observance."""

    id: str
    kind: str
    """``event``, ``birth``, ``death`` or ``observance``."""
    date: HistoricalDate | None
    """None for what is kept every year."""
    labels: Mapping[str, Label]
    theme: str = ""
    md: MonthDay | None = None
    """The day of the year under which it is shown."""
    details: Mapping[str, str] = field(default_factory=dict)
    country: str = ""
    place: str = ""
    person_id: str = ""
    qid: str = ""
    wiki_title: str = ""
    significance: float = 0.0
    confidence: float = 1.0
    sources: Sequence[Source] = ()

    @property
    def year(self) -> int | None:
        """The astronomical year; None where none is known."""
        return None if self.date is None else self.date.year

    @property
    def jdn(self) -> int:
        """The day number that orders facts; what has no date comes first."""
        return (self.date.earliest_jdn or 0) if self.date else 0


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a candidate is proposed: a code, what the words need, and its points."""

    code: str
    points: float
    params: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Candidate:
    """An event proposed for a day, with its score and the reasons that make it up."""

    event: Event
    score: float
    reasons: Sequence[Reason]
