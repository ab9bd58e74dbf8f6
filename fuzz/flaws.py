"""What must be true of a reading, whatever the text says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accadeoggi.reading.statements.timeline import BEGINNING, END, day_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accadeoggi.reading import Reading


def flaws(reading: Reading) -> list[str]:
    """What is wrong with a reading; nothing, one hopes.

    >>> from accadeoggi.reading import read
    >>> flaws(read("He died on 5 May 1821.", "en"))
    []
    """
    return [*_of_timexes(reading), *_of_order(reading), *_of_places(reading), *_of_ranges(reading)]


def _of_timexes(reading: Reading) -> Iterator[str]:
    for one in reading.timexes:
        if not one.text or one.text != reading.text[one.start : one.end]:
            yield f"{one.text!r} is not the text at {one.start}"
        if day_of(one.earliest, BEGINNING) > day_of(one.latest, END):
            yield f"{one.text!r} ends before it begins: {one.value} {one.mod}"


def _of_order(reading: Reading) -> Iterator[str]:
    for one, other in zip(reading.timexes, reading.timexes[1:], strict=False):
        if one.end > other.start:
            yield f"{one.text!r} overlaps {other.text!r}"


def _of_places(reading: Reading) -> Iterator[str]:
    places = [(one.start, one.end) for one in reading.timeline]
    places += [(one.start, one.end) for one in reading.entities]
    places += [(one.start, one.end) for one in reading.findings]
    for start, end in places:
        if not 0 <= start <= end <= len(reading.text):
            yield f"{start}–{end} is outside of the text"


def _of_ranges(reading: Reading) -> Iterator[str]:
    for one in reading.ranges:
        if not 0 <= one.first < one.last < len(reading.timexes):
            yield f"a span joins {one.first} and {one.last}, which are not there"
