"""`accadeoggi almanac day|search`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from accadeoggi.website.cli.door import in_installation
from accadeoggi.website.cli.options import data_option, json_option, language_option
from accadeoggi.website.cli.words import N_, _

LOOK = "accadeoggi.website.cli.looking.almanac"
limit_option = click.option(
    "--limit",
    type=click.IntRange(1, 1000),
    default=20,
    show_default=True,
    help=N_("How many at most."),
)


@click.group(help=N_("Ask the almanac."))
def almanac() -> None:
    """Only gathers the commands."""


@almanac.command(help=N_("What a day of the year (MM-DD) has to offer, the best first."))
@click.argument("month_day", metavar="MM-DD")
@click.option(
    "--year", type=int, help=N_("Year to count anniversaries in; otherwise the current one.")
)
@language_option
@limit_option
@click.option(
    "--kind",
    type=click.Choice(["event", "birth", "death", "observance"]),
    help=N_("Only facts of this kind."),
)
@click.option(
    "--novel", is_flag=True, help=N_("Put what an article tells already behind the rest.")
)
@data_option
@json_option
def day(
    month_day: str,
    year: int | None,
    language: str,
    limit: int,
    kind: str | None,
    novel: bool,
    data: Path,
    as_json: bool,
) -> None:
    """Show a day's candidates."""
    found = in_installation(
        data,
        f"{LOOK}:of_day",
        day=month_day,
        year=year,
        language=language,
        limit=limit,
        kind=kind,
        novel=novel,
    )
    show(found, as_json=as_json)


@almanac.command(help=N_("Facts with all these words, the weightiest first."))
@click.argument("text", nargs=-1, required=True)
@language_option
@limit_option
@data_option
@json_option
def search(text: tuple[str, ...], language: str, limit: int, data: Path, as_json: bool) -> None:
    """Show what matches."""
    words = " ".join(text)
    found = in_installation(data, f"{LOOK}:matching", text=words, language=language, limit=limit)
    show(found, as_json=as_json)


def show(found: list[dict[str, Any]], *, as_json: bool) -> None:
    """Show facts, one a line."""
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False))
        return
    for one in found:
        click.echo(f"{one['score']:5.2f}  {one['edtf']:<12}  {one['kind']:<10}  {one['text']}")
    if not found:
        click.echo(_("Nothing found."))
