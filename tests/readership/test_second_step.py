from __future__ import annotations

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth as totp
from django.contrib.auth.models import Permission
from django.core import mail
from django.test import Client

from accadeoggi.readership.checks import DOOR, the_desk_has_its_door

from .conftest import PASSWORD, confirm_again, log_in, text_of

pytestmark = pytest.mark.usefixtures("publication")
SET_UP = "/it/account/two-step/totp/activate/"
ASK = "/it/account/two-step/reauthenticate/"


@pytest.fixture(autouse=True, params=["required"])
def door(settings, request):
    """The desk with its door."""
    settings.STAFF_TWO_FACTOR = request.param
    if DOOR not in settings.MIDDLEWARE:
        settings.MIDDLEWARE = [*settings.MIDDLEWARE, DOOR]


@pytest.fixture
def with_app(editor):
    """The secret of the editor's authenticator app."""
    secret = totp.generate_totp_secret()
    totp.TOTP.activate(editor, secret)
    return secret


def code(secret: str) -> str:
    counter = next(totp.yield_hotp_counters_from_time())
    return str(totp.format_hotp_value(totp.hotp_value(secret, counter)))


def at_the_desk(client, editor):
    form = {"username": editor.email, "password": PASSWORD, "next": "/admin/"}
    return client.post("/admin/login/", form)


def test_staff_without_an_app_set_one_up_first(client, editor):
    at_the_desk(client, editor)
    assert client.get("/admin/").url == f"{SET_UP}?next=%2Fadmin%2F"


@pytest.mark.parametrize("door", ["offered"], indirect=True)
def test_where_it_is_only_offered_staff_may_do_without(client, editor):
    at_the_desk(client, editor)
    assert client.get("/admin/").status_code == 200


@pytest.mark.parametrize("door", ["required", "offered"], indirect=True)
def test_who_has_an_app_is_asked_for_its_code(client, editor, with_app):
    at_the_desk(client, editor)
    asked = client.get("/admin/pages/")
    assert asked.url == f"{ASK}?next=%2Fadmin%2Fpages%2F"
    assert "non è giusto" in text_of(client.post(asked.url, {"code": "000000"}))
    assert client.post(asked.url, {"code": code(with_app)}).url == "/admin/pages/"
    assert client.get("/admin/").status_code == 200


def test_a_code_opens_once(client, editor, with_app):
    now = code(with_app)
    for expected in (302, 200):
        browser = Client()
        at_the_desk(browser, editor)
        assert browser.post(ASK, {"code": now}).status_code == expected


@pytest.mark.django_db(transaction=True)
def test_setting_it_up_opens_the_desk_at_once_and_gives_recovery_codes(client, editor):
    at_the_desk(client, editor)
    confirm_again(client)
    client.get(SET_UP)
    done = client.post(SET_UP, {"code": code(client.session[totp.SECRET_SESSION_KEY])})
    assert text_of(client.get(done.url)).count("<li><code>") == 10
    assert client.get("/admin/").status_code == 200
    assert "la verifica in due passaggi è attiva" in mail.outbox[-1].subject


def test_the_key_is_shown_as_a_picture_and_in_letters(client, editor):
    at_the_desk(client, editor)
    confirm_again(client)
    page = text_of(client.get(SET_UP))
    assert client.session[totp.SECRET_SESSION_KEY] in page
    assert 'src="data:image/svg+xml;base64,' in page


@pytest.mark.parametrize(
    ("language", "words"), [("it", "Ora il secondo passaggio"), ("en", "Now the second step")]
)
def test_the_reader_s_log_in_asks_for_the_code_too(client, editor, with_app, language, words):
    asked = log_in(client, editor.email, language=language)
    assert asked.url == f"/{language}/account/two-step/authenticate/"
    assert words in text_of(client.get(asked.url))
    assert client.post(asked.url, {"code": code(with_app)}).url == f"/{language}/account/"
    assert client.get("/admin/").status_code == 200


def test_a_recovery_code_opens_once(client, editor, with_app):
    at_the_desk(client, editor)
    client.post(ASK, {"code": code(with_app)})
    confirm_again(client)
    client.post("/it/account/two-step/recovery-codes/generate/")
    codes = client.get("/it/account/two-step/recovery-codes/download/").content.decode().split()
    for expected in (302, 200):
        browser = Client()
        at_the_desk(browser, editor)
        assert browser.post(ASK, {"code": codes[0]}).status_code == expected


def test_taking_the_app_away_asks_first_and_is_possible(client, editor, with_app):
    log_in(client, editor.email)
    client.post("/it/account/two-step/authenticate/", {"code": code(with_app)})
    path = "/it/account/two-step/totp/deactivate/"
    assert "/reauthenticate/" in client.get(path).url
    confirm_again(client)
    assert "Rimuovi l’app" in text_of(client.get(path))
    assert client.post(path).status_code == 302
    assert not Authenticator.objects.filter(user=editor).exists()


def test_readers_see_nothing_of_it_and_no_desk(as_reader):
    assert "/two-step/" not in text_of(as_reader.get("/it/account/"))
    assert as_reader.get("/admin/").url.startswith("/admin/login/")


def test_editors_without_all_rights_go_through_the_same_door(as_reader, reader):
    reader.user_permissions.add(Permission.objects.get(codename="access_admin"))
    assert as_reader.get("/admin/").url.startswith(SET_UP)


@pytest.mark.parametrize("path", ["", "done/", "confirm/MQ/set-password/", "complete/"])
def test_a_password_forgotten_at_the_desk_is_found_again_on_our_page(client, path):
    answer = client.get(f"/admin/password_reset/{path}", headers={"accept-language": "en"})
    assert answer.url == "/en/account/password/reset/"


@pytest.mark.parametrize("path", ["/admin/login/", "/admin/sprite/"])
def test_the_doorstep_is_open(client, path):
    assert client.get(path).status_code == 200


def test_staff_log_in_at_the_desk_with_their_address(client, editor):
    assert at_the_desk(client, editor).url == "/admin/"
    assert client.session["_auth_user_id"] == str(editor.pk)


def test_guessing_at_the_desk_is_put_off(client, editor):
    wrong = {"username": editor.email, "password": "wrong"}
    answers = [client.post("/admin/login/", wrong).status_code for _ in range(6)]
    assert answers == [200] * 5 + [429]


def test_getting_in_forgets_the_tries(client, editor):
    for _ in range(3):
        for password in ("wrong", "wrong", PASSWORD):
            form = {"username": editor.email, "password": password}
            assert client.post("/admin/login/", form).status_code != 429
        client.logout()


def test_a_public_installation_is_warned_where_the_door_is_missing(settings):
    assert the_desk_has_its_door() == []
    settings.MIDDLEWARE = [one for one in settings.MIDDLEWARE if one != DOOR]
    settings.STAFF_TWO_FACTOR = "offered"
    assert [one.id for one in the_desk_has_its_door()] == ["readership.W001", "readership.W002"]
