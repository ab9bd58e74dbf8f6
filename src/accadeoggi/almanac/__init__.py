"""The almanac: facts as values, the shipped ones, and which of a day's are worth writing about."""

from accadeoggi.almanac.interests import DEFAULT_INTERESTS, NO_INTERESTS, Interests
from accadeoggi.almanac.shipped import read_rows, read_table, shipped_digest
from accadeoggi.almanac.sources import read_sources
from accadeoggi.almanac.suggesting import suggest
from accadeoggi.almanac.values import Candidate, Event, Label, Named, Reason, Source

__all__ = [
    "DEFAULT_INTERESTS",
    "NO_INTERESTS",
    "Candidate",
    "Event",
    "Interests",
    "Label",
    "Named",
    "Reason",
    "Source",
    "read_rows",
    "read_sources",
    "read_table",
    "shipped_digest",
    "suggest",
]
