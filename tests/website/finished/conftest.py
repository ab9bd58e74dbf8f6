"""A site made once, and copied for whoever changes it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from .sites import Told, copied, prepared


@pytest.fixture(scope="package")
def template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    data = prepared(tmp_path_factory.mktemp("site") / "data")
    yield data
    shutil.rmtree(data)


@pytest.fixture
def process(template: Path, tmp_path: Path) -> Iterator[Told]:
    """A process of a site of its own."""
    told = Told(copied(template, tmp_path / "data"))
    yield told
    told.end()
