"""`accadeoggi almanac day|search|stats|update|export`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from accadeoggi.website.cli.commands.almanac_update import update
from accadeoggi.website.cli.door import in_installation
from accadeoggi.website.cli.options import data_option, json_option, language_option
from accadeoggi.website.cli.words import N_, _

LOOK = "accadeoggi.website.cli.looking.almanac"
TRAITS = {
    "theme": N_("events by kind"),
    "era": N_("facts by era"),
    "region": N_("facts by region"),
    "language": N_("facts by language"),
    "licence": N_("facts by licence"),
}
KIND_NAMES = {"event": N_("events"), "birth": N_("births"), "death": N_("deaths")}
KINDS = ("event", "birth", "death", "observance")
FIGURES = "accadeoggi.website.cli.looking.statistics:figures"
EXPORT = "accadeoggi.website.cli.looking.exporting:export"
file_path = click.Path(dir_okay=False, writable=True, path_type=Path)
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


almanac.add_command(update)


@almanac.command(help=N_("What a day of the year (MM-DD) has to offer, the best first."))
@click.argument("month_day", metavar="MM-DD")
@click.option(
    "--year", type=int, help=N_("Year to count anniversaries in; otherwise the current one.")
)
@language_option
@limit_option
@click.option("--kind", type=click.Choice(KINDS), help=N_("Only facts of this kind."))
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


@almanac.command(
    help=N_("How well the year is covered: by day, era, kind, region, language, licence.")
)
@click.option(
    "--svg", "picture", type=file_path, help=N_("Draw the year as a heat map into a file.")
)
@click.option(
    "--kind",
    type=click.Choice(KINDS[:3]),
    default="event",
    show_default=True,
    help=N_("The kind of fact that the heat map shows."),
)
@language_option
@data_option
@json_option
def stats(picture: Path | None, kind: str, language: str, data: Path, as_json: bool) -> None:
    """Show figures."""
    found = in_installation(data, FIGURES, language=language, picture=picture, kind=kind)
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False))
    else:
        show_figures(found)


@almanac.command(help=N_("All facts for other programs, with sources and licences."))
@click.option(
    "--format",
    "form",
    type=click.Choice(["jsonl", "csv"]),
    default="jsonl",
    show_default=True,
    help=N_("A JSON object a line, or comma-separated values."),
)
@click.option("--day", metavar="MM-DD", help=N_("Only this day of the year."))
@click.option("--kind", type=click.Choice(KINDS), help=N_("Only facts of this kind."))
@click.option("--output", type=file_path, help=N_("The file to write; otherwise it is printed."))
@data_option
def export(form: str, day: str | None, kind: str | None, output: Path | None, data: Path) -> None:
    """Print facts."""
    lines = in_installation(data, EXPORT, form=form, day=day, kind=kind, output=output)
    for line in lines:
        click.echo(line, nl=False)


def show_figures(found: dict[str, Any]) -> None:
    """Show the spread over the days, then each trait, one value a line."""
    heads = (_("total"), _("least"), _("tenth"), _("median"), _("most"))
    click.echo(f"{'':12}" + "".join(f"{head:>10}" for head in heads))
    for kind, spread in found["spread"].items():
        click.echo(
            f"{_(KIND_NAMES[kind]):12}" + "".join(f"{number:>10,}" for number in spread.values())
        )
    thin = found["thin_days"]
    click.echo(_("days with too few facts: {days}").format(days=", ".join(thin) or "0"))
    for trait, name in TRAITS.items():
        click.echo(f"\n{_(name)}")
        for one in found[trait]:
            click.echo(f"{one['facts']:>10,}  {one['name']}")


def show(found: list[dict[str, Any]], *, as_json: bool) -> None:
    """Show facts, one a line."""
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False))
        return
    for one in found:
        click.echo(f"{one['score']:5.2f}  {one['edtf']:<12}  {one['kind']:<10}  {one['text']}")
    if not found:
        click.echo(_("Nothing found."))
