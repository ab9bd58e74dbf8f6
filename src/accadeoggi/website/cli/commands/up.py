"""`accadeoggi up`: prepares what is missing, then serves until told to stop."""

from __future__ import annotations

import os
from pathlib import Path

import click

from accadeoggi.website.cli.door import DATABASE, behind_django
from accadeoggi.website.cli.options import data_option
from accadeoggi.website.cli.words import N_, _
from accadeoggi.website.firstrun.record import refuse_newer
from accadeoggi.website.process import place, ports
from accadeoggi.website.process.children import Child
from accadeoggi.website.process.tree import Bell, Tree

PREPARE = "accadeoggi.website.firstrun.preparing:prepare"
WARM = "accadeoggi.website.process.warm:load"
INTERRUPTED = 130


@click.command(help=N_("Prepare what is missing, then serve the site until Ctrl-C."))
@click.option("--host", default="127.0.0.1", show_default=True, help=N_("Address to serve on."))
@click.option(
    "--port",
    type=click.IntRange(1, 65535),
    default=8000,
    show_default=True,
    help=N_("Port to serve on."),
)
@data_option
@click.option(
    "--no-sample",
    is_flag=True,
    help=N_("Start with an empty publication instead of the sample one."),
)
@click.pass_context
def up(ctx: click.Context, host: str, port: int, data: Path, no_sample: bool) -> None:
    """Check, prepare, serve."""
    address = ports.web_address(host, port)
    hold = take_place(data, address)
    try:
        ports.check_free(host, port)
        os.environ.setdefault("AO_BASE_URL", address)
        prepare(data, with_sample=not no_sample)
        serve(data, host, port)
    except KeyboardInterrupt:
        click.echo(_("\nStopped. The next start goes on from here."))
        ctx.exit(INTERRUPTED)
    finally:
        hold.release()


def take_place(data: Path, address: str) -> place.Hold:
    """The data directory, ours alone from here on."""
    known = (data / DATABASE).is_file()
    place.make_place(data, megabytes=place.NEEDED_TO_RUN if known else place.NEEDED_TO_PREPARE)
    refuse_newer(data)
    hold = place.Hold(data)
    hold.take(place.note_of(address))
    return hold


def prepare(data: Path, *, with_sample: bool) -> None:
    """Make what is missing, and say the editor's password if it was made just now."""
    account = behind_django(data, PREPARE, data=data, with_sample=with_sample)
    if account is not None:
        click.echo(
            "\n"
            + _("The editor’s account, shown this once:")
            + f"\n  {account.email}  ·  password: {account.password}\n"
        )


def serve(data: Path, host: str, port: int) -> None:
    """Serve web and worker until a signal."""
    behind_django(data, WARM)
    address = ports.web_address(host, port)
    children = (
        Child("web", "accadeoggi.website.process.web:serve", (host, port), data),
        Child("worker", "accadeoggi.website.process.worker:run", (data,), data),
    )
    bell = Bell()
    with bell.hung():
        Tree(children, bell).run(address, lambda: say_where(data, address))
    click.echo(_("Stopped."))


def say_where(data: Path, address: str) -> None:
    """Tell where to go."""
    lines = (
        (_("the site"), f"{address}/"),
        (_("the editor’s desk"), f"{address}/admin/"),
        (_("the mail outbox"), f"{address}/outbox/"),
        (_("everything it keeps"), str(data)),
    )
    click.echo(_("Accade Oggi is ready. Ctrl-C stops it."))
    for title, where in lines:
        click.echo(f"  {title:<24} {where}")
