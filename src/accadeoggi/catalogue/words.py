"""Countries and fields of activity in the words of a language."""

from __future__ import annotations

from accadeoggi.almanac import read_table
from accadeoggi.almanac.countries import country_name

MOST = 2


def fields_in(codes: str, language: str) -> list[str]:
    """Fields of activity, from codes joined by ``|``."""
    words = read_table("fields")
    return [words[code][language] for code in codes.split("|") if code in words]


def countries_in(codes: str, language: str) -> list[str]:
    """The names of at most two countries, from ISO codes joined by ``|``."""
    return [country_name(code, language) for code in codes.split("|")[:MOST] if code]
