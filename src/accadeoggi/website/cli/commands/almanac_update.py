"""`accadeoggi almanac update`."""

from __future__ import annotations

import json
import re
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from accadeoggi.website.cli.door import in_installation
from accadeoggi.website.cli.options import data_option, json_option
from accadeoggi.website.cli.words import LANGUAGES, N_, _

RUN = "accadeoggi.website.cli.looking.updating:run"


CODE = re.compile(r"[a-z]{2,3}(-[a-z]{2,8})?")


def language_codes(
    ctx: click.Context, option: click.Parameter, values: tuple[str, ...]
) -> tuple[str, ...]:
    """The languages, or a refusal that quotes what is no code of one."""
    for value in values:
        if not CODE.fullmatch(value):
            said = _("“{value}” is no code of a language: write one such as it").format(value=value)
            raise click.BadParameter(said, ctx, option)
    return tuple(dict.fromkeys(values))


HELP = N_(
    "Bring facts up to date from Wikidata or from Wikipedia’s “On this day”. What an editor has "
    "corrected stays. Stopped at any point, it goes on where it was."
)


@click.command(help=HELP)
@click.option(
    "--source",
    type=click.Choice(["wikidata", "wikimedia-feed"]),
    required=True,
    help=N_("Where to ask."),
)
@click.option(
    "--lang",
    "languages",
    multiple=True,
    default=LANGUAGES,
    show_default=True,
    callback=language_codes,
    help=N_("A language to ask for; may be given several times."),
)
@click.option(
    "--day",
    "days",
    multiple=True,
    metavar="MM-DD",
    help=N_("Only this day of the year; may be given several times."),
)
@click.option("--endpoint", help=N_("The service’s address, if it is not the usual one."))
@click.option(
    "--pause",
    type=click.FloatRange(0, 60),
    default=1.0,
    show_default=True,
    help=N_("Seconds between two requests."),
)
@click.option(
    "--titles/--no-titles",
    default=True,
    show_default=True,
    help=N_("From Wikidata: look up also what the almanac has already."),
)
@click.option("--dry-run", is_flag=True, help=N_("Ask and count, but change nothing."))
@click.option("--again", is_flag=True, help=N_("Ask also for what was asked for within 30 days."))
@data_option
@json_option
def update(data: Path, as_json: bool, **asked: Any) -> None:
    """Ask, merge, and show how far it is."""
    try:
        outcome = in_installation(data, RUN, data=data, tell=show_step, **asked)
    except KeyboardInterrupt:
        click.echo(_("stopped; the same command goes on from here"), err=True)
        sys.exit(1)
    if as_json:
        click.echo(json.dumps(asdict(outcome), ensure_ascii=False))
    else:
        show(outcome, dry_run=asked["dry_run"])
    if outcome.failed:
        sys.exit(1)


def show_step(done: Any) -> None:
    """One line a step, where progress is read: not in what is printed."""
    found = done.trouble or str(done.merged)
    click.echo(f"{done.number}/{done.total}  {done.step}  {found}", err=True)


def show(outcome: Any, *, dry_run: bool) -> None:
    """What the update has brought."""
    if dry_run:
        click.echo(_("nothing was changed; this is what would be:"))
    said = _("{added} facts added, {changed} filled in, {kept} left as editors have them")
    click.echo(said.format(added=outcome.added, changed=outcome.changed, kept=outcome.kept))
    if outcome.skipped:
        click.echo(_("{steps} steps had been done before").format(steps=outcome.skipped))
    if outcome.failed:
        said = _("{steps} steps failed: the same command tries them again")
        click.echo(said.format(steps=len(outcome.failed)), err=True)
    if outcome.lost:
        click.echo(_("the source cannot be reached: given up"), err=True)
