"""Where things run: the project's environment, and one for what it is compared with."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
CACHE = ROOT / "build" / "bench"
PEERS = HERE / "peers.txt"


@dataclass(frozen=True, slots=True)
class Place:
    """A Python to run a script of this folder with."""

    python: Path

    def told(self, script: str, *words: str, given: str = "") -> Any:
        """What a script prints, as JSON; None if it fails."""
        paths = os.pathsep.join((str(ROOT), str(ROOT / "src")))
        done = subprocess.run(
            [str(self.python), str(HERE / script), *words],
            input=given, capture_output=True, text=True, check=False, cwd=self._folder(),
            env={**os.environ, "PYTHONPATH": paths, "PYTHONHASHSEED": "0"},
        )  # fmt: skip
        return json.loads(done.stdout.splitlines()[-1]) if done.returncode == 0 else None

    def _folder(self) -> Path:
        """A folder for what a peer may leave behind."""
        folder = ROOT / "build" / "bench-work"
        folder.mkdir(parents=True, exist_ok=True)
        return folder


OWN = Place(Path(sys.executable))


def peers() -> Place:
    """The environment of the peers, made on first use and kept under ``build/bench``."""
    python = CACHE / "bin" / "python"
    stamp = CACHE / ".installed"
    if not stamp.is_file() or stamp.read_text() != PEERS.read_text():
        subprocess.run([sys.executable, "-m", "venv", str(CACHE)], check=True)
        pip = [str(python), "-m", "pip", "--disable-pip-version-check", "--quiet", "install"]
        subprocess.run([*pip, "--no-deps", "-r", str(PEERS)], check=True)
        stamp.write_text(PEERS.read_text())
    return Place(python)
