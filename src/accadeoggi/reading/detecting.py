"""Which language a text is written in, by its small words."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from accadeoggi.reading.words.lexicon import FOLDER, load_toml

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

ENOUGH = 20_000
"""Characters from the beginning that tell the language of the whole."""
WORD = re.compile(r"[^\W\d_]+")


def detect(text: str, default: str = "it", root: Path = FOLDER) -> str:
    """The language whose small words a text has most of; ``default`` where none has more.

    >>> detect("Era la notte del 25 febbraio"), detect("It was the night of 25 February")
    ('it', 'en')
    """
    words = WORD.findall(text[:ENOUGH].lower())
    hits = {code: sum(map(known.__contains__, words)) for code, known in telling(root).items()}
    most = max(hits.values(), default=0)
    best = [code for code, number in hits.items() if number == most]
    return best[0] if most and len(best) == 1 else default


@cache
def telling(root: Path = FOLDER) -> Mapping[str, frozenset[str]]:
    """The telling words of every language that has them, by code."""
    return {
        path.parent.name: frozenset(load_toml(path).get("words", ()))
        for path in sorted(root.glob("*/detection.toml"))
    }
