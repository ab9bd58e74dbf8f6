"""What the almanac speaks of: events as values, with their words, sources and weight."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from accadeoggi.almanac.countries import country_name
from accadeoggi.almanac.words import name_of
from accadeoggi.chronology import HistoricalDate, MonthDay


@dataclass(frozen=True, slots=True)
class Label:
    """The words for a fact in one language; a draft was made by rule and read by no editor."""

    text: str
    draft: bool = False
    source_code: str = ""
    """The source whose own words these are, under its licence; empty for words of ours."""
    source_url: str = ""
    """Where these words stand at their source."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from, and under which licence."""

    code: str
    title: str
    url: str = ""
    licence: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """A person or a place that a fact is tied to: the address and the names by language."""

    id: str
    names: Mapping[str, str]

    def name(self, language: str) -> str:
        """The name in a language, or the one that everybody knows."""
        return self.names.get(language) or self.names["en"]


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
    place: Named | None = None
    coordinates: tuple[float, float] | None = None
    """Latitude and longitude in degrees, north and east positive (WGS 84)."""
    people: Sequence[Named] = ()
    """Who did it or whom it befell; of a birth or death the person."""
    qid: str = ""
    wiki_title: str = ""
    significance: float = 0.0
    confidence: float = 1.0
    witnesses: int = 0
    """How many lists of others have the fact on this day."""
    sources: Sequence[Source] = ()
    year: int | None = field(init=False)
    """The astronomical year; None where none is known."""
    jdn: int = field(init=False)
    """The day number that orders facts; what has no date comes first."""

    def __post_init__(self) -> None:
        """Work out once what every ranking asks for again and again."""
        year, jdn = (None, 0) if self.date is None else _reckoned(self.date)
        object.__setattr__(self, "year", year)
        object.__setattr__(self, "jdn", jdn)


@lru_cache(maxsize=2**16)
def _reckoned(date: HistoricalDate) -> tuple[int | None, int]:
    """The year and the day number of a date."""
    return date.year, date.earliest_jdn or 0


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a candidate is proposed: a code, what the words need, and its points."""

    code: str
    points: float
    params: Mapping[str, str | int] = field(default_factory=dict)

    def words(self, language: str) -> str:
        """The reason as an editor reads it.

        >>> Reason("jubilee", 0.1, {"years": 50}).words("it")
        'anniversario tondo: 50 anni'
        """
        template = name_of("reasons", self.code, language)
        return template.format(**self.params, name=self._name(language))

    def _name(self, language: str) -> str:
        """The name of what is of interest, where the reason is one of interest."""
        what = str(self.params.get(self.code, ""))
        if self.code in {"topic", "era"}:
            return name_of(f"{self.code}s", what, language)
        return country_name(what, language) if self.code == "country" else what


@dataclass(frozen=True, slots=True)
class Candidate:
    """An event proposed for a day, with its score and the reasons that make it up."""

    event: Event
    score: float
    reasons: Sequence[Reason]
