"""A backup holds everything, and comes back whole or not at all."""

from __future__ import annotations

import json
import os
import sqlite3
import tarfile
from contextlib import closing
from pathlib import Path

import pytest

from accadeoggi.website.cli.care import archive, restoring
from accadeoggi.website.cli.door import DATABASE
from accadeoggi.website.cli.trouble import Trouble


@pytest.fixture
def installation(tmp_path: Path) -> Path:
    """A data directory with a little of everything."""
    data = tmp_path / "data"
    (data / "media" / "images").mkdir(parents=True)
    (data / "outbox").mkdir()
    (data / "media" / "images" / "leaf.png").write_bytes(b"picture")
    (data / "outbox" / "1.eml").write_text("a letter")
    (data / "installation.json").write_text('{"version": "0.1.0"}')
    (data / "secret-key").write_text("secret")
    with closing(sqlite3.connect(data / DATABASE)) as database:
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("CREATE TABLE kept (word TEXT)")
        database.execute("INSERT INTO kept VALUES ('oggi')")
        database.commit()
    return data


@pytest.fixture
def backup(installation: Path, tmp_path: Path) -> Path:
    """A backup of it."""
    file = tmp_path / "copy.tar.gz"
    archive.write_backup(installation, file)
    return file


def test_what_was_backed_up_comes_back(installation: Path, backup: Path, tmp_path: Path) -> None:
    restored = tmp_path / "elsewhere" / "data"
    restoring.restore_backup(backup, restored)
    for name in ("media/images/leaf.png", "installation.json", "secret-key"):
        assert (restored / name).read_bytes() == (installation / name).read_bytes()
    with closing(sqlite3.connect(restored / DATABASE)) as database:
        assert database.execute("SELECT word FROM kept").fetchall() == [("oggi",)]
    assert {path.name for path in restored.iterdir()} == {
        "accadeoggi.sqlite3", "installation.json", "media", "secret-key",
    }  # fmt: skip


def test_other_people_s_mail_is_left_out(backup: Path) -> None:
    with tarfile.open(backup) as opened:
        assert not [name for name in opened.getnames() if "outbox" in name]


def test_only_its_owner_can_read_a_backup(backup: Path) -> None:
    assert backup.stat().st_mode & 0o077 == 0


def test_a_backup_is_taken_while_somebody_writes(installation: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(installation / DATABASE)) as writer:
        writer.execute("INSERT INTO kept VALUES ('domani')")
        archive.write_backup(installation, tmp_path / "copy.tar.gz")
        writer.rollback()
    restoring.restore_backup(tmp_path / "copy.tar.gz", tmp_path / "restored")
    with closing(sqlite3.connect(tmp_path / "restored" / DATABASE)) as database:
        assert database.execute("SELECT word FROM kept").fetchall() == [("oggi",)]


def test_restoring_never_overwrites(backup: Path, installation: Path) -> None:
    with pytest.raises(Trouble, match="not empty"):
        restoring.restore_backup(backup, installation)
    assert (installation / "outbox" / "1.eml").exists()


def test_an_interrupted_restore_can_be_repeated(backup: Path, tmp_path: Path) -> None:
    left = tmp_path / "restored" / restoring.STAGE
    left.mkdir(parents=True)
    (left / "half").write_text("half")
    restoring.restore_backup(backup, tmp_path / "restored")
    assert not left.exists()


@pytest.mark.parametrize("keep", [0, 10, 200, -20])
def test_a_backup_that_was_cut_off_restores_nothing(
    backup: Path, tmp_path: Path, keep: int
) -> None:
    backup.write_bytes(backup.read_bytes()[:keep])
    assert_nothing_restored(backup, tmp_path / "restored")


def test_a_backup_with_a_changed_file_restores_nothing(backup: Path, tmp_path: Path) -> None:
    changed = repacked(backup, tmp_path, lambda folder: (folder / "secret-key").write_text("other"))
    assert_nothing_restored(changed, tmp_path / "restored")


def test_a_backup_with_a_file_that_is_not_listed_restores_nothing(
    backup: Path, tmp_path: Path
) -> None:
    added = repacked(backup, tmp_path, lambda folder: (folder / "media" / "x").write_text("x"))
    assert_nothing_restored(added, tmp_path / "restored")


@pytest.mark.parametrize(
    "name", ["../outside", "/tmp/outside", "media/../../outside", "settings.py"]
)
def test_a_backup_that_would_write_elsewhere_restores_nothing(tmp_path: Path, name: str) -> None:
    evil = tmp_path / "evil.tar.gz"
    with tarfile.open(evil, "w:gz") as opened:
        entry = tarfile.TarInfo(name)
        opened.addfile(entry)
    assert_nothing_restored(evil, tmp_path / "restored")
    assert not (tmp_path / "outside").exists()


def test_a_backup_with_a_link_restores_nothing(tmp_path: Path) -> None:
    evil = tmp_path / "evil.tar.gz"
    with tarfile.open(evil, "w:gz") as opened:
        entry = tarfile.TarInfo("media/link")
        entry.type = tarfile.SYMTYPE
        entry.linkname = "/etc/passwd"
        opened.addfile(entry)
    assert_nothing_restored(evil, tmp_path / "restored")


def test_a_backup_of_a_newer_version_is_refused(installation: Path, tmp_path: Path) -> None:
    (installation / "installation.json").write_text('{"version": "99.0"}')
    archive.write_backup(installation, tmp_path / "copy.tar.gz")
    with pytest.raises(Trouble, match="newer version"):
        restoring.restore_backup(tmp_path / "copy.tar.gz", tmp_path / "restored")
    assert list((tmp_path / "restored").iterdir()) == []


def test_a_backup_that_cannot_be_finished_leaves_nothing_behind(
    installation: Path, tmp_path: Path
) -> None:
    (installation / DATABASE).write_bytes(b"not a database" * 100)
    with pytest.raises(sqlite3.DatabaseError):
        archive.write_backup(installation, tmp_path / "copy.tar.gz")
    assert {path.name for path in tmp_path.iterdir()} == {"data"}


def assert_nothing_restored(file: Path, data: Path) -> None:
    with pytest.raises(Trouble, match="not a whole backup"):
        restoring.restore_backup(file, data)
    assert list(data.iterdir()) == []


def repacked(backup: Path, tmp_path: Path, change: object) -> Path:
    """The backup unpacked, changed and packed again."""
    folder = tmp_path / "unpacked"
    with tarfile.open(backup) as opened:
        opened.extractall(folder, filter="data")
    assert json.loads((folder / archive.LIST).read_text())["files"]
    assert callable(change)
    change(folder)
    changed = tmp_path / "changed.tar.gz"
    with tarfile.open(changed, "w:gz") as opened:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                opened.add(path, os.path.relpath(path, folder))
    return changed
