"""A text as HTML: its time expressions marked, its names and its findings underlined.

Stretches may overlap, so the text is cut at all their borders and each piece is dressed for itself.
Everything that comes from the text is escaped here, and nowhere else does it enter the page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING

from accadeoggi.reading.drawing.words import timex_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from accadeoggi.reading.values import Reading, Timex

PARAGRAPH = re.compile(r"\s*\n\s*\n\s*")
MACHINE_DATE = re.compile(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?(?:T[0-9]{2}:[0-9]{2})?")
"""What HTML takes as a ``datetime``: a year, a month, a day, a minute of a day."""


@dataclass(frozen=True, slots=True)
class Dress:
    """What a stretch of the text wears: its tags; ``name`` is its address on the page."""

    start: int
    end: int
    tags: tuple[str, ...]
    name: str = ""

    def opening(self, at: int) -> str:
        """The opening tags of the piece that begins at a place; only the first has the address."""
        address = f' id="{self.name}"' if self.name and at == self.start else ""
        return "".join(f"<{tag}{address if not i else ''}>" for i, tag in enumerate(self.tags))

    @property
    def closing(self) -> str:
        """The closing tags."""
        return "".join(f"</{tag.split(' ', 1)[0]}>" for tag in reversed(self.tags))

    def within(self, start: int, end: int) -> Dress:
        """The part of it that lies in a paragraph."""
        name = self.name if self.start >= start else ""
        return Dress(max(self.start, start), min(self.end, end), self.tags, name)


def text_as_html(reading: Reading) -> str:
    """The paragraphs of a text with everything marked that was found in it."""
    dresses = sorted(_dresses(reading), key=lambda dress: (dress.start, -dress.end))
    return "".join(
        f"<p>{_dressed(reading.text, start, end, inside)}</p>"
        for start, end, inside in _by_paragraph(_paragraphs(reading.text), dresses)
    )


def _dresses(reading: Reading) -> Iterator[Dress]:
    """What each stretch wears; an event's name wears nothing, its people and places do."""
    for at, timex in enumerate(reading.timexes):
        yield Dress(timex.start, timex.end, _timex_tags(timex, reading.language), f"t{at}")
    for entity in reading.entities:
        if entity.kind != "event":
            title = escape(f"{entity.name} ({entity.id})")
            yield Dress(entity.start, entity.end, (f'span class="name" title="{title}"',))
    for finding in reading.findings:
        tag = f'span class="remark remark-{finding.severity}" title="{escape(finding.code)}"'
        yield Dress(finding.start, finding.end, (tag,))


def _timex_tags(timex: Timex, language: str) -> tuple[str, ...]:
    title = escape(timex_words(timex, language))
    mark = f'mark class="{escape(timex.type.lower())}" title="{title}"'
    if not MACHINE_DATE.fullmatch(timex.value):
        return (mark,)
    return mark, f'time datetime="{escape(timex.value)}"'


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """The paragraphs of a text, without blanks around them."""
    start = len(text) - len(text.lstrip())
    stop = len(text.rstrip())
    for border in PARAGRAPH.finditer(text, start, stop):
        yield start, border.start()
        start = border.end()
    if start < stop:
        yield start, stop


def _by_paragraph(
    paragraphs: Iterator[tuple[int, int]], dresses: Sequence[Dress]
) -> Iterator[tuple[int, int, list[Dress]]]:
    """Each paragraph with the stretches in it, cut to its borders."""
    waiting = list(reversed(dresses))
    for start, end in paragraphs:
        reached = []
        while waiting and waiting[-1].start < end:
            reached.append(waiting.pop())
        waiting.extend(reversed([dress for dress in reached if dress.end > end]))
        inside = [one.within(start, end) for one in reached if one.end > max(start, one.start)]
        yield start, end, inside


def _dressed(text: str, start: int, end: int, dresses: Sequence[Dress]) -> str:
    """One paragraph: cut at every border, each piece in all that it wears."""
    borders = sorted({start, end, *(at for one in dresses for at in (one.start, one.end))})
    pieces: list[str] = []
    worn: list[Dress] = []
    waiting = list(reversed(dresses))
    for first, last in pairwise(borders):
        worn = [dress for dress in worn if dress.end > first]
        while waiting and waiting[-1].start <= first:
            worn.append(waiting.pop())
        opening = "".join(dress.opening(first) for dress in worn)
        closing = "".join(dress.closing for dress in reversed(worn))
        pieces.append(f"{opening}{escape(text[first:last])}{closing}")
    return "".join(pieces)
