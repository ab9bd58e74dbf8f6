from __future__ import annotations

import re
from typing import Any

import pytest
from allauth.account.forms import default_token_generator
from django.core import mail
from django.test import Client, override_settings

from accadeoggi.readership.models import User

from .conftest import NEXT_PASSWORD, PASSWORD, link_in, log_in, text_of

pytestmark = pytest.mark.usefixtures("publication")
REFUSED = {"it": "Questo link non è più valido", "en": "This link no longer works"}


def forget(client: Client, email: str, language: str = "it"):
    return client.post(f"/{language}/account/password/reset/", {"email": email}, follow=True)


def choose(client: Client, link: str, password: str = NEXT_PASSWORD):
    form: Any = client.get(link)
    return client.post(form.url, {"password1": password}) if form.status_code == 302 else form


@pytest.mark.parametrize("language", ["it", "en"])
def test_a_forgotten_password_is_replaced_by_mail(client, reader, language):
    forget(client, reader.email, language)
    subject = {"it": "scegli una nuova password", "en": "choose a new password"}[language]
    assert subject in mail.outbox[-1].subject
    link = link_in(mail.outbox[-1])
    assert link.startswith(f"/{language}/account/password/reset/key/")
    assert choose(client, link).url == f"/{language}/account/password/reset/key/done/"
    assert log_in(Client(), reader.email, NEXT_PASSWORD, language).status_code == 302


@pytest.mark.parametrize("language", ["it", "en"])
def test_the_link_works_once(client, reader, language):
    forget(client, reader.email, language)
    link = link_in(mail.outbox[0])
    choose(client, link)
    assert REFUSED[language] in text_of(Client().get(link))
    assert REFUSED[language] in text_of(client.get(link))


def test_the_form_behind_a_used_link_is_closed_too(client, reader):
    forget(client, reader.email)
    form = client.get(link_in(mail.outbox[0])).url
    client.post(form, {"password1": NEXT_PASSWORD})
    assert REFUSED["it"] in text_of(client.post(form, {"password1": PASSWORD}))
    reader.refresh_from_db()
    assert reader.check_password(NEXT_PASSWORD)


@pytest.mark.parametrize(("age", "works"), [(3599, True), (3602, False)])
def test_the_link_holds_for_an_hour(client, reader, age, works):
    forget(client, reader.email)
    generator = default_token_generator
    now = generator._num_seconds(generator._now())
    token = generator._make_token_with_timestamp(reader, now - age, generator.secret)
    fresh = link_in(mail.outbox[0])
    answer = client.get(re.sub(r"-[^/]+/$", f"-{token}/", fresh))
    assert (answer.status_code == 302) is works


def test_a_new_mail_of_an_old_address_dies_with_a_change_of_address(client, reader):
    forget(client, reader.email)
    reader.email = "eva@example.org"
    reader.save()
    assert REFUSED["it"] in text_of(client.get(link_in(mail.outbox[0])))


def test_known_and_unknown_addresses_get_the_same_answer(client, reader):
    known = forget(client, reader.email)
    unknown = forget(Client(), "nobody@example.org")
    assert known.redirect_chain == unknown.redirect_chain
    assert text_of(known) == text_of(unknown)
    assert [m.to for m in mail.outbox] == [[reader.email], ["nobody@example.org"]]
    assert "nessun account" in mail.outbox[1].subject


def test_the_mail_goes_to_the_stored_address(client, reader):
    forget(client, "ADA@EXAMPLE.ORG")
    assert mail.outbox[-1].to == ["ada@example.org"]


@override_settings(ALLOWED_HOSTS=["*"])
@pytest.mark.parametrize("host", ["evil.example", "testserver.evil.example", "evil.example:80"])
def test_the_link_never_follows_the_host_that_was_asked_for(client, reader, host):
    client.post(
        "/it/account/password/reset/",
        {"email": reader.email},
        headers={"host": host, "x-forwarded-host": "evil.example", "forwarded": f"host={host}"},
    )
    assert "evil" not in mail.outbox[0].body
    assert "http://testserver/it/account/password/reset/key/" in mail.outbox[0].body


def test_other_devices_are_logged_out_by_a_reset(client, as_reader, reader):
    elsewhere = Client()
    forget(elsewhere, reader.email)
    choose(elsewhere, link_in(mail.outbox[-1]))
    assert as_reader.get("/it/account/").status_code == 302


def test_a_change_asks_for_the_old_password(as_reader, reader):
    answer = as_reader.post(
        "/it/account/password/change/", {"oldpassword": "wrong", "password1": NEXT_PASSWORD}
    )
    assert "Questa non è la tua password attuale" in text_of(answer)


def test_a_changed_password_is_announced_by_mail(as_reader, reader):
    answer = as_reader.post(
        "/it/account/password/change/", {"oldpassword": PASSWORD, "password1": NEXT_PASSWORD}
    )
    assert answer.url == "/it/account/"
    assert as_reader.get("/it/account/").status_code == 200
    assert "la tua password è cambiata" in mail.outbox[-1].subject
    assert "23 novembre 2026, 12:00" in mail.outbox[-1].body


def test_an_account_without_password_chooses_one(client):
    client.force_login(User.objects.create_user("eva@example.org"))
    assert client.get("/it/account/password/change/").url == "/it/account/password/set/"
    assert client.post("/it/account/password/set/", {"password1": PASSWORD}).status_code == 302
    assert User.objects.get().check_password(PASSWORD)


def test_reset_mails_to_one_address_are_few(client, reader):
    answers = [forget(client, reader.email).status_code for _ in range(6)]
    assert answers == [200] * 5 + [429]
