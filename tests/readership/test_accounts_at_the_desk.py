from __future__ import annotations

import pytest
from django.test import Client

from accadeoggi.readership.models import User

from .conftest import PASSWORD, text_of

pytestmark = pytest.mark.usefixtures("publication")


@pytest.fixture
def desk(client, editor, settings):
    """A browser in which an editor is at the desk."""
    settings.STAFF_TWO_FACTOR = "offered"
    client.force_login(editor)
    return client


def new_account(email: str) -> dict[str, str]:
    names = {"first_name": "Eva", "last_name": "Neri"}
    return {"email": email, "password1": PASSWORD, "password2": PASSWORD, **names}


def test_an_account_can_be_opened_at_the_desk_and_used_there(desk):
    form = new_account("Eva@Example.org") | {"is_superuser": "on"}
    assert desk.post("/admin/users/new/", form).status_code == 302
    browser = Client()
    browser.post("/admin/login/", {"username": "eva@example.org", "password": PASSWORD})
    assert browser.session["_auth_user_id"] == str(User.objects.get(email="eva@example.org").pk)


@pytest.mark.parametrize("spelling", ["capo@example.org", "CAPO@example.org", "capo@ｅxample.org"])
def test_an_address_that_somebody_has_is_refused_in_words(desk, spelling):
    answer = desk.post("/admin/users/new/", new_account(spelling))
    assert answer.status_code == 200
    assert "error" in text_of(answer)
    assert User.objects.count() == 1


def test_an_account_can_be_changed_at_the_desk(desk, reader):
    form = {"email": "eva@example.org", "first_name": "Eva", "last_name": "Neri"}
    assert desk.post(f"/admin/users/edit/{reader.pk}/", form).status_code == 302
    reader.refresh_from_db()
    assert (reader.email_key, str(reader)) == ("eva@example.org", "Eva Neri")


def test_an_account_can_be_deleted_at_the_desk(desk, reader):
    assert desk.post(f"/admin/users/delete/{reader.pk}/").status_code == 302
    assert not User.objects.filter(pk=reader.pk).exists()
