"""Two versions of an article beside each other: dates, sources, pictures and people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accadeoggi.column.models import Article
from accadeoggi.desk.checking import reading_of
from accadeoggi.reading import compare, explain_difference, languages


@dataclass(frozen=True, slots=True)
class Parity:
    """In what two versions differ, in the editor's words."""

    dates: Sequence[str]
    rest: Sequence[str]

    @property
    def holds(self) -> bool:
        """Whether nothing differs."""
        return not self.dates and not self.rest


def parity_of(source: Article, translation: Article, language: str) -> Parity:
    """Compare a translation with its source."""
    ours, theirs = reading_of(source), reading_of(translation)
    spoken = language if language in languages() else "en"
    found = compare(ours, theirs) if ours and theirs else ()
    dates = [explain_difference(one, spoken) for one in found]
    return Parity(dates, [*_own_date(source, translation), *_counts(source, translation)])


def _own_date(source: Article, translation: Article) -> list[str]:
    if source.date == translation.date and source.day == translation.day:
        return []
    return [_("The two versions are about different dates.")]


def _counts(source: Article, translation: Article) -> list[str]:
    """Sources, pictures and people that one version has and the other lacks."""
    found = []
    missing = _sources(source) - _sources(translation)
    if missing:
        said = ngettext(
            "%(number)s source is missing: %(which)s",
            "%(number)s sources are missing: %(which)s",
            len(missing),
        )
        found.append(said % {"number": len(missing), "which": ", ".join(sorted(missing))})
    if source.picture_id is not None and translation.picture_id is None:
        found.append(_("The picture is missing."))
    names = _people(source) - _people(translation)
    if names:
        said = ngettext(
            "%(number)s person is missing: %(which)s",
            "%(number)s people are missing: %(which)s",
            len(names),
        )
        found.append(said % {"number": len(names), "which": ", ".join(sorted(names))})
    return found


def _sources(article: Article) -> set[str]:
    """Sources by what identifies them in any language: the address, or else the title."""
    return {
        str(block.value.get("url") or block.value.get("title") or "") for block in article.sources
    } - {""}


def _people(article: Article) -> set[str]:
    mentions = article.person_mentions.all()
    return {mention.person.name for mention in mentions}
