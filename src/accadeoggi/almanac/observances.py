"""Days kept every year: civil holidays and international days, from observances.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files

from accadeoggi.chronology import MonthDay


@dataclass(frozen=True, slots=True)
class Observance:
    """A day kept every year, since a year where one is known."""

    key: str
    md: MonthDay
    names: Mapping[str, str]
    year: int | None
    country: str
    source: str


def read_observances() -> Iterator[Observance]:
    """The shipped observances in the order of the year."""
    text = (files("accadeoggi.almanac") / "data" / "observances.toml").read_text(encoding="utf-8")
    for row in tomllib.loads(text)["day"]:
        yield Observance(
            key=f"observance/{row['md']}/{row['en']}",
            md=MonthDay.parse(row["md"]),
            names={"it": row["it"], "en": row["en"]},
            year=row.get("since"),
            country=row.get("country", ""),
            source=row["source"],
        )
