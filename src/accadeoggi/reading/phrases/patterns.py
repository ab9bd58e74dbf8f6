r"""The small language in which rules say what they match, and the tree all rules become.

``{slot}`` or ``{slot:name}`` is a token of that slot, ``(a|b)`` a choice, ``[a]`` may be missing,
``~`` before an element asks that no blank stands before it; anything else is a word as written.
A sign that means something here is written with ``\`` before it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Generic, TypeVar

PIECE = re.compile(
    r"\s*(?:(~?)\{([a-z0-9_-]+)(?::([a-z0-9_]+))?\}|([\[\]()|])|(~?)(\\.|[^\s\[\]()|{}~]+))"
)
MOST_EXPANSIONS = 4000
T = TypeVar("T")


class BadPattern(ValueError):
    """A pattern that cannot be used."""


@dataclass(frozen=True, slots=True)
class Element:
    """One token that a pattern asks for: its symbol, the name it is kept under, whether glued."""

    symbol: str
    name: str = ""
    glued: bool = False


Sequence = tuple[Element, ...]


def sequences(pattern: str) -> list[Sequence]:
    """All the ways to match a pattern, each as a row of elements.

    >>> [" ".join(e.symbol for e in row) for row in sequences("[the] {day} (of|in) {month}")]
    ['=the day =of month', '=the day =in month', 'day =of month', 'day =in month']
    """
    pieces = _pieces(pattern)
    found, rest = _choice(pieces, 0)
    if rest != len(pieces):
        raise BadPattern(f"“{pattern}”: a bracket is closed that was not opened")
    return list(dict.fromkeys(row for row in found if row))


def _pieces(pattern: str) -> list[str | Element]:
    made: list[str | Element] = []
    at = 0
    pattern = pattern.rstrip()
    while at < len(pattern):
        found = PIECE.match(pattern, at)
        if found is None:
            raise BadPattern(f"“{pattern}”: not understood from “{pattern[at:]}”")
        at = found.end()
        made.append(_piece(found))
    return made


def _piece(found: re.Match[str]) -> str | Element:
    glued, slot, name, sign, word_glued, word = found.groups()
    if slot:
        return Element(slot, name or slot, bool(glued))
    if sign:
        return str(sign)
    return Element("=" + word.removeprefix("\\").lower(), glued=bool(word_glued))


def _choice(pieces: list[str | Element], at: int) -> tuple[list[Sequence], int]:
    found, at = _row(pieces, at)
    while at < len(pieces) and pieces[at] == "|":
        more, at = _row(pieces, at + 1)
        found = found + more
    return found, at


def _row(pieces: list[str | Element], at: int) -> tuple[list[Sequence], int]:
    rows: list[Sequence] = [()]
    while at < len(pieces) and pieces[at] not in {"|", ")", "]"}:
        options, at = _one(pieces, at)
        rows = [row + option for row in rows for option in options]
        if len(rows) > MOST_EXPANSIONS:
            raise BadPattern("it can be matched in too many ways; make two rules of it")
    return rows, at


def _one(pieces: list[str | Element], at: int) -> tuple[list[Sequence], int]:
    piece = pieces[at]
    if isinstance(piece, Element):
        return [(piece,)], at + 1
    options, end = _choice(pieces, at + 1)
    if end >= len(pieces) or pieces[end] != {"(": ")", "[": "]"}[piece]:
        raise BadPattern("a bracket is opened and not closed")
    return (options if piece == "(" else [*options, ()]), end + 1


@dataclass(slots=True)
class Branch(Generic[T]):
    """A point in the tree of all patterns: where each next token leads, and what ends here."""

    next: dict[str, Branch[T]] = field(default_factory=dict)
    glued: dict[str, Branch[T]] = field(default_factory=dict)
    ends: list[tuple[T, tuple[str, ...]]] = field(default_factory=list)

    def grow(self, row: Sequence, rule: T) -> None:
        """Add one row of elements that ends in a rule."""
        branch = self
        for element in row:
            table = branch.glued if element.glued else branch.next
            branch = table.setdefault(element.symbol, Branch())
        branch.ends.append((rule, tuple(element.name for element in row)))
