"""What the collected tables say of an event that an editor wrote: who else has it on that day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from pathlib import Path

from .base import BaseEvent
from .lexicons import lexicon
from .slugs import slug_of
from .tables import Row, read_table, sources_of

CURATED, SHORT_FACTS, ENCYCLOPAEDIA = "curated", "bsd-calendar", "enwiki"
LONG = 4
"""Words of more letters than these can tell one event from another."""


class Tables:
    """The collected tables, for looking up what they say of a day, a title or a person."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @cached_property
    def event_rows(self) -> Sequence[Row]:
        """Every row of the events."""
        return read_table(self.folder / "events.tsv.gz")

    @cached_property
    def people_rows(self) -> Sequence[Row]:
        """Every row of the people."""
        return read_table(self.folder / "people.tsv.gz")

    @cached_property
    def events(self) -> Mapping[str, Sequence[Row]]:
        """Rows of events by title."""
        return _by((row["enwiki"] or row["label_en"], row) for row in self.event_rows)

    @cached_property
    def events_of(self) -> Mapping[str, Sequence[Row]]:
        """Rows of events by day as written."""
        return _by((row["date_written"], row) for row in self.event_rows)

    @cached_property
    def people(self) -> Mapping[str, Sequence[Row]]:
        """Rows of people by title and by label."""
        names = ((name, row) for row in self.people_rows for name in _names(row))
        return _by(names)

    @cached_property
    def short(self) -> Mapping[tuple[str, str], Sequence[Row]]:
        """Short facts by day of the year and year."""
        rows = read_table(self.folder / "short_facts_bsd.tsv.gz")
        found: dict[tuple[str, str], list[Row]] = defaultdict(list)
        for row in rows:
            found[row["md"], row["year"]].append(row)
        return found


def _by(pairs: Iterable[tuple[str, Row]]) -> Mapping[str, Sequence[Row]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for key, row in pairs:
        found[key].append(row)
    return found


def _names(row: Row) -> set[str]:
    return {row["enwiki"], row["label_en"]} - {""}


def rows_of(event: BaseEvent, tables: Tables) -> list[Row]:
    """The collected rows of the same day that tell of the same event."""
    return [row for row in tables.events_of.get(event.edtf, ()) if tells_of(row, event)]


def tells_of(row: Row, event: BaseEvent) -> bool:
    """Whether a row of the same day has the event's title, or a telling word of it."""
    if event.wiki in {row["enwiki"], row["label_en"]}:
        return True
    return not telling_words(row["label_en"]).isdisjoint(words_of(event))


def short_facts_of(event: BaseEvent, tables: Tables) -> list[Row]:
    """The short facts of the same day and year that tell of the same event."""
    rows = tables.short.get((event.md, str(event.year)), ())
    return [row for row in rows if not telling_words(row["text_en"]).isdisjoint(words_of(event))]


def witnesses(event: BaseEvent, tables: Tables) -> list[str]:
    """The codes of the sources that have the event on its day, without doubles."""
    codes: Iterator[str] = (code for row in rows_of(event, tables) for code in sources_of(row))
    short = [SHORT_FACTS] if short_facts_of(event, tables) else []
    return list(dict.fromkeys([*codes, *short]))


def lists_with(event: BaseEvent, tables: Tables) -> set[str]:
    """The lists that have something on the very day and year of an event.

    In other words or in none that can be compared: what two lists have on one date is nearly
    always the same event, or one of its sides. Two years of one encyclopaedia are one list.
    """
    rows = tables.events_of.get(event.edtf, ())
    codes = {code for row in rows for code in sources_of(row)} - {CURATED}
    lists = {ENCYCLOPAEDIA if code.startswith(ENCYCLOPAEDIA) else code for code in codes}
    return lists | ({SHORT_FACTS} if tables.short.get((event.md, str(event.year))) else set())


def words_of(event: BaseEvent) -> frozenset[str]:
    """The telling words of an event: of its headline, its title, its place and its people."""
    return telling_words(" ".join([event.en, event.wiki, event.place, *event.people]))


@cache
def telling_words(text: str) -> frozenset[str]:
    """The longer words of a text, without accents and without those that stand anywhere.

    >>> sorted(telling_words("Second Battle of Kharkov")), sorted(telling_words("Apollo 11"))
    (['kharkov'], ['apollo'])
    """
    words = {word for word in slug_of(text).split("-") if len(word) > LONG}
    return frozenset(words - generic_words())


@cache
def generic_words() -> frozenset[str]:
    """Words that stand in the titles of very different events."""
    return frozenset(lexicon("generic")["words"])
