"""What an article tells, in time order: read from its text, in the editor's words where given."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from wagtail.rich_text import get_text_for_indexing

from accadeoggi.chronology import Calendar, ChronologyError, HistoricalDate
from accadeoggi.column.models import Article
from accadeoggi.column.timeline import Entry
from accadeoggi.reading import TimelineEntry, find_timexes, languages, timeline_of

MOST = 8
"""More dates than these would be a list, not a picture."""
LONGEST = 120
WRITTEN = re.compile(r"(BC)?(\d{4})((?:-\d\d){0,2})")


def told_by(article: Article, language: str) -> list[Entry]:
    """The article's own day, the editor's dates and those of its text, at most ``MOST``."""
    own = Entry(date=article.date, text=article.title, main=True)
    chosen = {own.date.edtf: own}
    for entry in (*_chosen(article), *_finest_first(_read(article, language))):
        if len(chosen) < MOST:
            chosen.setdefault(entry.date.edtf, entry)
    return list(chosen.values())


def text_of(article: Article) -> str:
    """The running text of an article, without what is set apart from it."""
    return "\n\n".join(filter(None, map(_plain, article.body)))


def _plain(block: Any) -> str:
    if block.block_type != "paragraph":
        return ""
    return get_text_for_indexing(block.value.source).strip()


def _chosen(article: Article) -> Iterator[Entry]:
    """What the editor put on the timeline."""
    for block in article.timeline:
        date = HistoricalDate.parse(block.value["date"], _calendar(article))
        yield Entry(date, block.value["text"])


def _read(article: Article, language: str) -> Iterator[Entry]:
    """What the text itself dates, in time order."""
    if language not in languages():
        return
    text = text_of(article)
    tagged = find_timexes(text, language, event_date=article.date)
    for told in timeline_of(text, language, tagged.timexes, tagged.ranges):
        date = date_of(told, _calendar(article))
        if date is not None:
            yield Entry(date, shortened(told.statement))


def _finest_first(entries: Iterable[Entry]) -> list[Entry]:
    """Days before months before years."""
    return sorted(entries, key=lambda entry: -len(entry.date.edtf.lstrip("-")))


def date_of(told: TimelineEntry, calendar: Calendar) -> HistoricalDate | None:
    """The date of a statement that names one day, month or year; None for anything vaguer."""
    found = WRITTEN.fullmatch(told.value)
    if found is None:
        return None
    era, year, rest = found.groups()
    edtf = f"-{int(year) - 1:04d}{rest}" if era and int(year) > 1 else f"{year}{rest}"
    try:
        return HistoricalDate.parse(edtf, calendar)
    except ChronologyError:
        return None


def shortened(statement: str) -> str:
    """A statement that fits beside its date: cut after a word, with the sign that it was.

    >>> shortened("He died.")
    'He died'
    """
    text = " ".join(statement.split()).rstrip(".,;: ")
    if len(text) <= LONGEST:
        return text
    return text[:LONGEST].rsplit(" ", 1)[0].rstrip(".,;: ") + "…"


def _calendar(article: Article) -> Calendar:
    return Calendar(article.event_calendar)
