"""The words of each language: one file in ``languages/`` is one language, and nothing else is.

A file that lacks something, or that uses a slot that does not exist, is refused when it is read.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Any

from accadeoggi.chronology.errors import BadLanguageFile, UnknownLanguage

PATTERNS: Mapping[str, frozenset[str]] = {
    key: frozenset(slots.split())
    for key, slots in {
        "day": "number",
        "month_day": "day month",
        "date": "day month year",
        "month": "month year",
        "season": "season year",
        "with_weekday": "weekday date",
        "with_time": "date time",
        "year": "year",
        "year_before_era": "year",
        "year_of_era": "year",
        "century": "number roman ordinal",
        "century_before_era": "number roman ordinal",
        "decade": "year tens of_century",
        "decade_of_plain_century": "year tens",
        "first_decade": "of_century",
        "of_century": "century",
        "approximate": "date",
        "uncertain": "date",
        "approximate_and_uncertain": "date",
        "julian": "date",
        "day_unknown": "date",
        "month_unknown": "date",
        "day_and_month_unknown": "date",
        "span": "start end",
        "wide_span": "start end",
        "span_from_unknown": "end",
        "span_to_unknown": "start",
        "between": "start end",
        "or_earlier": "date",
        "or_later": "date",
        "list": "list date",
        "one_of": "list date",
        "all_of": "list date",
        "anniversary": "ordinal number",
        "thousands": "",
        "slug": "day month",
    }.items()
}
"""Every pattern of ``[print]`` and the slots it may use."""

READING = (
    *("forms", "month_day_forms", "filler", "first_decade", "dual_year_calendar", "fixed_days"),
    *("months_also", "weekdays_also", "seasons_also", "day_words", "ordinals", "centuries"),
    *("day_suffixes", "ordinal_suffixes"),
)
PHRASES = (
    *("before_era", "of_era", "approximate", "uncertain", "approximate_and_uncertain"),
    *("julian", "gregorian", "day_unknown", "month_unknown", "day_and_month_unknown"),
    *("date_unknown", "from", "to", "until", "between", "and", "or", "or_earlier", "or_later"),
)
"""Phrases by which people say more of a date than its figures."""
LENGTHS: Mapping[str, int] = {"months": 12, "weekdays": 7, "seasons": 4, "tens": 9}
JOINTS = ("the", "from", "until", "about")


@dataclass(frozen=True, slots=True)
class Joint:
    """How articles and prepositions join a date that begins in a certain way."""

    before: re.Pattern[str]
    forms: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Words:
    """All that is particular to a language."""

    code: str
    name: str
    order: int
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    seasons: tuple[str, ...]
    tens: tuple[str, ...]
    patterns: Mapping[str, str]
    days: Mapping[str, str]
    plain_decades: int
    of_century: Mapping[str, str]
    joints: tuple[Joint, ...]
    numbered: Mapping[str, tuple[tuple[re.Pattern[str], str], ...]]
    """Forms that change with a number, by name: ``years_since``, ``ordinal``."""
    spoken: Mapping[str, Mapping[str, str]]
    """Sentences by section and code: ``reasons``, ``traditions``, ``refusals``."""
    read: Mapping[str, Any]
    """How people type dates."""

    def say(self, pattern: str, **slots: object) -> str:
        """Fill one of the patterns of ``[print]``."""
        return self.patterns[pattern].format(**slots)

    def join(self, form: str, date: str) -> str:
        """A date with the article or preposition that it takes."""
        joint = next(joint for joint in self.joints if joint.before.match(date))
        return joint.forms[form].format(date=date)

    def numbered_form(self, name: str, number: int) -> str:
        """The form that a number asks for, still with its ``{number}``."""
        return next(text for form, text in self.numbered[name] if form.fullmatch(str(number)))


_folders = [Path(__file__).with_name("languages")]


def languages() -> tuple[str, ...]:
    """The codes of all known languages, in the order that their files give themselves.

    >>> languages()
    ('it', 'en')
    """
    return _in_order()


def words_of(language: str) -> Words:
    """The words of a language; UnknownLanguage where there is no file for it.

    >>> words_of("en").months[1]
    'February'
    """
    found = _known_files().get(language)
    if found is None:
        known = ", ".join(sorted(_known_files()))
        raise UnknownLanguage("unknown-language", {"value": language, "known": known})
    return _load(language)


@contextmanager
def languages_also_from(folder: Path) -> Iterator[None]:
    """Know the languages of another folder too, inside a ``with`` block."""
    _folders.append(folder)
    _forget()
    try:
        yield
    finally:
        _folders.remove(folder)
        _forget()


@cache
def _known_files() -> Mapping[str, Path]:
    return {file.stem: file for folder in _folders for file in folder.glob("*.toml")}


@cache
def _in_order() -> tuple[str, ...]:
    return tuple(sorted(_known_files(), key=lambda code: (words_of(code).order, code)))


@cache
def _load(language: str) -> Words:
    file = _known_files()[language]
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
        return _checked(table, file.name)
    except (KeyError, TypeError, re.error, tomllib.TOMLDecodeError) as error:
        reason = f"{type(error).__name__}: {error}"
        raise BadLanguageFile("bad-language-file", {"file": file.name, "reason": reason}) from error


forgetful: list[Callable[[], None]] = [
    _known_files.cache_clear,
    _in_order.cache_clear,
    _load.cache_clear,
]
"""What empties each memory of the languages, here and elsewhere, when a folder is added."""


def _forget() -> None:
    for forget in forgetful:
        forget()


def _checked(table: Mapping[str, Any], file: str) -> Words:
    for key, length in LENGTHS.items():
        _require(len(table["names"][key]) == length, file, f"names.{key}: there must be {length}")
    for key, slots in PATTERNS.items():
        _require(key in table["print"], file, f"print.{key} is missing")
        unknown = slots_of(table["print"][key]) - slots
        _require(not unknown, file, f"print.{key}: unknown slot {{{', '.join(sorted(unknown))}}}")
    for key in (*READING, *PHRASES):
        _require(key in table["read"], file, f"read.{key} is missing")
    return _words(table)


def _require(fine: bool, file: str, reason: str) -> None:  # noqa: FBT001 (reads as an assertion)
    if not fine:
        raise BadLanguageFile("bad-language-file", {"file": file, "reason": reason})


def slots_of(pattern: str) -> set[str]:
    """The names of the slots in a pattern.

    >>> sorted(slots_of("{day} {month}"))
    ['day', 'month']
    """
    return {name for _, name, _, _ in Formatter().parse(pattern) if name is not None}


def _words(table: Mapping[str, Any]) -> Words:
    names = {key: tuple(table["names"][key]) for key in LENGTHS}
    return Words(
        code=table["code"],
        name=table["name"],
        order=table["order"],
        **names,
        patterns=table["print"],
        days=table["days"],
        plain_decades=table["centuries"]["plain_decades"],
        of_century=table["centuries"]["of"],
        joints=tuple(_joint(row) for row in table["joint"]),
        numbered={name: _numbered(table[name]) for name in ("years_since", "ordinal")},
        spoken={section: table[section] for section in ("reasons", "traditions", "refusals")},
        read=table["read"],
    )


def _joint(row: Mapping[str, str]) -> Joint:
    return Joint(re.compile(row["before"]), {form: row[form] for form in JOINTS})


def _numbered(rows: Sequence[Mapping[str, str]]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(row["number"]), row["text"]) for row in rows)
