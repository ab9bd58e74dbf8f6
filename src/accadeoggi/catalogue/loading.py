"""Bringing the shipped facts into the tables: all of them in one transaction, within seconds.

Rows go in by ``INSERT … ON CONFLICT DO UPDATE``, which SQLite and PostgreSQL share. A fact that an
editor has corrected keeps its words and its date, however often the shipped data are loaded.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any

from django.db import connection, transaction

from accadeoggi.almanac import read_rows, read_sources, shipped_digest
from accadeoggi.almanac.observances import read_observances
from accadeoggi.catalogue import search_index
from accadeoggi.catalogue.models import DroppedFact, Fact, Loading, Person, Source
from accadeoggi.catalogue.shipped_rows import (
    FACT_FIELDS,
    PERSON_FIELDS,
    PLACE_FIELDS,
    Ids,
    event_rows,
    life_rows,
    observance_rows,
    person_row,
    place_rows,
)
from accadeoggi.chronology import clock

Progress = Callable[[int, int], None]
BATCH = 5000

LABEL_FIELDS = ("fact_id", "language", "text", "draft", "source_code", "source_url")
OURS = ("", "")


@dataclass(frozen=True, slots=True)
class LoadResult:
    """What the tables hold after loading; ``changed`` is false when they held it already."""

    facts: int
    people: int
    changed: bool


def in_silence(_done: int, _total: int) -> None:
    """Tells nobody how far the loading is."""


def load_shipped(progress: Progress = in_silence) -> LoadResult:
    """Load what the package ships unless the tables hold it already."""
    digest = shipped_digest()
    if Loading.objects.filter(digest=digest).exists():
        return LoadResult(Fact.objects.count(), Person.objects.count(), changed=False)
    with transaction.atomic():
        _load(progress)
        Loading.objects.create(digest=digest, loaded_at=clock.now())
    return LoadResult(Fact.objects.count(), Person.objects.count(), changed=True)


def _load(progress: Progress) -> None:
    events, people = list(read_rows("events")), list(read_rows("people"))
    count = _Count(progress, len(events) * 2 + len(people) * 3)
    _load_sources()
    upsert("catalogue_place", PLACE_FIELDS, "slug", place_rows(), count)
    upsert("catalogue_person", PERSON_FIELDS, "slug", map(person_row, people), count)
    ids = Ids.read()
    dropped = set(DroppedFact.objects.values_list("key", flat=True))
    shipped = chain(event_rows(events, ids), life_rows(people, ids), observance_rows())
    facts = [fact for fact in shipped if fact[0] not in dropped]
    _drop_what_is_shipped_no_more({fact[0] for fact in facts})
    guard = "catalogue_fact.edited_at IS NULL"
    upsert("catalogue_fact", FACT_FIELDS, "key", facts, count, guard=guard)
    _load_labels(events, count)
    _load_deeds(events, ids)
    search_index.rebuild()


def _drop_what_is_shipped_no_more(keys: Collection[str]) -> None:
    """Facts of an earlier almanac that this one has not, unless an editor has corrected them."""
    there = Fact.objects.filter(edited_at=None, is_shipped=True).values_list("pk", "key")
    gone = [pk for pk, key in there.iterator() if key not in keys]
    for start in range(0, len(gone), BATCH):
        Fact.objects.filter(pk__in=gone[start : start + BATCH]).delete()


class _Count:
    """Tells how far the loading is."""

    def __init__(self, progress: Progress, total: int) -> None:
        self.progress, self.total, self.done = progress, total, 0

    def add(self, number: int) -> None:
        self.done = min(self.total, self.done + number)
        self.progress(self.done, self.total)


def _load_sources() -> None:
    for source in read_sources().values():
        Source.objects.update_or_create(
            code=source.code,
            defaults={"title": source.title, "url": source.url, "licence": source.licence},
        )


def upsert(
    table: str,
    fields: Sequence[str],
    unique: str,
    rows: Iterable[Sequence[Any]],
    count: _Count,
    *,
    guard: str = "",
) -> None:
    """Insert rows or bring those that are there up to date, unless ``guard`` (SQL) is false."""
    updates = ", ".join(f"{name}=excluded.{name}" for name in fields if name not in unique)
    marks = ", ".join(["%s"] * len(fields))
    sql = (
        f"INSERT INTO {table} ({', '.join(fields)}) VALUES ({marks}) "  # noqa: S608 - our own names
        f"ON CONFLICT ({unique}) DO UPDATE SET {updates}" + (f" WHERE {guard}" if guard else "")
    )
    with connection.cursor() as cursor:
        for batch in batches(rows):
            cursor.executemany(sql, batch)
            count.add(len(batch))


def batches(rows: Iterable[Sequence[Any]]) -> Iterator[list[Sequence[Any]]]:
    """Rows in portions."""
    source = iter(rows)
    while batch := list(islice(source, BATCH)):
        yield batch


def _load_labels(events: Iterable[Any], count: _Count) -> None:
    ids = dict(Fact.objects.filter(edited_at=None, person=None).values_list("key", "pk"))
    rows = [*_event_labels(events, ids), *_observance_labels(ids)]
    upsert("catalogue_factlabel", LABEL_FIELDS, "fact_id, language", rows, count)


def _event_labels(events: Iterable[Any], ids: dict[str, int]) -> Iterator[tuple[Any, ...]]:
    for row in events:
        if row["key"] not in ids:
            continue
        yield (ids[row["key"]], "en", row["en"], False, *OURS)
        if row["it"]:
            yield (ids[row["key"]], "it", row["it"], bool(row["draft"]), *OURS)


def _load_deeds(events: Iterable[Any], ids: Ids) -> None:
    """Who did what: the people of each event that no editor has corrected."""
    facts = dict(Fact.objects.filter(edited_at=None, person=None).values_list("key", "pk"))
    wanted = {
        (facts[row["key"]], ids.people[slug])
        for row in events
        if row["people"] and row["key"] in facts
        for slug in row["people"].split("|")
    }
    deeds = Fact.people.through.objects
    there = set(deeds.filter(fact__edited_at=None).values_list("fact_id", "person_id"))
    deeds.bulk_create(
        (Fact.people.through(fact_id=fact, person_id=who) for fact, who in wanted - there),
        batch_size=BATCH,
    )


def _observance_labels(ids: dict[str, int]) -> Iterator[tuple[Any, ...]]:
    for one in read_observances():
        if one.key in ids:
            yield from (
                (ids[one.key], code, text, False, *OURS) for code, text in one.names.items()
            )
