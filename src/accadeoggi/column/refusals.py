"""What chronology refuses, in the words of whoever is editing."""

from __future__ import annotations

from django.utils.translation import get_language

from accadeoggi.chronology import ChronologyError, explain


def in_words(error: ChronologyError) -> str:
    """A refusal in the language of this request."""
    return explain(error, (get_language() or "en")[:2])
