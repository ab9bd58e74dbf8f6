"""A SQLite database as text: the same database gives the same text."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Iterator

MOMENT = "2026-01-01 00:00:00"
"""When the prepared migrations are said to have run."""

KEY_SPACE = uuid.UUID("9c4f3a52-5b1e-4f0a-8d53-6f2f6f6c1956")
"""From which the rows that migrations make get their translation keys."""


def dump(database: sqlite3.Connection) -> Iterator[str]:
    """The statements that make the database again: tables, rows, indexes, triggers."""
    shadows = shadow_tables(database)
    tables = [name for name in objects(database, "table") if name not in shadows]
    for name in tables:
        yield objects(database, "table")[name]
    for name in tables:
        yield from rows(database, name)
    for kind in ("index", "trigger", "view"):
        yield from objects(database, kind).values()


def objects(database: sqlite3.Connection, kind: str) -> dict[str, str]:
    """Name and statement of every object of a kind, in the order of their making."""
    found = database.execute(
        "SELECT name, sql FROM sqlite_master"
        " WHERE type = ? AND sql IS NOT NULL AND name NOT LIKE 'sqlite~_%' ESCAPE '~'"
        " ORDER BY rowid",
        [kind],
    )
    return {name: f"{statement};" for name, statement in found}


def shadow_tables(database: sqlite3.Connection) -> set[str]:
    """The tables that SQLite's text search keeps for itself."""
    listed = database.execute("PRAGMA table_list").fetchall()
    return {name for _schema, name, kind, *_rest in listed if kind == "shadow"}


def rows(database: sqlite3.Connection, table: str) -> Iterator[str]:
    """One INSERT for each row of a table, by its key."""
    columns = [row[1] for row in database.execute(f'PRAGMA table_info("{table}")')]
    literals = ", ".join(_literal(table, column) for column in columns)
    for row in database.execute(f'SELECT {literals} FROM "{table}" ORDER BY rowid'):
        yield f'INSERT INTO "{table}" VALUES ({", ".join(_steady(row, columns))});'


def _literal(table: str, column: str) -> str:
    if (table, column) == ("django_migrations", "applied"):
        return f"quote('{MOMENT}')"
    if column == "translation_key":
        return f"'{table}.' || rowid"
    return f'quote("{column}")'


def _steady(row: tuple[str, ...], columns: list[str]) -> Iterator[str]:
    """The row's literals, with keys that are drawn by lot replaced by keys that follow from it."""
    for value, column in zip(row, columns, strict=True):
        drawn = column == "translation_key"
        yield f"'{uuid.uuid5(KEY_SPACE, value).hex}'" if drawn else value
