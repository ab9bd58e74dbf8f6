"""Spans whose length is told wrong, that end before they start, or run against the era."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from accadeoggi.chronology import Calendar
from accadeoggi.reading.findings.lengths import counted, fits, length_of
from accadeoggi.reading.findings.matter import FARTHEST, within
from accadeoggi.reading.values import Finding, Severity, TimexType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accadeoggi.reading.findings.matter import Dated, Matter
    from accadeoggi.reading.values import Timex

DASHED_YEARS = re.compile(
    r"(?<![\w.,/-])([12][0-9]{3})\s?[-–—]\s?([12][0-9]{3})(?![\w/-]|[.,][0-9])"
)
NUMBER_AND_UNIT = re.compile(r"([0-9]+|[^\W\d_]+(?:-[^\W\d_]+)?)(\s)([^\W\d_]+)")
ROUND = 1000
"""A thousand years are a manner of speaking."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Two dates of the text that are the ends of one span."""

    first: Dated
    last: Dated


def stretches(matter: Matter) -> list[Stretch]:
    """The spans of the text whose ends are dates."""
    by_start = {one.start: one for one in matter.dates}
    found = []
    for one in matter.ranges:
        if max(one.first, one.last) < len(matter.timexes):
            first = by_start.get(matter.timexes[one.first].start)
            last = by_start.get(matter.timexes[one.last].start)
            if first is not None and last is not None and first.start < last.start:
                found.append(Stretch(first, last))
    return found


def span_mismatches(matter: Matter) -> Iterator[Finding]:
    """Lengths beside a span that are not its length ("dal 1924 al 1953, per diciannove anni")."""
    lengths = [one for one in matter.timexes if _may_tell(matter, one)]
    for stretch in stretches(matter):
        near = (stretch.first.start - FARTHEST, stretch.last.end + FARTHEST)
        for length in within(lengths, *near):
            if _tells_length(matter, stretch, length):
                found = _mismatch(matter, stretch, length)
                if found is not None:
                    yield found


def _may_tell(matter: Matter, one: Timex) -> bool:
    """Whether it is a length, and neither an age nor a part of a name or of a span."""
    return one.type is TimexType.DURATION and not (_is_name(matter, one) or _is_part(matter, one))


def _tells_length(matter: Matter, stretch: Stretch, length: Timex) -> bool:
    """Whether a length stands beside a span with nothing between but what joins them."""
    if length.start >= stretch.last.end:
        gap = matter.between(stretch.last.end, length.start)
        return _is_link(matter, gap) and _closes(matter, length.end)
    if length.end <= stretch.first.start:
        return _opens(matter, matter.between(length.end, stretch.first.start))
    return False


def _is_link(matter: Matter, gap: str) -> bool:
    """Whether nothing but a name and a word such as "for" stands between a span and a length."""
    if len(gap) > 60 or "." in gap:
        return False
    words = [word for word in re.findall(r"[^\W\d_]+", gap) if not word[0].isupper()]
    links = matter.lexis.patterns["range_links"].pattern
    return not words or links.fullmatch(" ".join(words)) is not None


def _is_part(matter: Matter, length: Timex) -> bool:
    """Whether a length is an age, or only a part of a span ("the last five years")."""
    start, end = max(0, length.start - 30), min(len(matter.text), length.end + 8)
    ages = matter.lexis.patterns["age"].pattern.finditer(matter.text, start, end)
    if any(one.start() < length.end and length.start < one.end() for one in ages):
        return True
    words = re.findall(r"[^\W\d_]+", matter.text[start : length.start] + " " + length.text)
    return any(word.lower() in matter.lexis.words["partial"] for word in words[-4:])


def _closes(matter: Matter, end: int) -> bool:
    """Whether nothing follows that would make the length another one ("five years after …")."""
    after = matter.text[end : end + 40]
    if not after.strip() or after.lstrip()[0] in ',.;:)!?–—»”"':
        return True
    return matter.lexis.patterns["range_after"].pattern.match(after.lstrip()) is not None


def _opens(matter: Matter, gap: str) -> bool:
    """Whether a length runs up to a span ("sixty-three years of reign (1837–1901)")."""
    if "." in gap or ";" in gap or len(gap) > 45:
        return False
    spare = matter.lexis.words["nouns"]
    words = [word for word in re.findall(r"[^\W\d_]+", gap) if word.lower() not in spare]
    openings = matter.lexis.patterns["span_before"].pattern
    return not words or openings.fullmatch(" ".join(words)) is not None


def _is_name(matter: Matter, length: Timex) -> bool:
    """Whether a length is a part of a name ("Hundred Years’ War", "guerra dei cent’anni")."""
    start, end = max(0, length.start - 24), length.end + 24
    for name in matter.lexis.famous_spans.pattern.finditer(matter.text, start, end):
        if name.start() < length.end and length.start < name.end():
            return True
    inside = re.search(r"[\s-][A-ZÀ-Ý]", length.text) is not None
    return inside or matter.text[length.end : length.end + 1] in {"'", "’"}


