"""`accadeoggi compare A B`."""

from __future__ import annotations

import json
from pathlib import Path

import click

from accadeoggi.reading.comparing.versions import compare as differences_of
from accadeoggi.reading.records import asks_for_care
from accadeoggi.website.cli.options import json_option
from accadeoggi.website.cli.texts.comparing import (
    compare_lines,
    differences_record,
    read_pair,
    shown,
)
from accadeoggi.website.cli.texts.taking import AUTO, Day, languages, text_path, whole_text
from accadeoggi.website.cli.words import N_, _, spoken_language

language_choice = click.Choice([*languages(), AUTO])


@click.command(help=N_("Find the dates in which two language versions of a text differ."))
@click.argument("a", type=text_path)
@click.argument("b", type=text_path, required=False)
@click.option("--lang-a", type=language_choice, default=AUTO, help=N_("Language of the first."))
@click.option("--lang-b", type=language_choice, default=AUTO, help=N_("Language of the second."))
@click.option("--anchor", type=Day(), help=N_("The day on which the text was written."))
@json_option
@click.option("--jsonl", is_flag=True, help=N_("One JSON object a line, in (id, a, b) and out."))
@click.pass_context
def compare(
    ctx: click.Context,
    a: Path,
    b: Path | None,
    lang_a: str,
    lang_b: str,
    anchor: str | None,
    as_json: bool,
    jsonl: bool,
) -> None:
    """Compare two files, or the pairs of one file; exit 1 where dates differ."""
    asked = lang_a, lang_b
    if jsonl:
        if b is not None:
            raise click.UsageError(_("With --jsonl both versions are in one file."))
        ctx.exit(compare_lines(a, asked, anchor))
    if b is None:
        raise click.UsageError(_("Two files are needed."))
    pair = read_pair((whole_text(a), whole_text(b)), asked, anchor)
    found = differences_of(*pair)
    if as_json:
        click.echo(json.dumps(differences_record(pair, found), ensure_ascii=False))
    else:
        click.echo("\n".join(shown(pair, found, spoken_language())))
    ctx.exit(1 if asks_for_care(found) else 0)
