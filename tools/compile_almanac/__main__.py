"""`python -m tools.compile_almanac FOLDER`: write the shipped almanac from the collected tables."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from .events import coverage, event_rows, unused_headlines
from .people import person_rows
from .tables import read_table, write_table

TARGET = Path(__file__).parent.parent.parent / "src/accadeoggi/almanac/data"


def main() -> None:
    """Compile events and people; the same tables give the same bytes."""
    folder = Path(sys.argv[1])
    refused: Counter[str] = Counter()
    table = read_table(folder / "events.tsv.gz")
    events = list(event_rows(table, refused))
    people = list(person_rows(read_table(folder / "people.tsv.gz"), refused))
    say(write_table(TARGET / "events.tsv.xz", events))
    say(write_table(TARGET / "people.tsv.xz", people))
    say("refused: " + ", ".join(f"{reason} {count}" for reason, count in sorted(refused.items())))
    for name, days in coverage(events).items():
        say(f"events of a day ({name}): {min(days.values())} to {max(days.values())}")
    say(*(f"headline without a row: {key}" for key in unused_headlines(table)))


def say(*lines: str) -> None:
    """Tell whoever runs the compiler."""
    sys.stdout.writelines(f"{line}\n" for line in lines)


if __name__ == "__main__":
    main()
