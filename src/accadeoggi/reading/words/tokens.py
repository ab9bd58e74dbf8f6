"""The tokens of a text.

Letters, figures, blanks and signs part at their borders; a figure with thousands or decimals stays
whole, so that none of its parts is taken for a year.
"""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass
from itertools import accumulate

PIECES = (
    r"[^\W\d_]+"
    r"|[0-9]{1,3}(?:[.,][0-9]{3})+(?![0-9])"
    r"|[0-9]+[.,][0-9]{1,2}(?![0-9]|[./-][0-9])"
    r"|[0-9]{1,2}:[0-9]{2}(?![0-9])"
    r"|['’`‘][0-9]{2}(?![0-9])"
    r"|[0-9]+0s(?![^\W_])"
    r"|[0-9]+|\s+|[^\w\s]|[\w_]"
)
TOKEN = re.compile(PIECES)
# Where an article or a preposition loses its vowel it stays one token with its apostrophe: "dell'".
ELIDED_TOKEN = re.compile(r"[^\W\d_]+'(?=[^\W_])|" + PIECES)
BLOCK = 100_000
"""Characters that are cut at once: a book then takes a third of the memory."""
GAP = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Tokens:
    """A text cut up: its words (in small letters), and beside each where it ends."""

    text: str
    words: list[str]
    ends: array[int]

    def start(self, index: int) -> int:
        """Where a token begins in the text."""
        return self.ends[index - 1] if index else 0

    def written(self, index: int) -> str:
        """A token as it stands in the text."""
        return self.text[self.start(index) : self.ends[index]]

    def before(self, index: int) -> int:
        """The index of the nearest token before one that is no blank; -1 if there is none."""
        index -= 1
        return index - 1 if index >= 0 and self.words[index][0].isspace() else index

    def after(self, index: int) -> int:
        """The index of the nearest token after one that is no blank; past the end if none."""
        index += 1
        return index + 1 if index < len(self.words) and self.words[index][0].isspace() else index

    def word_before(self, index: int) -> str:
        """The nearest word or sign before a token, in small letters; empty at the beginning."""
        found = self.before(index)
        return self.words[found] if found >= 0 else ""

    def word_after(self, index: int) -> str:
        """The nearest word or sign after a token, in small letters; empty at the end."""
        found = self.after(index)
        return self.words[found] if found < len(self.words) else ""


def cut(text: str, *, elision: bool = False) -> Tokens:
    """The tokens of a text; with ``elision`` an apostrophe between two words ends the first.

    >>> [word for word in cut("Il 25 Feb. '56, 2.500 voti").words if word.strip()]
    ['il', '25', 'feb', '.', "'56", ',', '2.500', 'voti']
    """
    small = text.lower()
    if len(small) != len(text):
        small = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    words = _words(small.replace("’", "'"), ELIDED_TOKEN if elision else TOKEN)
    return Tokens(text=text, words=words, ends=array("L", accumulate(map(len, words))))


def _words(text: str, token: re.Pattern[str]) -> list[str]:
    """The tokens of a text; a long one is cut in blocks, in which a word is kept but once."""
    if len(text) <= BLOCK:
        return token.findall(text)
    words: list[str] = []
    kept: dict[str, str] = {}
    start = 0
    while start < len(text):
        gap = GAP.search(text, start + BLOCK)
        end = gap.end() if gap else len(text)
        found = token.findall(text, start, end)
        words.extend(map(kept.setdefault, found, found))
        start = end
    return words
