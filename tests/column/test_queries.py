"""Every public page costs a fixed number of queries, however much there is to show (QUALITY 7)."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from accadeoggi.catalogue.models import Fact, FactLabel, Person, Place
from accadeoggi.column.models import PersonMention, PlaceMention, Tag

COSTS = {
    "/it/": 16,
    "/it/25-febbraio/": 20,
    "/it/25-febbraio/articolo-0/": 28,
    "/it/days/": 6,
    "/it/years/": 6,
    "/it/years/1956/": 17,
    "/it/people/": 7,
    "/it/people/persona-0/": 14,
    "/it/places/": 6,
    "/it/places/luogo-0/": 14,
    "/it/authors/": 6,
    "/it/authors/ada-rossi/": 12,
    "/it/columns/": 6,
    "/it/columns/accade-oggi/": 11,
    "/it/tags/tema/": 12,
    "/it/search/?q=articolo": 11,
    "/sitemap-it.xml": 7,
}
FEW, MANY = 2, 9


@pytest.fixture
def fill(article_factory) -> Callable[[int, int], None]:
    """Puts articles and facts into one day, one year, one person, one place, one tag."""

    def more(first: int, last: int) -> None:
        for i in range(first, last):
            article = article_factory("1956-02-25", title=f"Articolo {i}", slug=f"articolo-{i}")
            tag, _new = Tag.objects.get_or_create(name="Tema", slug="tema", locale=article.locale)
            person = Person.objects.create(slug=f"persona-{i}", name=f"Persona {i}")
            place = Place.objects.create(slug=f"luogo-{i}", name=f"Luogo {i}")
            article.tags.add(tag)
            article.person_mentions.add(PersonMention(person=person))
            article.place_mentions.add(PlaceMention(place=place))
            article.save()
            _add_facts(i, person, place)

    return more


def _add_facts(number: int, person: Person, place: Place) -> None:
    for kind, year in (("event", 1956), ("event", 1955), ("birth", 1956), ("death", 1956)):
        fact = Fact.objects.create(
            key=f"{kind}/{year}/{number}",
            kind=kind,
            edtf=f"{year}-02-25",
            md="02-25",
            year=year,
            place=place,
            person=None if kind == "event" else person,
        )
        FactLabel.objects.create(fact=fact, language="it", text=f"Fatto {number}")
        if kind == "event":
            fact.people.add(person)


def cost(client, address: str) -> int:
    """How many queries a page makes once what all requests share is warm."""
    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code == 200
    return len(queries)


@pytest.mark.parametrize("address", list(COSTS))
def test_a_page_costs_what_is_stated_however_much_there_is(client, fill, address):
    fill(0, FEW)
    few = cost(client, address)
    fill(FEW, MANY)
    assert (few, cost(client, address)) == (COSTS[address], COSTS[address])


def test_todays_page_with_a_lead_costs_as_much_as_with_ten(client, article_factory):
    article_factory("1956-11-23", title="Una")
    few = cost(client, "/it/")
    for i in range(FEW, MANY):
        article_factory(f"19{10 + i}-11-23", title=f"Altra {i}")
    assert cost(client, "/it/") == few
