"""Places in Italian: their names, their articles, and the prepositions before them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from .lexicons import lexicon

ARTICLE = re.compile(r"(il|lo|la|i|gli|le) |(l)’")
STEMS = {"di": "de", "a": "a", "in": "ne", "su": "su"}
ENDINGS = {
    "il": "l ",
    "lo": "llo ",
    "la": "lla ",
    "l’": "ll’",
    "i": "i ",
    "gli": "gli ",
    "le": "lle ",
}
JOINED = {
    preposition: {article: stem + ending for article, ending in ENDINGS.items()}
    for preposition, stem in STEMS.items()
}
"""Prepositions joined with articles (any Italian grammar: preposizioni articolate)."""

TOWNS_WITH_ARTICLE = {"Cairo", "Aia", "Avana", "Canea", "Mecca", "Valletta", "Aquila"}
IN_LIKE_A_COUNTRY = {"Belize", "Israele"}

HEADS = (
    (re.compile(r"Lake (.+)"), "il lago {}"),
    (re.compile(r"(.+) Lake"), "il lago {}"),
    (re.compile(r"Mount (.+)"), "il monte {}"),
    (re.compile(r"Cape (.+)"), "capo {}"),
    (re.compile(r"(?:the )?River (.+)"), "il fiume {}"),
    (re.compile(r"(?:the )?(.+) River"), "il fiume {}"),
    (re.compile(r"(.+) Bay"), "la baia {di}"),
    (re.compile(r"(?:the )?Bay of (.+)"), "la baia {di}"),
    (re.compile(r"(?:the )?Gulf of (.+)"), "il golfo {di}"),
    (re.compile(r"(?:the )?(.+) Gulf"), "il golfo {di}"),
    (re.compile(r"(?:the )?Straits? of (.+)"), "lo stretto {di}"),
    (re.compile(r"(?:the )?(.+) Straits?"), "lo stretto {di}"),
    (re.compile(r"(?:the )?Isle of (.+)"), "l’isola {di}"),
    (re.compile(r"(.+) Island"), "l’isola {di}"),
    (re.compile(r"(?:the )?(.+) Islands"), "le isole {}"),
    (re.compile(r"(.+) Bridge"), "il ponte {di}"),
    (re.compile(r"(.+) Castle"), "il castello {di}"),
    (re.compile(r"(.+) Pass"), "il passo {di}"),
    (re.compile(r"(.+) Peninsula"), "la penisola {di}"),
    (re.compile(r"(?:the )?(.+) Pocket"), "la sacca {di}"),
    (re.compile(r"(.+) Heights"), "le alture {di}"),
    (re.compile(r"(.+) Canal"), "il canale {di}"),
    (re.compile(r"(.+) Forest"), "la foresta {di}"),
    (re.compile(r"(?:the )?(.+) Line"), "la linea {}"),
)
"""Natural features, by the English word in their name and what Italian makes of it."""

KEPT = frozenset(lexicon("words")["kept"])
SMALL = frozenset(lexicon("words")["small"])
NOTIONS = frozenset(lexicon("words")["notions"])
DIRECTIONS = frozenset(lexicon("words")["directions"])
COMMON = frozenset(lexicon("words")["common"])
"""English words that give away a name which Italian would translate."""

HALF_NAMES = {
    "Anti",
    "Anglo",
    "Franco",
    "Indo",
    "Sino",
    "Russo",
    "Asian",
    "Euro",
    "Balto",
    "Austro",
}
WITH_FIGURES = re.compile(r"\d|[’']s\b|s’")
SHIPS = re.compile(r"(?:HMS|USS|CSS|SMS|SS|RMS|MV) ")
YEAR = re.compile(r"1\d{3}|20\d\d")


@dataclass(frozen=True, slots=True)
class Place:
    """An Italian name, perhaps with an article before it."""

    name: str
    article: str = ""
    country: bool = False

    @classmethod
    def of(cls, text: str, *, country: bool = False) -> Place:
        """From a name as the lexicon has it: "il Cairo", "l’Aia", "Milano"."""
        found = ARTICLE.match(text)
        if found is None:
            return cls(text, "", country)
        return cls(text[found.end() :], found[1] or "l’", country)

    def after(self, preposition: str) -> str:
        """The name after a preposition: "della Francia", "al Cairo", "in Italia".

        >>> Place("Cairo", "il").after("in"), Place("Francia", "la", country=True).after("in")
        ('al Cairo', 'in Francia')
        >>> Place("Stati Uniti", "gli", country=True).after("in"), Place("Atene").after("in")
        ('negli Stati Uniti', 'ad Atene')
        """
        if preposition == "in":
            return self._inside()
        if self.article and preposition in JOINED:
            return JOINED[preposition][self.article] + self.name
        if not preposition:
            return self._bare()
        if preposition == "a" and self.name[0] in "AÀÁ":
            return f"ad {self.name}"
        return f"{preposition} {self.name}"

    def _bare(self) -> str:
        if not self.article:
            return self.name
        return (
            f"{self.article}{self.name}" if self.article == "l’" else f"{self.article} {self.name}"
        )

    def _inside(self) -> str:
        """Countries and regions take "in", towns "a"; plurals and longer names keep the article."""
        if not self.article:
            return f"in {self.name}" if self.name in IN_LIKE_A_COUNTRY else self.after("a")
        if self.name in TOWNS_WITH_ARTICLE:
            return JOINED["a"][self.article] + self.name
        if self.article in {"i", "gli", "le", "lo"} or self._is_long():
            return JOINED["in"][self.article] + self.name
        return f"in {self.name}"

    def _is_long(self) -> bool:
        words = self.name.split()
        masculine = self.article in {"il", "lo"} or not words[0].endswith("a")
        return len(words) > 1 and (masculine or words[0] in {"Repubblica", "baia", "penisola"})


@dataclass(frozen=True, slots=True)
class Nation:
    """A country with its adjective."""

    place: Place
    adjective: str

    def adjective_as(self, gender: str) -> str:
        """The adjective for a masculine or feminine word: "greco", "greca", "francese"."""
        if gender == "f" and self.adjective.endswith("o"):
            return self.adjective[:-1] + "a"
        return self.adjective


@cache
def nations() -> dict[str, Nation]:
    """Countries by their English names and adjectives."""
    found: dict[str, Nation] = {}
    for english, (name, article, adjective, *adjectives) in lexicon("nations").items():
        one = Nation(Place(name, article, country=True), adjective)
        for word in (english, f"the {english}", *adjectives):
            found.setdefault(word, one)
    return found


def nation(text: str) -> Nation | None:
    """A country by its English name or adjective."""
    return nations().get(text)


@cache
def known_places() -> dict[str, Place]:
    """Places of the lexicon and countries, by their English names."""
    found = {english: Place.of(italian) for english, italian in lexicon("places").items()}
    found |= {f"the {english}": one for english, one in found.items() if one.article}
    countries = {english: nations()[english].place for english in lexicon("nations")}
    countries |= {f"the {english}": one for english, one in countries.items() if one.article}
    return countries | found


def place(text: str) -> Place | None:
    """A place of a battle or a treaty; a name that nobody lists is kept as it is."""
    return _known(text) or _several(text) or _natural(text) or _unknown(text)


def somewhere(text: str) -> Place | None:
    """A place or country; unlike `place` it refuses names with common English words."""
    country = nation(text)
    found = _known(text) or (country.place if country else None) or _year(text)
    if found is not None or text in KEPT:
        return found or Place(text)
    natural = _natural(text)
    if natural is not None:
        return natural
    if "," in text:
        return somewhere(text.split(",", maxsplit=1)[0])
    return Place(text) if is_plain(text) and not _is_english(text) else None


def town(text: str) -> Place | None:
    """A place, but no nation's adjective: "Italian" is no town, "Malta" may be one."""
    adjective = nation(text) is not None and text not in known_places()
    return None if adjective or text.isdigit() else somewhere(text)


