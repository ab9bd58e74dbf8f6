from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from django.db import IntegrityError
from django.test import Client
from wagtail.models import PageViewRestriction

from accadeoggi.readership.models import SavedArticle

from .conftest import PASSWORD, text_of

pytestmark = pytest.mark.usefixtures("publication")
QUERIES = 15
JSON = {"accept": "application/json"}


@pytest.fixture
def article(article_factory):
    return article_factory()


@pytest.fixture
def translation(article, article_factory):
    return article_factory(language="en", title="The secret speech", of=article)


def address(article, language="it") -> str:
    return f"/{language}/account/save/{article.pk}/"


def saved(client, language="it") -> str:
    return text_of(client.get(f"/{language}/account/saved/"))


@pytest.mark.parametrize(("language", "word"), [("it", "Salva"), ("en", "Save")])
def test_without_a_script_a_page_asks_first(as_reader, article, language, word):
    page = text_of(as_reader.get(address(article, language)))
    assert article.title in page
    assert f'<button class="button" type="submit">{word}</button>' in page
    assert not SavedArticle.objects.exists()


def test_saving_leads_back_to_the_article_and_into_the_list(as_reader, article):
    answer = as_reader.post(address(article), {"wanted": "yes"})
    assert answer.url == article.address()
    assert article.title in saved(as_reader)
    assert "Salvato il 23 novembre 2026" in saved(as_reader)


def test_saving_twice_keeps_it_once_and_removing_removes_it(as_reader, article):
    for _ in range(2):
        as_reader.post(address(article), {"wanted": "yes"})
    assert SavedArticle.objects.count() == 1
    for _ in range(2):
        as_reader.post(address(article), {"wanted": "no"})
    assert not SavedArticle.objects.exists()
    assert "Ancora niente" in saved(as_reader)


def test_a_form_that_does_not_say_turns_it_round(as_reader, article):
    as_reader.post(address(article))
    assert SavedArticle.objects.count() == 1
    as_reader.post(address(article))
    assert not SavedArticle.objects.exists()


def test_the_same_article_cannot_be_saved_twice(reader, article):
    SavedArticle.objects.create(reader=reader, article=article)
    with pytest.raises(IntegrityError):
        SavedArticle.objects.create(reader=reader, article=article)


def test_who_is_not_logged_in_logs_in_and_comes_back(client, reader, article):
    asked = client.post(address(article))
    assert asked.url == f"/it/account/login/?next={address(article)}"
    back = client.post(asked.url, {"login": reader.email, "password": PASSWORD})
    assert back.url == address(article)
    assert client.post(back.url, {"wanted": "yes"}).url == article.address()


def test_a_script_gets_short_answers(as_reader, article):
    assert as_reader.get(address(article), headers=JSON).json() == {"saved": False}
    assert as_reader.post(address(article), headers=JSON).json() == {"saved": True}
    assert as_reader.get(address(article), headers=JSON).json() == {"saved": True}


def test_a_script_of_nobody_is_told_where_to_log_in(client, article):
    answer = client.get(address(article), headers=JSON)
    assert answer.json() == {
        "saved": False,
        "login_url": f"/it/account/login/?next={address(article)}",
    }
    assert not answer.cookies


def test_the_list_shows_each_article_in_the_page_s_language(as_reader, article, translation):
    as_reader.post(address(article), {"wanted": "yes"})
    assert translation.title in saved(as_reader, "en")
    assert article.title not in saved(as_reader, "en")
    assert article.title in saved(as_reader, "it")


def test_an_untranslated_article_is_shown_as_it_is(as_reader, article):
    as_reader.post(address(article), {"wanted": "yes"})
    assert f'lang="it" hreflang="it">{article.title}' in saved(as_reader, "en")


def test_an_article_and_its_translation_are_one_thing(as_reader, article, translation):
    as_reader.post(address(article), {"wanted": "yes"})
    as_reader.post(address(translation, "en"), {"wanted": "yes"})
    assert SavedArticle.objects.count() == 1
    as_reader.post(address(translation, "en"), {"wanted": "no"})
    assert not SavedArticle.objects.exists()


@pytest.mark.parametrize("hidden", ["draft", "later", "over", "restricted", "absent"])
def test_what_is_not_public_can_neither_be_saved_nor_seen(as_reader, article, hidden):
    as_reader.post(address(article), {"wanted": "yes"})
    hide(article, hidden)
    assert as_reader.get(address(article)).status_code == 404
    assert as_reader.post(address(article)).status_code == 404
    assert article.title not in saved(as_reader)


def hide(article, how: str) -> None:
    later = datetime(2026, 11, 24, tzinfo=UTC)
    if how == "absent":
        article.delete()
    elif how == "restricted":
        PageViewRestriction.objects.create(page=article, restriction_type="login")
    else:
        over = datetime(2026, 11, 1, tzinfo=UTC)
        hidden = {
            "draft": ("live", False),
            "later": ("go_live_at", later),
            "over": ("expire_at", over),
        }
        name, value = hidden[how]
        type(article).objects.filter(pk=article.pk).update(**{name: value})


def test_the_list_says_how_many_are_out_of_sight(as_reader, article):
    as_reader.post(address(article), {"wanted": "yes"})
    hide(article, "draft")
    assert "al momento non è pubblico" in saved(as_reader)


def test_readers_see_only_their_own(as_reader, article, reader_factory):
    other = reader_factory("eva@example.org")
    SavedArticle.objects.create(reader=other, article=article)
    assert article.title not in saved(as_reader)


def keep(reader, article_factory, number: int) -> None:
    article = article_factory(title=f"Fatto {number}")
    when = datetime(2026, 11, 1, tzinfo=UTC) + timedelta(hours=number)
    SavedArticle.objects.create(reader=reader, article=article, saved_at=when)


def test_the_list_costs_the_same_for_few_and_for_many(
    as_reader, reader, article_factory, django_assert_num_queries
):
    for number in range(15):
        keep(reader, article_factory, number)
        if number in {1, 14}:
            with django_assert_num_queries(QUERIES):
                assert f"Fatto {number}" in saved(as_reader)


def test_long_lists_have_pages_the_latest_first(as_reader, reader, article_factory):
    for number in range(23):
        keep(reader, article_factory, number)
    assert "Fatto 0<" in text_of(as_reader.get("/it/account/saved/?page=2"))
    assert "Fatto 22<" in saved(as_reader)
    assert as_reader.get("/it/account/saved/?page=3").status_code == 404


def test_the_overview_counts_and_shows_the_latest(as_reader, article):
    as_reader.post(address(article), {"wanted": "yes"})
    page = text_of(as_reader.get("/it/account/"))
    assert article.title in page
    assert "Il tuo articolo salvato" in page


def test_saving_needs_the_token_of_our_form(reader, article):
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(reader)
    assert browser.post(address(article)).status_code == 403
    token = browser.get("/it/account/state/").json()["csrf_token"]
    answer = browser.post(address(article), headers={"X-CSRFToken": token, **JSON})
    assert json.loads(answer.content) == {"saved": True}
