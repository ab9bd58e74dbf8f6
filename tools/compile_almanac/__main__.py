"""`python -m tools.compile_almanac FOLDER`: write the shipped almanac from the collected tables."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from .base import read_base
from .events import coverage, event_rows, unused_headlines
from .gazette import place_lines, unlocated
from .joining import joined
from .lives import addresses_by_title, with_doers, with_lives
from .panel import judged, read_panel
from .people import Addresses, person_rows
from .tables import write_table
from .witnesses import Tables

TARGET = Path(__file__).parent.parent.parent / "src/accadeoggi/almanac/data"


def main() -> None:
    """Compile events and people; the same tables give the same bytes."""
    tables = Tables(Path(sys.argv[1]))
    refused: Counter[str] = Counter()
    panel = read_panel()
    days = [judged(day, panel) for day in read_base()]
    addresses = Addresses()
    collected = person_rows(tables.people_rows, refused, addresses)
    people = with_doers(days, with_lives(days, collected, addresses), addresses)
    slugs = addresses_by_title(people)
    events = list(joined(days, event_rows(tables.event_rows, refused), slugs, tables))
    say(write_table(TARGET / "events.tsv.xz", events))
    say(write_table(TARGET / "people.tsv.xz", people))
    lines = list(place_lines(days))
    (TARGET / "places.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    say(f"places.tsv: {len(lines) - 1:,} rows, {len(unlocated(days)):,} of them not located")
    say("refused: " + ", ".join(f"{reason} {count}" for reason, count in sorted(refused.items())))
    for name, counts in coverage(events).items():
        say(f"events of a day ({name}): {min(counts.values())} to {max(counts.values())}")
    say(*(f"headline without a row: {key}" for key in unused_headlines(tables.event_rows)))


def say(*lines: str) -> None:
    """Tell whoever runs the compiler."""
    sys.stdout.writelines(f"{line}\n" for line in lines)


if __name__ == "__main__":
    main()
