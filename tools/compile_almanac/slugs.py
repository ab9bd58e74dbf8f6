"""Names for addresses and keys: plain letters, figures and hyphens."""

from __future__ import annotations

import re
import unicodedata

LETTERS = str.maketrans({
    "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe",
    "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ı": "i", "ħ": "h", "ə": "e",
    "'": None, "’": None,
})  # fmt: skip
LONGEST = 110


def slug_of(name: str) -> str:
    """A name in plain letters.

    >>> slug_of("Bolesław Bierut"), slug_of("Sinéad O’Connor"), slug_of("أماني")
    ('boleslaw-bierut', 'sinead-oconnor', '')
    """
    plain = unicodedata.normalize("NFKD", name.translate(LETTERS))
    ascii_only = plain.encode("ascii", "ignore").decode().casefold()
    return re.sub(r"[^a-z0-9]+", "-", ascii_only)[:LONGEST].strip("-")
