"""The door of the command line: which commands there are, and in which language they speak."""

from __future__ import annotations

import sys
from typing import Any

import click

from accadeoggi import __version__
from accadeoggi.website.cli.spoken import LazyGroup
from accadeoggi.website.cli.words import LANGUAGES, N_, speak

COMMANDS = "accadeoggi.website.cli.commands"
PLACES = {
    "up": f"{COMMANDS}.up:up",
    "read": f"{COMMANDS}.read:read",
    "compare": f"{COMMANDS}.compare:compare",
    "almanac": f"{COMMANDS}.almanac:almanac",
    "edition": f"{COMMANDS}.edition:edition",
    "check": f"{COMMANDS}.check:check",
    "backup": f"{COMMANDS}.backup:backup",
    "restore": f"{COMMANDS}.restore:restore",
    "user": f"{COMMANDS}.user:user",
    "manage": f"{COMMANDS}.manage:manage",
}


def choose_language(_ctx: click.Context, _option: click.Parameter, value: str | None) -> None:
    """Speak the language asked for, or the environment's."""
    speak(value)


def print_version(ctx: click.Context, _option: click.Parameter, value: bool) -> None:  # noqa: FBT001
    """Say which version this is, and nothing else."""
    if value and not ctx.resilient_parsing:
        click.echo(f"accadeoggi {__version__}")
        ctx.exit()


@click.group(
    cls=LazyGroup,
    places=PLACES,
    help=N_("Accade Oggi · It happens today: a bilingual daily history column."),
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option(
    "--lang",
    type=click.Choice(LANGUAGES),
    is_eager=True,
    expose_value=False,
    callback=choose_language,
    help=N_("Language of these messages; otherwise that of the environment."),
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=print_version,
    help=N_("Show the version and exit."),
)
def cli() -> None:
    """Only gathers the commands."""


def main(arguments: list[str] | None = None) -> Any:
    """Run one command and exit: 0 fine, 1 found problems, 2 bad usage or input."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    speak()
    return cli.main(args=arguments, prog_name="accadeoggi")
