"""Progress that people can watch, with and without a terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO

from accadeoggi.website.cli.words import _

Progress = Callable[[int, int], None]
"""Called with how much is done, and of how much."""

WIDTH = 24
TITLE = 26


class Bar:
    """One line that fills; without a terminal, a line when it begins and one when it ends."""

    def __init__(self, title: str, stream: TextIO) -> None:
        self.title = title
        self.stream = stream
        self.lively = stream.isatty()
        self.began = time.monotonic()
        self.shown = -1

    def __call__(self, done: int, total: int) -> None:
        """Show how far it is."""
        percent = 100 * done // total if total else 0
        if self.lively and percent != self.shown:
            self.shown = percent
            filled = WIDTH * percent // 100
            marks = "#" * filled + "-" * (WIDTH - filled)
            self._write(f"\r{self.title:<{TITLE}} [{marks}] {percent:3d} %")

    def begin(self) -> None:
        """Say what begins."""
        self(0, 1) if self.lively else self._write(f"{self.title} …\n")

    def end(self) -> None:
        """Say that it is done, and how long it took."""
        seconds = time.monotonic() - self.began
        said = _("done in {seconds:.1f} s").format(seconds=seconds)
        line = f"{self.title:<{TITLE}} [{'#' * WIDTH}] {said}"
        self._write(f"\r{line}\n" if self.lively else f"{self.title}: {said}\n")

    def _write(self, text: str) -> None:
        self.stream.write(text)
        self.stream.flush()


@contextmanager
def bar(title: str, stream: TextIO | None = None) -> Iterator[Progress]:
    """A bar for the length of a step; a step that fails leaves its bar where it was."""
    shown = Bar(title, stream or sys.stdout)
    shown.begin()
    try:
        yield shown
    except BaseException:
        if shown.lively:
            (stream or sys.stdout).write("\n")
        raise
    shown.end()