def _year(text: str) -> Place | None:
    return Place(text, "il") if YEAR.fullmatch(text) else None


def _is_english(text: str) -> bool:
    """Whether a name shows English words, figures, or parts that Italian names otherwise."""
    words = set(text.replace("-", " ").replace("–", " ").split())
    common = (COMMON | NOTIONS) & {*words, *text.split()}
    spoken = WITH_FIGURES.search(text) or SHIPS.match(text)
    return bool(common) or spoken is not None or _is_foreign(text)


def _is_foreign(text: str) -> bool:
    """Whether parts of a name are names themselves, which Italian has otherwise."""
    words = text.replace("-", " ").replace("–", " ").split()
    if len(words) == 1:
        return False
    return bool(HALF_NAMES & set(words)) or any(_is_named_otherwise(word) for word in words)


def _is_named_otherwise(word: str) -> bool:
    found = _known(word)
    return nation(word) is not None or (found is not None and found.name != word)


def is_plain(text: str) -> bool:
    """Whether a name is made of names alone: capitals, and small words between them."""
    return all(word in SMALL or not word[0].isalpha() or word[0].isupper() for word in text.split())


def _known(text: str) -> Place | None:
    return known_places().get(text)


def _several(text: str) -> Place | None:
    parts = text.split(" and ")
    if "," in text or len(parts) != 2:  # noqa: PLR2004 - two places, one joint name
        return None
    first, second = place(parts[0]), place(parts[1])
    if first is None or second is None or first.article or second.article:
        return None
    return Place(f"{first.name} e {second.name}")


def _natural(text: str) -> Place | None:
    if text in KEPT:
        return None
    for expression, shape in HEADS:
        found = expression.fullmatch(text)
        if found is not None:
            inner = _inner(found[1])
            if inner is None:
                return None
            return Place.of(shape.replace("{di}", inner.after("di")).replace("{}", inner.name))
    return None


def _inner(text: str) -> Place | None:
    known = None if text.startswith("the ") else _known(text)
    return known or (Place(text) if is_plain(text) and not _is_english(text) else None)


def _unknown(text: str) -> Place | None:
    name = text if " and " in text else text.partition(",")[0]
    words = name.split()
    if (
        name.startswith(("the ", "The "))
        or "“" in name
        or not is_plain(name)
        or NOTIONS & set(words)
    ):
        return None
    if words[0] in DIRECTIONS and any(_is_named_otherwise(word) for word in words[1:]):
        return None
    return None if SHIPS.match(name) else Place(name)
