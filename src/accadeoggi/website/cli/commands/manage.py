"""`accadeoggi manage …`: Django's own commands, for developers."""

from __future__ import annotations

from pathlib import Path

import click

from accadeoggi.website.cli.door import behind_django
from accadeoggi.website.cli.options import data_option
from accadeoggi.website.cli.words import N_

RUN = "django.core.management:execute_from_command_line"


@click.command(
    hidden=True,
    help=N_("Pass on to Django’s own commands: for developers."),
    context_settings={"ignore_unknown_options": True, "help_option_names": []},
)
@data_option
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def manage(data: Path, arguments: tuple[str, ...]) -> None:
    """Pass on to Django."""
    behind_django(data, RUN, argv=["accadeoggi manage", *arguments])
