"""Rows of the tables as the almanac's values: four queries for however many facts."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.db.models import QuerySet

from accadeoggi.almanac import Event, Label, Named, Source
from accadeoggi.catalogue.models import Fact, FactLabel, Person
from accadeoggi.catalogue.models import Source as SourceRow
from accadeoggi.chronology import Calendar, HistoricalDate, MonthDay

LANGUAGES = ("it", "en")
PLAIN = (
    "pk", "kind", "theme", "edtf", "calendar", "md", "country", "person_id", "qid", "wiki_title",
    "significance", "confidence", "witnesses", "source_codes", "place__slug", "place__name",
    "place__names", "place__latitude", "place__longitude",
)  # fmt: skip

Row = Mapping[str, Any]


def values(*selections: QuerySet[Fact]) -> list[Event]:
    """Facts of one or several selections, in their order, with words, people and sources."""
    rows: list[Row] = [row for selection in selections for row in selection.values(*PLAIN)]
    if not rows:
        return []
    labels = _labels([row["pk"] for row in rows if row["person_id"] is None])
    people = _people(rows)
    sources = sources_by_code()
    return [_value(row, labels[row["pk"]], people[row["pk"]], sources) for row in rows]


def sources_by_code() -> dict[str, Source]:
    """All sources."""
    rows = SourceRow.objects.values_list("code", "title", "url", "licence")
    return {code: Source(code, *rest) for code, *rest in rows}


def _labels(facts: Sequence[int]) -> Mapping[int, dict[str, Label]]:
    found: dict[int, dict[str, Label]] = defaultdict(dict)
    rows = FactLabel.objects.filter(fact_id__in=facts)
    for pk, language, text, draft, code, url in rows.values_list(
        "fact_id", "language", "text", "draft", "source_code", "source_url"
    ):
        found[pk][language] = Label(text, draft=draft, source_code=code, source_url=url)
    return found


def _people(rows: Iterable[Row]) -> Mapping[int, list[Person]]:
    """The people of each fact: who was born or died, who did it or whom it befell."""
    found: dict[int, list[Person]] = defaultdict(list)
    events = [row["pk"] for row in rows if row["person_id"] is None]
    deeds = Fact.people.through.objects.filter(fact_id__in=events).select_related("person")
    for deed in deeds.order_by("pk") if events else ():
        found[deed.fact_id].append(deed.person)
    lives = {row["pk"]: row["person_id"] for row in rows if row["person_id"] is not None}
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
    is_life = row["person_id"] is not None
    return Event(
        id=str(row["pk"]),
        kind=row["kind"],
        theme=row["theme"],
        date=_date(row["edtf"], row["calendar"]),
        md=MonthDay.parse(row["md"]) if row["md"] else None,
        labels=_life_labels(people[0]) if is_life else labels,
        details=_details(people[0]) if is_life else {},
        country=row["country"],
        place=_place(row),
        coordinates=_coordinates(row),
        people=[_named(person) for person in people],
        qid=row["qid"],
        wiki_title=row["wiki_title"],
        significance=row["significance"],
        confidence=row["confidence"],
        witnesses=row["witnesses"],
        sources=[sources[code] for code in row["source_codes"].split("+") if code in sources],
    )


def _date(edtf: str, calendar: str) -> HistoricalDate | None:
    return HistoricalDate.parse(edtf, Calendar(calendar)) if edtf else None


def _named(person: Person) -> Named:
    return Named(person.slug, {"en": person.name, **person.names})


def _place(row: Row) -> Named | None:
    if row["place__slug"] is None:
        return None
    names = row["place__names"]
    names = json.loads(names) if isinstance(names, str) else names
    return Named(row["place__slug"], {"en": row["place__name"], **(names or {})})


def _coordinates(row: Row) -> tuple[float, float] | None:
    latitude, longitude = row["place__latitude"], row["place__longitude"]
    return None if latitude is None or longitude is None else (latitude, longitude)


def _life_labels(person: Person) -> dict[str, Label]:
    """A person's name needs no translation where only one is known."""
    return {language: Label(person.name_in(language)) for language in LANGUAGES}


def _details(person: Person) -> dict[str, str]:
    return {
        language: " · ".join(filter(None, (person.detail_in(language), person.life_in(language))))
        for language in LANGUAGES
    }
