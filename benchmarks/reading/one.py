"""One text of a given length, or all hostile texts, in a process of its own; as JSON.

python one.py timexes|read LENGTH < text
python one.py hostile LENGTH
"""

from __future__ import annotations

import json
import sys
import time
from typing import TYPE_CHECKING

from accadeoggi.reading import find_timexes, read
from benchmarks.reading.hostile import hostile_texts
from benchmarks.reading.reader import peak

if TYPE_CHECKING:
    from collections.abc import Callable

ANCHOR = "2009-12-19"
ACTS: dict[str, Callable[[str, str], object]] = {
    "timexes": lambda text, code: find_timexes(text, code, anchor=ANCHOR),
    "read": lambda text, code: read(text, code, anchor=ANCHOR),
}
SHORTEST = 0.2
"""Short texts are read again and again for so many seconds."""


def main(name: str, length: int) -> None:
    """Measure, and tell."""
    for code in ("en", "it"):
        ACTS["read"]("Nel 1900. In May 1900, aged 30.", code)
    told = hostile(length) if name == "hostile" else one_text(name, sys.stdin.read()[:length])
    sys.stdout.write(json.dumps(told))


def one_text(name: str, text: str) -> dict[str, float]:
    """Seconds that one text takes, and the peak of memory."""
    times, began = 0, time.process_time()
    while not times or time.process_time() - began < SHORTEST:
        ACTS[name](text, "en")
        times += 1
    return {"seconds": (time.process_time() - began) / times, "peak": peak()}


def hostile(length: int) -> list[tuple[float, str, str, str]]:
    """What each hostile text takes, the slowest first."""
    found = []
    for name, text in hostile_texts(length).items():
        for title, act in ACTS.items():
            for code in ("en", "it"):
                began = time.process_time()
                act(text, code)
                found.append((time.process_time() - began, name, title, code))
    return sorted(found, reverse=True)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
