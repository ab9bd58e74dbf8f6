"""A backup: one compressed file with everything that cannot be made again.

In it are the database (copied while it is in use), the pictures and documents, the secret key
and the installation's record, with a list of all and the digest of each. Left out is what is
made again (styles, logs, renditions' caches) and the outbox, which holds other people's mail.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import os
import sqlite3
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from accadeoggi.chronology import clock
from accadeoggi.website.cli.door import DATABASE
from accadeoggi.website.firstrun.record import FILE as RECORD
from accadeoggi.website.firstrun.record import version

LIST = "contents.json"
KEPT = (RECORD, "secret-key")
MEDIA = "media"
CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Written:
    """A backup that was made."""

    file: str
    bytes: int
    files: int
    created: str


def write_backup(data: Path, target: Path) -> Written:
    """Write a backup; the file appears under its name only when it is whole."""
    created = clock.now().isoformat()
    draft = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        count = _fill(draft, data, created)
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)
    return Written(str(target), target.stat().st_size, count, created)


def _fill(draft: Path, data: Path, created: str) -> int:
    """Write all files and their list, and have the disk keep them; the number of files."""
    digests: dict[str, str] = {}
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as raw:
        with (
            gzip.GzipFile(fileobj=raw, mode="wb", compresslevel=6, mtime=0) as packed,
            tarfile.open(fileobj=packed, mode="w|") as archive,
            tempfile.TemporaryDirectory(dir=draft.parent, prefix=".backup-") as folder,
        ):
            copy = copy_database(data / DATABASE, Path(folder) / DATABASE)
            for name, path in ((DATABASE, copy), *_files(data)):
                archive.add(path, name, recursive=False)
                digests[name] = digest_of(path)
            _add_list(archive, {"version": version(), "created": created, "files": digests})
        raw.flush()
        os.fsync(raw.fileno())
    return len(digests)


def copy_database(source: Path, copy: Path) -> Path:
    """Copy a database that may be in use: the copy is as of one moment."""
    with closing(sqlite3.connect(source)) as original, closing(sqlite3.connect(copy)) as other:
        original.backup(other)
    return copy


def _files(data: Path) -> Iterator[tuple[str, Path]]:
    for name in KEPT:
        if (data / name).is_file():
            yield name, data / name
    for path in sorted((data / MEDIA).rglob("*")):
        if path.is_file() and not path.is_symlink():
            yield path.relative_to(data).as_posix(), path


def digest_of(path: Path) -> str:
    """The SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _add_list(archive: tarfile.TarFile, contents: dict[str, Any]) -> None:
    text = json.dumps(contents, indent=1).encode()
    entry = tarfile.TarInfo(LIST)
    entry.size = len(text)
    entry.mode = 0o600
    archive.addfile(entry, io.BytesIO(text))


def as_json(written: Written) -> str:
    """What was written, for programs."""
    return json.dumps(asdict(written), ensure_ascii=False)
