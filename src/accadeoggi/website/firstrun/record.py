"""What an installation knows about itself, beside its database: one small file."""

from __future__ import annotations

import json
from importlib import metadata
from pathlib import Path
from typing import Any

from accadeoggi.website.cli.trouble import Trouble
from accadeoggi.website.cli.words import _

FILE = "installation.json"


def read_record(data: Path) -> dict[str, Any]:
    """The record; empty where there is none yet."""
    try:
        text = (data / FILE).read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    try:
        record: dict[str, Any] = json.loads(text)
    except ValueError as error:
        raise Trouble(
            _("{file} is damaged: delete it, it is written anew").format(file=data / FILE)
        ) from error
    return record


def write_record(data: Path, **changed: Any) -> None:
    """Change some of the record, all at once or not at all."""
    draft = data / f"{FILE}.new"
    draft.write_text(json.dumps(read_record(data) | changed, indent=1) + "\n", encoding="utf-8")
    draft.replace(data / FILE)


def version() -> str:
    """The version of the program that runs."""
    return metadata.version("accadeoggi")


def refuse_newer(data: Path) -> None:
    """Refuse a data directory that a newer version of the program has worked on."""
    worked_on = read_record(data).get("version", "0")
    if _ordered(worked_on) > _ordered(version()):
        raise newer(data, worked_on)


def newer(data: Path, worked_on: str) -> Trouble:
    """The program is older than its data."""
    return Trouble(
        _(
            "the data directory {data} belongs to a newer version of Accade Oggi ({newer}; this is "
            "{ours}): install the newer version, or choose another directory with --data"
        ).format(data=data, newer=worked_on, ours=version())
    )


def _ordered(text: str) -> tuple[int, ...]:
    """A version for comparing; what follows the third number does not count."""
    return tuple(int(part) for part in text.split(".")[:3] if part.isdigit())
