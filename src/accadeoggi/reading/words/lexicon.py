"""The words of a language, from its folder: what each may stand for, and which of them trigger."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from accadeoggi.reading.errors import BadLanguageFile, UnknownReadingLanguage
from accadeoggi.reading.words.numbers import Entry, Word, dotted_hours, figures, joined, romans
from accadeoggi.reading.words.tokens import cut

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Phrase = tuple[tuple[str, ...], str, object]
FOLDER = Path(__file__).parents[1] / "languages"
VOWELS = "aeiou"
NEEDED_LISTS = ("the", "connectors", "number_connectors", "range_marks")
"""Lists that the joining of phrases asks for; a language without them joins none."""
FIGURES = frozenset(
    {"number", "anyyear", "day", "hour", "monthnum", "yy", "year3", "year", "apos", "clock"}
    | {"roman", "ordinal", "spelled", "hhmm", "round_years", "dotted", "said_year"}
)


@dataclass(slots=True)
class Lexicon:
    """What the words of a language may stand for.

    ``words`` gives each token its entries (a slot and a value); ``triggers`` are the tokens that
    start a closer look; ``counting`` are number words and the marks of ordinals; ``phrases`` are
    the names of several words, by their first word and their second, each with its slot and value;
    ``lists`` are words that rules and the resolving ask about ("future", "counted" …).
    """

    code: str
    words: dict[str, Word] = field(default_factory=dict)
    triggers: set[str] = field(default_factory=set)
    counting: set[str] = field(default_factory=set)
    slots: set[str] = field(default_factory=set)
    phrases: dict[str, dict[str, list[Phrase]]] = field(default_factory=dict)
    lists: dict[str, frozenset[str]] = field(default_factory=dict)
    settings: dict[str, Any] = field(default_factory=dict)

    @property
    def elision(self) -> bool:
        """Whether the language writes "dell'anno" as one group of two words."""
        return bool(self.settings.get("elision"))

    def add(self, word: str, entry: Entry) -> None:
        """Let a word stand for one thing more."""
        found = self.words.get(word, ())
        if entry not in found:
            self.words[word] = (*found, entry)
        if entry[0] == "spelled":
            self.counting.add(word)


@cache
def languages(root: Path = FOLDER) -> tuple[str, ...]:
    """The codes of the languages that can be read.

    >>> "en" in languages()
    True
    """
    return tuple(sorted(path.parent.name for path in root.glob("*/lexicon.toml")))


def folder_of(language: str, root: Path = FOLDER) -> Path:
    """The folder of a language.

    Raises UnknownReadingLanguage, naming the languages there are.
    """
    path = root / language
    if not (path / "lexicon.toml").is_file():
        there = ", ".join(languages(root))
        raise UnknownReadingLanguage(f"no language “{language}” to read; there are: {there}")
    return path


def load_toml(path: Path) -> dict[str, Any]:
    """A TOML file; a broken one is refused by name."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        place = "/".join(path.parts[-3 if path.parent.name == "rules" else -2 :])
        raise BadLanguageFile(f"{place}: {error}") from error


def load_lexicon(folder: Path) -> Lexicon:
    """The lexicon of one language folder.

    Raises BadLanguageFile if the file is broken or a value is not what its slot needs.
    """
    data = load_toml(folder / "lexicon.toml")
    lexicon = Lexicon(code=folder.name, settings=dict(data.get("settings", {})))
    _add_figures(lexicon)
    quiet = set(data.get("quiet", {}).get("slots", ()))
    for slot, values in data.get("slots", {}).items():
        _add_slot(lexicon, slot, values, triggers=slot not in quiet)
    _add_numbers(lexicon, data.get("numbers", {}))
    mute = data.get("quiet", {}).get("words", ())
    lexicon.triggers.difference_update(mute)
    lists = {name: frozenset(words) for name, words in data.get("lists", {}).items()}
    lexicon.lists = {**dict.fromkeys(NEEDED_LISTS, frozenset()), **lists}
    lexicon.triggers |= lexicon.lists.get("triggers", frozenset())
    lexicon.counting |= lexicon.lists.get("ordinal_marks", frozenset())
    for name in ("triggers", "ordinal_marks", "connectors", "number_joints"):
        for word in lexicon.lists.get(name, ()):
            lexicon.add(word, ("=" + word, word))
    return lexicon


