"""Styles, scripts and fonts: gathered once, under names that tell their content.

A file with its digest in its name never changes, so browsers may keep it for ever; whitenoise
serves the folder from the web process.
"""

from __future__ import annotations

from hashlib import blake2s
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command

from accadeoggi.website.firstrun.record import read_record, write_record

KEY = "static"
MANIFEST = "staticfiles.json"


def needs_work(data: Path) -> bool:
    """Whether the gathered files are not those of this program."""
    gathered = Path(settings.STATIC_ROOT or data / "static") / MANIFEST
    return not gathered.is_file() or read_record(data).get(KEY) != sources_digest()


def gather(data: Path) -> None:
    """Gather all files."""
    call_command("collectstatic", interactive=False, verbosity=0, clear=True)
    write_record(data, **{KEY: sources_digest()})


def sources_digest() -> str:
    """A digest of the names, sizes and times of all source files."""
    digest = blake2s(digest_size=16)
    for finder in get_finders():
        for path, storage in finder.list([]):
            stat = Path(storage.path(path)).stat()
            digest.update(f"{path}\0{stat.st_size}\0{stat.st_mtime_ns}\n".encode())
    return digest.hexdigest()
