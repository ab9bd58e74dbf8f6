"""The names of countries in the languages of the product."""

from __future__ import annotations

from functools import cache

from babel import Locale

FORMER = {
    "SU": {"it": "Unione Sovietica", "en": "Soviet Union"},
    "CS": {"it": "Cecoslovacchia", "en": "Czechoslovakia"},
    "YU": {"it": "Jugoslavia", "en": "Yugoslavia"},
}
"""States that CLDR names no more, by their former ISO 3166 codes."""


@cache
def country_name(code: str, language: str) -> str:
    """A country as CLDR names it; the code itself where it names none.

    >>> country_name("IT", "it"), country_name("SU", "en")
    ('Italia', 'Soviet Union')
    """
    if code in FORMER:
        return FORMER[code].get(language, FORMER[code]["en"])
    return str(Locale(language).territories.get(code, code))
