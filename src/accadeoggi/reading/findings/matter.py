"""A text under check: what was read in it, and what lies near what."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TYPE_CHECKING, Protocol, TypeVar

from accadeoggi.reading.findings.phrases import in_small_letters
from accadeoggi.reading.findings.points import Point, has_year, point_of
from accadeoggi.reading.names.gazetteer import NOBODY, Gazetteer, KnownPerson, KnownPlace
from accadeoggi.reading.values import TimexType

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from accadeoggi.chronology import HistoricalDate
    from accadeoggi.reading.findings.lexis import Lexis
    from accadeoggi.reading.statements.sentences import Sentences
    from accadeoggi.reading.values import Entity, Range, Timex

WORD = re.compile(r"[^\W_]+")
PARTING = re.compile(r"[.;:!?\n]")
CLEARLY = 0.5
"""Who is better known by so much is meant, whoever else bears the name."""
FARTHEST = 110
"""Characters within which two things may belong together."""
JUST_BEFORE = 2
"""So few characters stand between neighbours."""


class Placed(Protocol):
    """Something that stands in the text."""

    @property
    def start(self) -> int:
        """Where it begins."""


One = TypeVar("One", bound=Placed)


@dataclass(frozen=True, slots=True)
class Dated:
    """A date of the text as numbers; ``said`` if its own words name the year."""

    timex: Timex
    point: Point
    said: bool

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.timex.start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.timex.end


@dataclass(slots=True)
class Matter:
    """What the checks look at."""

    text: str
    language: str
    lexis: Lexis
    sentences: Sentences
    timexes: tuple[Timex, ...]
    ranges: tuple[Range, ...] = ()
    entities: tuple[Entity, ...] = ()
    event_date: HistoricalDate | None = None
    anchor: str | None = None
    gazetteer: Gazetteer = NOBODY
    dates: list[Dated] = field(default_factory=list)
    people: list[Entity] = field(default_factory=list)
    years_said: set[int] = field(default_factory=set)
    low: str = ""
    named_countries: list[tuple[int, str]] = field(default_factory=list)
    speaks_of_calendars: bool = False

    def __post_init__(self) -> None:
        self.dates = list(self._dates())
        self.people = [one for one in self.entities if one.kind == "person"]
        self.years_said = {one.point.year for one in self.dates if one.said}
        self.low = in_small_letters(self.text)
        self.named_countries = sorted(self._countries())
        self.speaks_of_calendars = self._speaks_of_calendars()

    def _dates(self) -> Iterator[Dated]:
        for timex in self.timexes:
            if timex.type in {TimexType.DATE, TimexType.TIME}:
                point = point_of(timex)
                if point is not None:
                    yield Dated(timex, point, has_year(timex))

    def said_years(self) -> set[int]:
        """The years that the text names."""
        return set(self.years_said)

    def sentence(self, at: int) -> tuple[int, int]:
        """The sentence around a place of the text."""
        return self.sentences.around(at)

    def dates_in(self, start: int, end: int) -> list[Dated]:
        """The dates of a stretch that name their year."""
        return [one for one in within(self.dates, start, end) if one.end <= end and one.said]

    def people_in(self, start: int, end: int) -> Sequence[Entity]:
        """The people whose names begin in a stretch."""
        return within(self.people, start, end)

    def person_before(self, at: int) -> Entity | None:
        """The last person whose name ends before a place of the text."""
        before = bisect_left(self.people, at, key=start_of)
        return next((one for one in self.people[max(0, before - 2) : before][::-1]
                     if one.end <= at), None)  # fmt: skip

    def is_behind_time(self, at: int) -> bool:
        """Whether a time expression ends just before a place."""
        last = bisect_right(self.timexes, at, key=end_of)
        return last > 0 and at - self.timexes[last - 1].end <= JUST_BEFORE

    def between(self, one: int, other: int) -> str:
        """The text between two places."""
        return self.text[min(one, other) : max(one, other)]

    def bridged(self, start: int, end: int) -> bool:
        """Whether only names, dates and small words stand between two places of a sentence."""
        if not 0 <= end - start <= FARTHEST:
            return False
        gap = self._without_times(start, end)
        if PARTING.search(gap):
            return False
        free = False
        for word in WORD.findall(gap):
            if not (free or self._is_bridge(word)):
                return False
            free = word.lower() in self.lexis.words["loose"]
        return True

    def _is_bridge(self, word: str) -> bool:
        small = word.lower()
        if small in self.lexis.words["kin"]:
            return False
        return word[0].isupper() or word.isdecimal() or small in self.lexis.words["bridges"]

    def _without_times(self, start: int, end: int) -> str:
        """A stretch without its time expressions and without dots of abbreviations in them."""
        pieces, at = [], start
        for timex in within(self.timexes, start, end):
            pieces.append(self.text[at : timex.start])
            at = min(timex.end, end)
        return "".join((*pieces, self.text[at:end]))

    def is_subject(self, entity: Entity) -> bool:
        """Whether a name stands free: no genitive on either side ("Verdi's wife", "di Verdi")."""
        if self.text[entity.end : entity.end + 2] in {"'s", "’s"}:
            return False
        before = WORD.findall(self.text[max(0, entity.start - 14) : entity.start])
        return not before or before[-1].lower() not in self.lexis.words["genitives"]

    def person(self, entity: Entity) -> KnownPerson | None:
        """Who an entity is, if nobody else of note bears the name."""
        known = self.gazetteer.known(entity)
        if not isinstance(known, KnownPerson):
            return None
        others = (one for one in self.gazetteer.named(entity.text) if one.id != known.id)
        rivals = [one for one in others if isinstance(one, KnownPerson)]
        return None if any(one.weight > known.weight - CLEARLY for one in rivals) else known

    def countries(self, start: int, end: int) -> set[str]:
        """The countries that a stretch names, by their codes."""
        first = bisect_left(self.named_countries, (start, ""))
        last = bisect_left(self.named_countries, (end, ""))
        return {country for _, country in self.named_countries[first:last]}

    def _countries(self) -> Iterator[tuple[int, str]]:
        for found in self.lexis.country_words.find(self.text, self.low):
            yield found.start(), self.lexis.countries[" ".join(found[0].lower().split())]
        for entity in self.entities:
            known = self.gazetteer.known(entity) if entity.kind == "place" else None
            if isinstance(known, KnownPlace) and known.country:
                yield entity.start, known.country

    def _speaks_of_calendars(self) -> bool:
        if any(timex.said.style for timex in self.timexes):
            return True
        return any(True for _ in self.find("calendar_words"))

    def find(self, name: str) -> Iterator[re.Match[str]]:
        """The phrases of a list of the language, in the order of the text."""
        return self.lexis.patterns[name].find(self.text, self.low)


start_of: Callable[[object], int] = attrgetter("start")
end_of: Callable[[object], int] = attrgetter("end")


def within(things: Sequence[One], start: int, end: int) -> Sequence[One]:
    """Those of some things in the order of the text that begin in a stretch of it."""
    first = bisect_left(things, start, key=start_of)
    return things[first : bisect_left(things, end, lo=first, key=start_of)]
