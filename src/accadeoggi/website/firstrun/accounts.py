"""The first editor's account."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from django.contrib.auth import get_user_model

from accadeoggi.readership.actions import create_staff
from accadeoggi.website.cli.words import spoken_language

FIRST_EDITOR = "editor@example.org"
"""An address that can never belong to anybody (RFC 2606)."""

LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""Without those that are mistaken for one another."""


@dataclass(frozen=True, slots=True)
class Account:
    """An account that was just opened; its password is known here and never again."""

    email: str
    password: str


def needs_editor() -> bool:
    """Whether nobody can enter the desk yet."""
    return not get_user_model().objects.filter(is_superuser=True).exists()


def open_editor() -> Account:
    """Open the first editor's account."""
    account = Account(FIRST_EDITOR, new_password())
    create_staff(account.email, account.password, spoken_language())
    return account


def new_password() -> str:
    """Twenty letters in groups of five: drawn by lot, and easy to type (99 bits)."""
    groups = ("".join(secrets.choice(LETTERS) for _each in range(5)) for _group in range(4))
    return "-".join(groups)
