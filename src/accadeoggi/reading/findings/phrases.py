"""Phrases with numbers in them, found in a text without trying them at every place of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NUMBER = r"([0-9]{1,4}|[^\W\d_]{2,24}(?:-[^\W\d_]{2,10})?)"
FIGURES = r"([0-9]{1,4})"
NEVER = re.compile(r"(?!)")
PIECE = re.compile(r"[^\s'’{}]+(?![^{]*\})")
NEAR = 80
"""No phrase is longer than this many characters."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """A list of phrases as one pattern; each holds one of the ``keys``, by which it is found.

    A phrase with ``{n}`` (a number in figures or words) or ``{d}`` (in figures) has one group.
    """

    pattern: re.Pattern[str]
    keys: tuple[str, ...]

    @classmethod
    def of(cls, texts: Iterable[str]) -> Phrases:
        """The phrases, the longest first; a blank is any white space.

        >>> found = Phrases.of(["aged {n}", "(b."])
        >>> text = "Anna (b. 1900), aged  nine"
        >>> [one[0] for one in found.find(text, text.lower())]
        ['(b.', 'aged  nine']
        """
        ordered = sorted(texts, key=len, reverse=True)
        if not ordered:
            return NO_PHRASES
        keys = {key_of(text) for text in ordered}
        lean = {key for key in keys if not any(key != other and other in key for other in keys)}
        pattern = re.compile("|".join(map(_pattern, ordered)), re.IGNORECASE)
        return cls(pattern, tuple(sorted(lean)))

    def find(self, text: str, low: str) -> Iterator[re.Match[str]]:
        """The phrases of a text; ``low`` is the text in small letters, character by character."""
        for start, end in _windows(sorted(self._places(low)), len(text)):
            yield from self.pattern.finditer(text, start, end)

    def _places(self, low: str) -> Iterator[int]:
        for key in self.keys:
            at = low.find(key)
            while at >= 0:
                yield at
                at = low.find(key, at + len(key))


NO_PHRASES = Phrases(NEVER, ())


def key_of(text: str) -> str:
    """The longest piece of a phrase between blanks, the last of several.

    >>> key_of("at the age of {n}"), key_of("{n}-year-old"), key_of("a {n}'anni")
    ('age', '-year-old', 'anni')
    """
    pieces: list[str] = PIECE.findall(text)
    return max(reversed(pieces), key=len).lower()


def _pattern(text: str) -> str:
    pattern = re.escape(text).replace(r"\ ", r"\s{1,3}").replace("'", "['’]")
    pattern = pattern.replace(r"\{n\}", NUMBER).replace(r"\{d\}", FIGURES)
    start = r"(?<!\w)" if text[0].isalnum() or text[0] == "{" else ""
    end = r"(?!\w)" if text[-1].isalnum() or text[-1] == "}" else ""
    return f"{start}{pattern}{end}"


def _windows(places: Iterable[int], length: int) -> Iterator[tuple[int, int]]:
    """Stretches around places, those that touch as one."""
    start = end = -1
    for place in places:
        if place - NEAR > end:
            if end >= 0:
                yield start, end
            start = max(0, place - NEAR)
        end = min(length, place + 2 * NEAR)
    if end >= 0:
        yield start, end


def in_small_letters(text: str) -> str:
    """A text in small letters, each in its place (a Turkish İ would become two).

    >>> in_small_letters("İzmir, È"), len(in_small_letters("İ"))
    ('İzmir, è', 1)
    """
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(small if len(small := one.lower()) == 1 else one for one in text)
