"""What went wrong, in one line of plain words."""

from __future__ import annotations

from typing import IO, Any

import click


class Trouble(click.ClickException):
    """Something that whoever typed can put right: says what, where, and what to do; exit 2."""

    exit_code = 2

    def show(self, file: IO[Any] | None = None) -> None:
        """Say it on the error stream."""
        line = " ".join(self.format_message().splitlines())
        click.echo(f"accadeoggi: {line}", err=True, file=file)
