"""One pass over a text: the few places in it that are worth a closer look."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import compress, count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accadeoggi.reading.words.lexicon import Lexicon
    from accadeoggi.reading.words.numbers import Word
    from accadeoggi.reading.words.tokens import Tokens

REACH = 14


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