def _add_figures(lexicon: Lexicon) -> None:
    lexicon.slots |= FIGURES
    for text, entries, triggers in _figures():
        lexicon.words[text] = entries
        if triggers:
            lexicon.triggers.add(text)
    for text, entries in romans():
        for entry in entries:
            lexicon.add(text, entry)
    for number in range(*lexicon.settings.get("figure_triggers", ()) or (0,)):
        lexicon.triggers.add(str(number))
    if lexicon.settings.get("dotted_hours"):
        for text, clock in dotted_hours():
            lexicon.add(text, ("dotted", clock))


@cache
def _figures() -> tuple[tuple[str, Word, bool], ...]:
    return tuple(figures())


def _add_slot(
    lexicon: Lexicon, slot: str, values: Mapping[str, Iterable[str]], *, triggers: bool
) -> None:
    lexicon.slots.add(slot)
    for key, names in values.items():
        value: object = int(key) if key.lstrip("-").isdigit() else key
        for name in names:
            words = pieces(name, elision=lexicon.elision)
            _add_name(lexicon, slot, value, words, triggers=triggers)


def pieces(name: str, *, elision: bool) -> list[str]:
    """The tokens of a name of the lexicon, without blanks.

    An apostrophe that ends a name after a consonant stands for a lost vowel ("quest'"), after a
    vowel for an accent ("meta'").

    >>> pieces("quest'", elision=True), pieces("meta'", elision=True)
    (["quest'"], ['meta', "'"])
    """
    elided = elision and name.endswith("'") and name[-2:-1] not in VOWELS
    words = cut(name + "x" if elided else name, elision=elision).words
    return [word for word in (words[:-1] if elided else words) if not word.isspace()]


def _add_name(
    lexicon: Lexicon, slot: str, value: object, words: list[str], *, triggers: bool
) -> None:
    if len(words) == 1:
        lexicon.add(words[0], (slot, value))
    else:
        starts = lexicon.phrases.setdefault(words[0], {})
        starts.setdefault(words[1], []).append((tuple(words), slot, value))
        for word in words:
            lexicon.add(word, ("=" + word, word))
    if triggers:
        lexicon.triggers.add(max(words, key=len))


def _add_numbers(lexicon: Lexicon, numbers: Mapping[str, Any]) -> None:
    cardinals = {
        word: int(n) for n, names in numbers.get("cardinals", {}).items() for word in names
    }
    for word, value in cardinals.items():
        lexicon.add(word, ("spelled", value))
    if numbers.get("joined"):
        for word, value in joined(cardinals, tuple(numbers.get("elided", ()))):
            _add_joined(lexicon, word, value)
    for n, names in numbers.get("ordinals", {}).items():
        for word in names:
            for entry in ordinal_entries(int(n)):
                lexicon.add(word, entry)


def _add_joined(lexicon: Lexicon, word: str, value: int) -> None:
    lexicon.add(word, ("number", value))
    lexicon.add(word, ("spelled", value))
    if value <= 31:
        lexicon.add(word, ("day", value))
    if value <= 24:
        lexicon.add(word, ("hour", value))
    if value >= 1000 and value % 1000:
        lexicon.add(word, ("year", value))
        lexicon.triggers.add(word)


def ordinal_entries(number: int) -> Word:
    """What an ordinal may stand for: a place in a row, or a day of the month.

    >>> ordinal_entries(40)
    (('ordinal', 40),)
    """
    if 1 <= number <= 31:
        return ("ordinal", number), ("day", number)
    return (("ordinal", number),)
