"""Places by name in both languages: from CLDR, from our own list, and those of headlines."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.resources import files

from babel import Locale

from accadeoggi.almanac.countries import FORMER
from accadeoggi.reading.names.gazetteer import KnownPlace

LANGUAGES = ("it", "en")
LIST = files("accadeoggi.catalogue") / "places.toml"
COUNTRY, CITY, BATTLEFIELD = 1.0, 0.9, 0.3
"""Weights of the three kinds of places."""
ALIASES = {"GB": {"en": "Great Britain", "it": "Gran Bretagna"}}
COUNTRY_CODE = re.compile(r"[A-Z]{2}")
CAPITALISED = r"(?:[^\W\d_a-z][^\W\d_]+(?:[-’' ](?:[^\W\d_a-z][^\W\d_]+))*)"
ENGLISH = re.compile(
    r"(?:[A-Z][a-z]+ )?(?:Battle|Siege|Treaty|Peace|Capture|Sack|Bombardment|Storming|Congress"
    r"|Conference|Convention|Massacre) of "
    rf"(?P<place>{CAPITALISED})"
)
ITALIAN = re.compile(
    r"[^\W\d_]+(?: [a-z]+)? (?:di |de[il] |dell[ao] |degli |delle |dell’)"
    rf"(?P<place>{CAPITALISED})"
)
ZONES_OF_CITIES = ("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Pacific")


def all_places(headlines: Iterable[Sequence[str]], people: Iterable[str]) -> Iterator[KnownPlace]:
    """Every known place once, with the facts whose headlines name it.

    ``headlines`` are key, Italian and English words of each event; ``people`` are names. A
    battlefield that is also a word of somebody's name (Lincoln) is doubtful.
    """
    certain = {place.names["en"]: place for place in (*_listed(), *_cities(), *_countries())}
    fields: dict[str, Field] = {}
    for key, italian, english in headlines:
        found = ENGLISH.fullmatch(english)
        if found:
            fields.setdefault(found["place"], Field()).add(key, italian)
    doubtful = fields.keys() & set(" ".join(people).split())
    for name in sorted({*fields, *certain}):
        field = fields.get(name, Field())
        place = certain.get(name) or field.place(name, doubtful=name in doubtful)
        yield replace(place, fact_ids=tuple(field.facts))


@dataclass(slots=True)
class Field:
    """A place that headlines name: its facts, and its Italian name once one is read."""

    facts: list[str] = field(default_factory=list)
    italian: str = ""

    def add(self, key: str, headline: str) -> None:
        """Note one fact more."""
        self.facts.append(key)
        translated = None if self.italian else ITALIAN.fullmatch(headline)
        if translated:
            self.italian = translated["place"]

    def place(self, name: str, *, doubtful: bool) -> KnownPlace:
        """The place as the gazetteer wants it."""
        names = {"it": self.italian or name, "en": name}
        return KnownPlace(slug(name), names, "", BATTLEFIELD, doubtful=doubtful)


def _listed() -> Iterator[KnownPlace]:
    """The places of ``places.toml``."""
    for english, italian in tomllib.loads(LIST.read_text(encoding="utf-8")).items():
        yield KnownPlace(slug(english), {"it": italian, "en": english}, "", CITY)


def _countries() -> Iterator[KnownPlace]:
    for code in filter(COUNTRY_CODE.fullmatch, _locale("en").territories):
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
    spaced = name.replace("’", " ")
    plain = unicodedata.normalize("NFKD", spaced).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")
