from __future__ import annotations

from typing import Any

import pytest
from allauth.account.models import EmailAddress
from allauth.core.internal import ratelimit
from django.core import mail
from django.test import Client

from accadeoggi.readership import forms
from accadeoggi.readership.addresses import stored_form
from accadeoggi.readership.models import User

from .conftest import PASSWORD, link_in, log_in, text_of

pytestmark = pytest.mark.usefixtures("publication")
WORDS = {
    "it": ("conferma il tuo indirizzo", "Controlla la posta", "Sì, confermo"),
    "en": ("please confirm your address", "Check your mail", "Yes, confirm"),
}


def sign_up(client: Client, email: str, language: str = "it", password: str = PASSWORD):
    return client.post(
        f"/{language}/account/signup/", {"email": email, "password1": password}, follow=True
    )


@pytest.mark.parametrize("language", WORDS)
def test_a_reader_opens_an_account_and_confirms_the_address(client, language):
    subject, sent, button = WORDS[language]
    answer = sign_up(client, "Ada@Example.org", language)
    assert sent in text_of(answer)
    assert mail.outbox[-1].to == ["ada@example.org"]
    assert subject in mail.outbox[-1].subject
    link = link_in(mail.outbox[-1])
    assert link.startswith(f"/{language}/account/confirm-email/")
    assert button in text_of(client.get(link))
    assert client.post(link).url == f"/{language}/account/"
    assert User.objects.get().language == language


def test_the_link_may_be_opened_on_another_device_and_then_asks_for_the_password(client):
    sign_up(client, "ada@example.org")
    answer: Any = Client().post(link_in(mail.outbox[-1]))
    assert answer.url == "/it/account/login/"
    assert EmailAddress.objects.get().verified


def test_nobody_logs_in_before_the_address_is_confirmed(client):
    sign_up(client, "ada@example.org")
    elsewhere = Client()
    assert log_in(elsewhere, "ada@example.org").url == "/it/account/confirm-email/"
    assert "_auth_user_id" not in elsewhere.session


@pytest.mark.parametrize("language", WORDS)
def test_a_used_link_says_so_kindly(client, language):
    sign_up(client, "ada@example.org", language)
    link = link_in(mail.outbox[-1])
    client.post(link)
    refused = {"it": "Questo link non è più valido", "en": "This link no longer works"}
    assert refused[language] in text_of(Client().get(link))


@pytest.mark.parametrize("spelling", ["ada@example.org", "ADA@example.org", "ada@ｅxample.org"])
def test_a_known_address_gets_the_same_answer_and_another_mail(client, reader, spelling):
    known = sign_up(client, spelling)
    unknown = sign_up(Client(), "nobody@example.org")
    assert known.redirect_chain == unknown.redirect_chain
    assert without_tokens(known, spelling) == without_tokens(unknown, "nobody@example.org")
    assert "un account ce l’hai già" in mail.outbox[0].subject
    assert mail.outbox[0].to == [reader.email]
    assert User.objects.count() == 2


def without_tokens(response, email: str) -> str:
    text = text_of(response).replace(stored_form(email), "@")
    return "\n".join(line for line in text.splitlines() if "csrf" not in line)


def test_a_known_address_costs_as_many_hashes_as_a_new_one(client, reader, monkeypatch):
    hashed: list[str] = []
    monkeypatch.setattr(forms, "make_password", hashed.append)
    sign_up(client, reader.email)
    assert hashed == [PASSWORD]


@pytest.mark.parametrize(
    ("language", "password", "reason"),
    [
        ("it", "corta", "troppo corta"),
        ("en", "short", "too short"),
        ("it", "password123", "troppo comune"),
        ("en", "password123", "too common"),
        ("it", "ada.rossi@example.org", "troppo simile"),
        ("en", "ada.rossi@example.org", "too similar"),
    ],
)
def test_a_weak_password_is_refused_in_words(client, language, password, reason):
    answer = sign_up(client, "ada.rossi@example.org", language, password)
    assert reason in text_of(answer)
    assert not User.objects.exists()


def test_two_sign_ups_at_once_open_one_account(client, reader, monkeypatch):
    monkeypatch.setattr(User.objects, "with_address", lambda _email: None)
    monkeypatch.setattr(
        "allauth.account.internal.userkit.filter_users_by_email", lambda _email, **_: []
    )
    answer = sign_up(client, reader.email)
    assert answer.redirect_chain[-1][0] == "/it/account/confirm-email/"
    assert User.objects.count() == 1


def test_at_most_three_confirmation_mails_an_address_and_day(client, monkeypatch):
    now = 1_800_000_000.0
    for minute in range(0, 1400, 2):
        if minute % 100 == 0:
            monkeypatch.setattr(ratelimit.time, "time", lambda at=now + minute * 60: at)
            sign_up(Client(), "ada@example.org")
    assert len(mail.outbox) == 3
