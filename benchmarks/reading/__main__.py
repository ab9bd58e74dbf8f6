"""How fast the reader reads.

    python -m benchmarks.reading FOLDER [--write PAGE] [--alone]

FOLDER holds gold texts (they are not needed: without them only the sample articles are read).
``--alone`` leaves the peers out, ``--write`` sets the tables into a page between its two marks.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from accadeoggi.chronology import clock
from benchmarks.reading import tables
from benchmarks.reading.heaps import heaps
from benchmarks.reading.places import peers

if TYPE_CHECKING:
    from collections.abc import Iterator

BEGIN, END = "<!-- measured -->", "<!-- /measured -->"


def main() -> None:
    """Measure, and print or write the tables."""
    options = arguments()
    if not options.folder.is_dir():
        sys.stderr.write(f"No gold texts in {options.folder}: only the sample articles are read.\n")
    lines = list(measured(options.folder, alone=options.alone))
    if options.write is None:
        sys.stdout.write("\n".join(lines) + "\n")
        return
    page = options.write.read_text(encoding="utf-8")
    before, after = page.split(BEGIN)[0], page.split(END)[1]
    measured_page = "".join((before, BEGIN, "\n", "\n".join(lines), "\n", END, after))
    options.write.write_text(measured_page, encoding="utf-8")


def arguments() -> argparse.Namespace:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--write", type=Path)
    parser.add_argument("--alone", action="store_true")
    return parser.parse_args()


def measured(folder: Path, *, alone: bool) -> Iterator[str]:
    """All tables, each under its title."""
    texts = heaps(folder)
    place = None if alone else peers()
    yield f"Measured on {clock.now():%d %B %Y} on {tables.machine()}."
    yield from ("", "### Readers", "", *tables.speed_of_readers(texts, place))
    yield from ("", "### Growth", "", *tables.growth(texts[0]))
    yield from ("", "### Hostile texts", "", *tables.hostile())
    if place is not None:
        yield from ("", "### Ways to find triggers", "", *tables.scanners(texts[:2], place))


if __name__ == "__main__":
    main()
