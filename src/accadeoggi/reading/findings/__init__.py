"""What does not add up in a text: dates against the calendar, one another and the almanac."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accadeoggi.reading.findings.ages import age_mismatches, lives_backwards
from accadeoggi.reading.findings.anniversaries import anniversary_mismatches, years_ago_mismatches
from accadeoggi.reading.findings.calendars import ambiguous_calendars
from accadeoggi.reading.findings.days import impossible_dates, weekday_mismatches
from accadeoggi.reading.findings.eras import era_of_people, period_mismatches
from accadeoggi.reading.findings.facts import event_facts, life_facts
from accadeoggi.reading.findings.lexis import lexis
from accadeoggi.reading.findings.lives import life_dates
from accadeoggi.reading.findings.matter import Matter
from accadeoggi.reading.findings.spans import order_mismatches, span_mismatches, upward_eras
from accadeoggi.reading.findings.titles import title_mismatches
from accadeoggi.reading.findings.words import CODES, explain_finding
from accadeoggi.reading.names.gazetteer import NOBODY, Gazetteer
from accadeoggi.reading.statements.sentences import sentences_of
from accadeoggi.reading.words.lexicon import FOLDER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from accadeoggi.chronology import HistoricalDate
    from accadeoggi.reading.statements.sentences import Sentences
    from accadeoggi.reading.values import Entity, Finding, Range, Timex

    Check = Callable[[Matter], Iterator[Finding]]

__all__ = ["CODES", "explain_finding", "find_findings"]

CHECKS: tuple[Check, ...] = (
    impossible_dates,
    weekday_mismatches,
    span_mismatches,
    order_mismatches,
    upward_eras,
    period_mismatches,
    era_of_people,
    anniversary_mismatches,
    years_ago_mismatches,
    title_mismatches,
    event_facts,
    ambiguous_calendars,
)


def find_findings(
    text: str,
    language: str,
    *,
    timexes: Sequence[Timex],
    ranges: Sequence[Range] = (),
    entities: Sequence[Entity] = (),
    event_date: HistoricalDate | None = None,
    anchor: str | None = None,
    gazetteer: Gazetteer = NOBODY,
    sentences: Sentences | None = None,
    root: Path = FOLDER,
) -> tuple[Finding, ...]:
    """Everything in a text that does not add up, in the order of the text.

    ``event_date`` is what the article is about, ``anchor`` the ISO day it was written; without
    them, and without a gazetteer, the checks that need them are silent.
    """
    matter = Matter(
        text=text,
        language=language,
        lexis=lexis(language, root),
        sentences=sentences or sentences_of(text, language, root),
        timexes=tuple(timexes),
        ranges=tuple(ranges),
        entities=tuple(entities),
        event_date=event_date,
        anchor=anchor,
        gazetteer=gazetteer,
    )
    return _in_order(_all_checks(matter))


def _all_checks(matter: Matter) -> Iterator[Finding]:
    for check in CHECKS:
        yield from check(matter)
    lives = life_dates(matter)
    yield from age_mismatches(matter, lives)
    yield from lives_backwards(lives)
    yield from life_facts(matter, lives)


def _in_order(findings: Iterator[Finding]) -> tuple[Finding, ...]:
    """Findings by place, each place and code once."""
    unique = {(one.start, one.end, one.code): one for one in findings}
    return tuple(unique[key] for key in sorted(unique))
