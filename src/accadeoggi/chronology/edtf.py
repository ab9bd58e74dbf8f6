"""The grammar of EDTF: texts into parts, and parts into the same texts.

ISO 8601-2:2019 annex A and the Library of Congress's specification of EDTF (4 February 2019):
levels 0 and 1 in full, and of level 2 the sets ``[a,b]`` (one of) and ``{a,b}`` (all of).
This module knows the form only; whether a calendar has such a day is asked in ``historical``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from accadeoggi.chronology.calendars import LAST_FOUR_DIGIT_YEAR
from accadeoggi.chronology.errors import BadEdtf

LONGEST_INPUT = 200
"""Longer texts are refused unread (QUALITY.md I6)."""

YEAR = r"-?[0-9]{4}|-?[0-9]{3}X|-?[0-9]{2}XX|Y-?[1-9][0-9]{4,}"
ZONE = r"Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?"
TIME = rf"(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:{ZONE})?"
ONE_DATE = re.compile(
    rf"(?P<year>{YEAR})"
    r"(?:-(?P<month>0[1-9]|1[0-2]|2[1-4]|XX)(?:-(?P<day>[0-3][0-9]|XX)(?:T(?P<time>" + TIME + ")"
    r")?)?)?(?P<mark>[?~%]?)"
)
LONE_YEAR = re.compile(r"(-?)([0-9]{1,4})")
SEASONS = ("21", "22", "23", "24")
"""Spring, summer, autumn, winter (level 1)."""


class Edge(StrEnum):
    """An end of a span that is no date."""

    OPEN = ".."
    UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class OneDate:
    """One date: year, perhaps month or season, perhaps day and time, perhaps a mark of doubt.

    The parts are kept as written, because ``195X`` and ``-00XX`` are no numbers.
    """

    year: str
    month: str = ""
    day: str = ""
    time: str = ""
    mark: str = ""

    def __str__(self) -> str:
        joined = "-".join(part for part in (self.year, self.month, self.day) if part)
        return joined + (f"T{self.time}" if self.time else "") + self.mark

    @property
    def years(self) -> tuple[int, int]:
        """The first and the last year that it can mean: 195X is 1950 to 1959.

        >>> OneDate("195X").years, OneDate("-00XX").years
        ((1950, 1959), (-99, 0))
        """
        digits = self.year.lstrip("Y-")
        low, high = int(digits.replace("X", "0")), int(digits.replace("X", "9"))
        return (-high, -low) if "-" in self.year else (low, high)

    @property
    def known_month(self) -> int | None:
        """The month's number; None where there is none, or a season."""
        return int(self.month) if self.month.isdigit() and self.month not in SEASONS else None

    @property
    def season(self) -> int | None:
        """0 for spring to 3 for winter; None where there is no season."""
        return SEASONS.index(self.month) if self.month in SEASONS else None

    @property
    def known_day(self) -> int | None:
        """The day's number in its month."""
        return int(self.day) if self.day.isdigit() else None


@dataclass(frozen=True, slots=True)
class Span:
    """From one date to another; an end may be open or unknown."""

    start: OneDate | Edge
    end: OneDate | Edge

    def __str__(self) -> str:
        return f"{self.start}/{self.end}"


@dataclass(frozen=True, slots=True)
class Run:
    """Consecutive dates inside a set, ``1670..1672``; an end may be missing."""

    start: OneDate | None
    end: OneDate | None

    def __str__(self) -> str:
        return f"{self.start or ''}..{self.end or ''}"


@dataclass(frozen=True, slots=True)
class DateSet:
    """Several dates: one of them (``[a,b]``) or all of them (``{a,b}``)."""

    all_of: bool
    members: tuple[OneDate | Run, ...]

    def __str__(self) -> str:
        inside = ",".join(str(member) for member in self.members)
        return f"{{{inside}}}" if self.all_of else f"[{inside}]"


Written = OneDate | Span | DateSet


