"""Reading the facts that the package ships: rows as they were compiled, and their sources."""

from __future__ import annotations

import csv
import hashlib
import io
import lzma
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

DATA = files("accadeoggi.almanac") / "data"
Row = Mapping[str, str]


def read_rows(name: str) -> Iterator[Row]:
    """The rows of a shipped table: ``events`` or ``people``."""
    text = lzma.decompress((DATA / f"{name}.tsv.xz").read_bytes()).decode("utf-8")
    yield from csv.DictReader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE)


def read_lines(name: str) -> Iterator[Row]:
    """The rows of a shipped table that is not compressed."""
    text = (DATA / name).read_text(encoding="utf-8")
    yield from csv.DictReader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE)


@cache
def read_table(name: str) -> Mapping[str, Mapping[str, Any]]:
    """One of the small tables beside the facts, by code; each row has its words by language.

    They are ``fields`` of activity, ``themes`` of events, ``topics``, ``regions``, ``eras``,
    ``reasons`` and ``sources``.
    """
    return tomllib.loads((DATA / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def shipped_digest() -> str:
    """A fingerprint of all that is shipped: it changes when anything in it does."""
    digest = hashlib.sha256()
    for name in (
        "events.tsv.xz",
        "people.tsv.xz",
        "observances.toml",
        "places.tsv",
        "sources.toml",
    ):
        digest.update((DATA / name).read_bytes())
    return digest.hexdigest()
