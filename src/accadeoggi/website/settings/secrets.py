"""The secret key of a local installation: made once, kept in the data directory."""

from __future__ import annotations

import os
import secrets
from pathlib import Path


def kept_secret(data_dir: Path) -> str:
    """Read the installation's secret key, or make it on the first run, for its owner's eyes."""
    path = data_dir / "secret-key"
    if not path.exists():
        data_dir.mkdir(parents=True, exist_ok=True)
        _write_once(path, secrets.token_urlsafe(50))
    return path.read_text(encoding="ascii").strip()


def _write_once(path: Path, key: str) -> None:
    """Write the key under another name and link it in place: two starters agree on one key."""
    draft = path.with_suffix(f".{os.getpid()}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(key)
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
