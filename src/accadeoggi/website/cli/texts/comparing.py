"""What `accadeoggi compare` does with two language versions of a text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from accadeoggi.reading.comparing.versions import Difference, compare, explain_difference
from accadeoggi.reading.reading import read
from accadeoggi.reading.records import asks_for_care
from accadeoggi.reading.values import Reading
from accadeoggi.website.cli.texts.fields import (
    BadLine,
    day_field,
    known_language,
    optional_text,
    text_field,
)
from accadeoggi.website.cli.texts.lines import run_lines
from accadeoggi.website.cli.texts.showing import place_in
from accadeoggi.website.cli.texts.taking import language_of, lines_of
from accadeoggi.website.cli.words import _

Record = dict[str, Any]
Pair = tuple[Reading, Reading]


def read_pair(texts: tuple[str, str], languages: tuple[str, str], anchor: str | None) -> Pair:
    """Both versions, read."""
    one, other = (
        read(text, language_of(text, asked), anchor=anchor)
        for text, asked in zip(texts, languages, strict=True)
    )
    return one, other


def compare_lines(path: Path, languages: tuple[str, str], anchor: str | None) -> int:
    """Every line of a file of JSON objects; the exit code."""

    def work(record: Record) -> tuple[Record, bool]:
        sides = _side(record, "a"), _side(record, "b")
        asked = [optional_text(side, "lang") for side in sides]
        one, other = (
            known_language(code or own) for code, own in zip(asked, languages, strict=True)
        )
        texts = text_field(sides[0], "text"), text_field(sides[1], "text")
        pair = read_pair(texts, (one, other), day_field(record, "dct") or anchor)
        differences = compare(*pair)
        return differences_record(pair, differences), asks_for_care(differences)

    return run_lines(lines_of(path), work)


def _side(record: Record, name: str) -> Record:
    side = record.get(name)
    if not isinstance(side, dict):
        raise BadLine(_("“{field}” is missing or is no object").format(field=name))
    return side


def differences_record(pair: Pair, differences: tuple[Difference, ...]) -> Record:
    """What differs, for JSON; an empty span is the place where a date is missing."""
    return {
        "lang": {"a": pair[0].language, "b": pair[1].language},
        "findings": [_record(one, pair) for one in differences],
    }


def _record(difference: Difference, pair: Pair) -> Record:
    return {
        "code": difference.code,
        "severity": difference.severity.value,
        "a": _stretch(pair[0], difference.a),
        "b": _stretch(pair[1], difference.b),
        "parameters": dict(difference.parameters),
        "message": explain_difference(difference, pair[0].language),
    }


def _stretch(reading: Reading, span: tuple[int, int]) -> Record:
    return {"start": span[0], "end": span[1], "text": reading.text[slice(*span)]}


def shown(pair: Pair, differences: tuple[Difference, ...], language: str) -> Iterator[str]:
    """The differences as lines, with their places in both versions."""
    for one in differences:
        places = " · ".join(
            f"{name} {place_in(reading.text, span[0])}"
            for name, reading, span in zip("AB", pair, (one.a, one.b), strict=True)
        )
        yield f"{places}  {explain_difference(one, language)}"
    if not differences:
        yield _("The dates of the two versions correspond.")
