from __future__ import annotations

import pytest
from django.contrib.auth.models import Permission

from accadeoggi.readership.models import SavedArticle

pytestmark = pytest.mark.usefixtures("publication")


def state(client, article="", language="it"):
    return client.get(f"/{language}/account/state/", {"article": getattr(article, "pk", article)})


def test_nobody_gets_nothing_to_be_known_by(client, article_factory):
    answer = state(client, article_factory())
    assert answer.json() == {"signed_in": False, "account_url": "/it/account/login/"}
    assert not answer.cookies
    assert answer.headers["Cache-Control"] == "private, no-store"


def test_a_reader_is_known_by_name_and_by_what_is_saved(as_reader, reader, article_factory):
    article = article_factory()
    SavedArticle.objects.create(reader=reader, article=article)
    answer = state(as_reader, article, "en").json()
    assert answer["signed_in"] is True
    assert (answer["name"], answer["account_url"]) == ("ada@example.org", "/en/account/")
    assert (answer["saved"], answer["edit_url"]) == (True, "")
    assert answer["csrf_token"]


def test_a_translation_counts_as_saved(as_reader, reader, article_factory):
    article = article_factory()
    SavedArticle.objects.create(reader=reader, article=article)
    translation = article_factory(language="en", title="The speech", of=article)
    assert state(as_reader, translation).json()["saved"] is True


def test_editors_get_the_way_to_the_desk(client, editor, article_factory):
    article = article_factory()
    client.force_login(editor)
    assert state(client, article).json()["edit_url"] == f"/admin/pages/{article.pk}/edit/"


def test_staff_without_the_right_to_edit_get_none(client, reader, article_factory):
    reader.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(reader)
    assert state(client, article_factory()).json()["edit_url"] == ""


def test_nothing_is_said_about_an_article_that_is_not_public(client, editor, article_factory):
    article = article_factory(live=False)
    client.force_login(editor)
    answer = state(client, article).json()
    assert (answer["saved"], answer["edit_url"]) == (False, "")


@pytest.mark.parametrize("number", ["x", "-1", "0", "9" * 400, "１", "1e3", "' or 1=1", "\x00"])
def test_a_number_that_is_none_is_answered_without_an_article(as_reader, number):
    assert state(as_reader, number).json()["saved"] is False


def test_only_reading_is_allowed(as_reader):
    assert as_reader.post("/it/account/state/").status_code == 405
