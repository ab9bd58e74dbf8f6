"""A child does not outlive its parent, on any system."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.website.installation import eventually

CHILD = """
import os, sys, time
from accadeoggi.website.process import parentage
getattr(parentage, sys.argv[1])(os.getppid())
print(os.getpid(), flush=True)
time.sleep(60)
"""
PARENT = """
import subprocess, sys, time
subprocess.Popen([sys.executable, "-c", sys.argv[2], sys.argv[1]])
time.sleep(60)
"""


@pytest.mark.parametrize("way", ["die_with", "watch_parent"])
def test_a_child_is_gone_soon_after_its_parent_was_killed(way: str) -> None:
    command = [sys.executable, "-c", PARENT, way, CHILD]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        child = Path(f"/proc/{parent.stdout.readline().strip()}")
        assert child.exists()
        parent.kill()
    assert eventually(lambda: not child.exists(), seconds=5)
