"""The almanac: facts as values, the shipped ones, and which of a day's are worth writing about."""

from accadeoggi.almanac.ranking import rank
from accadeoggi.almanac.shipped import read_rows, read_sources, read_words, shipped_digest
from accadeoggi.almanac.values import Candidate, Event, Label, Reason, Source

__all__ = [
    "Candidate",
    "Event",
    "Label",
    "Reason",
    "Source",
    "rank",
    "read_rows",
    "read_sources",
    "read_words",
    "shipped_digest",
]
