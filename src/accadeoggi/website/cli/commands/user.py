"""`accadeoggi user add|reset`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from accadeoggi.website.cli.door import in_installation
from accadeoggi.website.cli.options import data_option, json_option, language_option
from accadeoggi.website.cli.words import N_, _

WORK = "accadeoggi.website.cli.care.accounts"


@click.group(help=N_("Open accounts for the desk, and reset their passwords."))
def user() -> None:
    """Only gathers the two commands."""


@user.command(help=N_("Open an account for the desk; its password is printed once."))
@click.argument("email")
@language_option
@data_option
@json_option
def add(email: str, language: str, data: Path, as_json: bool) -> None:
    """Open an account."""
    show(in_installation(data, f"{WORK}:add", email=email, language=language), as_json=as_json)


@user.command(help=N_("Give an account a new password, which is printed once."))
@click.argument("email")
@data_option
@json_option
def reset(email: str, data: Path, as_json: bool) -> None:
    """Reset a password."""
    show(in_installation(data, f"{WORK}:reset", email=email), as_json=as_json)


def show(account: Any, *, as_json: bool) -> None:
    """Show an account and its password."""
    if as_json:
        click.echo(json.dumps({"email": account.email, "password": account.password}))
    else:
        click.echo(
            _("{email}  ·  password: {password}  (shown this once)").format(
                email=account.email, password=account.password
            )
        )
