"""Publications that are made once and copied for each run, on SQLite and on PostgreSQL."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import psycopg
import pytest

ROOT = Path(__file__).resolve().parents[2]
SERVER = os.environ.get("AO_TEST_POSTGRES", "")
NO_SERVER = (
    "no PostgreSQL server: name one on which databases may be made in AO_TEST_POSTGRES, "
    "as postgresql://USER:PASSWORD@HOST:PORT/postgres"
)


@dataclass(frozen=True)
class Place:
    """Where a publication is: its data directory, and its database where that is elsewhere."""

    data: Path
    url: str = ""

    def crew(self, *arguments: object) -> dict[str, Any]:
        """Run the crew here; what it says."""
        self.data.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(
            [sys.executable, "-W", "error", "-m", "tests.publishing.crew", *map(str, arguments)],
            cwd=ROOT,
            env=os.environ
            | {
                "AO_DATA": str(self.data),
                "AO_DATABASE_URL": self.url,
                "DJANGO_SETTINGS_MODULE": "accadeoggi.website.settings.local",
            },
            stdout=subprocess.PIPE,
            check=True,
        )
        return json.loads(done.stdout) if done.stdout else {}


class Sqlite:
    """Publications in files."""

    name = "SQLite"

    def __init__(self, folder: Path, rounds: int) -> None:
        self.folder = folder
        self.template = Place(folder / "template")
        self.template.crew("prepare", rounds)

    def copy(self) -> Place:
        """The publication as it was made."""
        data = self.folder / uuid4().hex
        shutil.copytree(self.template.data, data)
        return Place(data)

    def end(self) -> None:
        """Leave nothing behind."""
        shutil.rmtree(self.folder)


class PostgreSql:
    """Publications in databases of a server."""

    name = "PostgreSQL"

    def __init__(self, folder: Path, rounds: int) -> None:
        self.folder = folder
        self.made: list[str] = []
        self.template = self._made("TEMPLATE template0")
        self.template.crew("prepare", rounds)

    def copy(self) -> Place:
        """The publication as it was made."""
        return self._made(f"TEMPLATE {self.made[0]}")

    def _made(self, how: str) -> Place:
        name = f"accadeoggi_test_{uuid4().hex[:12]}"
        self._tell(f"CREATE DATABASE {name} {how}")
        self.made.append(name)
        return Place(self.folder / name, urlsplit(SERVER)._replace(path=f"/{name}").geturl())

    def end(self) -> None:
        """Leave nothing behind."""
        for name in self.made:
            self._tell(f"DROP DATABASE {name} WITH (FORCE)")
        shutil.rmtree(self.folder)

    @staticmethod
    def _tell(statement: str) -> None:
        with psycopg.connect(SERVER, autocommit=True) as server:
            server.execute(statement.encode())


KINDS = [
    pytest.param(Sqlite, id="SQLite"),
    pytest.param(
        PostgreSql, id="PostgreSQL", marks=pytest.mark.skipif(not SERVER, reason=NO_SERVER)
    ),
]
