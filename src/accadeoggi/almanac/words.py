"""The almanac's lists of words: topics, regions and eras, in every language of the product."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cache

from accadeoggi.almanac.shipped import read_table

WORLD = "world"


@cache
def topics() -> Mapping[str, str]:
    """The topic of each kind of event.

    >>> topics()["treaty"], topics()["discovery"]
    ('affairs', 'science')
    """
    table = read_table("topics")
    return {theme: code for code, topic in table.items() for theme in topic["themes"]}


@cache
def regions() -> Mapping[str, str]:
    """The region of each country, by its ISO 3166-1 code.

    >>> regions()["IT"], regions()["KE"]
    ('italy', 'africa')
    """
    table = read_table("regions")
    return {country: code for code, one in table.items() for country in one["countries"].split()}


def region_of(country: str) -> str:
    """The region of a country; `world` for none.

    >>> region_of("BR"), region_of("")
    ('latin-america', 'world')
    """
    return regions().get(country, WORLD)


@cache
def _eras() -> tuple[Sequence[int], Sequence[str]]:
    table = read_table("eras")
    return [row["from"] for row in table.values()], list(table)


def era_of(year: int) -> str:
    """The era of an (astronomical) year.

    >>> era_of(-43), era_of(1492), era_of(2001)
    ('antiquity', 'early-modern', 'today')
    """
    begins, codes = _eras()
    return codes[max(0, bisect_right(begins, year) - 1)]


def name_of(table: str, code: str, language: str) -> str:
    """The name of a topic, region, era or theme in a language; in English where it has none.

    >>> name_of("topics", "science", "it")
    'scienza e tecnica'
    """
    names = read_table(table)[code]
    return str(names.get(language) or names["en"])
