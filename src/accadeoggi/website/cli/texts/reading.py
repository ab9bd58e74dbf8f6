"""What `accadeoggi read` does with a text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from accadeoggi.catalogue.gazetteer import shipped_gazetteer
from accadeoggi.reading.reading import read
from accadeoggi.reading.records import asks_for_care, reading_record
from accadeoggi.reading.values import Reading
from accadeoggi.website.cli.texts.lines import BadLine, optional_text, run_lines, text_field
from accadeoggi.website.cli.texts.taking import (
    AUTO,
    known_day,
    language_of,
    languages,
    lines_of,
    whole_text,
)
from accadeoggi.website.cli.words import _


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


def known_language(code: str) -> str:
    """A language that can be read, or ``auto``."""
    if code not in (*languages(), AUTO):
        raise BadLine(_("unknown language “{language}”").format(language=code))
    return code


def day_field(record: dict[str, Any], name: str) -> str | None:
    """A day in a field that may be missing."""
    written = optional_text(record, name)
    try:
        return known_day(written) if written else None
    except ValueError as error:
        said = _("“{field}” is no day (YYYY-MM-DD): {value}")
        raise BadLine(said.format(field=name, value=written)) from error
