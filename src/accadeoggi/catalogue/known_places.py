"""Places by name in both languages: countries and cities from CLDR, battlefields from headlines."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache

from babel import Locale

from accadeoggi.catalogue.words import FORMER
from accadeoggi.reading.gazetteer import KnownPlace

LANGUAGES = ("it", "en")
COUNTRY, CITY, BATTLEFIELD = 1.0, 0.9, 0.3
"""Weights of the three kinds of places."""
ALIASES = {"US": {"en": "United States", "it": "Stati Uniti"}, "GB": {"en": "Great Britain", "it": "Gran Bretagna"}}
CAPITALISED = r"(?:[^\W\d_a-z][^\W\d_]+(?:[-’' ](?:[^\W\d_a-z][^\W\d_]+))*)"
ENGLISH = re.compile(
    r"(?:[A-Z][a-z]+ )?(?:Battle|Siege|Treaty|Peace|Capture|Sack|Fall|Relief|Bombardment|Storming"
    r"|Congress|Conference|Convention|Surrender|Massacre|Liberation) of (?:the )?"
    rf"(?P<place>{CAPITALISED})"
)
ITALIAN = re.compile(
    r"[^\W\d_]+(?: [a-z]+)? (?:di |de[il] |dell[ao] |degli |delle |dell’)"
    rf"(?P<place>{CAPITALISED})"
)
ZONES_OF_CITIES = ("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Pacific")


def all_places(
    headlines: Iterable[Mapping[str, str]], surnames: Collection[str]
) -> Iterator[KnownPlace]:
    """Every known place once, with the facts whose headlines name it.

    A battlefield that is also a surname is doubtful.
    """
    certain = {place.names["en"]: place for place in (*_cities(), *_countries())}
    facts: dict[str, list[str]] = {}
    italian: dict[str, str] = {}
    for row in headlines:
        found = ENGLISH.fullmatch(row["en"])
        if found:
            facts.setdefault(found["place"], []).append(row["key"])
            translated = ITALIAN.fullmatch(row["it"])
            if translated:
                italian.setdefault(found["place"], translated["place"])
    for name in sorted({*facts, *certain}):
        there = certain.get(name) or _battlefield(name, italian.get(name, name), surnames)
        yield KnownPlace(
            there.id, there.names, there.country, there.weight,
            tuple(facts.get(name, ())), there.doubtful,
        )  # fmt: skip


def _battlefield(name: str, italian: str, surnames: Collection[str]) -> KnownPlace:
    names = {"it": italian, "en": name}
    return KnownPlace(slug(name), names, "", BATTLEFIELD, (), doubtful=name in surnames)


def _countries() -> Iterator[KnownPlace]:
    codes = [code for code in _locale("en").territories if len(code) == 2 and code.isalpha()]
    for code in codes:
        names = {language: _locale(language).territories.get(code, "") for language in LANGUAGES}
        yield _country(code, names)
    for code, names in {**FORMER, **ALIASES}.items():
        yield _country(code, names)


def _country(code: str, names: Mapping[str, str]) -> KnownPlace:
    return KnownPlace(slug(names["en"]), dict(names), code, COUNTRY)


def _cities() -> Iterator[KnownPlace]:
    """Cities that give time zones their names; CLDR translates them."""
    english = _locale("en").time_zones
    for zone, words in _locale("it").time_zones.items():
        continent, _, city = zone.rpartition("/")
        if continent.split("/")[0] in ZONES_OF_CITIES:
            name = english.get(zone, {}).get("city") or city.replace("_", " ")
            names = {"it": words.get("city", name), "en": name}
            yield KnownPlace(slug(name), names, "", CITY)


@cache
def _locale(language: str) -> Locale:
    return Locale(language)


def slug(name: str) -> str:
    """A name as part of an address.

    >>> slug("Côte d’Ivoire")
    'cote-d-ivoire'
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore" if name.isascii() else "replace")
    return re.sub(r"[^a-z0-9]+", "-", unicodedata.normalize("NFKD", plain.decode()).lower()).strip("-")
