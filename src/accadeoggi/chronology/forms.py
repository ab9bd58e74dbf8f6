"""The forms in which a language writes a single date: templates of its file, made into patterns.

Slots have names, never group numbers. Every text is at most 200 characters and every pattern is
anchored and made of alternatives without repetition inside repetition, so none can run away.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from accadeoggi.chronology.calendars import Calendar
from accadeoggi.chronology.edtf import SEASONS, year_text
from accadeoggi.chronology.errors import BadLanguageFile
from accadeoggi.chronology.numerals import from_roman
from accadeoggi.chronology.tokens import cut, phrases
from accadeoggi.chronology.words import PHRASES, Words, forgetful, words_of

YEAR = r"[0-9]{1,4}(?:/[0-9]{1,4})?"
SLOT = re.compile(r"\{([a-z_]+)\}")

CENTURIES = range(1, 101)
"""Four digits write the years of these, before the era and in it."""

KALENDS, NONES, IDES = "kalends", "nones", "ides"
LATE_IDES = {3, 5, 7, 10}
"""In March, May, July and October the ides are the 15th and the nones the 7th (Varro, De lingua
Latina 6.27–29); in other months the 13th and the 5th."""


@dataclass(frozen=True, slots=True)
class Forms:
    """What a language's file says about reading, ready to use."""

    patterns: tuple[re.Pattern[str], ...]
    day_patterns: tuple[re.Pattern[str], ...]
    numbers: Mapping[str, Mapping[str, int]]
    """By slot: what each word stands for."""
    phrases: Mapping[str, tuple[tuple[str, ...], ...]]
    fixed_days: Mapping[str, str]
    filler: frozenset[tuple[str, ...]]
    plain_century: int
    dual_year_calendar: Calendar
    """The calendar that a dual year, 1648/9, speaks of in this language."""


@cache
def forms_of(language: str) -> Forms:
    """The forms of a language."""
    words = words_of(language)
    numbers, fixed = _numbers(words), _fixed_days(words)
    slots = _slots(words, numbers, fixed)
    return Forms(
        patterns=tuple(_compiled(form, slots, words) for form in words.read["forms"]),
        day_patterns=tuple(_compiled(form, slots, words) for form in words.read["month_day_forms"]),
        numbers=numbers,
        phrases={name: phrases(words.read[name]) for name in PHRASES},
        fixed_days=fixed,
        filler=frozenset(cut(word) for word in words.read["filler"]),
        plain_century=words.plain_decades,
        dual_year_calendar=Calendar(words.read["dual_year_calendar"]),
    )


forgetful.append(forms_of.cache_clear)


def _numbers(words: Words) -> Mapping[str, Mapping[str, int]]:
    read = words.read
    return {
        "month": _listed(words.months, read["months_also"], 1),
        "weekday": _listed(words.weekdays, read["weekdays_also"], 0),
        "season": _listed(words.seasons, read["seasons_also"], 0),
        "tens": _listed(words.tens, [[] for _ in words.tens], 1),
        "day": _spoken(read["day_words"]),
        "century": _spoken(read["ordinals"]),
        "named_century": _spoken(read["centuries"]),
        "first_decade": dict.fromkeys((_key(text) for text in read["first_decade"]), 0),
    }


def _listed(names: Iterable[str], also: Iterable[Iterable[str]], first: int) -> dict[str, int]:
    rows = enumerate(zip(names, also, strict=True), first)
    return {_key(word): number for number, (name, more) in rows for word in (name, *more)}


def _spoken(table: Mapping[str, int]) -> dict[str, int]:
    return {_key(word): number for word, number in table.items()}


def _fixed_days(words: Words) -> dict[str, str]:
    return {_key(w): name for name, also in words.read["fixed_days"].items() for w in also}


def _key(text: str) -> str:
    return " ".join(cut(text))


def _slots(
    words: Words, numbers: Mapping[str, Mapping[str, int]], fixed: Mapping[str, str]
) -> Mapping[str, str]:
    day_end, century_end = (
        _any(cut(suffix)[0] for suffix in words.read[key])
        for key in ("day_suffixes", "ordinal_suffixes")
    )
    slots = {name: _any(known) for name, known in numbers.items()}
    return slots | {
        "day": rf"(?:0?[1-9]|[12][0-9]|3[01])(?: ?(?:{day_end}))?|{slots['day']}",
        "year": YEAR,
        "century": rf"[ivxlc]{{1,8}}|[0-9]{{1,3}}(?: ?(?:{century_end}))?|{slots['century']}",
        "decade": r"[0-9]{2,3}0",
        "short_decade": r"[1-9]0",
        "fixed_day": _any(fixed),
    }


