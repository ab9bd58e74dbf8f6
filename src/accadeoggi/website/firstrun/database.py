"""The database of an installation: opened, checked, made, brought up to date."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.apps import apps
from django.db import DatabaseError, connection
from django.db.migrations.recorder import MigrationRecorder

from accadeoggi.website.cli.trouble import Trouble
from accadeoggi.website.cli.words import _
from accadeoggi.website.firstrun.record import newer, read_record
from accadeoggi.website.prepared.history import on_disk
from accadeoggi.website.prepared.installing import driver, install, is_empty, migrate_rest
from accadeoggi.website.process.place import NEEDED_TO_PREPARE, full, place_trouble

CONDITIONS = ("is not a database", "malformed", "unsupported file format")


def needs_work(data: Path) -> bool:
    """Whether tables are to be made or changed; refuses what cannot be used."""
    with plain_words(data):
        if is_empty(connection):
            return True
        check_whole(data)
        applied = set(MigrationRecorder(connection).applied_migrations())
        known = on_disk().keys()
        ours = {app.label for app in apps.get_app_configs() if app.name.startswith("accadeoggi.")}
        if any(label in ours for label, _name in applied - known):
            raise newer(data, read_record(data).get("version", "?"))
        return bool(known - applied)


def prepare(data: Path) -> None:
    """Make the tables, or bring them up to date."""
    with plain_words(data):
        if is_empty(connection):
            install(connection)
        else:
            migrate_rest(connection)


def check_whole(data: Path) -> None:
    """Refuse a database that is damaged."""
    found = driver(connection).execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise damaged(data, found)


@contextmanager
def plain_words(data: Path) -> Iterator[None]:
    """Turn what SQLite and the disk say into what whoever typed can do."""
    try:
        yield
    except OSError as error:
        raise place_trouble(error, data) from error
    except (DatabaseError, sqlite3.Error) as error:
        raise database_trouble(error, data) from error


def database_trouble(error: Exception, data: Path) -> Trouble:
    """What an error of the database means."""
    said = str(error)
    if "disk is full" in said or "disk I/O error" in said:
        return full(data, megabytes=NEEDED_TO_PREPARE)
    if any(condition in said for condition in CONDITIONS):
        return damaged(data, said)
    return Trouble(
        _(
            "the database in {data} cannot be used ({reason}): run “accadeoggi check --data {data}”"
        ).format(data=data, reason=said)
    )


def damaged(data: Path, reason: str) -> Trouble:
    """The database is there and cannot be trusted."""
    return Trouble(
        _(
            "the database {file} is damaged ({reason}): move the directory {data} away and bring a "
            "backup back with “accadeoggi restore FILE --data {data}”"
        ).format(file=connection.settings_dict["NAME"], data=data, reason=reason)
    )
