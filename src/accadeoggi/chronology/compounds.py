"""Spans and sets as people type them: "18–22 marzo 1848", "1914–18", "between 1667 and 1670"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from accadeoggi.chronology.forms import Forms
from accadeoggi.chronology.singles import Pieces, single
from accadeoggi.chronology.tokens import COMMA, DASH, around, without_end, without_start

MOST_DASHES = 2
SHORT, FULL = 2, 3
"""In "1914–18" the second year has at most two figures and the first at least three."""


def compound(pieces: Pieces, forms: Forms) -> str | None:
    """The EDTF text of a span or a set; None where the pieces are neither."""
    readings = (_worded_span, _dashed_span, _bounded, _several)
    texts = (reading(pieces, forms) for reading in readings)
    return next((text for text in texts if text is not None), None)


def _worded_span(pieces: Pieces, forms: Forms) -> str | None:
    """A span in words: from … to …, from …, until …, between … and …."""
    rest = without_start(pieces, forms.phrases["between"])
    if rest:
        ends = _ends(around(rest, forms.phrases["and"]), forms)
        return None if ends is None else f"[{ends[0]}..{ends[1]}]"
    rest = without_start(pieces, forms.phrases["from"])
    if rest:
        ends = _ends(around(rest, forms.phrases["to"]), forms)
        start = None if ends else single(rest, forms)
        return "/".join(ends) if ends else start and f"{start}/.."
    rest = without_start(pieces, forms.phrases["until"])
    end = single(rest, forms) if rest else None
    return end and f"../{end}"


def _dashed_span(pieces: Pieces, forms: Forms) -> str | None:
    unknown = forms.phrases["date_unknown"]
    dashes = [place for place, piece in enumerate(pieces) if piece == DASH]
    for at in dashes[:MOST_DASHES]:
        left, right = pieces[:at], pieces[at + 1 :]
        if left in unknown or right in unknown:
            return _half_known(left, right, forms)
        ends = _ends((left, right), forms)
        if ends is not None:
            return "/".join(ends)
    return None


def _half_known(left: Pieces, right: Pieces, forms: Forms) -> str | None:
    start, end = single(left, forms), single(right, forms)
    return f"{start or ''}/{end or ''}" if start or end else None


def _ends(sides: tuple[Pieces, Pieces] | None, forms: Forms) -> tuple[str, str] | None:
    """Both dates of a span; what one side leaves out it takes from the other."""
    if sides is None or not all(sides):
        return None
    left, right = sides
    for whole in _completed_right(left, right):
        end = single(whole, forms)
        start = end and completed(left, whole, end, forms)
        if start and end:
            return start, end
    return None


def _completed_right(left: Pieces, right: Pieces) -> Iterator[Pieces]:
    """The right side alone; with a short year made full; behind words of the left side."""
    yield right
    last, first = left[-1], right[0]
    if last.isdigit() and first.isdigit() and len(first) <= SHORT < FULL <= len(last):
        yield (last[: -len(first)] + first, *right[1:])
    for count in range(1, len(left)):
        yield left[:count] + right


def completed(left: Pieces, whole: Pieces, text: str, forms: Forms) -> str | None:
    """A date that leaves out what the date after it says: "18" before "22 marzo 1848".

    Alone it may be of any kind; completed it must be of the same kind as the other.
    """
    alone = single(left, forms)
    if alone is not None:
        return alone
    for count in range(len(whole) - 1, 0, -1):
        found = single(left + whole[count:], forms)
        if found is not None and _kind(found) == _kind(text):
            return found
    return None


def _kind(text: str) -> str:
    return re.sub("[0-9]+", "9", text.lstrip("-").rstrip("?~%"))


def _bounded(pieces: Pieces, forms: Forms) -> str | None:
    for name, template in (("or_earlier", "[..{}]"), ("or_later", "[{}..]")):
        rest = without_end(pieces, forms.phrases[name])
        text = single(rest, forms) if rest else None
        if text:
            return template.format(text)
    return None


def _several(pieces: Pieces, forms: Forms) -> str | None:
    for name, template in (("or", "[{}]"), ("and", "{{{}}}")):
        sides = around(pieces, forms.phrases[name])
        texts = None if sides is None else _list(_parts(sides), forms)
        if texts:
            return template.format(",".join(texts))
    return None


def _parts(sides: tuple[Pieces, Pieces]) -> tuple[Pieces, ...]:
    """The dates of a list, the last of them behind the conjunction."""
    listed, last = sides
    parts: list[Pieces] = [()]
    for piece in listed:
        parts = [*parts, ()] if piece == COMMA else [*parts[:-1], (*parts[-1], piece)]
    return (*parts, last)


def _list(parts: tuple[Pieces, ...], forms: Forms) -> list[str] | None:
    last = single(parts[-1], forms)
    if last is None:
        return None
    texts = [completed(part, parts[-1], last, forms) for part in parts[:-1]]
    known = [text for text in texts if text]
    return [*known, last] if len(known) == len(texts) else None
