"""Centuries that their year is not in, and years of the other era."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from accadeoggi.chronology import century_of, format_century
from accadeoggi.reading.findings.matter import FARTHEST, within
from accadeoggi.reading.findings.points import Point
from accadeoggi.reading.values import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accadeoggi.reading.findings.matter import Dated, Matter
    from accadeoggi.reading.names.gazetteer import KnownPerson
    from accadeoggi.reading.values import Timex

PERIOD = re.compile(r"(BC)?([0-9]{2,3})")
AFTER_DOT = 40
"""So far behind the dot of "44 d.C." its sentence is taken to go on."""
EDGE = 5
"""The early 19th century may begin in 1795."""


@dataclass(frozen=True, slots=True)
class Period:
    """A decade or a century by its first and last astronomical year."""

    timex: Timex
    first: int
    last: int

    @property
    def is_century(self) -> bool:
        """Whether it is a century."""
        return self.last - self.first > 10

    @property
    def number(self) -> int:
        """The number of the century."""
        return century_of((self.first + self.last) // 2)


def periods(matter: Matter) -> list[Period]:
    """The decades and centuries of the text, each with both common ways to count its ends."""
    found = []
    for timex in matter.timexes:
        value = PERIOD.fullmatch(timex.value)
        if value is not None:
            width = 100 if len(value[2]) == 2 else 10
            start = int(value[2]) * width
            if value[1]:
                found.append(Period(timex, 1 - start - width, 1 - start))
            else:
                found.append(Period(timex, start, start + width))
    return found


def period_mismatches(matter: Matter) -> Iterator[Finding]:
    """A year beside a century or a decade that it is not in ("nel XIX secolo, nel 1756")."""
    inside_spans = _ends_of_spans(matter)
    for period in periods(matter):
        slack = EDGE if period.timex.mod else 0 if period.is_century else 1
        near = (period.timex.start - FARTHEST, period.timex.end + FARTHEST)
        for dated in within(matter.dates, *near):
            if not dated.said or dated.start in inside_spans or dated.timex.mod:
                continue
            if period.first - slack <= dated.point.year <= period.last + slack:
                continue
            if _adjoins(matter, period.timex, dated):
                yield _period_finding(matter, period, dated)


def _ends_of_spans(matter: Matter) -> set[int]:
    """Where the ends of spans stand: "the long 19th century (1789–1914)" is no error."""
    ends = {index for one in matter.ranges for index in (one.first, one.last)}
    return {matter.timexes[index].start for index in ends if index < len(matter.timexes)}


def _adjoins(matter: Matter, period: Timex, dated: Dated) -> bool:
    """Whether a year stands in apposition to a period, with a word such as "in" or a bracket."""
    links = matter.lexis.patterns["near_century"].pattern
    if dated.start >= period.end:
        gap = matter.text[period.end : dated.start]
        return links.fullmatch(gap.strip()) is not None or gap.strip() == "("
    gap = matter.text[dated.end : period.start].strip()
    if matter.text[period.end : period.end + 1] not in {",", ")", ".", ";", ":", ""}:
        return False
    return gap in {",", "("} or (gap[:1] in {",", "("} and links.fullmatch(gap) is not None)


def _period_finding(matter: Matter, period: Period, dated: Dated) -> Finding:
    timex = period.timex
    params = {"case": "century" if period.is_century else "decade", "said": timex.text}
    params |= {"date": dated.point.edtf, "century": str(century_of(dated.point.year))}
    right = None
    if period.is_century:
        right = _other_century(matter, period, century_of(dated.point.year))
    return Finding("era-mismatch", Severity.ERROR, timex.start, timex.end, params, right)


def _other_century(matter: Matter, period: Period, number: int) -> str | None:
    """The words of a century with its number put right, where they are the usual ones."""
    said = format_century(period.number, matter.language)
    right = format_century(number, matter.language)
    if (period.number < 0) != (number < 0):
        return None
    changed = re.sub(re.escape(said), lambda _: right, period.timex.text, flags=re.IGNORECASE)
    return changed if changed != period.timex.text else None


def era_of_people(matter: Matter) -> Iterator[Finding]:
    """Years whose person lived in the other era ("nel 44 d.C. Cesare")."""
    for dated in matter.dates:
        if not dated.said or not _names_its_era(matter, dated):
            continue
        near = matter.people_in(*_sentence_with(matter, dated))
        people = {one.id: matter.person(one) for one in near}
        known = [one for one in people.values() if one is not None]
        if len(people) == 1 and len(known) == 1 and _lived_in_other(known[0], dated.point.year):
            yield _era_finding(dated, near[0].name)


def _sentence_with(matter: Matter, dated: Dated) -> tuple[int, int]:
    """The sentence of a date, and what follows if the dot of its era seems to end it."""
    start, end = matter.sentence(dated.start)
    return start, dated.end + AFTER_DOT if end <= dated.end + 1 else end


def _names_its_era(matter: Matter, dated: Dated) -> bool:
    """Whether the words of a date name an era: BC, or AD."""
    words = matter.lexis.patterns["common_era"].pattern
    return bool(dated.timex.said.era) or words.search(dated.timex.text) is not None


def _lived_in_other(person: KnownPerson, year: int) -> bool:
    if person.born is None or person.died is None:
        return False
    born, died = person.born.year, person.died.year
    if born is None or died is None:
        return False
    other = 1 - year
    return born <= other <= died and not born - EDGE <= year <= died + EDGE and born * died > 0


def _era_finding(dated: Dated, name: str) -> Finding:
    params = {"case": "person", "name": name, "date": Point(dated.point.year).edtf}
    params |= {"other": Point(1 - dated.point.year).edtf}
    return Finding("era-mismatch", Severity.WARNING, dated.start, dated.end, params)
