"""What the shipped almanac knows, as a gazetteer for the reader: no database is asked.

Facts are named by their key, which is the same in every installation. Rows stay as the bytes they
were shipped as and become values only when a text names them: a hundred thousand people take some
forty megabytes, and are ready in less than a second.
"""

from __future__ import annotations

import lzma
from array import array
from collections.abc import Iterator, Sequence
from functools import cache
from io import BytesIO
from itertools import accumulate, chain
from typing import overload

from accadeoggi.almanac.shipped import DATA
from accadeoggi.catalogue.known_places import all_places
from accadeoggi.chronology import Calendar, HistoricalDate
from accadeoggi.reading.gazetteer import Gazetteer, Known, KnownFact, KnownPerson, KnownPlace

Row = dict[str, str]
Name = tuple[str, int, bool]


@cache
def shipped_gazetteer() -> Gazetteer:
    """The people, places and events of the shipped almanac, indexed once a process."""
    events, people = Shelf("events"), Shelf("people")
    people_from, places_from = len(events), len(events) + len(people)
    places = tuple(all_places(events.columns("key", "en", "it"), people.columns("en")))
    ids = {key: at for at, (key,) in enumerate(events.columns("key"))}
    ids.update((place.id, at) for at, place in enumerate(places, start=places_from))
    names = chain(
        events.names(0, is_label=True),
        people.names(people_from, is_label=False),
        _names_of(places, places_from),
    )
    return Gazetteer.indexed(Entries(events, people, places), names, ids)


def _names_of(places: Sequence[KnownPlace], offset: int) -> Iterator[Name]:
    for at, place in enumerate(places, start=offset):
        for name in set(place.names.values()):
            yield name, at, False


class Shelf:
    """A shipped table as its bytes, read a row at a time."""

    def __init__(self, name: str) -> None:
        self.raw = lzma.decompress((DATA / f"{name}.tsv.xz").read_bytes())
        head, *rows = accumulate(map(len, BytesIO(self.raw)))
        self.ends = array("L", (head, *rows))
        self.fields = self.raw[:head].decode().rstrip().split("\t")

    def __len__(self) -> int:
        return len(self.ends) - 1

    def row(self, at: int) -> Row:
        """One row by its number."""
        line = self.raw[self.ends[at] : self.ends[at + 1]].decode().removesuffix("\n")
        return dict(zip(self.fields, line.split("\t"), strict=True))

    def columns(self, *fields: str) -> Iterator[tuple[str, ...]]:
        """Some fields of every row; those to the left cost least."""
        places = [self.fields.index(field) for field in fields]
        most = max(places) + 1
        lines = BytesIO(self.raw)
        next(lines)
        for line in lines:
            cells = line.decode().split("\t", most)
            yield tuple([cells[place] for place in places])

    def names(self, offset: int, *, is_label: bool) -> Iterator[Name]:
        """The names in every row, with the row's number counted from ``offset``."""
        for at, (english, italian) in enumerate(self.columns("en", "it"), start=offset):
            yield english, at, is_label
            if italian:
                yield italian, at, is_label


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
