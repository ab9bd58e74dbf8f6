"""What can be wrong with a language's files."""

from __future__ import annotations


class BadLanguageFile(ValueError):
    """A lexicon or a rule that cannot be used; the message names the file and the entry."""


class UnknownReadingLanguage(ValueError):
    """A language that has no folder."""
