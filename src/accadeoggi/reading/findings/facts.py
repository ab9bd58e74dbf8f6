"""Dates of people and events that the almanac has otherwise."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accadeoggi.reading.findings.lives import known_person
from accadeoggi.reading.findings.matter import FARTHEST, within
from accadeoggi.reading.findings.points import Point, point_of_date, same_day
from accadeoggi.reading.names.gazetteer import KnownFact
from accadeoggi.reading.values import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accadeoggi.reading.findings.lives import LifeDate
    from accadeoggi.reading.findings.matter import Dated, Matter
    from accadeoggi.reading.values import Entity

SLIP_YEARS = 12
"""Years so near are an error; farther ones, unless a digit slipped, are somebody else."""
SURE_SINCE = 1500
"""Days of births and deaths before that are seldom certain."""
TRUSTED = 0.8
NEW_YEAR_OF_OLD = (3, 25)
OLD_YEARS_UNTIL = 1752
SHORT_EVENT_DAYS = 2
"""Battles and congresses last: a day or two from the almanac's is no error."""


def is_slip(said: int, known: int) -> bool:
    """Whether one year may be the other miswritten: near it, or with a digit wrong or two swapped.

    >>> is_slip(1831, 1813), is_slip(1913, 1813), is_slip(1825, 1804)
    (True, True, False)
    """
    if abs(said - known) <= SLIP_YEARS:
        return True
    one, other = str(said), str(known)
    if len(one) != len(other):
        return False
    differing = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return len(differing) == 1 or (len(differing) == 2 and sorted(one) == sorted(other))


def differs(said: Point, known: Point) -> str:
    """What a said date has otherwise than the known one: "year", "day" or nothing.

    A year that began on 25 March may be one off until 1752; days may be in either calendar.
    """
    if said.year != known.year:
        early = known.is_day and (known.month or 1, known.day or 1) < NEW_YEAR_OF_OLD
        old_style = early and known.year <= OLD_YEARS_UNTIL and abs(said.year - known.year) == 1
        either = said.is_day and known.is_day and same_day(said, known)
        return "" if old_style or either else "year"
    if not (said.month and known.month):
        return ""
    if not (said.is_day and known.is_day):
        return "day" if said.month != known.month and not _near_month(said, known) else ""
    return "" if same_day(said, known) or known.year < SURE_SINCE else "day"


def _near_month(said: Point, known: Point) -> bool:
    """Whether the other calendar may account for another month."""
    return abs((said.month or 0) - (known.month or 0)) in {1, 11}


def life_facts(matter: Matter, lives: list[LifeDate]) -> Iterator[Finding]:
    """Births and deaths that the almanac dates otherwise."""
    suspicious = [one for one in lives if _known_otherwise(matter, one)]
    for one in suspicious:
        if not (one.bracket and _is_other_bracket(matter, one, lives)):
            found = _life_finding(matter, one)
            if found is not None:
                yield found


def _known_point(matter: Matter, one: LifeDate) -> Point | None:
    person = known_person(matter, one.subject)
    if person is None:
        return None
    return point_of_date(person.born if one.kind == "birth" else person.died)


def _known_otherwise(matter: Matter, one: LifeDate) -> str:
    known = _known_point(matter, one)
    if known is None or one.when.timex.mod:
        return ""
    return differs(one.when.point, known)


def _is_other_bracket(matter: Matter, one: LifeDate, lives: list[LifeDate]) -> bool:
    """Whether years in brackets are no life: both ends differ, or a reign that ends with death."""
    pair = [other for other in lives if other.bracket and other.start == one.start]
    wrong = [other for other in pair if _known_otherwise(matter, other) == "year"]
    if len(wrong) > 1:
        return True
    if one.kind == "death":
        return False
    person = known_person(matter, one.subject)
    known = _known_point(matter, one)
    if person is None or known is None:
        return True
    names = {word.lower() for name in person.names.values() for word in re.findall(r"\w+", name)}
    rules = bool(names & matter.lexis.words["rulers"])
    return rules and one.when.point.year > known.year


def _life_finding(matter: Matter, one: LifeDate) -> Finding | None:
    known, kind = _known_point(matter, one), _known_otherwise(matter, one)
    if known is None or (kind == "year" and not is_slip(one.when.point.year, known.year)):
        return None
    entity = one.subject.entity
    params = {
        "case": one.kind,
        "name": entity.name if entity else "",
        "date": one.when.point.edtf,
        "known": known.edtf,
    }
    return Finding(
        "fact-mismatch",
        Severity.WARNING,
        one.when.start,
        one.when.end,
        params,
        put_year(one.when, known.year) if kind == "year" else put_day(one.when, known),
    )


def put_year(dated: Dated, year: int) -> str | None:
    """The words of a date with another year, if its figures stand in them."""
    figures = str(dated.point.year)
    if year <= 0 or dated.point.year <= 0 or dated.timex.text.count(figures) != 1:
        return None
    return dated.timex.text.replace(figures, str(year))


def put_day(dated: Dated, known: Point) -> str | None:
    """The words of a date with another day of the same month."""
    if dated.point.month != known.month or not (dated.point.day and known.day):
        return None
    pattern = rf"(?<!\d)0?{dated.point.day}(?!\d)"
    changed, times = re.subn(pattern, str(known.day), dated.timex.text)
    return changed if times == 1 else None


def event_facts(matter: Matter) -> Iterator[Finding]:
    """Dates that stand just behind the name of an event that the almanac dates otherwise."""
    for entity in matter.entities:
        if entity.kind != "event":
            continue
        known = _event_point(matter, entity)
        dated = _date_behind(matter, entity)
        if known is None or dated is None or dated.timex.mod:
            continue
        kind = _event_differs(dated.point, known)
        if kind:
            yield _event_finding(entity, dated, known, kind)


def _event_point(matter: Matter, entity: Entity) -> Point | None:
    """When an event was, if the almanac knows one event of that name only, and its date."""
    known = matter.gazetteer.known(entity)
    if not isinstance(known, KnownFact) or known.confidence < TRUSTED:
        return None
    before = re.findall(r"\w+", matter.text[max(0, entity.start - 20) : entity.start])
    if before and before[-1].lower() in matter.lexis.words["ordinals"]:
        return None
    namesakes = {one.id for one in matter.gazetteer.named(entity.text)} - {known.id}
    return None if namesakes else point_of_date(known.date)


def _date_behind(matter: Matter, entity: Entity) -> Dated | None:
    for dated in within(matter.dates, entity.end, entity.end + FARTHEST):
        if dated.said:
            gap = matter.text[entity.end : dated.start]
            links = matter.lexis.patterns["event_links"].pattern.fullmatch(gap.strip())
            return dated if links is not None or gap.strip() in {"(", ","} else None
    return None


def _event_differs(said: Point, known: Point) -> str:
    kind = differs(said, known)
    if kind == "year":
        return kind if is_slip(said.year, known.year) else ""
    if kind == "day" and said.is_day and known.is_day:
        apart = abs(
            (said.month or 0) * 31 + (said.day or 0) - (known.month or 0) * 31 - (known.day or 0)
        )
        return kind if apart > SHORT_EVENT_DAYS else ""
    return ""


def _event_finding(entity: Entity, dated: Dated, known: Point, kind: str) -> Finding:
    params = {"case": "event", "name": entity.text, "date": dated.point.edtf, "known": known.edtf}
    right = put_year(dated, known.year) if kind == "year" else None
    severity = Severity.WARNING if kind == "year" else Severity.HINT
    return Finding("fact-mismatch", severity, dated.start, dated.end, params, right)
