"""The words of a language that call for a check: born, died, aged, anniversary, almost."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from accadeoggi.reading.errors import BadLanguageFile
from accadeoggi.reading.findings.phrases import NO_PHRASES, Phrases
from accadeoggi.reading.words.lexicon import FOLDER, load_toml

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FILE = "findings.toml"
PHRASES = (
    "born", "died", "age", "age_at_death", "years_ago", "anniversary",
    "now", "span_before", "range_links", "range_after", "weekday_after",
    "near_century", "event_links", "calendar_words", "common_era",
)  # fmt: skip
"""The lists of phrases that the file must have."""
WORDS = ("bridges", "loose", "kin", "pronouns", "genitives", "rulers", "nouns", "ands",
         "partial", "not_age", "nearly", "ordinals")  # fmt: skip
"""The lists of single words that the file must have."""


@dataclass(frozen=True, slots=True)
class Lexis:
    """What ``findings.toml`` of a language says.

    ``patterns`` are its lists of phrases; ``words`` are its lists of single words in small letters.
    """

    patterns: Mapping[str, Phrases]
    words: Mapping[str, frozenset[str]]
    numbers: Mapping[str, int]
    spelled: Sequence[str]
    jubilees: Mapping[str, int]
    countries: Mapping[str, str]
    country_words: Phrases
    famous_spans: Phrases

    def number(self, written: str) -> int | None:
        """The number that figures or words stand for, None if they stand for none.

        >>> lexis("en").number("twenty-nine"), lexis("it").number("ottantun")
        (29, 81)
        """
        if written.isdecimal():
            return int(written)
        return self.numbers.get(written.lower())

    def said_like(self, number: int, model: str) -> str:
        """A number written as another was: in figures, or in words with the same capital."""
        if model.strip()[:1].isdecimal() or not 0 < number < len(self.spelled):
            return str(number)
        word = self.spelled[number]
        return word.capitalize() if model[:1].isupper() else word


@cache
def lexis(language: str, root: Path = FOLDER) -> Lexis:
    """The words of a language that call for a check; a language without the file has none.

    Raises BadLanguageFile, naming the file and the entry.
    """
    path = root / language / FILE
    if not path.is_file():
        return SILENT
    data = load_toml(path)
    source = f"{language}/{FILE}"
    _check_entries(data, source)
    spelled = ("", *data["spelled"])
    countries = {word.lower(): code for code, names in data["countries"].items() for word in names}
    return Lexis(
        patterns={name: Phrases.of(data["phrases"][name]) for name in PHRASES},
        words={name: frozenset(word.lower() for word in data["words"][name]) for name in WORDS},
        numbers=_numbers(spelled, shortened=data["shortened"]),
        spelled=spelled,
        jubilees=dict(data["jubilees"]),
        countries=countries,
        country_words=Phrases.of(countries),
        famous_spans=Phrases.of(data["famous_spans"]),
    )


def _check_entries(data: Mapping[str, Any], source: str) -> None:
    needed = {"shortened": bool, "spelled": list, "jubilees": dict, "countries": dict}
    needed |= {"phrases": dict, "words": dict, "famous_spans": list}
    for name, kind in needed.items():
        if not isinstance(data.get(name), kind):
            raise BadLanguageFile(f"{source}: “{name}” is missing or is no {kind.__name__}")
    for table, names in (("phrases", PHRASES), ("words", WORDS)):
        _check_lists(data[table], table, names, source)
    for word, years in data["jubilees"].items():
        if not isinstance(years, int) or years < 1:
            raise BadLanguageFile(f"{source}: jubilees: “{word}” needs a number of years")


def _check_lists(table: Mapping[str, Any], title: str, names: Sequence[str], source: str) -> None:
    for name in names:
        if not _is_words(table.get(name)):
            raise BadLanguageFile(f"{source}: {title}: “{name}” is missing or is no list of words")
    for name in table:
        if name not in names:
            raise BadLanguageFile(f"{source}: {title}: nothing asks for “{name}”")


def _is_words(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(word, str) and word.strip() for word in value)


def _numbers(spelled: Sequence[str], *, shortened: bool) -> dict[str, int]:
    """Number words and their values, with those that lose a vowel before another ("vent'anni")."""
    whole = {word: n for n, word in enumerate(spelled) if word}
    short = {word[:-1]: n for word, n in whole.items()} if shortened else {}
    return {word: n for word, n in short.items() if len(word) > 1} | whole


SILENT = Lexis(
    patterns=dict.fromkeys(PHRASES, NO_PHRASES),
    words=dict.fromkeys(WORDS, frozenset()),
    numbers={},
    spelled=(),
    jubilees={},
    countries={},
    country_words=NO_PHRASES,
    famous_spans=NO_PHRASES,
)
"""The words of a language that has none on file."""