def _mismatch(matter: Matter, stretch: Stretch, length: Timex) -> Finding | None:
    said = length_of(length.value)
    first, last = stretch.first.point, stretch.last.point
    if (
        said is None
        or said[0] >= ROUND
        or first.jdn(Calendar.GREGORIAN) > last.jdn(Calendar.GREGORIAN)
    ):
        return None
    bounds = counted(first, last, said[1])
    nearly = any(word in length.text.lower().split() for word in matter.lexis.words["nearly"])
    if bounds is None or fits(said[0], length.mod, bounds, unit=said[1], nearly=nearly):
        return None
    sure = stretch.last.said
    right = last.year - first.year if said[1] == "Y" else int(sum(bounds) / 2)
    params = {"first": first.edtf, "last": last.edtf, "said": f"{said[0]:g} {said[1]}"}
    return Finding(
        "span-mismatch",
        Severity.ERROR if sure else Severity.WARNING,
        length.start,
        length.end,
        params | {"was": f"{right} {said[1]}"},
        None if length.mod else _other_number(matter, length, right, said[0]),
    )


def _other_number(matter: Matter, length: Timex, right: int, said: float) -> str | None:
    """The words of a length with another number, where they are a number and a unit."""
    found = NUMBER_AND_UNIT.fullmatch(length.text)
    if found is None or right < 2 or matter.lexis.number(found[1]) != said:
        return None
    return f"{matter.lexis.said_like(right, found[1])}{found[2]}{found[3]}"


def order_mismatches(matter: Matter) -> Iterator[Finding]:
    """Spans that end before they begin."""
    found = stretches(matter)
    for stretch in found:
        if _is_backwards(stretch):
            yield _backwards(matter, stretch)
    taken = {one.last.end for one in found}
    for years in DASHED_YEARS.finditer(matter.text):
        if int(years[2]) < int(years[1]) and years.end() not in taken and _dated(matter, years):
            params = {"case": "span", "first": years[1], "last": years[2]}
            swapped = _swapped(matter.text, years.span(1), years.span(2))
            yield Finding("order-mismatch", Severity.ERROR, *years.span(), params, swapped)


def _is_backwards(stretch: Stretch) -> bool:
    first, last = stretch.first, stretch.last
    if first.point.year < 0 or last.point.year < 0 or _lacks_its_era(stretch):
        return False
    if first.point.year != last.point.year:
        return first.said and last.said and first.point.year > last.point.year
    if not (first.point.month and last.point.month):
        return False
    if first.point.month != last.point.month:
        return first.said and last.said and first.point.month > last.point.month
    return (
        first.point.is_day and last.point.is_day and (first.point.day or 0) > (last.point.day or 0)
    )


def _lacks_its_era(stretch: Stretch) -> bool:
    """Whether both are small bare years: Plato (427–347) is before the era without saying so."""
    first, last = stretch.first, stretch.last
    bare = not first.timex.said.era and not last.timex.said.era
    return bare and first.timex.text.isdecimal() and 0 < first.point.year < 1000


def _backwards(matter: Matter, stretch: Stretch) -> Finding:
    first, last = stretch.first, stretch.last
    params = {"case": "span", "first": first.point.edtf, "last": last.point.edtf}
    swapped = None
    if first.said and last.said:
        swapped = _swapped(matter.text, (first.start, first.end), (last.start, last.end))
    return Finding("order-mismatch", Severity.ERROR, first.start, last.end, params, swapped)


def _dated(matter: Matter, years: re.Match[str]) -> bool:
    """Whether at least one of two dashed figures was read as a year, and no era follows."""
    spans = {years.span(1), years.span(2)}
    read = within(matter.dates, *years.span())
    return any((one.start, one.end) in spans and not one.timex.said.era for one in read)


def _swapped(text: str, one: tuple[int, int], other: tuple[int, int]) -> str:
    """A stretch with its two ends in the other order."""
    return text[slice(*other)] + text[one[1] : other[0]] + text[slice(*one)]


def upward_eras(matter: Matter) -> Iterator[Finding]:
    """Spans before the era that count upward ("dal 31 al 44 a.C.")."""
    for stretch in stretches(matter):
        first, last = stretch.first, stretch.last
        if last.point.year > 0 or first.point.year <= last.point.year:
            continue
        if first.point.month or last.point.month:
            continue
        gap = matter.between(first.end, last.start)
        swapped = _swapped(matter.text, (first.start, first.end), (last.start, last.end))
        params = {"case": "range", "first": first.point.edtf, "last": last.point.edtf}
        loose = gap.strip().lower() in matter.lexis.words["ands"]
        severity = Severity.HINT if loose else Severity.WARNING
        same = first.timex.text.isdecimal() == last.timex.text.isdecimal()
        yield Finding(
            "era-mismatch", severity, first.start, last.end, params, swapped if same else None
        )
