"""The places of the base, from `almanac/places.toml`: names in both languages and coordinates."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

from .base import BaseDay
from .slugs import slug_of

FILE = Path(__file__).parent.parent.parent / "almanac/places.toml"
COLUMNS = ("slug", "en", "it", "country", "lat", "lon")


def place_lines(days: Iterable[BaseDay]) -> Iterator[str]:
    """The shipped table of places, line by line; a place that nobody has located has no degrees."""
    known = tomllib.loads(FILE.read_text(encoding="utf-8"))
    yield "\t".join(COLUMNS)
    for name, country in sorted(named_places(days).items()):
        italian, *degrees = known.get(name, [name, "", ""])
        yield "\t".join([slug_of(name), name, italian, country, *map(str, degrees)])


def named_places(days: Iterable[BaseDay]) -> dict[str, str]:
    """The places that the base names, with their countries."""
    return {event.place: event.country for day in days for event in day.events if event.place}


def unlocated(days: Iterable[BaseDay]) -> list[str]:
    """Places that the list does not have yet."""
    known = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return sorted(set(named_places(days)) - set(known))
