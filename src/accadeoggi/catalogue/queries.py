"""Reading the almanac's tables: always a fixed, small number of queries, and values come out."""

from __future__ import annotations

from django.db.models import Count, Max, Min, Q, QuerySet

from accadeoggi.almanac import Event
from accadeoggi.catalogue import models, search_index
from accadeoggi.catalogue.values import values
from accadeoggi.chronology import MonthDay

KINDS = tuple(models.Fact.Kind)
MOST_OF_A_DAY = 120
MOST_LIVES = 40
MOST_OF_A_YEAR = 120
MOST = {
    models.Fact.Kind.EVENT: MOST_OF_A_DAY,
    models.Fact.Kind.BIRTH: MOST_LIVES,
    models.Fact.Kind.DEATH: MOST_LIVES,
    models.Fact.Kind.OBSERVANCE: MOST_OF_A_DAY,
}


def on(day: MonthDay, *kinds: str) -> list[Event]:
    """The facts of a day of the year, of some kinds or of all; the weightiest of a kind first."""
    return values(
        *(
            models.Fact.objects.filter(md=day.key, kind=kind).order_by("-significance", "pk")[
                : MOST[models.Fact.Kind(kind)]
            ]
            for kind in kinds or KINDS
        )
    )


def events_on(day: MonthDay) -> list[Event]:
    """What happened on a day of the year, the weightiest first."""
    return on(day, models.Fact.Kind.EVENT)


def of_year(year: int) -> list[Event]:
    """What happened in an (astronomical) year: events, births and deaths, the weightiest first."""
    kinds = (models.Fact.Kind.EVENT, models.Fact.Kind.BIRTH, models.Fact.Kind.DEATH)
    return values(
        *(
            models.Fact.objects.filter(year=year, kind=kind).order_by("-significance", "pk")[
                :MOST_OF_A_YEAR
            ]
            for kind in kinds
        )
    )


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
    """The facts of a person in order of time: birth and death, and what the person did."""
    facts = models.Fact.objects.filter(Q(person__slug=slug) | Q(people__slug=slug))
    return values(facts.distinct().order_by("jdn", "pk"))


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
