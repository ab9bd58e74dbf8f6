# QUALITY S10, S12
from __future__ import annotations

import re

import pytest
from django.test import Client
from django.urls import reverse

from .conftest import PASSWORD, confirm_again, text_of

pytestmark = pytest.mark.usefixtures("publication")
OPEN = {
    "login/": ("Accedi", "Log in"),
    "signup/": ("Crea un account", "Create an account"),
    "password/reset/": ("Password dimenticata", "Forgotten password"),
    "password/reset/done/": ("Controlla la posta", "Check your mail"),
    "password/reset/key/1-abc/": ("Questo link non è più valido", "This link no longer works"),
    "password/reset/key/done/": ("La nuova password è impostata", "The new password is set"),
    "confirm-email/": ("Controlla la posta", "Check your mail"),
    "confirm-email/abc/": ("Questo link non è più valido", "This link no longer works"),
    "inactive/": ("Questo account non è attivo", "This account is not active"),
    "data/deleted/": ("L’account è cancellato", "The account is deleted"),
}
OWN = {
    "": ("Il tuo account", "Your account"),
    "saved/": ("Articoli salvati", "Saved articles"),
    "preferences/": ("Preferenze", "Preferences"),
    "data/": ("I tuoi dati", "Your data"),
    "data/delete/": ("Cancella l’account", "Delete the account"),
    "email/": ("Indirizzo email", "Email address"),
    "password/change/": ("Cambia la password", "Change the password"),
    "logout/": ("Esci", "Log out"),
    "reauthenticate/": ("Conferma che sei tu", "Please confirm that it is you"),
    "two-step/": ("Verifica in due passaggi", "Two-step verification"),
    "two-step/totp/activate/": (
        "Configura l’app di autenticazione",
        "Set up the authenticator app",
    ),
}
ENGLISH_LEFTOVERS = re.compile(r">\s*(Email|Sign In|Sign Out|Password \(again\)|Remember Me)\s*<")


def heading(page: str) -> str:
    (found,) = re.findall(r"<h1[^>]*>(.*?)</h1>", page, re.DOTALL)
    return str(found).strip()


@pytest.mark.parametrize("path", OPEN)
def test_a_page_of_the_account_has_its_title_in_both_languages(client, path):
    for language, title in zip(("it", "en"), OPEN[path], strict=True):
        answer = client.get(f"/{language}/account/{path}", headers={"accept-language": "de"})
        page = text_of(answer)
        assert heading(page) == title
        assert f"<title>{title} · " in page
        assert f'<html lang="{language}">' in page
        assert answer.headers["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize("path", OWN)
def test_a_page_of_one_s_own_has_its_title_in_both_languages(as_reader, path):
    confirm_again(as_reader)
    for language, title in zip(("it", "en"), OWN[path], strict=True):
        answer = as_reader.get(f"/{language}/account/{path}")
        assert heading(text_of(answer)) == title
        assert answer.headers["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize("path", [*OPEN, *OWN])
def test_no_page_needs_what_the_content_policy_forbids(as_reader, path):
    confirm_again(as_reader)
    page = text_of(as_reader.get(f"/it/account/{path}", follow=True))
    assert " style=" not in page
    assert "<style" not in page
    assert " onclick=" not in page
    assert not re.search(r"<script(?![^>]* src=)", page)
    assert not ENGLISH_LEFTOVERS.search(page)


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("login/", {"login": "username", "password": "current-password"}),
        ("signup/", {"email": "email", "password1": "new-password"}),
        ("password/reset/", {"email": "email"}),
    ],
)
def test_fields_say_what_they_are_for(client, path, fields):
    page = text_of(client.get(f"/it/account/{path}"))
    for name, purpose in fields.items():
        (field,) = re.findall(rf'<input[^>]*name="{name}"[^>]*>', page)
        assert f'autocomplete="{purpose}"' in field
        assert f'<label for="id_{name}">' in page
        assert "placeholder" not in field


def test_what_is_wrong_is_said_on_top_and_tied_to_its_field(client):
    form = {"email": "no address", "password1": "short"}
    page = text_of(client.post("/en/account/signup/", form))
    assert "<title>Error: Create an account · " in page
    assert 'role="alert" aria-labelledby="form-errors" tabindex="-1" autofocus>' in page
    assert '<a href="#id_email">Email address</a>: Enter a valid email address.' in page
    (field,) = re.findall(r'<input[^>]*name="email"[^>]*>', page)
    assert 'aria-invalid="true"' in field
    assert 'aria-describedby="id_email_error"' in field
    assert 'id="id_email_error"' in page


def test_the_hint_of_a_field_is_tied_to_it(client):
    page = text_of(client.get("/it/account/signup/"))
    assert 'aria-describedby="id_password1_helptext"' in page
    assert 'id="id_password1_helptext"' in page


@pytest.mark.parametrize(
    "path",
    [
        "login/",
        "logout/",
        "signup/",
        "reauthenticate/",
        "email/",
        "password/change/",
        "password/reset/",
        "preferences/",
        "data/delete/",
        "two-step/totp/activate/",
        "two-step/recovery-codes/generate/",
    ],
)
@pytest.mark.parametrize("language", ["it", "en"])
def test_no_form_works_without_its_token(reader, path, language):
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(reader)
    answer = browser.post(f"/{language}/account/{path}", {"password": PASSWORD})
    assert answer.status_code == 403
    assert f'<html lang="{language}">' in text_of(answer)


def test_robots_are_told_to_pass_by(client):
    page = text_of(client.get("/it/account/login/"))
    assert '<meta name="robots" content="noindex">' in page
    assert '<link rel="canonical" href="http://testserver/it/account/login/">' in page


def test_the_language_switch_stays_on_the_page(client):
    page = text_of(client.get("/it/account/signup/"))
    assert 'href="/en/account/signup/"' in page


def test_the_menu_shows_where_one_is(as_reader):
    page = text_of(as_reader.get("/it/account/preferences/"))
    assert 'href="/it/account/preferences/" aria-current="page"' in page


def test_a_script_gets_the_page_like_everybody(client):
    answer = client.get("/it/account/login/", headers={"accept": "application/json"})
    assert answer.headers["Content-Type"].startswith("text/html")


def test_every_name_that_allauth_asks_for_is_there():
    names = ["account_login", "account_email", "account_reset_password", "mfa_index"]
    assert all(reverse(name).startswith("/it/account/") for name in names)
