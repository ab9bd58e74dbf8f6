"""The data directory: that it is there, can be written, and is nobody else's just now."""

from __future__ import annotations

import errno
import fcntl
import os
import shutil
import time
from pathlib import Path
from typing import IO

from accadeoggi.website.cli.trouble import Trouble
from accadeoggi.website.cli.words import _

MEGABYTE = 1024 * 1024
NEEDED_TO_PREPARE = 300
NEEDED_TO_RUN = 20
PROBE = ".can-be-written"
LOCK = "lock"
PATIENCE = 3.0
"""Seconds in which the processes of a tree that was killed are sure to be gone."""

FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def make_place(data: Path, *, megabytes: int) -> None:
    """Make the data directory and check that it can be written and has room."""
    try:
        data.mkdir(parents=True, exist_ok=True)
        probe = data / PROBE
        probe.write_bytes(b"\0" * 4096)
        probe.unlink()
    except OSError as error:
        raise place_trouble(error, data) from error
    free = shutil.disk_usage(data).free // MEGABYTE
    if free < megabytes:
        raise full(data, megabytes=megabytes)


def place_trouble(error: OSError, data: Path) -> Trouble:
    """What an error of the file system means for whoever typed."""
    if error.errno in FULL:
        return full(data, megabytes=NEEDED_TO_PREPARE)
    if error.errno in {errno.ENOTDIR, errno.EEXIST}:
        said = _(
            "{data} cannot be a data directory, there is a file in its place: choose another "
            "with --data"
        )
    elif error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        said = _(
            "the data directory {data} cannot be written: give this account the right to, or "
            "choose another with --data"
        )
    else:
        said = _("the data directory {data} cannot be used ({reason}): choose another with --data")
    return Trouble(said.format(data=data, reason=error.strerror or error))


def full(data: Path, *, megabytes: int) -> Trouble:
    """The disk is full, or nearly."""
    return Trouble(
        _(
            "the disk of the data directory {data} is full: free at least {megabytes} MB, or "
            "choose another with --data"
        ).format(data=data, megabytes=megabytes)
    )


class Hold:
    """The right to run on a data directory: one process tree at a time.

    The lock belongs to the open file, which every child inherits, so it is free again when the
    last process of the tree is gone, however it ended.
    """

    def __init__(self, data: Path) -> None:
        self.data = data
        self.file: IO[str] | None = None

    def take(self, note: str) -> None:
        """Take the directory, or say who has it; ``note`` tells the next one who we are."""
        try:
            file = (self.data / LOCK).open("a+", encoding="utf-8")
        except OSError as error:
            raise place_trouble(error, self.data) from error
        if not _locked(file):
            with file:
                file.seek(0)
                raise self._taken(file.read().strip())
        file.truncate(0)
        file.write(f"{note}\n")
        file.flush()
        self.file = file

    def release(self) -> None:
        """Give the directory back."""
        if self.file is not None:
            self.file.close()
            self.file = None

    def _taken(self, note: str) -> Trouble:
        return Trouble(
            _(
                "Accade Oggi runs on {data} already ({note}): stop it, or choose another data "
                "directory with --data"
            ).format(data=self.data, note=note)
        )


def _locked(file: IO[str]) -> bool:
    """Whether the lock was had, after waiting for a tree that is just ending."""
    until = time.monotonic() + PATIENCE
    while True:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > until:
                return False
            time.sleep(0.1)
        else:
            return True


def note_of(address: str) -> str:
    """How a running installation is told from others."""
    return _("process {pid}, {address}").format(pid=os.getpid(), address=address)
