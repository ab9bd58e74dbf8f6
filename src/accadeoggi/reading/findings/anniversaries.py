"""Anniversaries, and "fifty years ago", that do not come out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from accadeoggi.reading.findings.lengths import fits
from accadeoggi.reading.findings.points import Point, point_of_value, whole_years
from accadeoggi.reading.values import Finding, Severity

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from accadeoggi.reading.findings.matter import Dated, Matter
    from accadeoggi.reading.values import Timex

MOST = 3000


@dataclass(frozen=True, slots=True)
class Jubilee:
    """An anniversary that the text names: how many years, and where."""

    years: int
    start: int
    end: int


def anniversary_mismatches(matter: Matter) -> Iterator[Finding]:
    """Anniversaries whose number no two years of the text account for."""
    for jubilee in jubilees(matter):
        event, kept = _event_of(matter, jubilee), _kept_in(matter, jubilee)
        if event is None or kept is None or kept.year - event.year == jubilee.years:
            continue
        if kept.year <= event.year or _accounted(matter, jubilee.years):
            continue
        yield _jubilee_finding(matter, jubilee, event, kept)


def jubilees(matter: Matter) -> Iterator[Jubilee]:
    """The anniversaries named in the text: "fiftieth anniversary", "bicentenario"."""
    for found in matter.find("anniversary"):
        years = _years_of(matter, found)
        if years is not None and 0 < years < MOST:
            yield Jubilee(years, *found.span())


def _years_of(matter: Matter, found: re.Match[str]) -> int | None:
    if not found.lastindex:
        return matter.lexis.jubilees.get(found[0].lower())
    written = found[found.lastindex].lower()
    return matter.lexis.jubilees.get(written) or matter.lexis.number(written)


def _event_of(matter: Matter, jubilee: Jubilee) -> Point | None:
    """The year that an anniversary counts from: the next in its sentence, or the article's own."""
    start, end = matter.sentence(jubilee.start)
    after = [one for one in matter.dates_in(jubilee.end, end) if _is_of(matter, jubilee, one)]
    if after:
        return min((one.point for one in after), key=lambda point: point.year)
    own = matter.event_date
    near = matter.text[jubilee.end : jubilee.end + 2].strip()
    if own is None or own.year is None or near[:1].isalpha():
        return None
    return Point(own.year) if not matter.dates_in(start, end) else None


def _is_of(matter: Matter, jubilee: Jubilee, dated: Dated) -> bool:
    """Whether a year behind an anniversary is that of its event: no comma stands between."""
    gap = matter.between(jubilee.end, dated.start)
    return len(gap) < 90 and "," not in gap and ";" not in gap and ":" not in gap


def _kept_in(matter: Matter, jubilee: Jubilee) -> Point | None:
    """The year in which an anniversary is kept: the last before it in its sentence, or now."""
    start, end = matter.sentence(jubilee.start)
    before = matter.dates_in(start, jubilee.start)
    if before:
        return before[-1].point
    after = [one for one in matter.dates_in(jubilee.end, end) if not _is_of(matter, jubilee, one)]
    if after:
        return after[0].point
    if matter.anchor and matter.lexis.patterns["now"].pattern.search(matter.text, start, end):
        return point_of_value(matter.anchor[:10])
    return None


def _accounted(matter: Matter, years: int) -> bool:
    """Whether any two years that the text names or implies are so far apart."""
    known = matter.said_years()
    if matter.event_date is not None and matter.event_date.year is not None:
        known.add(matter.event_date.year)
    return any(year + years in known for year in known)


def _jubilee_finding(matter: Matter, jubilee: Jubilee, event: Point, kept: Point) -> Finding:
    params = {"case": "jubilee", "said": str(jubilee.years), "was": str(kept.year - event.year)}
    params |= {"event": str(event.year), "year": str(kept.year)}
    text = matter.text[jubilee.start : jubilee.end]
    right = text.replace(str(jubilee.years), str(kept.year - event.year), 1)
    return Finding(
        "anniversary-mismatch",
        Severity.WARNING,
        jubilee.start,
        jubilee.end,
        params,
        right if right != text and matter.language != "en" else None,
    )


def years_ago_mismatches(matter: Matter) -> Iterator[Finding]:
    """Find "fifty years ago" beside a date, or at the head of the text, that was not then."""
    now = point_of_value(matter.anchor[:10]) if matter.anchor else None
    if now is None:
        return
    for timex in matter.timexes:
        ago = matter.lexis.patterns["years_ago"].pattern.search(timex.text)
        number = matter.lexis.number(ago[ago.lastindex]) if ago and ago.lastindex else None
        event = _told_with(matter, timex) if number else None
        if number and event is not None and not _came_out(number, timex.mod, event, now):
            yield _ago_finding(matter, timex, number, event, now)


def _told_with(matter: Matter, timex: Timex) -> Point | None:
    """The date that stands in apposition to "fifty years ago", or the article's own at its head."""
    start, end = matter.sentence(timex.start)
    for dated in matter.dates_in(start, end):
        if dated.start >= timex.end and matter.bridged(timex.end, dated.start):
            return dated.point
        if dated.end <= timex.start and matter.text[dated.end : timex.start].strip(" ,(–—") == "":
            return dated.point
    if matter.text[: timex.start].strip(" «“\"'") or matter.event_date is None:
        return None
    own = matter.event_date
    if own.year is None or matter.dates_in(start, end):
        return None
    return Point(own.year)


def _came_out(number: int, mod: str, event: Point, now: Point) -> bool:
    """Whether so many years ago was the event, days reached or not."""
    low, high = whole_years(event, now)
    if event.year > now.year:
        return True
    high = max(high, now.year - event.year)
    return fits(number, mod, (low, high), unit="Y") if mod else low <= number <= high


def _ago_finding(matter: Matter, timex: Timex, number: int, event: Point, now: Point) -> Finding:
    was = now.year - event.year
    params = {"case": "ago", "said": str(number), "was": str(was)}
    params |= {"event": str(event.year), "year": str(now.year)}
    return Finding(
        "anniversary-mismatch",
        Severity.WARNING,
        timex.start,
        timex.end,
        params,
        None if timex.mod else _other_number(matter, timex.text, number, was),
    )


def _other_number(matter: Matter, text: str, number: int, right: int) -> str | None:
    """The words with another number, where the number is a word of its own."""
    head, blank, rest = text.partition(" ")
    if matter.lexis.number(head) != number or right < 2:
        return None
    return f"{matter.lexis.said_like(right, head)}{blank}{rest}"
