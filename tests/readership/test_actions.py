from __future__ import annotations

import pytest
from allauth.account.models import EmailAddress
from django.test import Client

from accadeoggi.readership import actions
from accadeoggi.readership.adapter import mail_language
from accadeoggi.readership.models import User

from .conftest import PASSWORD, log_in

pytestmark = pytest.mark.usefixtures("publication")


def test_a_staff_account_can_be_used_at_once(client):
    user = actions.create_staff("Capo@Example.org", PASSWORD, "en")
    assert (user.email, user.language) == ("capo@example.org", "en")
    assert user.may_enter_desk
    assert EmailAddress.objects.get(user=user).verified
    assert log_in(client, "capo@example.org").url == "/it/account/"


@pytest.mark.parametrize("spelling", ["ada@example.org", "ADA@example.org", "ada@ｅxample.org"])
def test_an_address_that_is_taken_is_refused_by_name(reader, spelling):
    with pytest.raises(actions.AddressTaken, match=r"example\.org"):
        actions.create_staff(spelling, PASSWORD, "it")


def test_a_new_password_is_told_once_and_ends_all_sessions(as_reader, reader):
    password = actions.reset_password(reader)
    assert len(password) >= 20
    assert as_reader.get("/it/account/").status_code == 302
    assert log_in(Client(), reader.email, password).url == "/it/account/"
    assert actions.reset_password(reader) != password


def test_an_account_without_password_opens_for_nobody():
    user = User.objects.create_user("eva@example.org")
    assert not user.has_usable_password()
    assert not user.check_password("")


def test_natural_keys_and_names():
    user = User.objects.create_user("eva@example.org", first_name="Eva", last_name="Neri")
    assert User.objects.get_by_natural_key("EVA@example.org") == user
    assert str(user) == "Eva Neri"
    assert str(User(email="x@example.org")) == "x@example.org"


@pytest.mark.parametrize(
    ("path", "own", "expected"),
    [
        ("/en/account/login/", "it", "en"),
        ("/it/account/login/", "en", "it"),
        ("/admin/users/1/", "en", "en"),
        ("/admin/users/1/", "", "it"),
    ],
)
def test_mail_speaks_the_page_s_language_and_else_the_reader_s(rf, path, own, expected):
    assert mail_language(rf.get(path), User(language=own)) == expected


def test_mail_without_a_page_speaks_the_reader_s_language():
    assert mail_language(None, User(language="en")) == "en"
    assert mail_language(None, None) == "it"
