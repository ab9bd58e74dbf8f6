"""Days of the year in the words of addresses: ``25-febbraio``, ``february-25``."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache

from accadeoggi.chronology.errors import NoSuchDay
from accadeoggi.chronology.monthday import MonthDay
from accadeoggi.chronology.words import forgetful, languages, words_of


def month_day_slug(day: MonthDay, language: str) -> str:
    """A day as it stands in the addresses of a language: lower case, plain letters.

    >>> month_day_slug(MonthDay(2, 25), "it"), month_day_slug(MonthDay(2, 25), "en")
    ('25-febbraio', 'february-25')
    >>> month_day_slug(MonthDay(2, 1), "it")
    '1-febbraio'
    """
    words = words_of(language)
    return words.say("slug", day=day.day, month=_plain(words.months[day.month - 1]))


def parse_month_day_slug(text: str) -> tuple[MonthDay, str]:
    """The day that an address names, and the language of its words; NoSuchDay for any other text.

    >>> parse_month_day_slug("25-febbraio")
    (MonthDay(month=2, day=25), 'it')
    """
    found = _all_slugs().get(text)
    if found is None:
        raise NoSuchDay("no-such-slug", {"value": text[:40]})
    return found


@cache
def _all_slugs() -> Mapping[str, tuple[MonthDay, str]]:
    """Where two languages share a word, the first in their order has it."""
    known = [(day, code) for code in reversed(languages()) for day in MonthDay.all()]
    return {month_day_slug(day, code): (day, code) for day, code in known}


forgetful.append(_all_slugs.cache_clear)


def _plain(word: str) -> str:
    letters = unicodedata.normalize("NFKD", word.lower())
    return "".join(letter for letter in letters if letter.isalnum() and letter.isascii())
