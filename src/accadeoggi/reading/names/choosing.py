"""Who is meant, where several bear a name."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from accadeoggi.reading.names.gazetteer import KnownFact, KnownPerson, KnownPlace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accadeoggi.reading.names.gazetteer import Known

FITS = 1.0
"""What fitting the years of the text adds to a weight."""
CLEAR = 0.25
"""By so much the best must be ahead of the second."""
OF_ONE_NAME = 0.6
"""Who has one name only ("Prince") must weigh this much."""
REMEMBERED = 0.5
"""Who weighs this much is spoken of long after death."""
LIFE = 90
"""A life of which one end is unknown is taken to be no longer."""


UNFIT = -1.0


@dataclass(frozen=True, slots=True)
class Usage:
    """How a text uses a name: after a word such as "in", and as a single word."""

    after_place_word: bool = False
    single: bool = False


def choose(entries: Sequence[Known], usage: Usage, years: Sequence[int]) -> Known | None:
    """The entry that is meant, or None where that is not clear; ``years`` are those of the text."""
    scored = sorted(
        ((_score(one, usage, years), at) for at, one in enumerate(entries)), reverse=True
    )
    if not scored or scored[0][0] < 0:
        return None
    if len(scored) > 1 and scored[0][0] - scored[1][0] < CLEAR:
        return None
    return entries[scored[0][1]]


def _score(one: Known, usage: Usage, years: Sequence[int]) -> float:
    """How well an entry fits; below 0 it does not fit at all."""
    if isinstance(one, KnownPerson):
        return _person_score(one, years, single=usage.single)
    if isinstance(one, KnownPlace):
        expected = usage.after_place_word
        return UNFIT if one.doubtful and not expected else one.weight + expected
    return _fact_score(one, years)


def _person_score(person: KnownPerson, years: Sequence[int], *, single: bool) -> float:
    if single and person.weight < OF_ONE_NAME:
        return UNFIT
    if not years:
        return person.weight
    first, last = _life(person)
    if last is not None and first is not None and _any_within(years, first, last):
        return person.weight + FITS
    unborn = first is not None and first > years[-1]
    forgotten = person.weight < REMEMBERED and last is not None and last < years[0]
    return UNFIT if unborn or forgotten or single else person.weight


def _any_within(years: Sequence[int], first: int, last: int) -> bool:
    """Whether one of the years, which are in order, lies within a life."""
    at = bisect_left(years, first)
    return at < len(years) and years[at] <= last


def _life(person: KnownPerson) -> tuple[int | None, int | None]:
    """First and last year of a life, guessed where only the other is known."""
    first = person.born.year if person.born else None
    last = person.died.year if person.died else None
    if first is None and last is not None:
        first = last - LIFE
    if last is None and first is not None:
        last = first + LIFE
    return first, last


def _fact_score(fact: KnownFact, years: Sequence[int]) -> float:
    year = fact.date.year if fact.date else None
    return fact.weight + (FITS if year is not None and year in years else 0.0)
