"""One date as people type it: figures, words, an era, a mark of doubt."""

from __future__ import annotations

import re

from accadeoggi.chronology.edtf import year_text
from accadeoggi.chronology.forms import Forms, edtf_of
from accadeoggi.chronology.monthday import DECEMBER
from accadeoggi.chronology.numerals import from_roman
from accadeoggi.chronology.tokens import COMMA, without_anywhere, without_end, without_start

Pieces = tuple[str, ...]

MARK_OF = {"approximate_and_uncertain": "%", "approximate": "~", "uncertain": "?"}
UNKNOWN = {
    "day_and_month_unknown": (0, "-XX-XX"),
    "day_unknown": (1, "-XX"),
    "month_unknown": (0, "-XX"),
}
"""How many parts behind the year are known, and how EDTF writes the unknown ones."""

FIRST_CLEAR_YEAR = 100
FOUR_DIGITS = 4
LONGEST_MONTH = 31
DUAL_YEAR = re.compile(r"[0-9]{3,4}/[0-9]{1,4}")
NUMBERS = re.compile(r"[./-]")


def single(pieces: Pieces, forms: Forms) -> str | None:
    """The EDTF text of one date; None where the pieces are none.

    A year below 100 needs its era: "79" alone could be 1979 (QUALITY.md T6).
    """
    for name, (parts, ending) in UNKNOWN.items():
        known = without_end(pieces, forms.phrases[name])
        if known:
            text = single(known, forms)
            return text + ending if text and _parts_behind_year(text) == parts else None
    pieces, mark = _without_mark(pieces, forms)
    pieces, era = _without_era(pieces, forms)
    words = tuple(p for p in pieces if p != COMMA and (p,) not in forms.filler)
    text = _numeric(words, era) or _in_words(words, forms, era)
    return None if text is None else text + mark


def _parts_behind_year(text: str) -> int | None:
    """0 for a year, 1 for a month, 2 for a day; None for what is vaguer or doubtful."""
    return text.lstrip("-").count("-") if text[-1].isdigit() else None


def _without_mark(pieces: Pieces, forms: Forms) -> tuple[Pieces, str]:
    """The pieces without their words of doubt, and EDTF's sign for those."""
    found: set[str] = set()
    rest: Pieces | None = pieces
    while rest:
        pieces, rest = rest, None
        for name, mark in MARK_OF.items():
            known = (*forms.phrases[name], (mark,))
            rest = without_start(pieces, known) or without_end(pieces, known)
            if rest:
                found.add(mark)
                break
    return pieces, "%" if len(found) > 1 else "".join(found)


def _without_era(pieces: Pieces, forms: Forms) -> tuple[Pieces, str]:
    for era in ("before_era", "of_era"):
        rest = without_anywhere(pieces, forms.phrases[era])
        if rest:
            return rest, era
    return pieces, ""


def _in_words(words: Pieces, forms: Forms, era: str) -> str | None:
    text = " ".join(words)
    for pattern in forms.patterns:
        found = pattern.fullmatch(text)
        if found and is_clear(found.groupdict().get("year"), era):
            return edtf_of(found, forms, before_era=era == "before_era")
    return None


def is_clear(year: str | None, era: str) -> bool:
    """Whether a year as typed has one reading only."""
    if year is None:
        return True
    number = int(year.partition("/")[0])
    return number > 0 and (bool(era) or number >= FIRST_CLEAR_YEAR or len(year) >= FOUR_DIGITS)


def _numeric(words: Pieces, era: str) -> str | None:
    """Figures only: day, month, year; or year, month, day if the year stands first."""
    if len(words) != 1:
        return None
    parts = numeric_parts(words[0])
    if parts is None or not is_clear(parts[0], era):
        return None
    year, month, day = parts
    number = month_number(month)
    if not 1 <= number <= DECEMBER or not 1 <= int(day or 1) <= LONGEST_MONTH:
        return None
    count = 1 - int(year) if era == "before_era" else int(year)
    return f"{year_text(count)}-{number:02d}" + (f"-{int(day):02d}" if day else "")


def numeric_parts(piece: str) -> tuple[str, str, str] | None:
    """Year, month and day as typed, the day perhaps empty.

    >>> numeric_parts("25.ii.1956"), numeric_parts("1956/02/25"), numeric_parts("2/1956")
    (('1956', 'ii', '25'), ('1956', '02', '25'), ('1956', '2', ''))
    """
    parts = NUMBERS.split(piece)
    if len(parts) == len(("month", "year")) and len(parts[1]) == FOUR_DIGITS:
        return parts[1], parts[0], ""
    if len(parts) != len(("day", "month", "year")):
        return None
    first, month, last = parts
    if len(first) >= FOUR_DIGITS - 1:
        return (first, month, last) if len(last) < FOUR_DIGITS - 1 else None
    return last, month, first


def is_dual_year(piece: str) -> bool:
    """Whether a piece is a year of two counts, 1648/9.

    >>> is_dual_year("1648/9"), is_dual_year("1648"), is_dual_year("2/1956")
    (True, False, False)
    """
    return DUAL_YEAR.fullmatch(piece) is not None


def month_number(text: str) -> int:
    """A month in figures, Arabic or Roman; 0 where it is neither."""
    return int(text) if text.isdigit() else from_roman(text) or 0
