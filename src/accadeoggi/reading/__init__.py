"""The reader: every date in a text found, understood, put in order and checked.

Pure: no Django, no clock, no network, no settings. ``docs/reference/reading.md`` explains it.

>>> [timex.value for timex in read("He died on 5 May 1821.", "en").timexes]
['1821-05-05']
"""

from accadeoggi.reading.comparing.versions import Difference, compare, explain_difference
from accadeoggi.reading.detecting import detect
from accadeoggi.reading.drawing.page import draw_page, draw_timeline
from accadeoggi.reading.errors import BadLanguageFile, UnknownReadingLanguage
from accadeoggi.reading.findings import explain_finding, find_findings
from accadeoggi.reading.names.entities import find_entities
from accadeoggi.reading.names.gazetteer import (
    NOBODY,
    Gazetteer,
    KnownFact,
    KnownPerson,
    KnownPlace,
)
from accadeoggi.reading.reading import read
from accadeoggi.reading.records import reading_record
from accadeoggi.reading.resolving import Tagged
from accadeoggi.reading.statements.timeline import timeline_of
from accadeoggi.reading.tagging import find_timexes
from accadeoggi.reading.values import (
    Basis,
    Entity,
    Finding,
    Range,
    Reading,
    Said,
    Severity,
    TimelineEntry,
    Timex,
    TimexType,
)
from accadeoggi.reading.words.lexicon import languages

__all__ = [
    "NOBODY",
    "BadLanguageFile",
    "Basis",
    "Difference",
    "Entity",
    "Finding",
    "Gazetteer",
    "KnownFact",
    "KnownPerson",
    "KnownPlace",
    "Range",
    "Reading",
    "Said",
    "Severity",
    "Tagged",
    "TimelineEntry",
    "Timex",
    "TimexType",
    "UnknownReadingLanguage",
    "compare",
    "detect",
    "draw_page",
    "draw_timeline",
    "explain_difference",
    "explain_finding",
    "find_entities",
    "find_findings",
    "find_timexes",
    "languages",
    "read",
    "reading_record",
    "timeline_of",
]
