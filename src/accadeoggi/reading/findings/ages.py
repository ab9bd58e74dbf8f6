"""Ages that do not fit the dates of a life, and lives that end before they begin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from accadeoggi.reading.findings.lives import (
    Subject,
    births_by_subject,
    known_person,
)
from accadeoggi.reading.findings.matter import WORD, within
from accadeoggi.reading.findings.points import Point, point_of_date, whole_years
from accadeoggi.reading.values import Finding, Severity

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from accadeoggi.reading.findings.lives import LifeDate
    from accadeoggi.reading.findings.matter import Dated, Matter

OLDEST = 125
HOURS = 24
"""Smaller numbers after "at" may be hours."""


@dataclass(frozen=True, slots=True)
class AgeClaim:
    """An age that the text tells; ``of_death`` where the words fit nothing but a death."""

    age: int
    start: int
    end: int
    of_death: bool = False


@dataclass(frozen=True, slots=True)
class Born:
    """A birth to count from, and whether the text itself tells it."""

    point: Point
    told: bool


def age_mismatches(matter: Matter, lives: list[LifeDate]) -> Iterator[Finding]:
    """Ages that the dates of birth and of the event do not allow."""
    births = births_by_subject(lives)
    for claim in age_claims(matter, lives):
        for when, subject in _reference(matter, claim, lives):
            born = _birth_of(matter, subject, births)
            found = _check(matter, claim, born, when) if born else None
            if found is not None:
                yield found
            break


def age_claims(matter: Matter, lives: list[LifeDate]) -> Iterator[AgeClaim]:
    """The ages that the text tells; some words tell one only beside a death."""
    for found in matter.find("age"):
        age = _age(matter, found)
        if age is not None and not _is_other(matter, found):
            yield AgeClaim(age, *found.span())
    near_death = matter.lexis.patterns["age_at_death"].pattern
    for start, end in sorted({matter.sentence(one.start) for one in lives if one.kind == "death"}):
        for found in near_death.finditer(matter.text, start, end):
            age = _age(matter, found)
            if age is not None and not _is_hour(matter, found, age):
                yield AgeClaim(age, *found.span(), of_death=True)


def _age(matter: Matter, found: re.Match[str]) -> int | None:
    age = matter.lexis.number(found[found.lastindex]) if found.lastindex else None
    return age if age is not None and 0 < age < OLDEST else None


def _is_other(matter: Matter, found: re.Match[str]) -> bool:
    """Whether years are no age: "a vent’anni dalla morte"."""
    following = WORD.match(matter.text[found.end() : found.end() + 20].lstrip())
    if following is not None and following[0].lower() in matter.lexis.words["not_age"]:
        return True
    return matter.text[max(0, found.start() - 1) : found.start()] in {"-", "’", "'"}


def _is_hour(matter: Matter, found: re.Match[str], age: int) -> bool:
    """Whether a number after "at" is an hour, a house or part of something longer."""
    after = matter.text[found.end() : found.end() + 2].lstrip()
    return age <= HOURS or (bool(after) and after[0] not in ",.;)!?—–")


def _reference(
    matter: Matter, claim: AgeClaim, lives: list[LifeDate]
) -> Iterator[tuple[Dated, Subject]]:
    """The date at which somebody was that old, and who: first choice first."""
    sentence = matter.sentence(claim.start)
    here = within(lives, *sentence)
    for one in here:
        if one.kind == "death" and not one.bracket and _beside(matter, claim, one.start, one.end):
            yield one.when, one.subject
    if claim.of_death:
        return
    births = {one.when.start for one in here if one.kind == "birth"}
    deaths = {one.when.start for one in here if one.bracket}
    for dated in matter.dates_in(*sentence):
        if dated.start not in births | deaths and _beside(matter, claim, dated.start, dated.end):
            subject = _only_subject(matter, sentence, here)
            if subject is not None:
                yield dated, subject


def _beside(matter: Matter, claim: AgeClaim, start: int, end: int) -> bool:
    """Whether an age and a verb or a date belong together."""
    if start >= claim.end:
        return matter.bridged(claim.end, start)
    return end <= claim.start and matter.bridged(end, claim.start)


def _only_subject(
    matter: Matter, sentence: tuple[int, int], here: Sequence[LifeDate]
) -> Subject | None:
    """The one person whom a sentence is about."""
    told = {one.subject.key: one.subject for one in here if one.subject.key}
    named = {one.id: one for one in matter.people_in(*sentence)}
    if len(told) == 1 and set(named) <= set(told):
        return next(iter(told.values()))
    if told or len(named) > 1:
        return None
    if not named:
        return _only_person(matter, sentence)
    (entity,) = named.values()
    if not matter.is_subject(entity):
        return None
    return Subject(entity.text.split()[-1].lower(), entity)


def _only_person(matter: Matter, sentence: tuple[int, int]) -> Subject | None:
    """The one person named before a sentence that names nobody and speaks of no relatives."""
    before = {one.id: one for one in matter.people if one.end <= sentence[0]}
    words = {word.lower() for word in WORD.findall(matter.text[slice(*sentence)])}
    if len(before) != 1 or words & matter.lexis.words["kin"]:
        return None
    (entity,) = before.values()
    return Subject(entity.text.split()[-1].lower(), entity)


def _birth_of(matter: Matter, subject: Subject, births: dict[str, LifeDate]) -> Born | None:
    told = births.get(subject.key) or births.get(subject.surname)
    if told is not None:
        return Born(told.when.point, told=True)
    person = known_person(matter, subject)
    point = point_of_date(person.born) if person else None
    return Born(point, told=False) if point else None


def _check(matter: Matter, claim: AgeClaim, born: Born, when: Dated) -> Finding | None:
    """An age may be one off where days are missing or the almanac speaks; else it must fit."""
    low, high = whole_years(born.point, when.point)
    exact = low == high and born.told and born.point.is_day and when.point.is_day
    slack = 0 if exact else 1
    if low - slack <= claim.age <= high + slack or high < 0:
        return None
    surely = born.told and not low - 1 <= claim.age <= high + 1
    params = {"said": str(claim.age), "low": str(low), "high": str(high)}
    params |= {"case": "one" if low == high else "two"}
    params |= {"born": born.point.edtf, "date": when.point.edtf}
    return Finding(
        "age-mismatch",
        Severity.ERROR if surely else Severity.WARNING,
        claim.start,
        claim.end,
        params,
        _right_age(matter, claim, low) if low == high else None,
    )


def _right_age(matter: Matter, claim: AgeClaim, age: int) -> str | None:
    """The words of an age with another number."""
    text = matter.text[claim.start : claim.end]
    for word in text.split():
        if matter.lexis.number(word) == claim.age:
            return text.replace(word, matter.lexis.said_like(age, word), 1)
    return None


def lives_backwards(lives: list[LifeDate]) -> Iterator[Finding]:
    """Deaths before births of the same person."""
    births = births_by_subject(lives)
    for death in lives:
        birth = births.get(death.subject.key) if death.kind == "death" else None
        if birth is None or death.bracket or not _before(death.when.point, birth.when.point):
            continue
        params = {"case": "life", "first": birth.when.point.edtf, "last": death.when.point.edtf}
        yield Finding("order-mismatch", Severity.ERROR, death.when.start, death.when.end, params)


def _before(one: Point, other: Point) -> bool:
    return one.year < other.year
