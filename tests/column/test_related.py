"""Articles you may also like: which, and why."""

from __future__ import annotations

import pytest

from accadeoggi.catalogue.models import Person, Place
from accadeoggi.chronology import clock
from accadeoggi.column.models import Article, PersonMention, PlaceMention, Tag
from accadeoggi.column.related import most_related


def related(article: Article) -> list[tuple[str, str]]:
    return [(other.title, why) for other, why in most_related(article, clock.now(), 4)]


@pytest.fixture
def person(db) -> Person:
    return Person.objects.create(slug="galileo-galilei", name="Galileo Galilei")


def test_the_same_person_is_the_strongest_reason(article_factory, person):
    article = article_factory("1564-02-15", title="Nascita")
    article_factory("1970-02-15", title="Stesso giorno")
    other = article_factory("1633-06-22", title="Abiura")
    for one in (article, other):
        one.person_mentions.add(PersonMention(person=person))
        one.save()
    assert related(article)[0] == ("Abiura", "Stessa persona: Galileo Galilei")


def test_the_same_place_is_a_reason(article_factory, db):
    place = Place.objects.create(slug="pisa", name="Pisa")
    article = article_factory("1564-02-15", title="Nascita")
    other = article_factory("1943-08-31", title="Bombe")
    for one in (article, other):
        one.place_mentions.add(PlaceMention(place=place))
        one.save()
    assert related(article) == [("Bombe", "Stesso luogo: Pisa")]


def test_a_theme_in_two_languages_is_one_theme(article_factory):
    article = article_factory("1564-02-15", title="Nascita")
    other = article_factory("1969-07-20", title="Moon", language="en")
    italian = Tag.objects.create(name="scienza", slug="scienza", locale=article.locale)
    english = Tag.objects.create(
        name="science", slug="science", locale=other.locale, translation_key=italian.translation_key
    )
    article.tags.add(italian)
    other.tags.add(english)
    article.save()
    other.save()
    assert related(article) == [("Moon", "Stesso tema: science")]


def test_the_same_day_of_the_year_is_a_reason(article_factory):
    article = article_factory("1564-02-15", title="Nascita")
    article_factory("1898-02-15", title="Maine")
    assert ("Maine", "Stesso giorno dell’anno") in related(article)


def test_nearness_in_time_is_a_reason(article_factory):
    article = article_factory("1946-06-02", title="Referendum")
    article_factory("1948-01-01", title="Costituzione")
    assert related(article) == [("Costituzione", "Stesso periodo: a 2 anni di distanza")]


def test_an_articles_translation_is_not_related_to_it(article_factory):
    article = article_factory(title="Il rapporto")
    article_factory(title="The speech", language="en", of=article)
    assert related(article) == []


def test_only_one_version_of_another_article_is_shown(article_factory):
    article = article_factory("1946-06-02", title="Referendum")
    other = article_factory("1948-01-01", title="Costituzione")
    article_factory("1948-01-01", title="Constitution", language="en", of=other)
    assert [title for title, _reason in related(article)] == ["Costituzione"]


def test_without_a_translation_the_other_language_is_shown(article_factory):
    article = article_factory("1946-06-02", title="Referendum")
    article_factory("1948-01-01", title="Constitution", language="en")
    assert [title for title, _reason in related(article)] == ["Constitution"]


def test_each_related_article_on_the_page_has_title_author_and_reason(client, article_factory):
    article = article_factory("1946-06-02", title="Referendum")
    article_factory("1948-01-01", title="Costituzione")
    page = client.get(article.address()).content.decode()
    for words in ("Costituzione", "Ada Rossi", "Stesso periodo"):
        assert words in page.split("Potrebbero interessarti")[1]
