"""The room keeps its promises: pure, small, quick to open, and documented name by name."""

from __future__ import annotations

import ast
import doctest
import importlib
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from accadeoggi import chronology

ROOM = Path(chronology.__file__).parent
MODULES = sorted(ROOM.glob("*.py"))
REFERENCE = ROOM.parents[2] / "docs" / "reference" / "chronology.md"
ALLOWED = {"accadeoggi", *sys.stdlib_module_names}
OTHER_CLOCKS = re.compile(r"\b(?:today|utcnow|time\.time|localtime|gmtime|datetime\.now)\(")


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.stem)
def test_a_module_imports_the_standard_library_and_its_own_room(module):
    tree = ast.parse(module.read_text(encoding="utf-8"))
    imported = [name for node in ast.walk(tree) for name in names_of(node)]
    assert {name.split(".")[0] for name in imported} <= ALLOWED
    ours = [name for name in imported if name.startswith("accadeoggi")]
    assert all(name.startswith("accadeoggi.chronology") for name in ours)


def names_of(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) else []


@pytest.mark.parametrize("module", [m for m in MODULES if m.stem != "clock"], ids=lambda m: m.stem)
def test_only_the_clock_reads_the_time(module):  # QUALITY: section 1, rule 5
    assert not OTHER_CLOCKS.search(module.read_text(encoding="utf-8"))


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.stem)
def test_modules_and_functions_are_short(module):
    text = module.read_text(encoding="utf-8")
    assert len(text.splitlines()) < 300
    functions = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef)]
    assert not [f.name for f in functions if length_of(f) > 30]


def length_of(function: ast.FunctionDef) -> int:
    """Lines of code, without the docstring."""
    has_docstring = ast.get_docstring(function) is not None
    first = function.body[1] if has_docstring and len(function.body) > 1 else function.body[0]
    return (function.end_lineno or 0) - first.lineno + 1


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.stem)
def test_no_module_names_a_language(module):
    tree = ast.parse(module.read_text(encoding="utf-8"))
    texts = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    assert not {"it", "en", "it.toml", "en.toml"} & {
        text for text in texts if isinstance(text, str)
    }


def test_the_room_opens_in_less_than_0_15_seconds():
    assert min(opening() for _ in range(5)) < 0.15


def opening() -> float:
    """The processor's seconds, so that a busy machine counts little; not measured by coverage."""
    code = "from time import process_time as p; t = p(); import accadeoggi.chronology"
    plain = {key: value for key, value in os.environ.items() if not key.startswith("COV")}
    command = [sys.executable, "-c", f"{code}; print(p() - t)"]
    return float(subprocess.run(command, check=True, capture_output=True, env=plain).stdout)


def test_opening_the_room_loads_neither_django_nor_data():
    code = "import accadeoggi.chronology, sys; print(*sorted(sys.modules))"
    loaded = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    )
    roots = {name.split(".")[0] for name in loaded.stdout.split()}
    assert not roots & {"django", "wagtail", "babel", "convertdate", "edtf", "requests"}


@pytest.mark.parametrize("name", chronology.__all__)
def test_every_public_name_is_explained(name):
    assert getattr(chronology, name) is not None
    assert f"`{name}" in REFERENCE.read_text(encoding="utf-8")


def test_unknown_names_are_refused_as_usual():
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        chronology.nonsense  # noqa: B018
    assert chronology.LANGUAGES == ("it", "en")


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.stem)
def test_the_examples_in_docstrings_are_true(module):
    name = "accadeoggi.chronology" + ("" if module.stem == "__init__" else f".{module.stem}")
    assert doctest.testmod(importlib.import_module(name)).failed == 0
