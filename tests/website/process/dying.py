"""A tree whose only child dies at once: run by a test as a program of its own."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from accadeoggi.website.cli.trouble import Trouble
from accadeoggi.website.process.children import Child
from accadeoggi.website.process.tree import Bell, Tree


def die() -> None:
    """End as a crashed program does."""
    sys.stderr.write("this is why\n")
    sys.stderr.flush()
    os.abort()


def main(data: Path) -> int:
    """Run the tree; the exit code of its trouble."""
    child = Child("web", "tests.website.process.dying:die", (), data, most_deaths=1)
    try:
        Tree([child], Bell()).run("http://127.0.0.1:9", lambda: None)
    except Trouble as trouble:
        trouble.show()
        return trouble.exit_code
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
