"""Readers and staff, their mail, and a publication in two languages around them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.core.cache import cache
from django.test import Client

from accadeoggi.readership.actions import create_staff
from accadeoggi.readership.models import User
from tests.column.conftest import *  # noqa: F403

PASSWORD = "un-foglietto-al-giorno-1956"
NEXT_PASSWORD = "un-altro-foglietto-1957"
ReaderFactory = Callable[..., User]


@pytest.fixture(autouse=True)
def nobody_has_tried_before() -> Iterator[None]:
    """The rate limits count from nought in every test."""
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def reader_factory(db: None) -> ReaderFactory:
    """Makes readers whose address is confirmed."""

    def make(email: str = "ada@example.org", **fields: Any) -> User:
        fields.setdefault("language", "it")
        user = User.objects.create_user(email, fields.pop("password", PASSWORD), **fields)
        EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
        return user

    return make


@pytest.fixture
def reader(reader_factory: ReaderFactory) -> User:
    """A reader with a confirmed address."""
    return reader_factory()


@pytest.fixture
def as_reader(client: Client, reader: User) -> Client:
    """A browser in which the reader has logged in by the form."""
    log_in(client, reader.email)
    return client


@pytest.fixture
def editor(db: None) -> User:
    """Somebody who may do everything at the desk."""
    return create_staff("capo@example.org", PASSWORD, "it")


def log_in(client: Client, email: str, password: str = PASSWORD, language: str = "it") -> Any:
    return client.post(f"/{language}/account/login/", {"login": email, "password": password})


def confirm_again(client: Client, password: str = PASSWORD, language: str = "it") -> Any:
    """Show once more who is there, as before everything that matters."""
    return client.post(f"/{language}/account/reauthenticate/", {"password": password})


def link_in(message: mail.EmailMessage) -> str:
    """The path of the first link of a mail to a page of the account."""
    found = re.search(r"http://testserver(/\w\w/account/\S+)", str(message.body))
    assert found, message.body
    return found[1]


def text_of(response: Any) -> str:
    """What a page says."""
    return str(response.content.decode())
