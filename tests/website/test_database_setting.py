"""One environment variable names another database than the file in the data directory."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from accadeoggi.website.settings.databases import database

DATA = Path("/somewhere")


def test_without_an_address_it_is_a_file_in_the_data_directory() -> None:
    chosen = database("", DATA)
    assert chosen["NAME"] == DATA / "accadeoggi.sqlite3"
    assert chosen["OPTIONS"]["transaction_mode"] == "IMMEDIATE"


def test_an_address_is_taken_apart_and_its_signs_are_read() -> None:
    chosen = database("postgresql://ada:p%40ss%2Fword@db.test:6543/accade?sslmode=require", DATA)
    asked = {name: chosen[name] for name in ("USER", "PASSWORD", "HOST", "PORT", "NAME")}
    assert asked == {
        "USER": "ada",
        "PASSWORD": "p@ss/word",
        "HOST": "db.test",
        "PORT": "6543",
        "NAME": "accade",
    }
    assert chosen["OPTIONS"] == {"sslmode": "require"}


def test_without_a_host_the_socket_of_this_machine_is_asked() -> None:
    chosen = database("postgres:///accade", DATA)
    assert (chosen["HOST"], chosen["PORT"], chosen["NAME"]) == ("", "", "accade")


@pytest.mark.parametrize("url", ["mysql://db.test/accade", "postgresql://db.test", "accade"])
def test_another_address_is_refused_without_quoting_its_password(url: str) -> None:
    with pytest.raises(ImproperlyConfigured, match="AO_DATABASE_URL"):
        database(url.replace("db.test", "ada:secret@db.test"), DATA)
