"""What a person typed, cut into small pieces that forms are matched against."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

DASH = "–"
COMMA = ","

PIECE = re.compile(
    r"(?P<numeric>[0-9]{1,4}(?P<sep>[./-])(?:[0-9]{1,2}|[ivx]{1,4})(?P=sep)[0-9]{1,4}(?![0-9./-]))"
    r"|(?P<month_year>[0-9]{1,2}[./][0-9]{4}(?![0-9./-]))"
    r"|(?P<dual>[0-9]{3,4}/[0-9]{1,4}(?![0-9./-]))"
    r"|[0-9]+[^\W\d_]*°?"
    r"|[^\W\d_]+'?"
    r"|[-–—]"
    r"|[,'?~%°]"
    r"|(?P<idle>[.()\s])"
    r"|(?P<strange>.)",
    re.DOTALL,
)
LETTERS_WITH_DOTS = re.compile(r"\b([^\W\d_])\. ?(?=[^\W\d_]\b)")


@lru_cache(maxsize=2048)
def cut(text: str) -> tuple[str, ...]:
    """The pieces of a text, in lower case; abbreviations like "a.C." lose their dots.

    >>> cut("Sabato 25 febbraio 44 a. C.")
    ('sabato', '25', 'febbraio', '44', 'ac')
    >>> cut("anni ’50")
    ('anni', "'", '50')
    >>> cut("18-22 marzo, 25.2.1956")
    ('18', '–', '22', 'marzo', ',', '25.2.1956')
    """
    plain = unicodedata.normalize("NFKC", text).lower().replace("’", "'").replace("‘", "'")
    plain = LETTERS_WITH_DOTS.sub(r"\1", plain)
    pieces = (found for found in PIECE.finditer(plain) if not found["idle"])
    return tuple(DASH if found[0] in "-–—" else found[0] for found in pieces)


def phrases(texts: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """Phrases of a language's file as pieces, the longest first."""
    return tuple(sorted((cut(text) for text in texts), key=len, reverse=True))


def without_start(
    pieces: tuple[str, ...], known: Iterable[tuple[str, ...]]
) -> tuple[str, ...] | None:
    """The pieces after a known phrase at their beginning; None where there is none."""
    return next((pieces[len(p) :] for p in known if p == pieces[: len(p)]), None)


def without_end(
    pieces: tuple[str, ...], known: Iterable[tuple[str, ...]]
) -> tuple[str, ...] | None:
    """The pieces before a known phrase at their end; None where there is none."""
    ends = (pieces[: -len(p)] for p in known if p == pieces[-len(p) :])
    return next(ends, None)


def around(
    pieces: tuple[str, ...], known: Iterable[tuple[str, ...]]
) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """What stands before and after the first known phrase inside the pieces."""
    for at in range(1, len(pieces)):
        rest = without_start(pieces[at:], known)
        if rest:
            return pieces[:at], rest
    return None


def without_anywhere(
    pieces: tuple[str, ...], known: Iterable[tuple[str, ...]]
) -> tuple[str, ...] | None:
    """The pieces without a known phrase, wherever it stands; None where there is none."""
    for at in range(len(pieces)):
        rest = without_start(pieces[at:], known)
        if rest is not None:
            return pieces[:at] + rest
    return None
