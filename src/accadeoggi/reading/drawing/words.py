"""The words on a drawing: dates as people say them, and the headings of the page."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from accadeoggi.chronology import ChronologyError, HistoricalDate, format_date
from accadeoggi.reading.words.lexicon import FOLDER, load_toml

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from accadeoggi.reading.values import TimelineEntry, Timex

PARTS = re.compile(r"(BC)?([0-9X]{1,4})((?:-[0-9]{2})*)(?:-(SP|SU|FA|WI))?(?:T.*)?")
SEASONS = {"SP": "-21", "SU": "-22", "FA": "-23", "WI": "-24"}
FULL = 4
"""Figures of a year; a value with fewer is a decade or a century."""


@cache
def page_words(language: str, root: Path = FOLDER) -> Mapping[str, str]:
    """The headings of the drawn page; English where a language has none of its own."""
    path = root / language / "drawing.toml"
    data = load_toml(path if path.is_file() else FOLDER / "en" / "drawing.toml")
    return {key: str(text) for key, text in data.items()}


def entry_words(entry: TimelineEntry, language: str) -> str:
    """When a statement of the timeline was, in words.

    >>> from accadeoggi.reading.values import TimelineEntry
    >>> entry_words(TimelineEntry(0, 1, "", "1939/1945", "1939-01-01", "1945-12-31", (0,)), "en")
    '1939–1945'
    """
    ends = [edtf_of(value) for value in entry.value.split("/")]
    said = date_words("/".join(end for end in ends if end), language) if all(ends) else ""
    bounds = f"{entry.earliest or '..'}/{entry.latest or '..'}"
    return said or date_words(bounds, language) or entry.value


def timex_words(timex: Timex, language: str) -> str:
    """What a time expression means: a date in words, or its TIMEX3 value."""
    edtf = edtf_of(timex.value, approximate=timex.mod == "APPROX")
    said = date_words(edtf, language) if edtf else ""
    return said or timex.value


def date_words(edtf: str, language: str) -> str:
    """An EDTF date in words; empty where it is none."""
    try:
        return format_date(HistoricalDate.parse(edtf), language)
    except ChronologyError:
        return ""


def edtf_of(value: str, *, approximate: bool = False) -> str:
    """A TIMEX3 date as EDTF; empty where EDTF has no such thing.

    >>> edtf_of("BC0044-03-15"), edtf_of("195"), edtf_of("1848-SP"), edtf_of("1956-W08")
    ('-0043-03-15', '195X', '1848-21', '')
    """
    found = PARTS.fullmatch(value)
    if found is None:
        return ""
    before_era, figures, days, season = found.groups()
    if before_era and len(figures.rstrip("X")) < FULL:
        return ""
    year = f"-{int(figures) - 1:04d}" if before_era else figures.ljust(FULL, "X")
    year = "0000" if year == "-0000" else year
    return f"{year}{days}{SEASONS.get(season, '')}{'~' if approximate else ''}"
