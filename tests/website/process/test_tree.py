"""The supervisor gives up on a child that dies again and again, and says where to look."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]


def test_a_child_that_dies_again_and_again_ends_the_tree(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.website.process.dying", str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=ROOT,
        env=os.environ | {"DJANGO_SETTINGS_MODULE": "accadeoggi.website.settings.test"},
    )
    log = tmp_path / "log" / "web.log"
    assert done.returncode == 2, done.stderr
    assert "the web process ended 2 times" in done.stderr
    assert str(log) in done.stderr
    assert log.read_text().count("this is why") == 2
