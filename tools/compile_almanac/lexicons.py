"""The word lists beside this module, read once."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "lexicon"
HEADLINES = Path(__file__).parent / "headlines"


@cache
def lexicon(name: str) -> dict[str, Any]:
    """One of the word lists."""
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def reviewed_headlines() -> dict[str, list[str]]:
    """Headlines written for single rows, by date and title; a second one for a row is refused."""
    found: dict[str, list[str]] = {}
    for path in sorted(HEADLINES.glob("*.toml")):
        for key, value in tomllib.loads(path.read_text(encoding="utf-8")).items():
            if key in found:
                raise ValueError(f"{path.name}: a second headline for “{key}”")
            found[key] = value
    return found
