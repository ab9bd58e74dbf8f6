"""What the shipped almanac knows, as a gazetteer for the reader: no database is asked.

Facts are named by their key, which is the same in every installation. Rows stay as the bytes they
were shipped as and become values only when a text names them: a hundred thousand people take some
forty megabytes, and are ready in less than a second.
"""

from __future__ import annotations

import lzma
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain
from typing import overload

from accadeoggi.almanac.shipped import DATA
from accadeoggi.catalogue.known_places import all_places
from accadeoggi.chronology import Calendar, HistoricalDate
from accadeoggi.reading.gazetteer import Gazetteer, Known, KnownFact, KnownPerson, KnownPlace

Row = dict[str, str]
MANY_PEOPLE = 3
"""A battlefield that is the surname of so many people (Lincoln) is a doubtful place."""


@cache
def shipped_gazetteer() -> Gazetteer:
    """The people, places and events of the shipped almanac, indexed once a process."""
    events, people = Shelf("events"), Shelf("people")
    places = tuple(all_places(_headlines(events), people.surnames(MANY_PEOPLE)))
    entries = Entries(events, people, places)
    names = chain(events.names(("en", "it")), people.names(("en", "it"), len(events)))
    at = len(events) + len(people)
    called = ((n, at + i, False) for i, p in enumerate(places) for n in set(p.names.values()))
    ids = dict(zip(events.column("key"), range(len(events)), strict=True))
    ids.update((place.id, at + i) for i, place in enumerate(places))
    return Gazetteer.indexed(entries, chain(names, called), ids)


class Shelf:
    """A shipped table as its bytes, read a row at a time."""

    def __init__(self, name: str) -> None:
        raw = lzma.decompress((DATA / f"{name}.tsv.xz").read_bytes())
        head, *self.rows = raw.removesuffix(b"\n").split(b"\n")
        self.fields = head.decode().split("\t")
        self.labels = name == "events"

    def __len__(self) -> int:
        return len(self.rows)

    def row(self, at: int) -> Row:
        """One row by its number."""
        return dict(zip(self.fields, self.rows[at].decode().split("\t"), strict=True))

    def column(self, field: str) -> Iterator[str]:
        """One field of every row."""
        at = self.fields.index(field)
        return (row.split(b"\t", at + 1)[at].decode() for row in self.rows)

    def names(self, fields: Iterable[str], offset: int = 0) -> Iterator[tuple[str, int, bool]]:
        """The names in every row, with the row's number and whether they are labels of facts."""
        for field in fields:
            for at, name in enumerate(self.column(field), start=offset):
                if name:
                    yield name, at, self.labels

    def surnames(self, least: int) -> frozenset[str]:
        """Last words of names that so many people share."""
        count: dict[str, int] = {}
        for name in self.column("en"):
            last = name.rpartition(" ")[2]
            count[last] = count.get(last, 0) + 1
        return frozenset(name for name, number in count.items() if number >= least)


class Entries(Sequence[Known]):
    """All entries one after the other; facts and people are made when they are asked for."""

    def __init__(self, events: Shelf, people: Shelf, places: Sequence[KnownPlace]) -> None:
        self.events, self.people, self.places = events, people, places

    def __len__(self) -> int:
        return len(self.events) + len(self.people) + len(self.places)

    @overload
    def __getitem__(self, at: int) -> Known: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Known]: ...
    def __getitem__(self, at: int | slice) -> Known | Sequence[Known]:
        """The entry at a place."""
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(len(self)))]
        if at < len(self.events):
            return _fact(self.events.row(at))
        at -= len(self.events)
        if at < len(self.people):
            return _person(self.people.row(at))
        return self.places[at - len(self.people)]


def _headlines(events: Shelf) -> Iterator[Row]:
    return map(events.row, range(len(events)))


def _fact(row: Row) -> KnownFact:
    labels = {language: row[language] for language in ("it", "en") if row[language]}
    return KnownFact(
        id=row["key"],
        labels=labels,
        date=_date(row["edtf"], row["calendar"]),
        theme=row["theme"],
        weight=float(row["significance"]),
        confidence=float(row["confidence"]),
    )


def _person(row: Row) -> KnownPerson:
    slug = row["slug"]
    return KnownPerson(
        id=slug,
        names={"it": row["it"] or row["en"], "en": row["en"]},
        born=_date(row["birth"], row["birth_calendar"]),
        died=_date(row["death"], row["death_calendar"]),
        weight=float(row["significance"]),
        fact_ids=tuple(f"{slug}/{kind}" for kind in ("birth", "death") if row[f"{kind}_md"]),
    )


def _date(edtf: str, calendar: str) -> HistoricalDate | None:
    return HistoricalDate.parse(edtf, Calendar(calendar or "gregorian")) if edtf else None
