"""Countries and fields of activity in the words of a language."""

from __future__ import annotations

from functools import cache

from babel import Locale

from accadeoggi.almanac import read_words

FORMER = {
    "SU": {"it": "Unione Sovietica", "en": "Soviet Union"},
    "CS": {"it": "Cecoslovacchia", "en": "Czechoslovakia"},
    "YU": {"it": "Jugoslavia", "en": "Yugoslavia"},
}
"""States that CLDR names no more, by their former ISO 3166 codes."""
MOST = 2


def fields_in(codes: str, language: str) -> list[str]:
    """Fields of activity, from codes joined by ``|``."""
    words = read_words("fields")
    return [words[code][language] for code in codes.split("|") if code in words]


def countries_in(codes: str, language: str) -> list[str]:
    """The names of at most two countries, from ISO codes joined by ``|``."""
    return [country_name(code, language) for code in codes.split("|")[:MOST] if code]


@cache
def country_name(code: str, language: str) -> str:
    """A country as CLDR names it; the code itself where it names none."""
    if code in FORMER:
        return FORMER[code].get(language, FORMER[code]["en"])
    return str(Locale(language).territories.get(code, code))
