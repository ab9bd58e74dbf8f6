"""The map beside articles, days and places: drawn where something is known, and named in words."""

from __future__ import annotations

import pytest

from accadeoggi.catalogue.models import Fact, FactLabel, Person, Place
from accadeoggi.column.models import PlaceMention


@pytest.fixture
def moscow(db) -> Place:
    return Place.objects.create(
        slug="moscow", name="Moscow", names={"it": "Mosca"}, latitude=55.75, longitude=37.62
    )


@pytest.fixture
def speech(moscow) -> Fact:
    """A fact with a place and a person."""
    fact = Fact.objects.create(
        key="speech", kind="event", theme="speech", edtf="1956-02-25", md="02-25", year=1956,
        place=moscow, significance=0.9,
    )  # fmt: skip
    for code in ("it", "en"):
        FactLabel.objects.create(fact=fact, language=code, text=f"Speech {code}")
    fact.people.add(Person.objects.create(slug="nikita", name="Nikita"))
    return fact


@pytest.mark.parametrize(
    "address", ["/it/25-febbraio/", "/it/places/moscow/", "/it/people/nikita/"]
)
def test_a_page_shows_where_it_happened(client, article_factory, speech, address):
    article_factory("1999-01-01")
    html = client.get(address).content.decode()
    assert 'aria-label="Mappa: Mosca"' in html
    assert 'href="/it/places/moscow/"' in html


def test_an_article_shows_its_places(client, article_factory, moscow):
    article = article_factory("1956-02-25", slug="articolo")
    article.place_mentions.add(PlaceMention(place=moscow))
    article.save()
    assert "Map: Moscow" in client.get("/it/25-febbraio/articolo/").content.decode().replace(
        "Mappa: Mosca", "Map: Moscow"
    )


def test_without_coordinates_there_is_no_map(client, article_factory, moscow, speech):
    article_factory("1999-01-01")
    Place.objects.update(latitude=None)
    for address in ("/it/25-febbraio/", "/it/places/moscow/", "/it/people/nikita/"):
        assert 'class="map"' not in client.get(address).content.decode()


def test_the_best_fact_of_a_day_links_its_place_and_its_people(client, article_factory, speech):
    article_factory("1999-01-01")
    html = client.get("/it/25-febbraio/").content.decode()
    best = html.split('<ol class="best-list">')[1].split("</ol>")[0]
    assert (
        '<a href="/it/places/moscow/">Mosca</a> · <a href="/it/people/nikita/">Nikita</a>' in best
    )


def test_words_taken_from_others_carry_their_credit(client, article_factory, speech):
    article_factory("1999-01-01")
    label = speech.labels.get(language="it")
    label.source_code, label.source_url = "wikidata", "https://www.wikidata.org/wiki/Q1"
    label.save()
    Fact.objects.update(source_codes="wikidata")
    html = client.get("/it/25-febbraio/").content.decode()
    assert 'href="https://www.wikidata.org/wiki/Q1"' in html
    assert "CC0 1.0" in html
