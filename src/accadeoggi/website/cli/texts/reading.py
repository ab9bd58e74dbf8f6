"""What `accadeoggi read` does with a text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from accadeoggi.catalogue.gazetteer import shipped_gazetteer
from accadeoggi.reading.reading import read
from accadeoggi.reading.records import asks_for_care, reading_record
from accadeoggi.reading.values import Reading
from accadeoggi.website.cli.texts.fields import (
    day_field,
    known_language,
    optional_text,
    text_field,
)
from accadeoggi.website.cli.texts.lines import run_lines
from accadeoggi.website.cli.texts.taking import language_of, lines_of, whole_text


def read_file(path: Path, language: str, anchor: str | None) -> Reading:
    """A whole file, read."""
    return read_text(whole_text(path), language, anchor)


def read_text(text: str, language: str, anchor: str | None) -> Reading:
    """One text, read with all that the shipped almanac knows."""
    spoken = language_of(text, language)
    return read(text, spoken, anchor=anchor, gazetteer=shipped_gazetteer())


def read_lines(path: Path, language: str, anchor: str | None) -> int:
    """Every line of a file of JSON objects; the exit code."""

    def work(record: dict[str, Any]) -> tuple[dict[str, Any], bool]:
        reading = read_text(
            text_field(record, "text"),
            known_language(optional_text(record, "lang") or language),
            day_field(record, "dct") or anchor,
        )
        return reading_record(reading), asks_for_care(reading.findings)

    return run_lines(lines_of(path), work)
