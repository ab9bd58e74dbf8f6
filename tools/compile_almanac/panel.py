"""The panel: readers who see a day's headlines alone, and say which they would print, in order.

The writer of a day judges each event by the scale; a panelist sees only year and headline, in order
of time, and names about fifteen, the first first. The significance that is shipped is the mean of
the writer's and of every panelist's: no single taste decides. Votes are kept in
`almanac/panel/<panelist>.toml`, by year and headline's article, so that a day may be mended after.

    python -m tools.compile_almanac.panel paper 02-25 02-26 > paper.txt
    python -m tools.compile_almanac.panel count first votes.txt      # lines "02-25: 11 4 7 …"
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import fmean

from .base import DATA, BaseDay, BaseError, BaseEvent, read_day

PANEL = DATA.parent / "panel"
FIRST, STEP, LAST, NOT_NAMED = 0.85, 0.035, 0.34, 0.18
"""What the first place is worth, each further one less, the last one, and no place at all."""

Votes = Mapping[str, Sequence[str]]
"""What a panelist has named, the first first, by day."""


def name_of(event: BaseEvent) -> str:
    """How votes name an event, whatever becomes of its headline.

    >>> name_of(BaseEvent("02-25", 1956, "speech", 0.8, "Khrushchev speaks", "…", "Secret speech"))
    '1956 Secret speech'
    """
    return f"{event.year} {event.wiki or event.en}"


def in_order_of_time(day: BaseDay) -> list[BaseEvent]:
    """A day's events as a voting paper lists them."""
    return sorted(day.events, key=lambda event: (event.year, event.en))


def paper(day: BaseDay) -> Iterator[str]:
    """A voting paper: nothing of what the writer thought of each."""
    yield f"## {day.md}"
    for number, event in enumerate(in_order_of_time(day)):
        yield f"{number} {event.year} {event.en}"


def counted(lines: Iterable[str], days: Mapping[str, BaseDay]) -> dict[str, list[str]]:
    """Votes as they are kept; raises BaseError for a day or a number that is not there."""
    votes = {}
    for line in filter(None, map(str.strip, lines)):
        md, _colon, numbers = line.partition(":")
        try:
            events = in_order_of_time(days[md])
            votes[md] = [name_of(events[int(number)]) for number in numbers.split()]
        except (KeyError, IndexError, ValueError) as error:
            raise BaseError(f"“{line}” names what is not on the paper") from error
    return votes


def read_panel(folder: Path = PANEL) -> list[Votes]:
    """The votes of every panelist."""
    return [tomllib.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.toml"))]


def judged(day: BaseDay, panel: Sequence[Votes]) -> BaseDay:
    """The day with the significance that writer and panel give its events together."""
    asked = [votes[day.md] for votes in panel if day.md in votes]
    return replace(day, events=[_weighed(event, asked) for event in day.events])


def _weighed(event: BaseEvent, asked: Sequence[Sequence[str]]) -> BaseEvent:
    name = name_of(event)
    said = [event.significance, *(_worth(name, votes) for votes in asked)]
    return replace(event, significance=round(fmean(said), 3))


def _worth(name: str, votes: Sequence[str]) -> float:
    return max(LAST, FIRST - STEP * votes.index(name)) if name in votes else NOT_NAMED


def _written(votes: Votes) -> str:
    lines = [f'"{md}" = [\n{_rows(votes[md])}]\n' for md in sorted(votes)]
    return "".join(lines)


def _rows(names: Sequence[str]) -> str:
    quoted = (name.replace("\\", "\\\\").replace('"', '\\"') for name in names)
    return "".join(f'  "{name}",\n' for name in quoted)


def main() -> None:
    """`paper MM-DD …` prints voting papers; `count PANELIST FILE` keeps what was named."""
    command, *rest = sys.argv[1:]
    if command == "paper":
        for md in rest:
            sys.stdout.writelines(f"{line}\n" for line in paper(read_day(DATA / f"{md}.toml")))
        return
    panelist, file = rest
    path = PANEL / f"{panelist}.toml"
    known = tomllib.loads(path.read_text("utf-8")) if path.exists() else {}
    lines = Path(file).read_text("utf-8").splitlines()
    named = {line.partition(":")[0].strip() for line in lines if line.strip()}
    days = {md: read_day(DATA / f"{md}.toml") for md in named}
    PANEL.mkdir(exist_ok=True)
    path.write_text(_written(known | counted(lines, days)), encoding="utf-8")


if __name__ == "__main__":
    main()
