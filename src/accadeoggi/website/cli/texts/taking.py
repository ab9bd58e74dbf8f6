"""Taking texts in: from a file or the standard input, whole or line by line."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click

from accadeoggi.reading.detecting import detect, telling
from accadeoggi.website.cli.trouble import Trouble
from accadeoggi.website.cli.words import _

AUTO = "auto"
text_path = click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path)
"""A file, or ``-`` for the standard input."""


def languages() -> tuple[str, ...]:
    """The languages that can be read."""
    return tuple(telling())


def whole_text(path: Path) -> str:
    """The text of a file, or of the standard input for ``-``; UTF-8."""
    try:
        raw = sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        said = _("{file} is not UTF-8 text: byte {place} cannot be read")
        raise Trouble(said.format(file=path, place=error.start)) from error
    except OSError as error:
        said = _("{file} cannot be read: {reason}")
        raise Trouble(said.format(file=path, reason=error.strerror)) from error


def lines_of(path: Path) -> Iterator[bytes]:
    """The lines of a file or of the standard input, as they come."""
    if str(path) == "-":
        yield from sys.stdin.buffer
        return
    try:
        with path.open("rb") as file:
            yield from file
    except OSError as error:
        said = _("{file} cannot be read: {reason}")
        raise Trouble(said.format(file=path, reason=error.strerror)) from error


def language_of(text: str, asked: str) -> str:
    """The language asked for, or the one that the text speaks."""
    return detect(text) if asked == AUTO else asked


def known_day(written: str) -> str:
    """A day as ISO writes it (YYYY-MM-DD). Raises ValueError."""
    return date.fromisoformat(written[:10]).isoformat()


class Day(click.ParamType[str]):
    """An option whose value is a day."""

    name = "YYYY-MM-DD"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The day, or a refusal that quotes what was given."""
        try:
            return known_day(value)
        except ValueError:
            self.fail(_("{value!r} is no day (YYYY-MM-DD).").format(value=value), param, ctx)
