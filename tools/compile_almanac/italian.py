"""Italian headlines from English titles, by the rules of patterns.toml."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ORDINALS = {"First": "Prim", "Second": "Second", "Third": "Terz", "Fourth": "Quart", "Fifth": "Quint"}


@dataclass(frozen=True, slots=True)
class Pattern:
    """One rule: what an English title looks like and what its first word becomes."""

    match: re.Pattern[str]
    words: Mapping[str, str]
    feminine: frozenset[str]
    dated: bool
    colon: bool
    flight: bool


@cache
def rules() -> tuple[tuple[Pattern, ...], Mapping[str, str]]:
    """The patterns in their order, and the countries behind demonyms."""
    data = tomllib.loads((HERE / "patterns.toml").read_text(encoding="utf-8"))
    return tuple(_pattern(row) for row in data["pattern"]), data["demonyms"]


def _pattern(row: Mapping[str, Any]) -> Pattern:
    return Pattern(
        match=re.compile(row["match"]),
        words=row.get("first", {}),
        feminine=frozenset(row.get("feminine", ())),
        dated=row.get("dated", False),
        colon=row.get("colon", False),
        flight=row.get("flight", False),
    )


def italian_title(title: str, exonyms: Mapping[str, str]) -> str | None:
    """The Italian of a title, or None where no rule reaches."""
    patterns, demonyms = rules()
    for pattern in patterns:
        found = pattern.match.fullmatch(title)
        if found is not None:
            parts = found.groupdict()
            parts["name"] = translated(parts["name"], {**exonyms, **demonyms})
            return _compose(pattern, parts)
    return None


def translated(name: str, exonyms: Mapping[str, str]) -> str:
    """A name by its Italian exonym, whole or part by part."""
    if name in exonyms:
        return exonyms[name]
    return " e ".join(exonyms.get(part, part) for part in name.split(" and "))


def _compose(pattern: Pattern, parts: Mapping[str, str]) -> str | None:
    name = parts["name"]
    if pattern.flight:
        return f"Volo {name} {parts['first']}"
    word = pattern.words.get(parts["first"])
    if word is None:
        return None
    if pattern.dated:
        return f"{word} del {parts['year']}: {name}"
    if pattern.colon:
        return f"{word}: {name}"
    if "nth" in parts:
        ending = "a" if parts["first"] in pattern.feminine else "o"
        return joined(f"{ORDINALS[parts['nth']]}{ending} {word} {name}")
    return joined(f"{word} {name}")


def joined(text: str) -> str:
    """Join a preposition with the article that some names begin with."""
    return text.replace(" di Il Cairo", " del Cairo").replace(" di L’Aquila", " dell’Aquila")
