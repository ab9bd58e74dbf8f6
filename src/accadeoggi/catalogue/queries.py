"""Reading the almanac's tables: always a fixed, small number of queries, and values come out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from django.db.models import Count, Max, Min, QuerySet

from accadeoggi.almanac import Event, Label, Source
from accadeoggi.catalogue import models, search_index
from accadeoggi.chronology import Calendar, HistoricalDate, MonthDay

LANGUAGES = ("it", "en")
MOST_OF_A_DAY = 120
MOST_LIVES = 40
MOST_OF_A_YEAR = 120


def events_on(day: MonthDay) -> list[Event]:
    """What happened on a day of the year, the weightiest first."""
    return _of_day(day, models.Fact.Kind.EVENT, MOST_OF_A_DAY)


def births_on(day: MonthDay) -> list[Event]:
    """Who was born on a day of the year, the weightiest first."""
    return _of_day(day, models.Fact.Kind.BIRTH, MOST_LIVES)


def deaths_on(day: MonthDay) -> list[Event]:
    """Who died on a day of the year, the weightiest first."""
    return _of_day(day, models.Fact.Kind.DEATH, MOST_LIVES)


def observances_on(day: MonthDay) -> list[Event]:
    """What is kept every year on a day."""
    return _of_day(day, models.Fact.Kind.OBSERVANCE, MOST_OF_A_DAY)


def _of_day(day: MonthDay, kind: str, most: int) -> list[Event]:
    found = models.Fact.objects.filter(md=day.key, kind=kind)
    return values(found.order_by("-significance", "pk")[:most])


def of_year(year: int) -> list[Event]:
    """What happened in an (astronomical) year: events, births and deaths, the weightiest first."""
    found: list[Event] = []
    for kind in (models.Fact.Kind.EVENT, models.Fact.Kind.BIRTH, models.Fact.Kind.DEATH):
        facts = models.Fact.objects.filter(year=year, kind=kind)
        found += values(facts.order_by("-significance", "pk")[:MOST_OF_A_YEAR])
    return found


def years_with_facts() -> dict[int, int]:
    """How many events each year has."""
    events = models.Fact.objects.filter(kind=models.Fact.Kind.EVENT, year__isnull=False)
    return dict(events.order_by("year").values_list("year").annotate(Count("pk")))


def neighbouring_years(year: int) -> tuple[int | None, int | None]:
    """The nearest years before and after that have an event."""
    events = models.Fact.objects.filter(kind=models.Fact.Kind.EVENT)
    before = events.filter(year__lt=year).aggregate(year=Max("year"))["year"]
    return before, events.filter(year__gt=year).aggregate(year=Min("year"))["year"]


def of_person(slug: str) -> list[Event]:
    """The facts of a person, in order of time."""
    return values(models.Fact.objects.filter(person__slug=slug).order_by("jdn", "pk"))


def of_place(slug: str) -> list[Event]:
    """The facts of a place, in order of time."""
    return values(models.Fact.objects.filter(place__slug=slug).order_by("jdn", "pk"))


def people(letter: str = "") -> QuerySet[models.Person]:
    """People by name; without a letter the weightiest ones first."""
    if letter:
        return models.Person.objects.filter(name__istartswith=letter).order_by("name", "pk")
    return models.Person.objects.order_by("-significance", "pk")


def places_in_use() -> QuerySet[models.Place]:
    """Places that a fact or an article is tied to."""
    tied = models.Place.objects.filter(facts__isnull=False) | models.Place.objects.filter(
        mentions__isnull=False
    )
    return tied.distinct().order_by("name")


def search(query: str, language: str, limit: int) -> list[Event]:
    """Facts with all words of the query, the weightiest first, those in the language before all."""
    ids = search_index.matching(query)
    found = models.Fact.objects.filter(pk__in=ids).order_by("-significance", "pk")[: limit * 2]
    events = values(found)
    return sorted(events, key=lambda event: language not in event.labels)[:limit]


def values(facts: QuerySet[models.Fact]) -> list[Event]:
    """Rows as the almanac's values, with their words and sources: three queries."""
    rows = list(facts.select_related("person", "place").prefetch_related("labels"))
    sources = sources_by_code() if rows else {}
    return [value(row, sources) for row in rows]


def sources_by_code() -> dict[str, Source]:
    """All sources."""
    rows = models.Source.objects.all()
    return {row.code: Source(row.code, row.title, row.url, row.licence) for row in rows}


def value(fact: models.Fact, sources: Mapping[str, Source]) -> Event:
    """One row as a value of the almanac."""
    person = fact.person
    return Event(
        id=str(fact.pk),
        kind=fact.kind,
        theme=fact.theme,
        date=HistoricalDate.parse(fact.edtf, Calendar(fact.calendar)) if fact.edtf else None,
        md=MonthDay.parse(fact.md) if fact.md else None,
        labels=_labels_of_life(person) if person else _labels(fact.labels.all()),
        details=_details(fact),
        country=fact.country,
        place=fact.place.name if fact.place else "",
        person_id=person.slug if person else "",
        qid=fact.qid,
        wiki_title=fact.wiki_title,
        significance=fact.significance,
        confidence=fact.confidence,
        sources=[sources[code] for code in fact.source_codes.split("+") if code in sources],
    )


def _labels(rows: Iterable[models.FactLabel]) -> dict[str, Label]:
    return {row.language: Label(row.text, draft=row.draft) for row in rows}


def _labels_of_life(person: models.Person) -> dict[str, Label]:
    """A person's name needs no translation where only one is known."""
    return {language: Label(person.name_in(language)) for language in LANGUAGES}


def _details(fact: models.Fact) -> dict[str, str]:
    person = fact.person
    if person is None:
        return {}
    return {
        language: _joined((person.detail_in(language), person.life_in(language)))
        for language in LANGUAGES
    }


def _joined(parts: Sequence[str]) -> str:
    return " · ".join(part for part in parts if part)
