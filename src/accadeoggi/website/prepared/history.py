"""Which migrations there are, and which of them the prepared database was made from."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import blake2s
from pathlib import Path

from django.apps import apps
from django.db.migrations.loader import MigrationLoader

MADE_FROM = "-- from "

Migration = tuple[str, str]
"""App label and name."""


def is_usable(statements: str, migrations: Mapping[Migration, Path]) -> bool:
    """Whether every migration that the text was made from is still there, unchanged."""
    made_from = [
        line.removeprefix(MADE_FROM).split()
        for line in statements.splitlines()
        if line.startswith(MADE_FROM)
    ]
    return all(
        (path := migrations.get((app, name))) is not None and fingerprint(path) == said
        for app, name, said in made_from
    )


def fingerprint(path: Path) -> str:
    """A short digest of a migration's file."""
    return blake2s(path.read_bytes(), digest_size=8).hexdigest()


def on_disk() -> dict[Migration, Path]:
    """Every migration of every app and its file, by the names of the files alone."""
    return {
        (app.label, file.stem): file
        for app in apps.get_app_configs()
        for file in _folder(app.label).glob("[!_~]*.py")
    }


def _folder(label: str) -> Path:
    module, _explicit = MigrationLoader.migrations_module(label)
    name = (module or "").removeprefix(apps.get_app_config(label).name).strip(".")
    return Path(apps.get_app_config(label).path, *name.split("."))
