"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path

import click

from accadeoggi.website.cli.words import LANGUAGES, N_

data_option = click.option(
    "--data",
    type=click.Path(file_okay=True, dir_okay=True, path_type=Path, resolve_path=True),
    default=Path("data"),
    envvar="AO_DATA",
    show_default=True,
    help=N_("The data directory: everything the installation knows is in it."),
)
json_option = click.option(
    "--json", "as_json", is_flag=True, help=N_("Print JSON for programs instead of text.")
)
language_option = click.option(
    "--lang",
    "language",
    type=click.Choice(LANGUAGES),
    default="it",
    show_default=True,
    help=N_("Language of what is printed from the publication."),
)
