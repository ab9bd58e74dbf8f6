"""What a text says, in time order: each dated statement with its people and places."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from accadeoggi.reading.statements.clauses import clauses_of
from accadeoggi.reading.statements.sentences import sentences_of
from accadeoggi.reading.values import TimelineEntry, TimexType

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from accadeoggi.reading.statements.sentences import Sentences
    from accadeoggi.reading.values import Entity, Range, Timex

DATED = (TimexType.DATE, TimexType.TIME)
Day = tuple[int, int, int]
Span = tuple[int, int]
BEGINNING: Day = (-(10**9), 1, 1)
END: Day = (10**9, 12, 31)


@dataclass(frozen=True, slots=True)
class Moment:
    """A date or a span of the text: its time expressions and when it was."""

    timexes: tuple[int, ...]
    start: int
    end: int
    value: str
    earliest: str | None
    latest: str | None
    is_span: bool = False


def timeline_of(
    text: str,
    language: str,
    timexes: Sequence[Timex],
    ranges: Sequence[Range] = (),
    entities: Sequence[Entity] = (),
    *,
    sentences: Sentences | None = None,
) -> tuple[TimelineEntry, ...]:
    """The dated statements of a text, the earliest first.

    A statement is the sentence that carries a date, or its clause where the sentence carries
    several. Lengths of time, what comes again and again, and "now" are no dates.
    """
    moments = sorted(_moments(timexes, ranges), key=lambda moment: moment.start)
    if not moments:
        return ()
    sentences = sentences or sentences_of(text, language)
    people = Named([one for one in entities if one.kind != "event"])
    entries: list[TimelineEntry] = []
    at = 0
    while at < len(moments):
        sentence = sentences.around(moments[at].start)
        first = at
        while at < len(moments) and (at == first or moments[at].start < sentence[1]):
            at += 1
        entries.extend(_entries(text, language, sentence, moments[first:at], people))
    return tuple(sorted(entries, key=order_of))


def _moments(timexes: Sequence[Timex], ranges: Iterable[Range]) -> Iterable[Moment]:
    """Ranges first as spans, then every date that is the end of none."""
    used: set[int] = set()
    for ends in ranges:
        first, last = timexes[ends.first], timexes[ends.last]
        if _is_dated(first) and _is_dated(last):
            used |= {ends.first, ends.last}
            start, end = min(first.start, last.start), max(first.end, last.end)
            yield Moment(
                (ends.first, ends.last), start, end, f"{first.value}/{last.value}",
                first.earliest, last.latest, is_span=True,
            )  # fmt: skip
    for at, one in enumerate(timexes):
        if at not in used and _is_dated(one):
            yield Moment((at,), one.start, one.end, one.value, one.earliest, one.latest)


def _is_dated(timex: Timex) -> bool:
    return timex.type in DATED and (timex.earliest, timex.latest) != (None, None)


def _entries(
    text: str, language: str, sentence: Span, moments: Sequence[Moment], named: Named
) -> Iterable[TimelineEntry]:
    """The entries of one sentence: a clause for each of its dates, equal dates once."""
    merged = _merged(moments)
    places = [(moment.start, moment.end) for moment in merged]
    spans = clauses_of(text, language, sentence, places)
    said = {span: (" ".join(text[slice(*span)].split()), named.within(*span)) for span in spans}
    for moment, span in zip(merged, spans, strict=True):
        statement, entities = said[span]
        yield TimelineEntry(
            start=span[0],
            end=span[1],
            statement=statement,
            value=moment.value,
            earliest=moment.earliest,
            latest=moment.latest,
            timexes=moment.timexes,
            entities=entities,
            is_span=moment.is_span,
        )


def _merged(moments: Sequence[Moment]) -> list[Moment]:
    """One moment for each date of a sentence, however often it is said."""
    found: dict[tuple[str | None, str | None], Moment] = {}
    for one in moments:
        key = (one.earliest, one.latest)
        if key in found:
            there = found[key]
            found[key] = Moment(
                there.timexes + one.timexes, there.start, there.end, there.value,
                one.earliest, one.latest, is_span=there.is_span or one.is_span,
            )  # fmt: skip
        else:
            found[key] = one
    return list(found.values())


class Named:
    """The people and places of a text, by where they stand."""

    def __init__(self, entities: Sequence[Entity]) -> None:
        self.entities = entities
        self.starts = [entity.start for entity in entities]

    def within(self, start: int, end: int) -> tuple[str, ...]:
        """The ids of those named in a stretch of the text, each once."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        return tuple(dict.fromkeys(one.id for one in self.entities[first:last]))


def order_of(entry: TimelineEntry) -> tuple[Day, Day, int]:
    """The key that puts entries into time order; what is open at one end goes by the other."""
    first = day_of(entry.earliest or entry.latest, BEGINNING)
    return first, day_of(entry.latest, END), entry.start


def day_of(edtf: str | None, unknown: Day) -> Day:
    """An EDTF day as numbers that are in order, also before our era.

    >>> day_of("-0043-03-15", END) < day_of("0014-08-19", END)
    True
    """
    if edtf is None:
        return unknown
    year, month, day = edtf.rsplit("-", 2)
    return int(year), int(month), int(day)
