"""Putting the prepared database in place, and adding what it does not know."""

from __future__ import annotations

import sqlite3
from functools import cache
from importlib import resources

from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.migrations.recorder import MigrationRecorder
from wagtail.models import Site

from accadeoggi.website.prepared.dump import objects, shadow_tables
from accadeoggi.website.prepared.history import is_usable, on_disk

FILE = "schema.sql"


@cache
def text() -> str:
    """The prepared database as statements."""
    return resources.files(__package__).joinpath(FILE).read_text(encoding="utf-8")


def driver(connection: BaseDatabaseWrapper) -> sqlite3.Connection:
    """SQLite itself, behind Django's wrapper."""
    connection.ensure_connection()
    database: sqlite3.Connection = connection.connection
    return database


def is_empty(connection: BaseDatabaseWrapper) -> bool:
    """Whether nothing has been put into the database yet."""
    return not objects(driver(connection), "table")


def install(connection: BaseDatabaseWrapper) -> None:
    """Fill an empty database: tables, rows and the record of the migrations, all or nothing."""
    if is_usable(text(), on_disk()):
        _script(connection, text())
    migrate_rest(connection)


def refill(connection: BaseDatabaseWrapper) -> None:
    """Empty every table and put the prepared rows back, as after a test that flushed them."""
    database = driver(connection)
    kept = shadow_tables(database)
    emptied = [f'DELETE FROM "{name}";' for name in objects(database, "table") if name not in kept]
    rows = [line for line in text().splitlines() if line.startswith("INSERT INTO ")]
    _script(connection, "\n".join([*emptied, *rows]))
    ContentType.objects.clear_cache()
    Site.clear_site_root_paths_cache()


def migrate_rest(connection: BaseDatabaseWrapper) -> bool:
    """Run the migrations that the database has not seen; whether there were any."""
    missing = on_disk().keys() - MigrationRecorder(connection).applied_migrations().keys()
    if missing:
        call_command("migrate", database=connection.alias, verbosity=0, interactive=False)
    return bool(missing)


def _script(connection: BaseDatabaseWrapper, statements: str) -> None:
    database = driver(connection)
    try:
        database.executescript(f"BEGIN IMMEDIATE;\n{statements}\nCOMMIT;")
    except sqlite3.Error:
        if database.in_transaction:
            database.rollback()
        raise
