"""Processes of one site, held on strings."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]


def environment(data: Path) -> dict[str, str]:
    """The environment of a process of a site."""
    return os.environ | {
        "AO_DATA": str(data),
        "DJANGO_SETTINGS_MODULE": "accadeoggi.website.settings.local",
        "PYTHONPATH": str(ROOT),
    }


def prepared(data: Path) -> Path:
    """A data directory with a site in it."""
    command = [sys.executable, "-m", "tests.website.finished.process", "prepare"]
    subprocess.run(command, env=environment(data), cwd=ROOT, check=True)
    return data


class Told:
    """A process that does what it is told."""

    def __init__(self, data: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.website.finished.process"],
            env=environment(data),
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def __call__(self, name: str, *arguments: Any) -> Any:
        """Tell it something, and hear what it says."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps([name, *arguments]) + "\n")
        self.process.stdin.flush()
        said = json.loads(self.process.stdout.readline())
        if "error" in said:
            raise AssertionError(f"{name} {arguments}: {said['error']}")
        return said["said"]

    def end(self) -> None:
        """End it."""
        self.process.kill()
        self.process.communicate()


def copied(template: Path, data: Path) -> Path:
    """Another directory with the same site."""
    shutil.copytree(template, data, ignore=shutil.ignore_patterns("edge"))
    return data