@lru_cache(maxsize=4096)
def read(text: str) -> Written:
    """The parts of an EDTF text; BadEdtf where it is none.

    >>> str(read("1914-07-28/1918-11-11"))
    '1914-07-28/1918-11-11'
    """
    if len(text) > LONGEST_INPUT:
        raise BadEdtf("too-long", {"value": text[:40], "limit": LONGEST_INPUT})
    if text[:1] in {"[", "{"}:
        return _read_set(text)
    if "/" in text:
        return _read_span(text)
    return _read_one(text, text)


def _read_one(text: str, whole: str) -> OneDate:
    found = ONE_DATE.fullmatch(text)
    if found is None:
        refuse_lone_year(text)
        raise BadEdtf("bad-edtf", {"value": whole})
    one = OneDate(*(part or "" for part in found.group("year", "month", "day", "time", "mark")))
    if not _fits(one):
        raise BadEdtf("bad-edtf", {"value": whole})
    return one


def _fits(one: OneDate) -> bool:
    """The rules of level 1 that the pattern alone does not say."""
    if one.year == "-0000":
        return False
    if one.month and ("X" in one.year or one.year.startswith("Y")):
        return False
    if one.day and (one.season is not None or (one.month == "XX") > (one.day == "XX")):
        return False
    return not one.time or (one.known_day is not None and not one.mark)


def refuse_lone_year(text: str) -> None:
    """Refuse "0" and "-44", which a person may mean in two ways, with both readings (T6).

    >>> refuse_lone_year("-44")
    Traceback (most recent call last):
    ...
    accadeoggi.chronology.errors.BadEdtf: “-44” can be read in two ways: write “44 BC” \
(EDTF -0043), or “45 BC” (EDTF -0044) if years were counted with a year 0
    """
    found = LONE_YEAR.fullmatch(text)
    if found is None:
        return
    year = int(found[2])
    if year == 0:
        raise BadEdtf("no-year-zero", {"value": text})
    if found[1]:
        raise BadEdtf("signed-year", {"value": text} | readings(year))


def readings(year: int) -> dict[str, object]:
    """What a year with a minus sign can mean: counted by people, or with a year 0."""
    return {
        "plain": year,
        "plain_edtf": year_text(1 - year),
        "shifted": year + 1,
        "shifted_edtf": year_text(-year),
    }


def _read_span(text: str) -> Span:
    ends = text.split("/")
    if text.count("/") > 1:
        raise BadEdtf("bad-edtf", {"value": text})
    start, end = (_read_end(part, text) for part in ends)
    if isinstance(start, Edge) and isinstance(end, Edge):
        raise BadEdtf("says-nothing", {"value": text})
    return Span(start, end)


def _read_end(part: str, whole: str) -> OneDate | Edge:
    return Edge(part) if part in set(Edge) else _timeless(part, whole)


def _timeless(part: str, whole: str) -> OneDate:
    one = _read_one(part, whole)
    if one.time:
        raise BadEdtf("bad-edtf", {"value": whole})
    return one


def _read_set(text: str) -> DateSet:
    if text[-1] != {"[": "]", "{": "}"}[text[0]]:
        raise BadEdtf("bad-edtf", {"value": text})
    inside = [part.strip() for part in text[1:-1].split(",")]
    return DateSet(text[0] == "{", tuple(_read_member(part, text) for part in inside))


def _read_member(part: str, whole: str) -> OneDate | Run:
    if ".." not in part:
        return _timeless(part, whole)
    first, _, last = part.partition("..")
    if not first and not last:
        raise BadEdtf("says-nothing", {"value": whole})
    start = _timeless(first, whole) if first else None
    return Run(start, _timeless(last, whole) if last else None)


def year_text(year: int) -> str:
    """A year as EDTF writes it.

    >>> year_text(1956), year_text(-43), year_text(-12000)
    ('1956', '-0043', 'Y-12000')
    """
    if abs(year) > LAST_FOUR_DIGIT_YEAR:
        return f"Y{year}"
    return f"{'-' if year < 0 else ''}{abs(year):04d}"
