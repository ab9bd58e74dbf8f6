"""`accadeoggi check`: whether all is well."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click

from accadeoggi.website.cli.door import in_installation
from accadeoggi.website.cli.options import data_option, json_option
from accadeoggi.website.cli.words import N_, _

ANSWERS = "accadeoggi.website.cli.care.checks:answers"


@click.command(
    help=N_("See whether all is well: configuration, clock, disk, database, mail, search.")
)
@data_option
@json_option
@click.pass_context
def check(ctx: click.Context, data: Path, as_json: bool) -> None:
    """Print one line for each answer; exit 1 where there is a problem."""
    found = list(in_installation(data, ANSWERS, data=data))
    if as_json:
        click.echo(json.dumps([asdict(one) for one in found], ensure_ascii=False))
    else:
        for one in found:
            click.echo(f"{'ok' if one.ok else _('PROBLEM'):<10} {one.title:<16} {one.text}")
    ctx.exit(0 if all(one.ok for one in found) else 1)