def _any(known: Iterable[str]) -> str:
    """An alternative of words, the longest first; with none, what never matches."""
    return "|".join(re.escape(word) for word in sorted(known, key=len, reverse=True)) or r"(?!)"


def _compiled(form: str, slots: Mapping[str, str], words: Words) -> re.Pattern[str]:
    parts = []
    at = 0
    for slot in SLOT.finditer(form):
        if slot[1] not in slots:
            reason = f'read.forms "{form}": unknown slot {{{slot[1]}}}'
            params = {"file": f"{words.code}.toml", "reason": reason}
            raise BadLanguageFile("bad-language-file", params)
        parts += [re.escape(_plain(form[at : slot.start()])), f"(?P<{slot[1]}>{slots[slot[1]]})"]
        at = slot.end()
    return re.compile("".join([*parts, re.escape(_plain(form[at:]))]))


def _plain(text: str) -> str:
    return text.lower().replace("’", "'")


def edtf_of(found: re.Match[str], forms: Forms, *, before_era: bool) -> str | None:
    """The EDTF text of a matched form; None where its numbers make no date."""
    slots = {name: value for name, value in found.groupdict().items() if value is not None}
    if "year" not in slots:
        return _vague(slots, forms, before_era=before_era)
    year = _year(slots, forms)
    if year is None:
        return None
    text = year_text(1 - year if before_era else year)
    if "season" in slots:
        return f"{text}-{SEASONS[forms.numbers['season'][slots['season']]]}"
    if "month" not in slots:
        return text
    month = forms.numbers["month"][slots["month"]]
    day = day_number(slots, forms, month)
    return f"{text}-{month:02d}" + ("" if day is None else f"-{day:02d}")


def day_number(slots: Mapping[str, str], forms: Forms, month: int) -> int | None:
    """The day of the month that was written, in figures, in words or as the Romans did."""
    if "fixed_day" in slots:
        return _roman_day(forms.fixed_days[slots["fixed_day"]], month)
    if "day" not in slots:
        return None
    figures = re.match(r"[0-9]+", slots["day"])
    return int(figures[0]) if figures else forms.numbers["day"][slots["day"]]


def _roman_day(name: str, month: int) -> int:
    if name == KALENDS:
        return 1
    return {NONES: 5, IDES: 13}[name] + (2 if month in LATE_IDES else 0)


def _year(slots: Mapping[str, str], forms: Forms) -> int | None:
    """The year; of a dual year, 1648/9, the second, and only where two counts could differ."""
    first, _, second = slots["year"].partition("/")
    year = int(first)
    if not second:
        return year
    month = forms.numbers["month"].get(slots.get("month", ""), 12)
    follows = str(year + 1).endswith(second) and month in {1, 2, 3}
    return year + 1 if follows else None


def _vague(slots: Mapping[str, str], forms: Forms, *, before_era: bool) -> str | None:
    century = _century(slots, forms)
    if century not in CENTURIES and ("century" in slots or "named_century" in slots):
        return None
    if "decade" in slots:
        return None if before_era else f"{int(slots['decade']) // 10:03d}X"
    tens = _tens(slots, forms)
    if tens is not None:
        whole = forms.plain_century if century is None else century
        return None if before_era else f"{whole - 1:02d}{tens}X"
    if century is None:
        return None
    return f"{'-' if before_era else ''}{century - 1:02d}XX"


def _century(slots: Mapping[str, str], forms: Forms) -> int | None:
    if "named_century" in slots:
        return forms.numbers["named_century"][slots["named_century"]]
    text = slots.get("century")
    if text is None:
        return None
    figures = re.match(r"[0-9]+", text)
    return int(figures[0]) if figures else forms.numbers["century"].get(text) or from_roman(text)


def _tens(slots: Mapping[str, str], forms: Forms) -> int | None:
    if "short_decade" in slots:
        return int(slots["short_decade"]) // 10
    if "first_decade" in slots:
        return 0
    return forms.numbers["tens"][slots["tens"]] if "tens" in slots else None
