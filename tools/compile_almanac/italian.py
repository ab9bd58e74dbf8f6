"""Italian headlines from English titles, by the rules of lexicon/patterns.toml."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from .lexicons import lexicon
from .slots import SLOTS, fill

IN_ENGLISH = re.compile(r"\{(?P<slot>\w+)\}")
IN_ITALIAN = re.compile(r"\{(?:(?P<form>\w+) )?(?P<slot>\w+)\}")
COUNTED = ("nth", "number")


class BadPattern(ValueError):
    """A pattern that names a slot nobody knows."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """One rule: what English titles look like, and the Italian in their place."""

    shapes: tuple[re.Pattern[str], ...]
    italian: str
    words: Mapping[str, str]
    examples: tuple[tuple[str, str], ...]
    counter: tuple[str, ...]


@cache
def patterns() -> tuple[Pattern, ...]:
    """The rules in their order."""
    return tuple(_pattern(row) for row in lexicon("patterns")["pattern"])


def _pattern(row: Mapping[str, Any]) -> Pattern:
    words = row.get("words", {})
    return Pattern(
        shapes=tuple(_shape(text, words) for text in row["en"]),
        italian=row["it"],
        words=words,
        examples=tuple((one[0], one[1]) for one in row["examples"]),
        counter=tuple(row.get("counter", ())),
    )


def _shape(text: str, words: Mapping[str, str]) -> re.Pattern[str]:
    """The expression of a title: literal text, with a group for each slot."""
    pieces, end = [], 0
    for found in IN_ENGLISH.finditer(text):
        group = f"(?P<{found['slot']}>{_inside(found['slot'], words)})"
        pieces += [re.escape(text[end : found.start()]), group]
        end = found.end()
    return re.compile("".join(pieces) + re.escape(text[end:]))


def _inside(slot: str, words: Mapping[str, str]) -> str:
    if slot == "word":
        return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    kind = slot.rstrip("2")
    if kind not in SLOTS:
        raise BadPattern(f"patterns.toml: unknown slot {{{slot}}}")
    return SLOTS[kind]


def italian_title(title: str) -> str | None:
    """The Italian of a title; None where no rule understands all of it.

    >>> italian_title("Battle of Hastings"), italian_title("Peruvian earthquake")
    ('Battaglia di Hastings', 'Terremoto in Perù')
    >>> italian_title("Gulf Hotel fire") is None
    True
    """
    for pattern in patterns():
        for shape in pattern.shapes:
            found = shape.fullmatch(title)
            said = _said(pattern, found.groupdict()) if found else None
            if said is not None:
                return said[:1].upper() + said[1:]
    return None


def _said(pattern: Pattern, parts: Mapping[str, str]) -> str | None:
    """The Italian with its slots filled; None when one of them is not understood."""
    pieces, end = [], 0
    for found in IN_ITALIAN.finditer(pattern.italian):
        filled = _filled(pattern, parts, found["slot"], found["form"] or "")
        if filled is None:
            return None
        pieces += [pattern.italian[end : found.start()], filled]
        end = found.end()
    return "".join(pieces) + pattern.italian[end:]


def _filled(pattern: Pattern, parts: Mapping[str, str], slot: str, form: str) -> str | None:
    if slot == "word":
        return pattern.words[parts["word"]]
    if slot == "roman":
        return fill("roman", form, next(parts[one] for one in COUNTED if one in parts))
    return fill(slot.rstrip("2"), form, parts[slot]) if slot in parts else ""
