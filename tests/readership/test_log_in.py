from __future__ import annotations

import pytest
from django.test import Client

from .conftest import PASSWORD, log_in, text_of

pytestmark = pytest.mark.usefixtures("publication")


@pytest.mark.parametrize("language", ["it", "en"])
@pytest.mark.parametrize("spelling", ["ada@example.org", "ADA@Example.ORG"])
def test_address_and_password_open_the_account(client, reader, language, spelling):
    answer = log_in(client, spelling, language=language)
    assert answer.url == f"/{language}/account/"
    assert reader.email in text_of(client.get(answer.url))


@pytest.mark.parametrize(
    ("language", "words"),
    [("it", "Indirizzo e password non corrispondono"), ("en", "Address and password do not match")],
)
def test_wrong_password_and_unknown_address_get_the_same_answer(client, reader, language, words):
    wrong = text_of(log_in(client, reader.email, "wrong", language))
    unknown = text_of(log_in(Client(), "eva@example.org", "wrong", language))
    assert words in wrong
    assert strip(wrong, reader.email) == strip(unknown, "eva@example.org")


def strip(page: str, email: str) -> str:
    lines = [line for line in page.replace(email, "@").splitlines() if "csrf" not in line]
    return "\n".join(lines)


def test_who_guesses_is_told_to_wait(client, reader):
    for _ in range(5):
        log_in(client, reader.email, "wrong")
    answer = log_in(client, reader.email)
    assert "Troppi tentativi" in text_of(answer)
    assert "_auth_user_id" not in client.session


def test_too_many_requests_of_one_machine_are_answered_by_a_page_of_ours(client):
    for number in range(30):
        log_in(client, f"a{number}@example.org", "wrong", "en")
    answer = log_in(client, "z@example.org", "wrong", "en")
    assert answer.status_code == 429
    assert "A little patience" in text_of(answer)


def test_an_account_that_was_switched_off_stays_out(client, reader):
    reader.is_active = False
    reader.save()
    answer = log_in(client, reader.email)
    assert answer.url == "/it/account/inactive/"
    assert "Questo account non è attivo" in text_of(client.get(answer.url))


def test_logging_out_asks_first_and_then_leads_to_todays_page(as_reader):
    assert "Vuoi uscire" in text_of(as_reader.get("/it/account/logout/"))
    assert "_auth_user_id" in as_reader.session
    assert as_reader.post("/it/account/logout/").url == "/it/"
    assert "_auth_user_id" not in as_reader.session


def test_the_session_ends_with_the_browser_unless_asked(client, reader):
    log_in(client, reader.email)
    assert client.session.get_expire_at_browser_close()
    kept = Client()
    kept.post("/it/account/login/", {"login": reader.email, "password": PASSWORD, "remember": "on"})
    assert not kept.session.get_expire_at_browser_close()


@pytest.mark.parametrize("path", ["", "saved/", "preferences/", "data/", "data/export/", "email/"])
def test_pages_of_the_account_ask_to_log_in_and_lead_back(client, reader, path):
    answer = client.get(f"/en/account/{path}")
    assert answer.url == f"/en/account/login/?next=/en/account/{path}"
    back = client.post(answer.url, {"login": reader.email, "password": PASSWORD})
    assert back.url == f"/en/account/{path}"
