"""Reading a text from beginning to end."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from accadeoggi.reading.findings import find_findings
from accadeoggi.reading.names.entities import find_entities
from accadeoggi.reading.names.gazetteer import NOBODY
from accadeoggi.reading.statements.sentences import sentences_of
from accadeoggi.reading.statements.timeline import timeline_of
from accadeoggi.reading.tagging import find_timexes
from accadeoggi.reading.values import Reading

if TYPE_CHECKING:
    from collections.abc import Iterable

    from accadeoggi.chronology import HistoricalDate
    from accadeoggi.reading.names.gazetteer import Gazetteer
    from accadeoggi.reading.statements.sentences import Sentences
    from accadeoggi.reading.values import Finding, Timex


def read(
    text: str,
    language: str,
    anchor: str | None = None,
    event_date: HistoricalDate | None = None,
    gazetteer: Gazetteer | None = None,
) -> Reading:
    """Everything that a text says about time.

    ``anchor`` is the day the text was written (ISO), ``event_date`` the day it is about; without a
    ``gazetteer`` no people and places are known. Raises UnknownReadingLanguage.
    """
    known = gazetteer or NOBODY
    tagged = find_timexes(text, language, anchor=anchor, event_date=event_date)
    entities = find_entities(text, language, known, years=years_of(tagged.timexes))
    sentences = sentences_of(text, language)
    timeline = timeline_of(
        text, language, tagged.timexes, tagged.ranges, entities, sentences=sentences
    )
    unchecked = Reading(
        text, language, anchor, event_date, tagged.timexes, tagged.ranges, entities, timeline
    )
    return replace(unchecked, findings=_findings(unchecked, known, sentences))


def _findings(reading: Reading, known: Gazetteer, sentences: Sentences) -> tuple[Finding, ...]:
    """What does not add up in a text of which all the rest has been read."""
    return find_findings(
        reading.text,
        reading.language,
        timexes=reading.timexes,
        ranges=reading.ranges,
        entities=reading.entities,
        event_date=reading.event_date,
        anchor=reading.anchor,
        gazetteer=known,
        sentences=sentences,
    )


def years_of(timexes: Iterable[Timex]) -> frozenset[int]:
    """The years that time expressions mention, astronomical.

    >>> from accadeoggi.reading.values import Timex, TimexType
    >>> sorted(years_of([Timex(0, 5, "44 BC", TimexType.DATE, "BC0044")]))
    [-43]
    """
    bounds = ((timex.earliest, timex.latest) for timex in timexes)
    days = {day for pair in bounds for day in pair if day is not None}
    return frozenset(int(day.rsplit("-", 2)[0]) for day in days)
