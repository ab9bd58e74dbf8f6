"""Writing what was asked for into a file: whole, or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from tempfile import NamedTemporaryFile

from accadeoggi.website.cli.trouble import Trouble
from accadeoggi.website.cli.words import _


def write_whole(path: Path, pieces: Iterable[str]) -> None:
    """Write text beside a file and put it in its place at the end; Trouble where that fails."""
    try:
        with NamedTemporaryFile(
            "w", encoding="utf-8", newline="", dir=path.parent, prefix=".", delete=False
        ) as file:
            try:
                file.writelines(pieces)
            except BaseException:
                os.unlink(file.name)  # noqa: PTH108 - a name, not a path
                raise
        os.chmod(file.name, 0o644)  # noqa: PTH101
        Path(file.name).replace(path)
    except OSError as error:
        said = _("{file} cannot be written: {reason}")
        raise Trouble(said.format(file=path, reason=error.strerror)) from error
