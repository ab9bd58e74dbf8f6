"""Rows of the tables as the almanac's values: four queries for however many facts."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import Any, NamedTuple

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import QuerySet

from accadeoggi.almanac import Event, Label, Named, Source, read_sources
from accadeoggi.catalogue.models import Fact, Person
from accadeoggi.catalogue.models import Source as SourceRow
from accadeoggi.chronology import Calendar, HistoricalDate, MonthDay

LANGUAGES = ("it", "en")
FIELDS = (
    "pk", "kind", "theme", "edtf", "calendar", "md", "country", "person_id", "qid", "wiki_title",
    "significance", "confidence", "witnesses", "source_codes", "place__slug", "place__name",
    "place__names", "place__latitude", "place__longitude",
)  # fmt: skip


class Row(NamedTuple):
    """What is read of a fact, in the order of ``FIELDS``."""

    pk: int
    kind: str
    theme: str
    edtf: str
    calendar: str
    md: str
    country: str
    person: int | None
    qid: str
    wiki_title: str
    significance: float
    confidence: float
    witnesses: int
    sources: str
    place: str | None
    place_name: str | None
    place_names: Any
    latitude: float | None
    longitude: float | None


LABELS = (
    "SELECT fact_id, language, text, draft, source_code, source_url "
    "FROM catalogue_factlabel WHERE fact_id IN ({ids})"
)


def values(*selections: QuerySet[Fact]) -> list[Event]:
    """Facts of one or several selections, in their order, with words, people and sources."""
    rows = [row for selection in selections for row in _rows(selection)]
    if not rows:
        return []
    labels = _labels([row.pk for row in rows if row.person is None])
    people = _people(rows)
    sources = _sources({code for row in rows for code in row.sources.split("+")})
    return [_value(row, labels[row.pk], people[row.pk], sources) for row in rows]


def _rows(selection: QuerySet[Fact]) -> Iterable[Row]:
    """The rows as the database gives them: what a page needs is few fields of many facts."""
    try:
        sql, parameters = selection.values_list(*FIELDS).query.sql_with_params()
    except EmptyResultSet:
        return ()
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        return [Row._make(row[: len(FIELDS)]) for row in cursor.fetchall()]


def sources_by_code() -> dict[str, Source]:
    """All sources."""
    rows = SourceRow.objects.values_list("code", "title", "url", "licence")
    return {code: Source(code, *rest) for code, *rest in rows}


def _sources(codes: AbstractSet[str]) -> Mapping[str, Source]:
    """The sources behind some facts: the tables are asked only for those that are not shipped."""
    shipped = read_sources()
    return shipped if shipped.keys() >= codes - {""} else sources_by_code()


def _labels(facts: Sequence[int]) -> Mapping[int, dict[str, Label]]:
    found: dict[int, dict[str, Label]] = defaultdict(dict)
    if not facts:
        return found
    with connection.cursor() as cursor:
        cursor.execute(LABELS.format(ids=",".join(map(str, facts))))
        for pk, language, text, draft, code, url in cursor.fetchall():
            found[pk][language] = Label(text, bool(draft), code, url)
    return found


def _people(rows: Iterable[Row]) -> Mapping[int, list[Person]]:
    """The people of each fact: who was born or died, who did it or whom it befell."""
    found: dict[int, list[Person]] = defaultdict(list)
    events = [row.pk for row in rows if row.person is None]
    deeds = Fact.people.through.objects.filter(fact_id__in=events).select_related("person")
    for deed in deeds.order_by("pk") if events else ():
        found[deed.fact_id].append(deed.person)
    lives = {row.pk: row.person for row in rows if row.person is not None}
    people = Person.objects.in_bulk(lives.values())
    for fact, person in lives.items():
        found[fact].append(people[person])
    return found


def _value(
    row: Row,
    labels: Mapping[str, Label],
    people: Sequence[Person],
    sources: Mapping[str, Source],
) -> Event:
    is_life = row.person is not None
    return Event(
        id=str(row.pk),
        kind=row.kind,
        theme=row.theme,
        date=_date(row.edtf, row.calendar),
        md=_day(row.md),
        labels=_life_labels(people[0]) if is_life else labels,
        details=_details(people[0]) if is_life else {},
        country=row.country,
        place=_place(row),
        coordinates=_coordinates(row),
        people=[_named(person) for person in people],
        qid=row.qid,
        wiki_title=row.wiki_title,
        significance=row.significance,
        confidence=row.confidence,
        witnesses=row.witnesses,
        sources=[sources[code] for code in row.sources.split("+") if code in sources],
    )


@lru_cache(maxsize=2**16)
def _date(edtf: str, calendar: str) -> HistoricalDate | None:
    return HistoricalDate.parse(edtf, Calendar(calendar)) if edtf else None


@lru_cache(maxsize=512)
def _day(key: str) -> MonthDay | None:
    return MonthDay.parse(key) if key else None


def _named(person: Person) -> Named:
    return Named(person.slug, {"en": person.name, **person.names})


def _place(row: Row) -> Named | None:
    if row.place is None or row.place_name is None:
        return None
    names = row.place_names
    names = json.loads(names) if isinstance(names, str) else names
    return Named(row.place, {"en": row.place_name, **(names or {})})


def _coordinates(row: Row) -> tuple[float, float] | None:
    latitude, longitude = row.latitude, row.longitude
    return None if latitude is None or longitude is None else (latitude, longitude)


def _life_labels(person: Person) -> dict[str, Label]:
    """A person's name needs no translation where only one is known."""
    return {language: Label(person.name_in(language)) for language in LANGUAGES}


def _details(person: Person) -> dict[str, str]:
    return {
        language: " · ".join(filter(None, (person.detail_in(language), person.life_in(language))))
        for language in LANGUAGES
    }
