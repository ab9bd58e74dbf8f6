"""Reading the collected tables and writing the shipped ones."""

from __future__ import annotations

import csv
import gzip
import io
import lzma
from collections.abc import Iterable, Mapping
from pathlib import Path

Row = Mapping[str, str]

REFUSED_SOURCE = "pantheon1"
"""Pantheon 1.0 (Yu et al. 2016): its terms are not checked, so no row may rest on it alone."""


def read_table(path: Path) -> list[Row]:
    """The rows of a gzipped, tab-separated table."""
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def write_table(path: Path, rows: Iterable[Mapping[str, str]]) -> str:
    """Write rows as compressed, tab-separated text: the same rows give the same bytes."""
    kept = list(rows)
    text = io.StringIO()
    writer = csv.DictWriter(
        text, list(kept[0]), delimiter="\t", lineterminator="\n", quoting=csv.QUOTE_NONE,
        quotechar=None, escapechar=None,
    )  # fmt: skip
    writer.writeheader()
    writer.writerows(kept)
    path.write_bytes(lzma.compress(text.getvalue().encode(), preset=9 | lzma.PRESET_EXTREME))
    return f"{path.name}: {len(kept):,} rows, {path.stat().st_size:,} bytes"


def sources_of(row: Row) -> list[str]:
    """The codes of the sources that a row may rest on."""
    return [code for code in row["source"].split("+") if code and code != REFUSED_SOURCE]


def year_of(row: Row) -> int:
    """The astronomical year of a row's date as it is written."""
    return int(row["date_written"][:-6])
