from __future__ import annotations

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client

from .conftest import confirm_again, link_in, log_in, text_of

pytestmark = pytest.mark.usefixtures("publication")
NEW = "eva@example.org"


def change(client: Client, email: str, language: str = "it"):
    confirm_again(client, language=language)
    return client.post(f"/{language}/account/email/", {"action_add": "", "email": email})


def test_a_change_asks_first_who_is_there(as_reader):
    answer = as_reader.post("/it/account/email/", {"action_add": "", "email": NEW})
    assert answer.url.startswith("/it/account/reauthenticate/")
    assert not mail.outbox


def test_after_the_password_the_change_goes_on_by_itself(as_reader):
    asked = as_reader.post("/it/account/email/", {"action_add": "", "email": NEW})
    confirm = as_reader.post(asked.url, {"password": "un-foglietto-al-giorno-1956"})
    assert confirm.status_code == 302
    assert mail.outbox[-1].to == [NEW]


@pytest.mark.parametrize("language", ["it", "en"])
def test_the_address_changes_when_the_new_one_is_confirmed(as_reader, reader, language):
    change(as_reader, "EVA@example.org", language)
    reader.refresh_from_db()
    assert reader.email == "ada@example.org"
    assert "eva@example.org" in text_of(as_reader.get(f"/{language}/account/email/"))
    as_reader.post(link_in(mail.outbox[0]))
    reader.refresh_from_db()
    assert (reader.email, reader.email_key) == (NEW, NEW)
    assert EmailAddress.objects.get().email == NEW


def test_the_old_address_is_told(as_reader, reader):
    change(as_reader, NEW)
    as_reader.post(link_in(mail.outbox[0]))
    assert mail.outbox[-1].to == ["ada@example.org"]
    assert "il tuo indirizzo è cambiato" in mail.outbox[-1].subject


def test_the_old_address_no_longer_opens_the_account(as_reader, reader):
    change(as_reader, NEW)
    as_reader.post(link_in(mail.outbox[0]))
    assert "non corrispondono" in text_of(log_in(Client(), "ada@example.org"))
    assert log_in(Client(), NEW).status_code == 302


@pytest.mark.parametrize("spelling", ["eva@example.org", "eva@ｅxample.org"])
def test_somebody_elses_address_gets_the_same_answer_and_never_changes_hands(
    as_reader, reader, reader_factory, spelling
):
    reader_factory(NEW)
    answer = change(as_reader, spelling)
    assert answer.url == "/it/account/email/"
    assert "un account ce l’hai già" in mail.outbox[-1].subject
    assert mail.outbox[-1].to == [NEW]
    assert "confirm-email" not in mail.outbox[-1].body


def test_an_address_taken_meanwhile_is_not_confirmed(as_reader, reader, reader_factory):
    change(as_reader, NEW)
    link = link_in(mail.outbox[0])
    reader_factory(NEW)
    answer = as_reader.post(link, follow=True)
    reader.refresh_from_db()
    assert reader.email == "ada@example.org"
    assert answer.status_code == 200


def test_a_change_can_be_called_off(as_reader, reader):
    change(as_reader, NEW)
    as_reader.post("/it/account/email/", {"action_remove": "", "email": NEW})
    assert [one.email for one in EmailAddress.objects.all()] == ["ada@example.org"]
    assert "Questo link non è più valido" in text_of(as_reader.get(link_in(mail.outbox[0])))


def test_one_s_own_address_is_no_new_address(as_reader):
    answer = change(as_reader, "ada@example.org")
    assert "già l’indirizzo del tuo account" in text_of(answer)


def test_an_address_replaced_at_the_desk_no_longer_opens_the_account(reader):
    reader.email = NEW
    reader.save()
    assert "non corrispondono" in text_of(log_in(Client(), "ada@example.org"))
    assert log_in(Client(), NEW).url == "/it/account/confirm-email/"
