"""`accadeoggi read FILE|-`."""

from __future__ import annotations

import json
from pathlib import Path

import click

from accadeoggi.reading.drawing.page import draw_page
from accadeoggi.reading.records import asks_for_care, reading_record
from accadeoggi.website.cli.options import json_option
from accadeoggi.website.cli.texts.reading import read_file, read_lines
from accadeoggi.website.cli.texts.showing import shown
from accadeoggi.website.cli.texts.taking import AUTO, Day, languages, text_path
from accadeoggi.website.cli.words import N_, _


@click.command(help=N_("Find every date in a text, put them in order, and check them."))
@click.argument("file", type=text_path)
@click.option(
    "--lang",
    "language",
    type=click.Choice([*languages(), AUTO]),
    default=AUTO,
    show_default=True,
    help=N_("Language of the text."),
)
@click.option("--anchor", type=Day(), help=N_("The day on which the text was written."))
@json_option
@click.option(
    "--jsonl",
    is_flag=True,
    help=N_("One JSON object a line, in (id, text, lang, dct) and out."),
)
@click.option("--html", is_flag=True, help=N_("Print a page with the text and its timeline."))
@click.pass_context
def read(
    ctx: click.Context,
    file: Path,
    language: str,
    anchor: str | None,
    as_json: bool,
    jsonl: bool,
    html: bool,
) -> None:
    """Read a text, or one a line; exit 1 where a finding asks for care."""
    if as_json + jsonl + html > 1:
        raise click.UsageError(_("Choose one of --json, --jsonl and --html."))
    if jsonl:
        ctx.exit(read_lines(file, language, anchor))
    reading = read_file(file, language, anchor)
    if as_json:
        click.echo(json.dumps(reading_record(reading), ensure_ascii=False))
    elif html:
        click.echo(draw_page(reading))
    else:
        click.echo("\n".join(shown(reading)).rstrip())
    ctx.exit(1 if asks_for_care(reading.findings) else 0)
