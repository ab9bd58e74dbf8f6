"""`accadeoggi edition DATE`."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from accadeoggi.website.cli.door import in_installation
from accadeoggi.website.cli.options import data_option, json_option, language_option
from accadeoggi.website.cli.words import N_, _

LOOK = "accadeoggi.website.cli.looking.edition:of_date"


@click.command(help=N_("What goes out on a civil day (YYYY-MM-DD), or went out."))
@click.argument("date", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE")
@click.option("--column", help=N_("The column, by its address; otherwise the daily one."))
@language_option
@data_option
@json_option
def edition(date: datetime, column: str | None, language: str, data: Path, as_json: bool) -> None:
    """Show an edition."""
    found = in_installation(data, LOOK, when=date.date(), column=column, language=language)
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False))
    else:
        show(found)


def show(found: dict[str, Any]) -> None:
    """Show an edition, one thing a line."""
    fixed = found["fixed_at"]
    click.echo(_("went out at {time}").format(time=fixed) if fixed else _("not out yet"))
    for role, articles in ((_("lead"), [found["lead"]]), (_("also"), found["also"])):
        for article in filter(None, articles):
            click.echo(f"{role:<8} {article['date']}: {article['title']}  {article['url']}")
    for fact in found["facts"]:
        click.echo(f"{_('fact'):<8} {fact['text']}")
