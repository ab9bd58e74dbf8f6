"""Where a sentence with several dates is cut, so that each date keeps its own statement."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from accadeoggi.reading.sentences import wording

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Span = tuple[int, int]
STRONG = r"(?P<strong>\s*[;:]\s|\s[—–]\s)"
FEWEST_WORDS = 3
"""A clause has at least so many words besides its date."""
WORD = re.compile(r"[^\W_]+")


def clauses_of(text: str, language: str, sentence: Span, dates: Sequence[Span]) -> list[Span]:
    """A stretch of the sentence for each of its dates, which are in order.

    It is cut between two dates at a semicolon, or at a comma before a word that opens a clause;
    where nothing like that stands between them, they share a stretch.
    """
    cuts = [_cut(text, language, one[1], other[0]) for one, other in zip(dates, dates[1:])]
    spans: list[Span] = []
    start, group = sentence[0], 0
    for at, _ in enumerate(dates):
        cut = cuts[at] if at < len(cuts) else None
        end = cut[0] if cut else sentence[1]
        last = at == len(dates) - 1
        if not last and (cut is None or not _is_clause(text, (start, end), dates[group : at + 1])):
            continue
        spans += [_shaved(text, start, max(end, dates[at][1]))] * (at + 1 - group)
        start, group = (cut[1] if cut else end), at + 1
    return _joined_tail(text, spans, dates, sentence)


def _joined_tail(
    text: str, spans: list[Span], dates: Sequence[Span], sentence: Span
) -> list[Span]:
    """Spans in which a last clause that says nothing of its own has gone to the one before."""
    last = spans[-1]
    own = [date for date, span in zip(dates, spans, strict=True) if span == last]
    if len(own) == len(spans) or _is_clause(text, last, own):
        return spans
    before = spans[-1 - len(own)]
    whole = (before[0], sentence[1])
    return [whole if span in (before, last) else span for span in spans]


def _cut(text: str, language: str, start: int, end: int) -> Span | None:
    """The best place to cut between two dates: the first strong sign, else the first comma."""
    found = list(_borders(language).finditer(text, start, end))
    strong = [border for border in found if border["strong"]]
    best = next(iter(strong or found), None)
    return (best.start(), best.end()) if best else None


@cache
def _borders(language: str) -> re.Pattern[str]:
    links = "|".join(map(re.escape, wording(language).links)) or "(?!)"
    return re.compile(rf"{STRONG}|(?P<weak>,\s(?=(?:{links})\b))", re.IGNORECASE)


def _is_clause(text: str, span: Span, dates: Sequence[Span]) -> bool:
    """Whether a stretch says something besides its dates."""
    words = sum(1 for _ in WORD.finditer(text, *span))
    in_dates = sum(1 for date in dates for _ in WORD.finditer(text, *date))
    return words - in_dates >= FEWEST_WORDS


def _shaved(text: str, start: int, end: int) -> Span:
    """A stretch without the blanks and signs that joined it to the next."""
    piece = text[start:end]
    inner = piece.strip().rstrip(",;:—– ")
    offset = len(piece) - len(piece.lstrip())
    return start + offset, start + offset + len(inner)
