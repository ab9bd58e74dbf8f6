"""`accadeoggi restore FILE`."""

from __future__ import annotations

import json
from pathlib import Path

import click

from accadeoggi.website.cli.care import restoring
from accadeoggi.website.cli.options import data_option, json_option
from accadeoggi.website.cli.words import N_, _


@click.command(help=N_("Bring a backup back into an empty data directory."))
@click.argument(
    "file", type=click.Path(exists=True, dir_okay=False, path_type=Path, resolve_path=True)
)
@data_option
@json_option
def restore(file: Path, data: Path, as_json: bool) -> None:
    """Restore a backup, all of it or nothing."""
    contents = restoring.restore_backup(file, data)
    if as_json:
        shown = {"data": str(data), "files": len(contents["files"]), "created": contents["created"]}
        click.echo(json.dumps(shown, ensure_ascii=False))
    else:
        said = _("{files} files as of {created} are back in {data}")
        click.echo(
            said.format(files=len(contents["files"]), created=contents["created"], data=data)
        )
