"""The reader on texts that a coverage-guided fuzzer makes up.

    python -m fuzz.reading MINUTES CORPUS

CORPUS is a folder that grows; the seeds are ``tests/reading/cases/fuzz``. What breaks the reader is
left beside the corpus as ``crash-…``, ``slow-…`` or ``timeout-…``; a run that finds nothing ends
with 0. Needs atheris, which ``make fuzz-reading`` installs apart from everything else.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import atheris  # type: ignore[import-untyped]  # lives in an environment of its own

with atheris.instrument_imports(include=["accadeoggi"]):
    from accadeoggi.reading import read
    from accadeoggi.reading.tagging import language

from fuzz.flaws import flaws

SEEDS = Path(__file__).parents[1] / "tests" / "reading" / "cases" / "fuzz"
LANGUAGES = ("en", "it")
ANCHORS = (None, "2000-02-29")
LONGEST = 3000
MOST_SECONDS = 5
"""For one text; instrumented code is some ten times slower than it is alone."""


class Flawed(Exception):
    """A reading that breaks a promise."""


def read_one(data: bytes) -> None:
    """Read one text in every language, and see whether the promises hold."""
    text = data.decode("utf-8", errors="ignore")
    anchor = ANCHORS[len(text) % len(ANCHORS)]
    for code in LANGUAGES:
        found = flaws(read(text, code, anchor=anchor))
        if found:
            raise Flawed(f"{code}: {'; '.join(found)}")


def written_dictionary(folder: Path) -> Path:
    """A file with the words that rules know, for the fuzzer to play with."""
    words = {word for code in LANGUAGES for word in language(code).lexicon.words}
    kept = sorted(word for word in words if not word.isdigit())
    path = folder.parent / "words.dict"
    path.write_text("".join(f'"{_escaped(word)}"\n' for word in kept), encoding="ascii")
    return path


def _escaped(word: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in f"{word} ".encode())


def main(minutes: float, corpus: Path) -> None:
    """Fuzz for so many minutes."""
    corpus.mkdir(parents=True, exist_ok=True)
    options = [
        f"-max_total_time={int(minutes * 60)}",
        f"-dict={written_dictionary(corpus)}",
        f"-artifact_prefix={corpus.parent}/",
        f"-max_len={LONGEST}",
        f"-timeout={MOST_SECONDS}",
        "-only_ascii=0",
        "-print_final_stats=1",
    ]
    fuzzer: Any = atheris
    fuzzer.Setup([sys.argv[0], *options, str(corpus), str(SEEDS)], read_one)
    fuzzer.Fuzz()


if __name__ == "__main__":
    main(float(sys.argv[1]), Path(sys.argv[2]))
