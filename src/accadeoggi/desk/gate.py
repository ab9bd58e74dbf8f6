"""What stands in the way of an article's publication."""

from __future__ import annotations

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accadeoggi.column.models import Article
from accadeoggi.desk.checking import errors_in
from accadeoggi.desk.models import Translated
from accadeoggi.desk.texts import pieces_of


def obstacles(article: Article) -> list[str]:
    """Why an article may not go live, in the editor's words; empty where it may."""
    found = []
    errors = len(errors_in(article))
    if errors:
        said = ngettext(
            "%(number)s error stands in the dates of this text: correct it, or say why it stands.",
            "%(number)s errors stand in the dates of this text: correct them, or say why.",
            errors,
        )
        found.append(said % {"number": errors})
    if is_untranslated(article):
        found.append(
            _("This text is still in the language of its source: translate it before it goes live.")
        )
    return found


def is_untranslated(article: Article) -> bool:
    """Whether a translation still holds its source's words: all of its paragraphs, or its title."""
    translated = Translated.objects.filter(article=article.pk).select_related("source").first()
    if translated is None:
        return False
    theirs = set(translated.text.split("\n\n"))
    theirs |= {piece.text for piece in pieces_of(translated.source)}
    own = [piece.text for piece in pieces_of(article) if piece.name.startswith("body/")]
    return bool(own) and any(text in theirs for text in own)
