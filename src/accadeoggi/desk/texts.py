"""The text of an article in pieces: its fields and the paragraphs of its body."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wagtail.rich_text import get_text_for_indexing

from accadeoggi.column.models import Article

BETWEEN = "\n\n"
FIELDS = ("title", "subtitle", "summary")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of an article that is read: a field, or a paragraph of the body by its block id."""

    name: str
    start: int
    text: str

    @property
    def end(self) -> int:
        """Where it ends in the text that is read."""
        return self.start + len(self.text)


def pieces_of(article: Article) -> list[Piece]:
    """What is read of an article, with its place in the whole."""
    found: list[Piece] = []
    start = 0
    for name, text in _texts(article):
        if text:
            found.append(Piece(name, start, text))
            start += len(text) + len(BETWEEN)
    return found


def _texts(article: Article) -> Iterator[tuple[str, str]]:
    for field in FIELDS:
        yield field, getattr(article, field).strip()
    for block in article.body:
        if block.block_type == "paragraph":
            yield f"body/{block.id}", get_text_for_indexing(block.value.source).strip()


def text_of(article: Article) -> str:
    """Everything that is read of an article, as one text."""
    return BETWEEN.join(piece.text for piece in pieces_of(article))
