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

from accadeoggi.almanac.values import Source

DATA = files("accadeoggi.almanac") / "data"
Row = Mapping[str, str]


def read_rows(name: str) -> Iterator[Row]:
    """The rows of a shipped table: ``events`` or ``people``."""
    text = lzma.decompress((DATA / f"{name}.tsv.xz").read_bytes()).decode("utf-8")
    yield from csv.DictReader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE)


@cache
def read_sources() -> Mapping[str, Source]:
    """The data sets behind the facts, by code."""
    table = tomllib.loads((DATA / "sources.toml").read_text(encoding="utf-8"))
    return {code: Source(code, **row) for code, row in table.items()}


@cache
def read_words(name: str) -> Mapping[str, Mapping[str, str]]:
    """Small word lists: ``fields`` of activity, ``themes`` of events; code, then language."""
    table: Mapping[str, Mapping[str, str]] = tomllib.loads(
        (DATA / f"{name}.toml").read_text(encoding="utf-8")
    )
    return table


@cache
def shipped_digest() -> str:
    """A fingerprint of all that is shipped: it changes when anything in it does."""
    digest = hashlib.sha256()
    for name in ("events.tsv.xz", "people.tsv.xz", "observances.toml", "sources.toml"):
        digest.update((DATA / name).read_bytes())
    return digest.hexdigest()
