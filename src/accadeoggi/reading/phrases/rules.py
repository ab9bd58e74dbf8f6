"""The rules of a language: read from its folder, checked, and grown into one tree."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from accadeoggi.reading.errors import BadLanguageFile
from accadeoggi.reading.phrases.company import ALL_CHECKS
from accadeoggi.reading.phrases.patterns import BadPattern, Branch, sequences
from accadeoggi.reading.phrases.templates import COMMON, BadValue, builder, put, slots_in
from accadeoggi.reading.words.lexicon import load_toml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from accadeoggi.reading.phrases.meanings import Meaning
    from accadeoggi.reading.phrases.patterns import Sequence
    from accadeoggi.reading.phrases.templates import Builder
    from accadeoggi.reading.words.lexicon import Lexicon

MEANING_SLOTS = frozenset(
    {"date", "day-date", "month-date", "year-date", "season-date", "long-date", "weekday-date",
     "time-date", "length"}
)  # fmt: skip
KEYS = frozenset(
    {"name", "match", "value", "mod", "quant", "part", "season", "month", "day", "before",
     "not_before", "after", "not_after", "capital", "check", "examples", "counter", "unit", "base",
     "style", "era", "which", "only", "shift"}
)  # fmt: skip
NEEDED_KEYS = frozenset({"name", "match", "value"})
SET_BY_RULE = (
    "mod",
    "quant",
    "part",
    "season",
    "month",
    "day",
    "unit",
    "base",
    "style",
    "era",
    "which",
    "only",
)


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """One rule: what it matches, what that means, and the company it needs or shuns.

    ``examples`` are pairs of a phrase and its TIMEX3 value, ``counter`` are phrases in which the
    rule must find nothing: they are the rule's tests.
    """

    name: str
    order: int
    rows: tuple[Sequence, ...]
    build: Builder
    settings: Mapping[str, Any] = field(default_factory=dict)
    before: frozenset[str] = frozenset()
    not_before: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    not_after: frozenset[str] = frozenset()
    capital: bool = False
    check: str = ""
    shift: int = 0
    examples: tuple[tuple[str, str], ...] = ()
    counter: tuple[str, ...] = ()

    def meaning(self, captured: Mapping[str, Any]) -> Meaning:
        """What the rule's phrase means, given what its slots caught."""
        meaning = self.build(captured)
        for name in COMMON:
            if captured.get(name) not in (None, "") and not (name == "which" and meaning.which):
                put(meaning, name, captured[name])
        for name, value in self.settings.items():
            put(meaning, name, value)
        if self.shift and meaning.year is not None:
            meaning.year += self.shift
        if captured.get("ampm") == "pm":
            meaning.clock = afternoon(meaning.clock)
        meaning.rule = self.name
        return meaning


def afternoon(clock: str) -> str:
    """An hour after noon on the clock of 24 hours.

    >>> afternoon("03:15"), afternoon("12:00")
    ('15:15', '12:00')
    """
    hour = int(clock[:2])
    return f"{hour + 12 if hour < 12 else hour:02d}{clock[2:]}"


@dataclass(frozen=True, slots=True)
class Grammar:
    """All rules of a language as two trees: phrases made of words, and of phrases already found."""

    words: Branch[Rule]
    phrases: Branch[Rule]
    rules: tuple[Rule, ...]


def load_grammar(folder: Path, lexicon: Lexicon) -> Grammar:
    """The grammar of one language folder; its literal words are added to the lexicon.

    Raises BadLanguageFile, naming the file and the rule, for anything that cannot be used.
    """
    rules = tuple(_rules(folder, lexicon))
    words: Branch[Rule] = Branch()
    phrases: Branch[Rule] = Branch()
    for rule in rules:
        for row in rule.rows:
            higher = any(element.symbol in MEANING_SLOTS for element in row)
            (phrases if higher else words).grow(row, rule)
            for element in row:
                if element.symbol.startswith("="):
                    lexicon.add(element.symbol[1:], (element.symbol, element.symbol[1:]))
    return Grammar(words=words, phrases=phrases, rules=rules)


def _rules(folder: Path, lexicon: Lexicon) -> Iterator[Rule]:
    order = 0
    for path in sorted((folder / "rules").glob("*.toml")):
        for raw in load_toml(path).get("rule", ()):
            order += 1
            place = f"{folder.name}/rules/{path.name}: rule “{raw.get('name', order)}”"
            try:
                yield _rule(raw, order, lexicon)
            except (BadPattern, BadValue, KeyError, TypeError, ValueError) as error:
                raise BadLanguageFile(f"{place}: {error}") from error


def _rule(raw: Mapping[str, Any], order: int, lexicon: Lexicon) -> Rule:
    _check_keys(raw)
    rows = tuple(sequences(raw["match"]))
    _check_slots(rows, raw["value"], lexicon)
    return Rule(
        name=raw["name"],
        order=order,
        rows=rows,
        build=builder(raw["value"]),
        settings={key: raw[key] for key in SET_BY_RULE if key in raw},
        before=_words(raw.get("before", ()), lexicon),
        not_before=_words(raw.get("not_before", ()), lexicon),
        after=_words(raw.get("after", ()), lexicon),
        not_after=_words(raw.get("not_after", ()), lexicon),
        capital=bool(raw.get("capital", False)),
        check=raw.get("check", ""),
        shift=raw.get("shift", 0),
        examples=tuple((phrase, value) for phrase, value in raw.get("examples", ())),
        counter=tuple(raw.get("counter", ())),
    )


def _check_keys(raw: Mapping[str, Any]) -> None:
    """Refuse a rule with keys that nobody knows, without those it needs, or with no such check."""
    if unknown := set(raw) - KEYS:
        raise BadPattern(f"unknown key {', '.join(sorted(unknown))}")
    if missing := NEEDED_KEYS - set(raw):
        raise BadPattern(f"without {', '.join(sorted(missing))}")
    if raw.get("check", "") not in {"", *ALL_CHECKS}:
        raise BadPattern(f"unknown check “{raw['check']}”")


def _check_slots(rows: tuple[Sequence, ...], value: str, lexicon: Lexicon) -> None:
    known = lexicon.slots | MEANING_SLOTS
    names = set()
    for row in rows:
        for element in row:
            if not element.symbol.startswith("=") and element.symbol not in known:
                raise BadPattern(f"unknown slot {{{element.symbol}}}")
            names.add(element.name)
    if missing := slots_in(value) - names - {"era"}:
        raise BadValue(f"value names {{{', '.join(sorted(missing))}}}, which match does not catch")


def _words(names: object, lexicon: Lexicon) -> frozenset[str]:
    """Words as they stand, and lists of the lexicon by ``@name``."""
    found: set[str] = set()
    for name in names:  # type: ignore[attr-defined]  # TOML gives a list of strings here
        if name.startswith("@"):
            if name[1:] not in lexicon.lists:
                raise BadPattern(f"unknown list {name}")
            found |= lexicon.lists[name[1:]]
        else:
            found.add(name)
    return frozenset(found)
