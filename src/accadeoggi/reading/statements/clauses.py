"""Where a sentence with several dates is cut, so that each date keeps its own statement."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from accadeoggi.reading.statements.sentences import wording

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    spans: list[Span] = []
    start, waiting, said = sentence[0], 0, 0
    for at, date in enumerate(dates):
        later = dates[at + 1][0] if at + 1 < len(dates) else sentence[1]
        cut = _cut(text, language, date[1], later) if at + 1 < len(dates) else None
        left = start if not waiting else dates[at - 1][1]
        end = cut[0] if cut else later
        waiting += 1
        said += _words(text, left, date[0]) + _words(text, date[1], end)
        if cut and said >= FEWEST_WORDS:
            spans += [(start, end)] * waiting
            start, waiting, said = cut[1], 0, 0
    spans = _closed(spans, (start, sentence[1]), waiting, said)
    shaved = {span: _shaved(text, language, *span) for span in spans}
    return [shaved[span] for span in spans]


def _closed(spans: list[Span], last: Span, waiting: int, said: int) -> list[Span]:
    """The spans with the last clause, which joins the one before if it says nothing of its own."""
    if said >= FEWEST_WORDS or not spans:
        return [*spans, *[last] * waiting]
    before = spans[-1]
    kept = [span for span in spans if span != before]
    return [*kept, *[(before[0], last[1])] * (len(spans) - len(kept) + waiting)]


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


def _words(text: str, start: int, end: int) -> int:
    """How many words a stretch has."""
    return sum(1 for _ in WORD.finditer(text, start, end))


def _shaved(text: str, language: str, start: int, end: int) -> Span:
    """A stretch without the signs and the "and" that joined it to its neighbours."""
    while start < end and text[start].isspace():
        start += 1
    joint = _joints(language).match(text, start, end)
    start = joint.end() if joint else start
    while start < end and (text[end - 1].isspace() or text[end - 1] in ",;:—–"):
        end -= 1
    return start, end


@cache
def _joints(language: str) -> re.Pattern[str]:
    joins = "|".join(map(re.escape, wording(language).joins)) or "(?!)"
    return re.compile(rf"(?:{joins})\s+")
