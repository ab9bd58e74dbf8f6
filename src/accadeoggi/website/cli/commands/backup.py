"""`accadeoggi backup FILE`."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import click

from accadeoggi.website.cli.care import archive
from accadeoggi.website.cli.door import refuse_missing
from accadeoggi.website.cli.options import data_option, json_option
from accadeoggi.website.cli.trouble import Trouble
from accadeoggi.website.cli.words import N_, _


@click.command(help=N_("Write everything that cannot be made again into one new file."))
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path, resolve_path=True))
@data_option
@json_option
def backup(file: Path, data: Path, as_json: bool) -> None:
    """Write a backup; the site may go on meanwhile."""
    refuse_missing(data)
    if file.exists():
        raise Trouble(_("{file} is there already: choose another name").format(file=file))
    try:
        written = archive.write_backup(data, file)
    except (OSError, sqlite3.Error) as error:
        said = _("the backup could not be written ({reason}): nothing was left behind")
        raise Trouble(said.format(reason=error)) from error
    if as_json:
        click.echo(archive.as_json(written))
    else:
        said = _("{files} files, {megabytes:.1f} MB, in {file}")
        click.echo(
            said.format(files=written.files, megabytes=written.bytes / 1_000_000, file=written.file)
        )
