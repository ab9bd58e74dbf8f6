"""Who changes records while pages are kept, and who of them has died in the middle of it.

A process that is killed between a change and the drop that follows from it leaves pages that
are no longer right. So whoever makes changes holds a file until they are dropped; a file that
nobody holds tells of a sudden end, and everything is dropped.
"""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

FOLDER = "alive"


class Alive:
    """The sign of life of somebody who is changing records."""

    def __init__(self, folder: Path) -> None:
        place = folder / FOLDER
        place.mkdir(parents=True, exist_ok=True)
        self.path = place / f"{os.getpid()}-{os.urandom(4).hex()}"
        draft = self.path.with_name(f".{self.path.name}")
        self._file = draft.open("w")
        fcntl.flock(self._file, fcntl.LOCK_EX)
        draft.rename(self.path)

    def leave(self) -> None:
        """All that was changed is dropped."""
        if not self._file.closed:
            self.path.unlink(missing_ok=True)
            self._file.close()

    def __del__(self) -> None:
        """A change that was taken back leaves nothing undone, either."""
        self.leave()


def anybody_died(folder: Path) -> bool:
    """Whether somebody has gone without a word since the last time; each is told of once."""
    found = [path for path in (folder / FOLDER).glob("[!.]*") if _is_dead(path)]
    for path in found:
        path.unlink(missing_ok=True)
    return bool(found)


def _is_dead(path: Path) -> bool:
    try:
        with path.open("r") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
