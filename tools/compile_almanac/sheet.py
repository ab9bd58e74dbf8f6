"""A working sheet for writing a day of the base: what the collected tables know of it."""

from __future__ import annotations

import sys
from pathlib import Path

from .tables import Row, read_table

EVENTS, BIRTHS, DEATHS = 45, 34, 22
"""How many rows of each sort a sheet shows, the weightiest first."""


def sheet(folder: Path, md: str) -> list[str]:
    """The lines of a sheet."""
    events = _best(read_table(folder / "events.tsv.gz"), "md", md)[:EVENTS]
    people = read_table(folder / "people.tsv.gz")
    short = [row for row in read_table(folder / "short_facts_bsd.tsv.gz") if row["md"] == md]
    return [
        f"# {md}", "## Events: date | kind | confidence | title",
        *(_event_line(row) for row in events),
        "## Short facts", *(f"{row['year']} {row['text_en']}" for row in short),
        "## Births: year | title | occupations | countries",
        *(_life_line(row, "birth") for row in _best(people, "birth_md", md)[:BIRTHS]),
        "## Deaths", *(_life_line(row, "death") for row in _best(people, "death_md", md)[:DEATHS]),
    ]  # fmt: skip


def _best(rows: list[Row], name: str, md: str) -> list[Row]:
    found = [row for row in rows if row[name] == md]
    return sorted(found, key=lambda row: -float(row["significance"] or 0))


def _event_line(row: Row) -> str:
    kind = f"{row['kind']} {row['phase']}".strip()
    title = row["enwiki"] or row["label_en"]
    return f"{row['date_written'][:-6]} | {kind} | {row['confidence']} | {title}"


def _life_line(row: Row, kind: str) -> str:
    year = row[f"{kind}_written"][:-6]
    title = row["enwiki"] or row["label_en"]
    return f"{year} | {title} | {row['occupations']} | {row['country']}"


def main() -> None:
    """`python -m tools.compile_almanac.sheet FOLDER MM-DD …`."""
    for md in sys.argv[2:]:
        sys.stdout.writelines(f"{line}\n" for line in sheet(Path(sys.argv[1]), md))


if __name__ == "__main__":
    main()
