"""`python -m tools.compile_almanac FOLDER`: write the shipped almanac from the collected tables."""

from __future__ import annotations

import csv
import io
import lzma
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from .compiling import event_rows, exonyms, person_rows, read_table

TARGET = Path(__file__).parent.parent.parent / "src/accadeoggi/almanac/data"


def main() -> None:
    """Compile events and people; the same tables give the same bytes."""
    folder = Path(sys.argv[1])
    names = exonyms(read_table(folder / "names.tsv.gz"))
    write(TARGET / "events.tsv.xz", event_rows(read_table(folder / "events.tsv.gz"), names))
    write(TARGET / "people.tsv.xz", person_rows(read_table(folder / "people.tsv.gz")))


def write(path: Path, rows: Iterable[Mapping[str, str]]) -> None:
    """Write rows as tab-separated text, compressed."""
    text = io.StringIO()
    rows = list(rows)
    writer = csv.DictWriter(
        text, list(rows[0]), delimiter="\t", lineterminator="\n", quoting=csv.QUOTE_NONE,
        quotechar=None, escapechar=None,
    )  # fmt: skip
    writer.writeheader()
    writer.writerows(rows)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(lzma.compress(text.getvalue().encode(), preset=9 | lzma.PRESET_EXTREME))
    sys.stdout.write(f"{path.name}: {len(rows)} rows, {path.stat().st_size:,} bytes\n")


if __name__ == "__main__":
    main()
