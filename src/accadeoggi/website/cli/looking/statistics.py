"""The figures of the almanac, for people and for programs."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from accadeoggi.almanac.coverage import FEWEST, Coverage
from accadeoggi.almanac.heat_map import heat_map
from accadeoggi.almanac.words import name_of
from accadeoggi.catalogue.statistics import coverage
from accadeoggi.website.cli.writing import write_whole

TABLES = {"theme": "themes", "era": "eras", "region": "regions"}


def figures(language: str, picture: Path | None, kind: str) -> dict[str, Any]:
    """All figures; draws the heat map of a kind of fact into a file if one is named."""
    found = coverage()
    if picture is not None:
        write_whole(picture, heat_map(found, kind, language))
    return {
        "days": found.days,
        "spread": {kind: asdict(found.spread(kind)) for kind in FEWEST},
        "thin_days": found.thin_days(),
        **{trait: _named(found, trait, language) for trait in found.traits},
    }


def _named(found: Coverage, trait: str, language: str) -> list[dict[str, Any]]:
    """The numbers of a trait, its values in words."""
    return [
        {"code": code, "name": _name(trait, code, language), "facts": number}
        for code, number in found.traits[trait].items()
    ]


def _name(trait: str, code: str, language: str) -> str:
    return name_of(TABLES[trait], code, language) if trait in TABLES and code else code
