"""Where the processes write what happens."""

from __future__ import annotations

import os
from pathlib import Path

KEEP = 5 * 1024 * 1024


def log_path(data: Path, name: str) -> Path:
    """The log of one process of the tree."""
    return data / "log" / f"{name}.log"


def write_to(path: Path) -> None:
    """Send everything that this process says to a file."""
    try:
        descriptor = opened(path)
    except OSError:  # A full disk does not keep the site from being read.
        descriptor = os.open(os.devnull, os.O_WRONLY)
    silence = os.open(os.devnull, os.O_RDONLY)
    os.dup2(silence, 0)
    os.dup2(descriptor, 1)
    os.dup2(descriptor, 2)
    os.close(silence)
    os.close(descriptor)


def opened(path: Path) -> int:
    """A log, ready to be written to; one grown long is put aside first."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists() and path.stat().st_size > KEEP:
        path.replace(path.with_suffix(".1.log"))
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o640)
