"""``make prepared``: run every migration on an empty database and write down what it leaves.

python -m accadeoggi.website.prepared.build          writes schema.sql
python -m accadeoggi.website.prepared.build --check  says whether schema.sql is up to date
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click
import django
from django.core.management import call_command
from django.db import connection

from accadeoggi.website.prepared.dump import dump
from accadeoggi.website.prepared.history import MADE_FROM, fingerprint, on_disk

FILE = Path(__file__).with_name("schema.sql")
HEADER = "-- The database as all migrations leave it. Written by `make prepared`; do not edit."


def migrated() -> str:
    """The text of a database that every migration has passed over."""
    call_command("migrate", verbosity=0, interactive=False)
    connection.ensure_connection()
    made_from = [
        f"{MADE_FROM}{app} {name} {fingerprint(path)}"
        for (app, name), path in sorted(on_disk().items())
    ]
    return "\n".join([HEADER, *made_from, *dump(connection.connection), ""])


@click.command()
@click.option("--check", is_flag=True, help="Change nothing; exit 1 where the file is out of date.")
def build(check: bool) -> None:  # noqa: FBT001
    """Write the prepared database, or compare it."""
    if os.environ.get("PYTHONHASHSEED") != "0":
        # Django hands out some ids in the order of a set.
        os.execve(  # noqa: S606 - this very program
            sys.executable,
            [sys.executable, *sys.orig_argv[1:]],
            os.environ | {"PYTHONHASHSEED": "0"},
        )
    os.environ["DJANGO_SETTINGS_MODULE"] = "accadeoggi.website.settings.test"
    django.setup()
    made = migrated()
    current = FILE.read_text(encoding="utf-8") if FILE.exists() else ""
    if not check:
        FILE.write_text(made, encoding="utf-8")
    elif made != current:
        raise click.ClickException(
            "schema.sql is not what the migrations leave: run `make prepared`"
        )


if __name__ == "__main__":
    build()
