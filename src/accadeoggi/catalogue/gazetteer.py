"""What the shipped almanac knows, as a gazetteer for the reader: no database is asked.

Facts are named by their key, which is the same in every installation. Rows stay as the bytes they
were shipped as and become values only when a text names them: a hundred thousand people take some
forty megabytes, and are ready in less than a second.
"""

from __future__ import annotations

import lzma
from array import array
from collections.abc import Sequence
from functools import cache
from io import BytesIO
from itertools import accumulate, chain
from operator import itemgetter
from typing import overload

from accadeoggi.almanac.shipped import DATA
from accadeoggi.catalogue.known_places import LANGUAGES, all_places
from accadeoggi.chronology import Calendar, HistoricalDate
from accadeoggi.reading.names.gazetteer import (
    Column,
    Gazetteer,
    Known,
    KnownFact,
    KnownPerson,
    KnownPlace,
)

Row = dict[str, str]
OF_EVENTS = ("key", "name_en", "name_it", "theme", "edtf", "calendar", "significance", "confidence")
OF_PEOPLE = (
    "slug", "en", "it", "birth", "birth_calendar", "birth_md", "death", "death_calendar",
    "death_md", "significance",
)  # fmt: skip


@cache
def shipped_gazetteer() -> Gazetteer:
    """The people, places and events of the shipped almanac, indexed once a process."""
    events, people = Shelf("events", OF_EVENTS), Shelf("people", OF_PEOPLE)
    people_from, places_from = len(events), len(events) + len(people)
    keys, headlines = events.column("key"), [events.column(f"name_{code}") for code in LANGUAGES]
    names = [people.column(code) for code in LANGUAGES]
    places = tuple(all_places(zip(keys, *headlines, strict=True), names[-1]))
    ids = {key: at for at, key in enumerate(keys)}
    ids.update((place.id, at) for at, place in enumerate(places, start=places_from))
    columns = (
        *(Column(labels, 0, is_label=True) for labels in headlines),
        *(Column(one, people_from) for one in names),
        *(Column([place.names[code] for place in places], places_from) for code in LANGUAGES),
    )
    return Gazetteer.indexed(Entries(events, people, places), columns, ids)


class Shelf:
    """A shipped table as its bytes, read a row at a time."""

    def __init__(self, name: str, fields: Sequence[str]) -> None:
        lines = BytesIO(lzma.decompress((DATA / f"{name}.tsv.xz").read_bytes()))
        there = next(lines).decode().rstrip("\n").split("\t")
        kept = itemgetter(*(there.index(field) for field in fields))
        self.fields = fields
        self.raw = b"".join(
            b"\t".join(kept(line.rstrip(b"\n").split(b"\t"))) + b"\n" for line in lines
        )
        self.ends = array("L", chain((0,), accumulate(map(len, BytesIO(self.raw)))))

    def __len__(self) -> int:
        return len(self.ends) - 1

    def row(self, at: int) -> Row:
        """One row by its number."""
        line = self.raw[self.ends[at] : self.ends[at + 1]].decode().removesuffix("\n")
        return dict(zip(self.fields, line.split("\t"), strict=True))

    def column(self, field: str) -> list[str]:
        """One of the first fields, of every row."""
        at = self.fields.index(field)
        cells = (line.split(b"\t", at + 1)[at] for line in BytesIO(self.raw))
        return b"\n".join(cells).decode().split("\n")


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
    labels = {code: row[f"name_{code}"] for code in LANGUAGES if row[f"name_{code}"]}
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
