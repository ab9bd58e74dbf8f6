"""The fields of a JSON line: there or refused, with the reason."""

from __future__ import annotations

from typing import Any

from accadeoggi.website.cli.texts.taking import AUTO, known_day, languages
from accadeoggi.website.cli.words import _

Record = dict[str, Any]


class BadLine(ValueError):
    """A line that cannot be worked on; the message says why."""


def text_field(record: Record, name: str) -> str:
    """A field that must be there and be text."""
    value = record.get(name)
    if not isinstance(value, str):
        raise BadLine(_("“{field}” is missing or is no text").format(field=name))
    return value


def optional_text(record: Record, name: str) -> str | None:
    """A field that may be missing or null."""
    return None if record.get(name) in (None, "") else text_field(record, name)


def known_language(code: str) -> str:
    """A language that can be read, or ``auto``."""
    if code not in (*languages(), AUTO):
        raise BadLine(_("unknown language “{language}”").format(language=code))
    return code


def day_field(record: Record, name: str) -> str | None:
    """A day in a field that may be missing."""
    written = optional_text(record, name)
    try:
        return known_day(written) if written else None
    except ValueError as error:
        said = _("“{field}” is no day (YYYY-MM-DD): {value}")
        raise BadLine(said.format(field=name, value=written)) from error
