"""The dates of an article, checked: every finding with its place, its waiver and its correction."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from wagtail.rich_text import RichText

from accadeoggi.catalogue.gazetteer import shipped_gazetteer
from accadeoggi.column.models import Article
from accadeoggi.desk.models import Waiver
from accadeoggi.desk.texts import Piece, pieces_of, text_of
from accadeoggi.reading import Finding, Reading, explain_finding, languages, read

AROUND = 40
"""Letters shown on either side of the words that a finding is about."""
LONGEST_WORDS = 255


@dataclass(frozen=True, slots=True)
class Remark:
    """A finding at the desk: what it says, where, and what has become of it."""

    finding: Finding
    piece: Piece
    words: str
    before: str
    after: str
    said: str
    """What is wrong and what to do, in the editor's language."""
    waiver: Waiver | None

    @property
    def key(self) -> str:
        """By which a form names it: the code and the place."""
        return f"{self.finding.code}/{self.finding.start}-{self.finding.end}"

    @property
    def stands(self) -> bool:
        """Whether it is an error that nobody has corrected or waived."""
        return self.finding.severity.value == "error" and self.waiver is None


def reading_of(article: Article) -> Reading | None:
    """Everything that an article says about time; None in a language that nobody can read here."""
    language = article.locale.language_code
    if language not in languages():
        return None
    return read(
        text_of(article),
        language,
        event_date=article.date,
        gazetteer=shipped_gazetteer(),
    )


def remarks_on(article: Article, language: str) -> list[Remark]:
    """What does not add up in an article, in the order of its text, in an editor's language."""
    reading = reading_of(article)
    if reading is None:
        return []
    pieces = pieces_of(article)
    waivers = {
        (waiver.code, waiver.words): waiver
        for waiver in Waiver.objects.filter(article=article.pk).select_related("by")
    }
    return [
        _remark(finding, reading.text, pieces, waivers, language) for finding in reading.findings
    ]


def _remark(
    finding: Finding,
    text: str,
    pieces: Sequence[Piece],
    waivers: dict[tuple[str, str], Waiver],
    language: str,
) -> Remark:
    piece = next(one for one in reversed(pieces) if one.start <= finding.start)
    words = text[finding.start : finding.end]
    return Remark(
        finding=finding,
        piece=piece,
        words=words,
        before=text[max(piece.start, finding.start - AROUND) : finding.start],
        after=text[finding.end : min(piece.end, finding.end + AROUND)],
        said=explain_finding(finding, language if language in languages() else "en"),
        waiver=waivers.get((finding.code, words[:LONGEST_WORDS])),
    )


def errors_in(article: Article) -> list[Remark]:
    """The errors that stand in an article: neither corrected nor waived."""
    return [remark for remark in remarks_on(article, "en") if remark.stands]


def corrected(article: Article, remark: Remark) -> bool:
    """Put a remark's correction into an article (which is not saved); False where it cannot be.

    The words are replaced where they stand. Words that formatting cuts in two are left to hand.
    """
    suggestion = remark.finding.suggestion
    if suggestion is None:
        return False
    before = remark.piece.text[: remark.finding.start - remark.piece.start]
    nth = before.count(remark.words)
    if not remark.piece.name.startswith("body/"):
        value = getattr(article, remark.piece.name)
        fixed = _nth_replaced(value, remark.words, suggestion, nth)
        setattr(article, remark.piece.name, fixed or value)
        return fixed is not None
    return _corrected_in_body(article, remark, suggestion, nth)


def _corrected_in_body(article: Article, remark: Remark, suggestion: str, nth: int) -> bool:
    wanted = remark.piece.name.removeprefix("body/")
    for index, block in enumerate(article.body):
        if block.id == wanted:
            old, new = (html.escape(words, quote=False) for words in (remark.words, suggestion))
            fixed = _nth_replaced(block.value.source, old, new, nth)
            if fixed is not None:
                article.body[index] = ("paragraph", RichText(fixed), block.id)
            return fixed is not None
    return False


def _nth_replaced(text: str, old: str, new: str, nth: int) -> str | None:
    """A text with one occurrence of some words replaced; None where there are not so many.

    >>> _nth_replaced("lunedì e lunedì", "lunedì", "martedì", 1)
    'lunedì e martedì'
    """
    at = -1
    for _each in range(nth + 1):
        at = text.find(old, at + 1)
        if at < 0:
            return None
    return text[:at] + new + text[at + len(old) :]


def find_remark(remarks: Sequence[Remark], key: str) -> Remark | None:
    """The remark that a form names."""
    return next((remark for remark in remarks if remark.key == key), None)


def severity_counts(remarks: Sequence[Remark]) -> dict[str, Any]:
    """How many errors stand, and how many warnings and hints nobody has waived."""
    open_ones = [remark for remark in remarks if remark.waiver is None]
    return {
        name: sum(remark.finding.severity.value == name for remark in open_ones)
        for name in ("error", "warning", "hint")
    }
