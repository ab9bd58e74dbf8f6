"""Bringing the shipped facts into the tables: all of them in one transaction, within seconds.

Rows go in by ``INSERT … ON CONFLICT DO UPDATE``, which SQLite and PostgreSQL share. A fact that an
editor has corrected keeps its words and its date, however often the shipped data are loaded.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from django.db import connection, transaction

from accadeoggi.almanac import read_rows, read_sources, shipped_digest
from accadeoggi.almanac.observances import read_observances
from accadeoggi.catalogue import search_index
from accadeoggi.catalogue.models import Fact, Loading, Person, Source
from accadeoggi.chronology import clock

Progress = Callable[[int, int], None]
BATCH = 5000

PERSON_FIELDS = (
    "slug", "name", "names", "birth", "death", "countries", "fields", "qid", "significance",
)  # fmt: skip
FACT_FIELDS = (
    "key", "kind", "theme", "edtf", "calendar", "md", "year", "jdn", "country", "person_id",
    "qid", "wiki_title", "significance", "confidence", "source_codes",
)  # fmt: skip
LABEL_FIELDS = ("fact_id", "language", "text", "draft")


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
    upsert("catalogue_person", PERSON_FIELDS, "slug", map(_person_values, people), count)
    ids = dict(Person.objects.values_list("slug", "pk"))
    facts = [*_event_facts(events), *_life_facts(people, ids), *_observance_facts()]
    guard = "catalogue_fact.edited_at IS NULL"
    upsert("catalogue_fact", FACT_FIELDS, "key", facts, count, guard=guard)
    _load_labels(events, count)
    search_index.rebuild()


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


def _person_values(row: Any) -> tuple[Any, ...]:
    names = json.dumps({"it": row["it"]} if row["it"] else {}, ensure_ascii=False)
    return (
        row["slug"], row["en"], names, row["birth"], row["death"], row["countries"],
        row["fields"], row["qid"], float(row["significance"]),
    )  # fmt: skip


def _event_facts(events: Iterable[Any]) -> Iterator[tuple[Any, ...]]:
    for row in events:
        yield (
            row["key"], "event", row["theme"], row["edtf"], row["calendar"], row["md"],
            int(row["edtf"][:-6]), int(row["jdn"]), row["country"], None, row["qid"],
            row["wiki"], float(row["significance"]), float(row["confidence"]), row["sources"],
        )  # fmt: skip


def _life_facts(people: Iterable[Any], ids: dict[str, int]) -> Iterator[tuple[Any, ...]]:
    for row in people:
        for kind in ("birth", "death"):
            if row[f"{kind}_md"]:
                yield (
                    f"{row['slug']}/{kind}", kind, "", row[kind], row[f"{kind}_calendar"],
                    row[f"{kind}_md"], int(row[kind][:-6]), int(row[f"{kind}_jdn"]), "",
                    ids[row["slug"]], row["qid"], row["wiki"], float(row["significance"]),
                    1.0, row["sources"],
                )  # fmt: skip


def _observance_facts() -> Iterator[tuple[Any, ...]]:
    for one in read_observances():
        yield (
            one.key, "observance", "", "", "gregorian", one.md.key, None, None,
            one.country, None, "", "", 0.5, 1.0, one.source,
        )  # fmt: skip


def _load_labels(events: Iterable[Any], count: _Count) -> None:
    ids = dict(Fact.objects.filter(edited_at=None, person=None).values_list("key", "pk"))
    rows = [*_event_labels(events, ids), *_observance_labels(ids)]
    upsert("catalogue_factlabel", LABEL_FIELDS, "fact_id, language", rows, count)


def _event_labels(events: Iterable[Any], ids: dict[str, int]) -> Iterator[tuple[Any, ...]]:
    for row in events:
        if row["key"] not in ids:
            continue
        yield (ids[row["key"]], "en", row["en"], False)
        if row["it"]:
            yield (ids[row["key"]], "it", row["it"], bool(row["draft"]))


def _observance_labels(ids: dict[str, int]) -> Iterator[tuple[Any, ...]]:
    for one in read_observances():
        if one.key in ids:
            yield from ((ids[one.key], code, text, False) for code, text in one.names.items())
