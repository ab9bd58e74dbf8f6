"""The texts that the bench reads: gold texts of a folder given, and the sample articles."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from pathlib import Path

ARTICLES = Path(__file__).parents[2] / "src/accadeoggi/website/sample/articles"
GOLD = {"en": ("wikiwars", "timebank"), "it": ("tempeval2-it", "meantime-it-dev")}


@dataclass(frozen=True, slots=True)
class Heap:
    """Texts of one language, each with the day it was written; ``name`` is for people."""

    name: str
    language: str
    texts: tuple[tuple[str, str | None], ...]

    @property
    def size(self) -> int:
        """How many characters there are."""
        return sum(len(text) for text, _ in self.texts)

    @property
    def lines(self) -> str:
        """The texts as JSON lines."""
        return "".join(
            json.dumps({"language": self.language, "text": text, "anchor": anchor}) + "\n"
            for text, anchor in self.texts
        )


def heaps(folder: Path) -> list[Heap]:
    """All heaps: gold texts where the folder has them, and the articles."""
    found = [gold(folder, code) for code in GOLD] if folder.is_dir() else []
    return [*found, *(articles(code) for code in GOLD)]


def gold(folder: Path, language: str) -> Heap:
    """The gold texts of a language."""
    paths = [folder / f"{name}.jsonl" for name in GOLD[language]]
    documents = [json.loads(line) for path in paths for line in path.open(encoding="utf-8")]
    texts = tuple((one["text"], one.get("dct")) for one in documents)
    return Heap(" + ".join(GOLD[language]), language, texts)


def articles(language: str) -> Heap:
    """The sample articles in a language, each as one text."""
    tables = [
        tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(ARTICLES.iterdir())
    ]
    texts = tuple((_whole(table[language]), table["published"]) for table in tables)
    return Heap("sample articles", language, texts)


def _whole(words: dict[str, object]) -> str:
    body: list[dict[str, str]] = words["body"]  # type: ignore[assignment]  # as the samples are
    paragraphs = [block["text"] for block in body if "text" in block]
    return "\n\n".join([str(words["title"]), str(words["subtitle"]), *paragraphs])


def book(heap: Heap, length: int) -> str:
    """One long text: the heap's texts after one another, again and again."""
    whole = "\n\n".join(text for text, _ in heap.texts) + "\n\n"
    return (whole * (length // len(whole) + 1))[:length]
