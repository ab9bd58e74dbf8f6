"""The files of the sample publication as plain values."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any

from accadeoggi.website.firstrun.publication import LANGUAGES, ColumnPlan, Plan, Wording

FOLDER = files("accadeoggi.website.sample")

Table = dict[str, Any]


def plan() -> Plan:
    """The publication and its columns."""
    table = tomllib.loads((FOLDER / "publication.toml").read_text(encoding="utf-8"))
    return Plan(
        words={
            language: Wording(
                title=table[language]["name"],
                slug=table[language]["slug"],
                description=table[language]["description"],
                motto=table[language]["motto"],
            )
            for language in LANGUAGES
        },
        columns=[_column(column) for column in table["columns"]],
        is_sample=table["sample"],
        time_zone=table["time_zone"],
        leap_day=table["leap_day"],
        accounts=[(account["name"], account["url"]) for account in table["accounts"]],
    )


def _column(table: Table) -> ColumnPlan:
    words = {language: Wording(**table[language]) for language in LANGUAGES}
    return ColumnPlan(table["key"], words, is_daily=table["is_daily"])


def authors() -> list[Table]:
    """The people who write."""
    text = (FOLDER / "authors.toml").read_text(encoding="utf-8")
    found: list[Table] = tomllib.loads(text)["authors"]
    return found


def articles() -> list[Table]:
    """The articles, in the order of their events."""
    folder = FOLDER / "articles"
    named = sorted(
        (file for file in folder.iterdir() if file.name.endswith(".toml")),
        key=lambda file: file.name,
    )
    return [tomllib.loads(file.read_text(encoding="utf-8")) for file in named]
