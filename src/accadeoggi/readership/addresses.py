"""How a mail address is kept, and when two of them are the same."""

from __future__ import annotations

import unicodedata


def stored_form(email: str) -> str:
    """The form in which an address is kept and written to: NFKC, small letters, no blanks around.

    >>> stored_form(" Ada.Rossi@Example.ORG ")
    'ada.rossi@example.org'
    """
    return unicodedata.normalize("NFKC", email).strip().lower()


def address_key(email: str) -> str:
    """The form under which two spellings of one address meet (QUALITY.md S6: casefold and NFKC).

    It is for comparing alone: mail to a casefolded address might reach somebody else.

    >>> address_key("ada@STRASSE.example") == address_key("ada@straße.example")
    True
    """
    return _folded(_folded(email)).strip()


def _folded(text: str) -> str:
    """One round; a second one settles what the first has newly put side by side."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
