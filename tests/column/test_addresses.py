"""Addresses in words, one for each thing in each language."""

from __future__ import annotations

import pytest

from accadeoggi.chronology import MonthDay, month_day_slug


@pytest.mark.parametrize(
    ("asked", "home"),
    [
        ("/it/february-25/", "/it/25-febbraio/"),
        ("/en/25-febbraio/", "/en/february-25/"),
    ],
)
def test_a_day_in_another_languages_words_leads_to_this_ones(client, publication, asked, home):
    response = client.get(asked)
    assert (response.status_code, response["Location"]) == (301, home)


@pytest.mark.parametrize(
    "asked", ["/it/30-febbraio/", "/it/99-marzo/", "/it/7-brumaio/", "/en/march-0/"]
)
def test_a_day_that_no_year_has_is_not_found(client, publication, asked):
    assert client.get(asked).status_code == 404


@pytest.mark.parametrize("key", ["01-01", "02-29", "12-31"])
@pytest.mark.parametrize("language", ["it", "en"])
def test_days_answer_in_both_languages(client, publication, key, language):
    slug = month_day_slug(MonthDay.parse(key), language)
    assert client.get(f"/{language}/{slug}/").status_code == 200


def test_an_article_lives_below_its_day(client, article_factory):
    article = article_factory(title="Il rapporto segreto")
    assert article.address() == "/it/25-febbraio/il-rapporto-segreto/"
    assert client.get(article.address()).status_code == 200


def test_an_article_without_a_day_lives_below_its_column(client, article_factory):
    article = article_factory("1431~", title="Un anno")
    assert article.address() == "/it/columns/accade-oggi/un-anno/"
    assert client.get(article.address()).status_code == 200


def test_wagtail_gives_the_same_address(article_factory):
    article = article_factory()
    assert article.url == article.address()


def test_the_wrong_day_is_not_an_address_of_an_article(client, article_factory):
    article_factory(title="Il rapporto segreto")
    assert client.get("/it/26-febbraio/il-rapporto-segreto/").status_code == 404


def test_an_untranslated_article_says_so_and_offers_the_other_language(client, article_factory):
    article = article_factory(title="Il rapporto segreto")
    response = client.get("/en/february-25/il-rapporto-segreto/")
    assert response.status_code == 404
    assert article.address() in response.content.decode()


def test_a_translations_old_slug_leads_to_the_page_of_this_language(client, article_factory):
    article = article_factory(title="Il rapporto segreto")
    other = article_factory(title="The secret speech", language="en", of=article)
    response = client.get("/en/february-25/il-rapporto-segreto/")
    assert (response.status_code, response["Location"]) == (301, other.address())


def test_the_bare_address_leads_to_the_browsers_language(client, publication):
    response = client.get("/", headers={"accept-language": "en-GB,en;q=0.9"})
    assert (response["Location"], response["Vary"]) == ("/en/", "Accept-Language")


def test_a_language_that_the_publication_lacks_gets_its_first(client, publication):
    assert client.get("/", headers={"accept-language": "de"})["Location"] == "/it/"


def test_public_pages_set_no_cookie(client, article_factory):
    for address in ("/it/", "/en/february-25/", article_factory().address(), "/it/search/?q=a"):
        assert not client.get(address).cookies


def test_an_edition_that_never_went_out_is_not_found(client, publication):
    assert client.get("/it/1999/02/30/").status_code == 404
    assert client.get("/it/1999/02/03/").status_code == 404
