"""Bringing a backup back: unpacked beside its place, compared with its list, then moved in."""

from __future__ import annotations

import json
import shutil
import sqlite3
import tarfile
import zlib
from contextlib import closing
from pathlib import Path, PurePosixPath
from typing import Any

from accadeoggi.website.cli.care.archive import KEPT, LIST, MEDIA, digest_of
from accadeoggi.website.cli.door import DATABASE
from accadeoggi.website.cli.trouble import Trouble
from accadeoggi.website.cli.words import _
from accadeoggi.website.firstrun.record import refuse_newer
from accadeoggi.website.process.place import LOCK, place_trouble

STAGE = ".restoring"
UNREADABLE = (tarfile.TarError, EOFError, zlib.error, ValueError, KeyError)


def restore_backup(file: Path, data: Path) -> dict[str, Any]:
    """Bring a backup back into an empty data directory; what the backup says of itself."""
    refuse_occupied(data)
    stage = data / STAGE
    try:
        stage.mkdir(parents=True)
        contents = _unpack(file, stage)
        refuse_newer(stage)
        _move_in(stage, data)
    except OSError as error:
        raise place_trouble(error, data) from error
    finally:
        shutil.rmtree(stage, ignore_errors=True)
    return contents


def refuse_occupied(data: Path) -> None:
    """Refuse a directory with anything in it; what an interrupted restore left is cleared away."""
    shutil.rmtree(data / STAGE, ignore_errors=True)
    if data.exists() and (not data.is_dir() or any(entry.name != LOCK for entry in data.iterdir())):
        raise Trouble(
            _(
                "{data} is not empty, and restoring never overwrites: choose another with --data"
            ).format(data=data)
        )


def _unpack(file: Path, stage: Path) -> dict[str, Any]:
    """Unpack into the stage and compare with the list."""
    try:
        with tarfile.open(file, "r:gz") as archive:
            for member in archive:
                if not _is_ours(member):
                    raise _damaged(file, member.name)
                archive.extract(member, stage, filter="data")
        contents: dict[str, Any] = json.loads((stage / LIST).read_text(encoding="utf-8"))
        _compare(file, stage, contents["files"])
    except UNREADABLE as error:
        raise _damaged(file, str(error)) from error
    except FileNotFoundError as error:
        raise _damaged(file, LIST) from error
    return contents


def _is_ours(member: tarfile.TarInfo) -> bool:
    """Whether a backup of ours can have this file in it: nothing else is unpacked."""
    parts = PurePosixPath(member.name).parts
    inside = member.name in {DATABASE, LIST, *KEPT} or parts[:1] == (MEDIA,)
    return member.isfile() and inside and ".." not in parts


def _compare(file: Path, stage: Path, digests: dict[str, str]) -> None:
    """Refuse a backup with a file that is missing, added or changed, or a damaged database."""
    found = {
        path.relative_to(stage).as_posix(): path for path in stage.rglob("*") if path.is_file()
    }
    found.pop(LIST)
    if found.keys() != digests.keys() or DATABASE not in found:
        raise _damaged(file, LIST)
    for name, path in found.items():
        if digest_of(path) != digests[name]:
            raise _damaged(file, name)
    if not _is_whole(found[DATABASE]):
        raise _damaged(file, DATABASE)


def _is_whole(database: Path) -> bool:
    try:
        with closing(sqlite3.connect(database)) as opened:
            return bool(opened.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except sqlite3.DatabaseError:
        return False


def _move_in(stage: Path, data: Path) -> None:
    """Move everything to its place, the database last: with it the installation is there."""
    (stage / LIST).unlink()
    for entry in sorted(stage.iterdir(), key=lambda entry: entry.name == DATABASE):
        entry.rename(data / entry.name)


def _damaged(file: Path, where: str) -> Trouble:
    return Trouble(
        _("{file} is not a whole backup ({where}): nothing was restored, use another one").format(
            file=file, where=where
        )
    )
