# QUALITY S6
from __future__ import annotations

import pytest
from django.contrib.auth.hashers import MD5PasswordHasher

from .conftest import PASSWORD

pytestmark = pytest.mark.usefixtures("publication")
FORMS = {
    "/it/account/login/": lambda email: {"login": email, "password": "wrong"},
    "/it/account/signup/": lambda email: {"email": email, "password1": PASSWORD},
    "/it/account/password/reset/": lambda email: {"email": email},
    "/admin/login/": lambda email: {"username": email, "password": "wrong"},
}


@pytest.fixture
def hashed(monkeypatch):
    """Every password that is hashed: that is what takes the time."""
    passwords: list[str] = []
    original = MD5PasswordHasher.encode

    def encode(self, password, salt):
        passwords.append(password)
        return original(self, password, salt)

    monkeypatch.setattr(MD5PasswordHasher, "encode", encode)
    return passwords


@pytest.mark.parametrize("path", FORMS)
def test_known_and_unknown_addresses_cost_the_same_effort(client, reader, hashed, path):
    efforts = []
    for email in (reader.email, "nobody@example.org"):
        hashed.clear()
        client.post(path, FORMS[path](email))
        client.logout()
        efforts.append(len(hashed))
    assert efforts[0] == efforts[1]
