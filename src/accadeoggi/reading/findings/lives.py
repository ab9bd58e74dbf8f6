"""Births and deaths that a text tells: of whom, and when."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from accadeoggi.reading.findings.matter import FARTHEST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accadeoggi.reading.findings.matter import Dated, Matter
    from accadeoggi.reading.names.gazetteer import KnownPerson
    from accadeoggi.reading.values import Entity

NAME_BEFORE = re.compile(r"([^\W\d_][^\W_]*)['’]?\s*,?\s*$")
NAME_IN = re.compile(r"[^\W\d_][^\W_]*")
DASH = re.compile(r"[-–—]")
LONGEST_BRACKET = 140


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom a statement is about: an entity of the almanac, or the last word of a name."""

    surname: str = ""
    entity: Entity | None = None

    @property
    def key(self) -> str:
        """What tells one person from another within a text."""
        return self.entity.id if self.entity else self.surname


NOBODY_NAMED = Subject()


@dataclass(frozen=True, slots=True)
class LifeDate:
    """A birth or a death that the text tells, and what its words are."""

    kind: str
    when: Dated
    subject: Subject
    start: int
    end: int
    bracket: bool = False


@dataclass(frozen=True, slots=True)
class Bracket:
    """The years of a life behind a name: "Giuseppe Verdi (1813–1901)"."""

    born: LifeDate
    died: LifeDate


def brackets(matter: Matter) -> list[Bracket]:
    """The lives in brackets, each behind a name."""
    found = []
    for opening in re.finditer(r"\(", matter.text):
        end = matter.text.find(")", opening.end(), opening.end() + LONGEST_BRACKET)
        subject = name_before(matter, opening.start())
        inner = matter.dates_in(opening.end(), end) if end > 0 and subject.key else []
        if len(inner) == 2 and _is_life(matter, opening.end(), inner, end):
            first, last = (
                LifeDate(kind, one, subject, opening.start(), end, bracket=True)
                for kind, one in zip(("birth", "death"), inner, strict=True)
            )
            found.append(Bracket(first, last))
    return found


def _is_life(matter: Matter, start: int, inner: list[Dated], end: int) -> bool:
    """Whether a bracket holds two dates with a dash between, and besides them only places."""
    gap = matter.between(inner[0].end, inner[1].start)
    return (
        DASH.search(gap) is not None
        and matter.bridged(start, inner[0].start)
        and matter.bridged(inner[1].end, end)
        and all(
            word[0].isupper() or word in matter.lexis.words["bridges"]
            for word in NAME_IN.findall(gap)
        )
    )


def name_before(matter: Matter, at: int) -> Subject:
    """The name that ends just before a place of the text."""
    entity = matter.person_before(at)
    if entity is not None and not matter.text[entity.end : at].strip():
        return Subject(_last_word(entity.text), entity)
    found = NAME_BEFORE.search(matter.text, max(0, at - 30), at)
    if found is None or not found[1][0].isupper():
        return NOBODY_NAMED
    word = found[1].lower()
    return NOBODY_NAMED if word in matter.lexis.words["pronouns"] else Subject(word)


def _last_word(name: str) -> str:
    words = NAME_IN.findall(name)
    return words[-1].lower() if words else ""


def life_dates(matter: Matter) -> list[LifeDate]:
    """The births and deaths of the text in order, brackets among them; "he" is whoever was last."""
    found = [one for both in brackets(matter) for one in (both.born, both.died)]
    for kind, name in (("birth", "born"), ("death", "died")):
        for phrase in matter.find(name):
            when = None if phrase[0].isupper() else _date_of(matter, phrase)
            if when is not None:
                subject = subject_of(matter, phrase.start(), phrase.end())
                found.append(LifeDate(kind, when, subject, *phrase.span()))
    found.sort(key=lambda one: one.start)
    return list(_with_last_subject(matter, found))


def _with_last_subject(matter: Matter, found: list[LifeDate]) -> Iterator[LifeDate]:
    last = NOBODY_NAMED
    for one in found:
        subject = one.subject
        if not subject.key and _continues(matter, one):
            subject = last if last.key else _first_person(matter, one.start)
        if subject.key:
            last = subject
        yield LifeDate(one.kind, one.when, subject, one.start, one.end, one.bracket)


def _first_person(matter: Matter, at: int) -> Subject:
    """The only person named before a place; a nameless one of the sentence if there is none."""
    before = {one.id: one for one in matter.people if one.end <= at}
    if len(before) == 1:
        (entity,) = before.values()
        return Subject(_last_word(entity.text), entity)
    return NOBODY_NAMED if before else Subject(f"?{matter.sentence(at)[0]}")


def _continues(matter: Matter, one: LifeDate) -> bool:
    """Whether a statement without a name may go on about the last person.

    Its sentence names nobody else before it, and no words of kinship ("sua moglie morì").
    """
    start = matter.sentence(one.start)[0]
    before = matter.text[start : one.start]
    if matter.people_in(start, one.start):
        return False
    return matter.lexis.words["kin"].isdisjoint(NAME_IN.findall(before.lower()))


def _date_of(matter: Matter, phrase: re.Match[str]) -> Dated | None:
    """The date of a birth or a death: the next in its sentence that it bridges to, or the last."""
    start, end = matter.sentence(phrase.start())
    near = matter.dates_in(start, end)
    after = (one for one in near if one.start >= phrase.end())
    first = next(after, None)
    if first is not None and matter.bridged(phrase.end(), first.start):
        return first
    before = [one for one in near if one.end <= phrase.start()]
    if before and matter.bridged(before[-1].end, phrase.start()):
        return before[-1]
    return None


def subject_of(matter: Matter, start: int, end: int) -> Subject:
    """Who is born or dies: the name before the verb, or the one behind it in the same clause."""
    opening, closing = matter.sentence(start)
    before = [one for one in matter.people_in(opening, start) if one.end <= start]
    if before and matter.is_subject(before[-1]) and _reaches(matter, before[-1].end, start):
        return Subject(_last_word(before[-1].text), before[-1])
    after = matter.people_in(end, min(closing, end + FARTHEST))
    if after and matter.is_subject(after[0]) and matter.bridged(end, after[0].start):
        return Subject(_last_word(after[0].text), after[0])
    named = name_before(matter, start)
    return named if not _is_calendar_word(matter, start) else NOBODY_NAMED


def _is_calendar_word(matter: Matter, at: int) -> bool:
    """Whether a date, not a name, ends just before a place ("nel luglio Garibaldi")."""
    return matter.is_behind_time(at)


def _reaches(matter: Matter, name_end: int, verb: int) -> bool:
    """Whether a name is the subject of a verb: small words between, or a bracket of its life."""
    gap = matter.text[name_end:verb]
    bracket = re.match(r"\s*\([^()]{0,140}\)", gap)
    return matter.bridged(name_end + (bracket.end() if bracket else 0), verb)


def known_person(matter: Matter, subject: Subject) -> KnownPerson | None:
    """Who a subject is in the almanac, if that is certain."""
    return matter.person(subject.entity) if subject.entity else None


def births_by_subject(lives: list[LifeDate]) -> dict[str, LifeDate]:
    """The one birth told of each person; of whom two are told, none."""
    found: dict[str, LifeDate] = {}
    twice = set()
    for one in lives:
        if one.kind == "birth" and one.subject.key:
            if one.subject.key in found and found[one.subject.key].when.point != one.when.point:
                twice.add(one.subject.key)
            found.setdefault(one.subject.key, one)
    return {key: one for key, one in found.items() if key not in twice}
