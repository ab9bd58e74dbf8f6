# QUALITY S14
from __future__ import annotations

import json

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.apps import apps
from django.contrib.sessions.models import Session
from django.core.mail import EmailMessage
from django.db import connection
from django.test import Client
from wagtail.models import ModelLogEntry

from accadeoggi.readership import actions, queries
from accadeoggi.readership.mail import OutboxBackend
from accadeoggi.readership.models import ErasedAccount, SavedArticle, User

from .conftest import PASSWORD, log_in, text_of

pytestmark = pytest.mark.usefixtures("publication")
CANARY = "kanarienvogel@example.org"
DELETE = "/it/account/data/delete/"


@pytest.fixture(autouse=True)
def outbox_folder(tmp_path, settings):
    settings.EMAIL_OUTBOX = tmp_path / "outbox"
    return settings.EMAIL_OUTBOX


@pytest.fixture
def canary(reader_factory, article_factory):
    """A reader about whom something is stored in every place there is."""
    user = reader_factory(CANARY, first_name="Kanarienvogel", last_name="Gelb")
    SavedArticle.objects.create(reader=user, article=article_factory())
    EmailAddress.objects.create(user=user, email=f"neu-{CANARY}", verified=False)
    Authenticator.objects.create(user=user, type="totp", data={"secret": "KANARIENVOGEL"})
    ModelLogEntry.objects.log_action(user, "wagtail.edit", data={"was": CANARY})
    OutboxBackend().send_messages([EmailMessage("Ciao", "Ciao", to=[f"K <{CANARY}>"])])
    return user


@pytest.fixture
def as_canary(canary) -> Client:
    browser = Client()
    browser.force_login(canary)
    return browser


def test_the_export_holds_everything_that_is_stored(as_canary, canary):
    told = as_canary.get("/it/account/data/export/").json()
    assert told["account"]["email"] == CANARY
    assert told["account"]["last_name"] == "Gelb"
    assert {one["email"] for one in told["addresses"]} == {CANARY, f"neu-{CANARY}"}
    assert told["saved_articles"][0]["path"] == "/it/25-febbraio/il-rapporto-segreto/"
    assert [one["type"] for one in told["two_factor"]] == ["totp"]
    assert len(told["sessions"]) == 1


KNOWN_TABLES = {
    "readership_savedarticle",
    "account_emailaddress",
    "mfa_authenticator",
    "readership_user_groups",
}
OF_THE_DESK = {
    # The work of editors, which belongs to the publication; readers have none of it.
    "readership_user_user_permissions",
    "wagtailusers_userprofile",
}


def test_every_table_that_points_to_a_reader_is_known_to_the_export():
    pointing = {
        model._meta.db_table
        for model in apps.get_models(include_auto_created=True)
        for field in model._meta.get_fields()
        if getattr(field, "concrete", False) and field.related_model is User
    }
    ours = {
        table
        for table in pointing
        if not table.startswith(("wagtail", "column", "catalogue", "desk"))
    }
    assert ours - OF_THE_DESK == KNOWN_TABLES


def test_the_export_is_a_file_that_nobody_keeps_and_tells_no_secret(as_canary):
    answer = as_canary.get("/en/account/data/export/")
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert "KANARIENVOGEL" not in answer.content.decode()
    assert "password" not in answer.content.decode()


def test_too_many_exports_are_put_off(as_canary):
    answers = [as_canary.get("/it/account/data/export/").status_code for _ in range(6)]
    assert answers == [200] * 5 + [429]


def everything_in_the_database() -> str:
    with connection.cursor() as cursor:
        rows = []
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - our own tables
            rows += cursor.fetchall()
    contents = [json.dumps(session.get_decoded()) for session in Session.objects.all()]
    return f"{rows}{contents}".lower()


def test_deleting_leaves_a_keyed_hash_and_nothing_else(as_canary, canary, outbox_folder):
    log_in(Client(), CANARY)
    answer = as_canary.post(DELETE, {"password": PASSWORD})
    assert answer.url == "/it/account/data/deleted/"
    assert "kanarienvogel" not in everything_in_the_database()
    assert "gelb" not in everything_in_the_database()
    assert not list(outbox_folder.glob("*"))
    assert ErasedAccount.objects.filter(key_hash=queries.address_hash(CANARY)).exists()


@pytest.mark.parametrize(
    ("language", "words"), [("it", "Grazie di aver letto con noi"), ("en", "Thank you for reading")]
)
def test_afterwards_one_is_logged_out_everywhere_and_thanked(as_canary, language, words):
    elsewhere = Client()
    log_in(elsewhere, CANARY)
    form = {"password": PASSWORD}
    answer = as_canary.post(f"/{language}/account/data/delete/", form, follow=True)
    assert words in text_of(answer)
    assert as_canary.get("/it/account/").status_code == 302
    assert elsewhere.get("/it/account/").status_code == 302


@pytest.mark.parametrize("password", ["", "wrong", PASSWORD.upper()])
def test_a_wrong_password_deletes_nothing(as_canary, password):
    answer = as_canary.post(DELETE, {"password": password})
    assert 'role="alert"' in text_of(answer)
    assert User.objects.filter(email=CANARY).exists()


def test_looking_at_the_page_deletes_nothing(as_canary):
    assert CANARY in text_of(as_canary.get(DELETE))
    assert User.objects.filter(email=CANARY).exists()


def test_guessing_the_password_there_is_put_off(as_canary):
    for _ in range(5):
        as_canary.post(DELETE, {"password": "wrong"})
    assert "Troppi tentativi" in text_of(as_canary.post(DELETE, {"password": PASSWORD}))


def test_staff_hand_over_first(client, editor):
    client.force_login(editor)
    assert "Chiedi prima a chi la amministra" in text_of(client.get(DELETE))
    client.post(DELETE, {"password": PASSWORD})
    assert User.objects.filter(pk=editor.pk).exists()


def test_an_account_without_password_is_asked_to_choose_one(client):
    client.force_login(User.objects.create_user("eva@example.org"))
    assert "/it/account/password/set/" in text_of(client.get(DELETE))


def test_who_has_left_is_remembered_until_coming_back(canary, reader_factory):
    actions.erase(canary)
    assert queries.has_left(CANARY.upper())
    assert not queries.has_left("somebody@example.org")
    reader_factory(CANARY)
    assert not queries.has_left(CANARY)


def test_erasing_again_after_coming_back_keeps_one_hash(canary, reader_factory):
    actions.erase(canary)
    actions.erase(reader_factory(CANARY))
    assert ErasedAccount.objects.filter(key_hash=queries.address_hash(CANARY)).count() == 1


def test_the_hash_depends_on_the_key_of_the_installation(settings):
    before = queries.address_hash(CANARY)
    settings.SECRET_KEY = "another-installation"
    assert queries.address_hash(CANARY) != before


def test_the_mail_of_others_stays(canary, outbox_folder):
    OutboxBackend().send_messages([EmailMessage("Ciao", CANARY, to=["eva@example.org"])])
    actions.erase(canary)
    assert len(list(outbox_folder.glob("*.eml"))) == 1
