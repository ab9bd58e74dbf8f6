"""Each setting has its line in the documentation, and the documentation invents none."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
SETTINGS = ROOT / "src" / "accadeoggi" / "website" / "settings"
PAGE = ROOT / "docs" / "reference" / "settings.md"


def documented() -> list[str]:
    return re.findall(r"^\| `([A-Z0-9_]+)` \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE)


def names_set_in(module: ast.Module) -> set[str]:
    return {
        node.id
        for node in ast.walk(module)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and node.id.isupper()
    }


def variables_read_in(module: ast.Module) -> set[str]:
    return {
        node.value
        for node in ast.walk(module)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and re.fullmatch(r"AO_[A-Z_]+", node.value)
    }


def test_settings_and_their_page_say_the_same() -> None:
    modules = [ast.parse(path.read_text(encoding="utf-8")) for path in SETTINGS.glob("*.py")]
    known = set.union(*map(names_set_in, modules), *map(variables_read_in, modules))
    assert set(documented()) == known


def test_no_setting_is_documented_twice() -> None:
    assert len(documented()) == len(set(documented()))
