"""The article's page: everything that such a page has."""

from __future__ import annotations

import json
from datetime import date

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.utils import translation

from accadeoggi.catalogue.models import Person, Place
from accadeoggi.column.blocks import EDTFBlock
from accadeoggi.column.models import Article, Correction, PersonMention, PlaceMention, Tag

from .conftest import ArticleFactory


@pytest.fixture
def article(article_factory: ArticleFactory) -> Article:
    article = article_factory(
        subtitle="Sottotitolo",
        body=[
            ("paragraph", "<p>Il testo.</p>"),
            ("quotation", {"text": "Parole", "attribution": "Lui"}),
        ],
        timeline=[("entry", {"date": "1953-03-05", "text": "Muore Stalin"})],
        sources=[("source", {"title": "Il libro", "author": "Chi", "url": "https://example.org/"})],
    )
    article.person_mentions.add(
        PersonMention(person=Person.objects.create(slug="nk", name="Nikita"))
    )
    article.place_mentions.add(PlaceMention(place=Place.objects.create(slug="mosca", name="Mosca")))
    article.tags.add(Tag.objects.create(name="URSS", slug="urss", locale=article.locale))
    article.corrections.add(Correction(date=date(2026, 3, 1), note="Il giorno era sabato."))
    article.save()
    return article


@pytest.fixture
def page(client, article) -> BeautifulSoup:
    return BeautifulSoup(client.get(article.address()).content, "html.parser")


@pytest.mark.parametrize(
    "words",
    [
        "25 febbraio 1956",
        "Accade Oggi",
        "Il rapporto segreto",
        "Sottotitolo",
        "Il testo.",
        "Parole",
        "Ada Rossi",
        "Muore Stalin",
        "Il libro",
        "Nikita",
        "Mosca",
        "URSS",
        "Il giorno era sabato.",
        "70 anni fa",
        "1º gennaio 2026",
        "1º marzo 2026",
        "Sabato",
    ],
)
def test_the_page_shows(page, words):
    assert words.casefold() in page.find("main").get_text(" ", strip=True).casefold()


def test_the_date_stands_over_the_headline(page):
    head = page.select_one("header.sheet-head").get_text(" ", strip=True)
    assert head.index("25 febbraio 1956") < head.index("Il rapporto segreto")


def test_the_timeline_is_drawn_and_said(page):
    drawing = page.select_one("svg[role=img]")
    assert drawing["aria-label"].startswith("5 marzo 1953: Muore Stalin")


def test_sharing_needs_nobodys_script(page):
    targets = [link["href"] for link in page.select(".share a[href]")]
    assert any(target.startswith("mailto:?subject=Il%20rapporto%20segreto") for target in targets)
    assert not page.select("script[src*='//']")


def test_the_structured_data_is_an_article_of_that_day(page):
    documents = [
        json.loads(node.string) for node in page.select("script[type='application/ld+json']")
    ]
    found = next(one for one in documents if one["@type"] == "Article")
    assert (found["temporalCoverage"], found["author"][0]["name"]) == ("1956-02-25", "Ada Rossi")


def test_a_title_with_markup_is_shown_as_it_is(client, article_factory):
    article = article_factory(title="<script>alert(1)</script> & C.", slug="segni")
    html = client.get(article.address()).content.decode()
    assert "<script>alert(1)" not in html
    assert "&lt;script&gt;alert(1)" in html


def test_both_versions_name_one_another(client, article, article_factory):
    english = article_factory(title="The secret speech", language="en", of=article)
    page = BeautifulSoup(client.get(article.address()).content, "html.parser")
    pairs = {
        str(link["hreflang"]): str(link["href"])
        for link in page.select("link[rel=alternate][hreflang]")
    }
    assert pairs["en"].endswith(english.address())
    canonical = [link["href"] for link in page.select("link[rel=canonical]")]
    assert [pairs["x-default"]] == [pairs["it"]] == canonical


def test_a_missing_version_is_marked_in_the_switch(page):
    english = page.select_one("nav.languages a[hreflang=en]")
    assert english["href"] == "/en/25-febbraio/il-rapporto-segreto/"
    assert "non ancora tradotto" in page.select_one("nav.languages").get_text().casefold()


def test_the_address_in_canonical_links_never_follows_the_host_header(client, article, settings):
    settings.ALLOWED_HOSTS = ["*"]
    html = client.get(article.address(), headers={"host": "evil.example"}).content.decode()
    assert "evil.example" not in html


def test_a_julian_date_after_the_reform_says_both(client, article_factory):
    article = article_factory(
        "1917-10-25", title="Ottobre", event_calendar="julian", event_country="RU"
    )
    assert article.address() == "/it/7-novembre/ottobre/"
    text = client.get(article.address()).content.decode()
    assert "25 ottobre" in text
    assert "7 novembre 1917" in text


@pytest.mark.parametrize("wrong", ["1900-02-29", "1956-13-01", "ieri", "1956-02-30"])
def test_an_impossible_date_is_refused_with_a_message_that_quotes_it(article, wrong):
    article.event_date = wrong
    with pytest.raises(ValidationError, match=wrong) as refusal:
        article.clean()
    assert "event_date" in refusal.value.message_dict


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("it", "«1900-02-29» esiste solo nel calendario giuliano"),
        ("en", "“1900-02-29” exists only in the Julian calendar"),
    ],
)
def test_an_impossible_date_is_refused_in_the_editors_language(article, language, words):
    article.event_date = "1900-02-29"
    with translation.override(language), pytest.raises(ValidationError) as refusal:
        article.clean()
    assert words in refusal.value.message_dict["event_date"][0]


def test_an_impossible_day_in_the_column_is_refused_at_its_own_field(article):
    article.chosen_day = "02-30"
    with pytest.raises(ValidationError) as refusal:
        article.clean()
    assert refusal.value.message_dict["chosen_day"] == [
        "nessun anno ha questo giorno: mese 2, giorno 30"
    ]


def test_an_impossible_date_of_the_timeline_is_refused_in_the_editors_language():
    with pytest.raises(ValidationError, match="non esiste nel calendario indicato"):
        EDTFBlock().clean("1956-02-30")


def test_the_julian_calendar_has_its_own_leap_days(article):
    article.event_date, article.event_calendar = "1900-02-29", "julian"
    article.clean()


def test_a_corrected_date_moves_the_article_to_its_day(article):
    article.event_date = "1956-02-26"
    article.save()
    assert article.address() == "/it/26-febbraio/il-rapporto-segreto/"


def test_the_editors_choice_of_the_day_stands(article):
    article.chosen_day = "02-14"
    article.save()
    assert article.address() == "/it/14-febbraio/il-rapporto-segreto/"
