"""Ways to find the triggers of a language in texts: how fast each is, as JSON.

    python scanner.py SECONDS < {"triggers": […], "texts": […]}

Each finds the same words; the time is for small letters, the search and the list of places.
"""

from __future__ import annotations

import json
import re
import sys
import time
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    Scan = Callable[[str], list[int]]
    Tree = dict[str, Any]

WORD = re.compile(r"[^\W\d_]+")
FOLLOWS, FOLLOWS_MASK = 0x80, 0xC0
"""The bits of a byte of UTF-8 that begins no letter."""


def words_and_dictionary(triggers: list[str]) -> Scan:
    """Every word is cut out and looked up: what the reader does, figures aside."""
    known = frozenset(triggers)
    return lambda text: [m.start() for m in WORD.finditer(text.lower()) if m[0] in known]


def trie(triggers: list[str]) -> Scan:
    """One ``re`` in the shape of a tree of letters."""
    pattern = re.compile(rf"(?<![^\W\d_])(?:{tree_of(triggers)})(?![^\W\d_])")
    return lambda text: [m.start() for m in pattern.finditer(text.lower())]


def regex(triggers: list[str]) -> Scan:
    """The module ``regex`` with a named list."""
    pattern = import_module("regex").compile(r"\b\L<words>\b", words=triggers)
    return lambda text: [m.start() for m in pattern.finditer(text.lower())]


def re2(triggers: list[str]) -> Scan:
    """google-re2 on bytes; letters beyond ASCII are kept from its edges by hand."""
    module = import_module("re2")
    options = module.Options()
    options.max_mem = 1 << 28
    pattern = module.compile("|".join(map(re.escape, ordered(triggers))).encode(), options)

    def scan(text: str) -> list[int]:
        low = text.lower()
        data = low.encode()
        return whole_words(low, data, (m.span() for m in pattern.finditer(data)))

    return scan


def hyperscan(triggers: list[str]) -> Scan:
    """Hyperscan on bytes, every word a literal; it tells all ends, the longest is kept."""
    module = import_module("hyperscan")
    database = module.Database()
    database.compile(
        expressions=[re.escape(word).encode() for word in triggers],
        ids=list(range(len(triggers))),
        flags=[module.HS_FLAG_SOM_LEFTMOST] * len(triggers),
    )

    def scan(text: str) -> list[int]:
        low = text.lower()
        data = low.encode()
        found: list[tuple[int, int]] = []
        database.scan(data, match_event_handler=lambda _i, a, b, _f, _c: found.append((a, b)))
        return whole_words(low, data, found)

    return scan


def ahocorasick(triggers: list[str]) -> Scan:
    """pyahocorasick, the longest word at each place."""
    automaton = import_module("ahocorasick").Automaton()
    for word in triggers:
        automaton.add_word(word, len(word))
    automaton.make_automaton()

    def scan(text: str) -> list[int]:
        low = text.lower()
        ends = ((end + 1 - size, end + 1) for end, size in automaton.iter(low))
        return standing_alone(low, ends)

    return scan


def ahocorasick_rs(triggers: list[str]) -> Scan:
    """ahocorasick_rs, every word at each place."""
    module = import_module("ahocorasick_rs")
    automaton = module.AhoCorasick(triggers)

    def scan(text: str) -> list[int]:
        low = text.lower()
        found = automaton.find_matches_as_indexes(low, overlapping=True)
        return standing_alone(low, ((start, end) for _, start, end in found))

    return scan


SCANS = (words_and_dictionary, trie, regex, re2, hyperscan, ahocorasick, ahocorasick_rs)


def ordered(words: Iterable[str]) -> list[str]:
    """Words, the longest first."""
    return sorted(words, key=lambda word: (-len(word), word))


def tree_of(words: Iterable[str]) -> str:
    """A pattern that shares the beginnings of words."""
    tree: Tree = {}
    for word in words:
        branch = tree
        for letter in word:
            branch = branch.setdefault(letter, {})
        branch[""] = {}
    return _pattern(tree)


def _pattern(tree: Tree) -> str:
    ways = [re.escape(letter) + _pattern(rest) for letter, rest in sorted(tree.items()) if letter]
    if not ways:
        return ""
    one = ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"
    return f"(?:{one})?" if "" in tree else one


def whole_words(low: str, data: bytes, found: Iterable[tuple[int, int]]) -> list[int]:
    """Where whole words begin in a text, given places of its bytes."""
    if len(low) == len(data):
        return standing_alone(low, found)
    places = [0] * (len(data) + 1)
    for at, byte in enumerate(data):
        places[at + 1] = places[at] + (byte & FOLLOWS_MASK != FOLLOWS)
    return standing_alone(low, ((places[start], places[end]) for start, end in found))


def standing_alone(low: str, found: Iterable[tuple[int, int]]) -> list[int]:
    """The beginnings of those places that no letter touches."""
    return list(_alone(low, found))


def _alone(low: str, found: Iterable[tuple[int, int]]) -> Iterator[int]:
    for start, end in found:
        if not (low[start - 1 : start].isalpha() or low[end : end + 1].isalpha()):
            yield start


def main(seconds: float) -> None:
    """Run every way there is, and tell of each its speed, its start and what it found."""
    given = json.load(sys.stdin)
    triggers = [word for word in given["triggers"] if word.isalpha()]
    told = {}
    for make in SCANS:
        try:
            told[make.__name__] = measured(make, triggers, given["texts"], seconds)
        except ImportError:
            continue
    sys.stdout.write(json.dumps(told))


def measured(
    make: Callable[[list[str]], Scan], triggers: list[str], texts: list[str], seconds: float
) -> dict[str, float]:
    """Characters a second, seconds to get ready, and how many triggers were found."""
    began = time.process_time()
    scan = make(triggers)
    found = sum(len(scan(text)) for text in texts[:1])
    ready = time.process_time() - began
    characters, began = 0, time.process_time()
    while (used := time.process_time() - began) < seconds:
        found = sum(len(scan(text)) for text in texts)
        characters += sum(map(len, texts))
    return {"speed": characters / used, "ready": ready, "found": found}


if __name__ == "__main__":
    main(float(sys.argv[1]))
