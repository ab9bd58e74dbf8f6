"""One pass over a text: its tokens, and the few places worth a closer look.

Letters, figures, blanks and signs part at their borders; a figure with thousands or decimals stays
whole, so that none of its parts is taken for a year.
"""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass
from itertools import accumulate, compress, count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accadeoggi.reading.words.lexicon import Lexicon
    from accadeoggi.reading.words.numbers import Word

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
REACH = 14
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


@dataclass(slots=True)
class Node:
    """A token of a chunk, or the tokens that have been understood as one thing."""

    first: int
    last: int
    word: str
    entries: Word
    glued: bool
    capital: bool


def chunks(tokens: Tokens, lexicon: Lexicon) -> Iterator[list[Node]]:
    """Runs of known words around the words that speak of time.

    Each run holds at least one trigger, ends at the first unknown word, and starts at most
    ``REACH`` tokens before its first trigger: so the work grows with the text, not with its square.
    """
    words = tokens.words
    known = lexicon.words
    size = len(words)
    done = 0
    for hit in compress(count(), map(lexicon.triggers.__contains__, words)):
        if hit < done:
            continue
        first = hit
        floor = max(done, hit - REACH)
        while first > floor and ((word := words[first - 1]) in known or is_narrow_gap(word)):
            first -= 1
        last = hit + 1
        while last < size and ((word := words[last]) in known or is_narrow_gap(word)):
            last += 1
        done = last
        yield nodes(tokens, known, first, last)


def is_narrow_gap(word: str) -> bool:
    """Whether a token is a blank that does not end a paragraph."""
    return word == " " or (word[0].isspace() and word.count("\n") < 2)


def nodes(tokens: Tokens, known: dict[str, Word], first: int, last: int) -> list[Node]:
    """The tokens of a run without its blanks, each with what it may stand for."""
    words, ends, text = tokens.words, tokens.ends, tokens.text
    made = []
    glued = False
    for index in range(first, last):
        word = words[index]
        if word == " " or word[0].isspace():
            glued = False
            continue
        capital = text[ends[index] - len(word)].isupper()
        made.append(Node(index, index, word, known[word], glued, capital))
        glued = True
    return made
