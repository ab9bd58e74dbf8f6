"""The almanac's facts, loaded from the package into tables."""

from __future__ import annotations

from pathlib import Path

from accadeoggi.website.firstrun.progress import Progress


def needs_work(data: Path) -> bool:
    return False


def load(data: Path, progress: Progress) -> None:
    pass
