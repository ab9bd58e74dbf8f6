"""Accounts for the desk, from the command line."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from accadeoggi.readership.actions import AddressTaken, create_staff, reset_password
from accadeoggi.readership.models import User
from accadeoggi.website.cli.trouble import Trouble
from accadeoggi.website.cli.words import _
from accadeoggi.website.firstrun.accounts import Account, new_password


def add(email: str, language: str) -> Account:
    """Open an account for the desk."""
    account = Account(email, new_password())
    try:
        validate_email(email)
        create_staff(email, account.password, language)
    except ValidationError as error:
        said = _("“{email}” is not a mail address: write one such as ada@example.org")
        raise Trouble(said.format(email=email)) from error
    except AddressTaken as error:
        said = _("{email} has an account already: “accadeoggi user reset” gives it a new password")
        raise Trouble(said.format(email=email)) from error
    return account


def reset(email: str) -> Account:
    """Give an account a new password."""
    user = User.objects.with_address(email)
    if user is None:
        said = _("nobody has an account with the address {email}: “accadeoggi user add” opens one")
        raise Trouble(said.format(email=email))
    return Account(user.email, reset_password(user))
