"""Where sentences end, in the words of a language: its abbreviations, and who is never a name."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from accadeoggi.reading.words.lexicon import FOLDER, load_toml

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

Span = tuple[int, int]
STOP = re.compile(
    r"(?P<mark>[.!?…]{1,4})(?P<close>[\"'”’»)\]]{0,3})(?=\s|$)|\n[^\S\n]{0,80}\n|\n(?=[#*\-•–—=])"
)
AFTER = re.compile(r"\s*[\"'“”‘’«(\[—–-]{0,3}\s?")
LAST_WORD = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]+$|[0-9]+$")
LONGEST_WORD = 24
LONGEST = 2000
"""No sentence is longer; lists and texts without full stops are cut at a blank."""
SHORT = 3
"""So few words and an abbreviation are no sentence yet ("In 44 B.C. Caesar …")."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a language that decide where sentences end and which capitals are no names."""

    abbreviations: frozenset[str] = frozenset()
    """Never the end of a sentence, whatever follows ("dott", "Mr")."""
    soft_abbreviations: frozenset[str] = frozenset()
    """The end only where a capital follows that is no figure ("a.C", "ecc")."""
    before_numbers: frozenset[str] = frozenset()
    """Abbreviations before a figure ("n. 5", "p. 12")."""
    links: tuple[str, ...] = ()
    """Words after a comma that open a new clause."""
    joins: tuple[str, ...] = ()
    """Words that join two clauses and belong to neither."""
    never_names: frozenset[str] = frozenset()
    before_names: frozenset[str] = frozenset()
    """Capitalised words before a name that are no part of it: titles and words never in names."""
    common_words: frozenset[str] = frozenset()
    before_places: frozenset[str] = frozenset()
    after_first_names: frozenset[str] = frozenset()
    after_surnames: frozenset[str] = frozenset()


@cache
def wording(language: str, root: Path = FOLDER) -> Wording:
    """The words of a language; a language without the file has none.

    Raises BadLanguageFile.
    """
    path = root / language / "sentences.toml"
    if not path.is_file():
        return Wording()
    data = load_toml(path)
    names = data.get("names", {})
    return Wording(
        abbreviations=_small(data.get("abbreviations", ())),
        soft_abbreviations=_small(data.get("soft_abbreviations", ())),
        before_numbers=_small(data.get("before_numbers", ())),
        links=tuple(data.get("links", ())),
        joins=tuple(data.get("joins", ())),
        never_names=_small(names.get("never", ())),
        before_names=_small([*names.get("titles", ()), *names.get("never", ())]),
        common_words=_small(names.get("common", ())),
        before_places=_small(names.get("before_places", ())),
        after_first_names=_small(names.get("after_first_names", ())),
        after_surnames=_small(names.get("after_surnames", ())),
    )


def _small(words: Sequence[str]) -> frozenset[str]:
    return frozenset(word.lower() for word in words)


@dataclass(frozen=True, slots=True)
class Sentences:
    """The sentences of a text, found by any place in them."""

    spans: tuple[Span, ...]
    starts: tuple[int, ...]

    def around(self, at: int) -> Span:
        """The sentence in which a place of the text lies."""
        return self.spans[max(0, bisect_right(self.starts, at) - 1)]


def sentences_of(text: str, language: str, root: Path = FOLDER) -> Sentences:
    """The sentences of a text, without the blanks around them.

    >>> [text[a:b] for text in ["Morì nel 44 a.C. a Roma. Poi J. F. Kennedy parlò."]
    ...  for a, b in sentences_of(text, "it").spans]
    ['Morì nel 44 a.C. a Roma.', 'Poi J. F. Kennedy parlò.']
    """
    pieces = _pieces(text, wording(language, root))
    spans = tuple(_trimmed(text, start, end) for start, end in pieces)
    full = tuple(span for span in spans if span[0] < span[1]) or ((0, len(text)),)
    return Sentences(full, tuple(start for start, _ in full))


def _pieces(text: str, words: Wording) -> Iterator[Span]:
    start = 0
    for stop in STOP.finditer(text):
        if stop["mark"] is None or _ends(text, start, stop, words):
            yield from _in_measure(text, start, stop.end())
            start = stop.end()
    yield from _in_measure(text, start, len(text))


def _in_measure(text: str, start: int, end: int) -> Iterator[Span]:
    """A sentence, in parts if it has no end: what is asked about a sentence stays cheap."""
    while end - start > LONGEST:
        blank = text.rfind(" ", start + 1, start + LONGEST)
        part = blank if blank > 0 else start + LONGEST
        yield start, part
        start = part
    yield start, end


def _ends(text: str, start: int, stop: re.Match[str], words: Wording) -> bool:
    """Whether a full stop ends a sentence: not within an abbreviation, and a capital follows."""
    opening = AFTER.match(text, stop.end())
    after = text[opening.end() : opening.end() + 1] if opening else ""
    if stop["mark"] != ".":
        return not after.islower()
    found = LAST_WORD.search(text[max(0, stop.start() - LONGEST_WORD) : stop.start()])
    word = found[0] if found else ""
    small = word.lower()
    if after.islower() or small in words.abbreviations or _is_initial(word, text, stop.start()):
        return False
    if small in words.before_numbers and after.isdigit():
        return False
    if small not in words.soft_abbreviations:
        return True
    return not after.isdigit() and len(text[start : stop.start()].split()) > SHORT


def _is_initial(word: str, text: str, end: int) -> bool:
    """Whether a word is one capital letter (J. F. K.) and not the number of a king or "I"."""
    if len(word) != 1 or not word.isupper():
        return False
    before = text[max(0, end - 2 - LONGEST_WORD) : end - 1].split()
    return word not in "IVX" or not before or len(before[-1].rstrip(".")) == 1


def _trimmed(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    return end - len(piece.lstrip()), start + len(piece.rstrip())
