"""Reads the texts of the sample publication and finds in them what a rule can check."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files
from typing import Any

SAMPLE = files("accadeoggi.website").joinpath("sample")
LANGUAGES = ("it", "en")
MONTHS = {
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
    "dicembre",
    "en": "January February March April May June July August September October November December",
}
WEEKDAYS = {
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
}
YEAR = re.compile(r"(?<![\d.,])\d{4}(?!\d|[.,]\d)")
GROUPED = re.compile(r"(?<![\d.,])\d{1,3}(?:[.,]\d{3})+(?![\d.,]*\d)")
BEFORE_CHRIST = {"it": re.compile(r"(\d+) a\.C\."), "en": re.compile(r"(\d+) BC\b")}
DAY_MONTH = {
    language: re.compile(
        rf"\b(\d{{1,2}})º? ({'|'.join(MONTHS[language].split())})\b(?: (\d{{4}})\b)?"
    )
    for language in LANGUAGES
}
FIRST_GREGORIAN = (1582, 10, 15)


def read(name: str) -> dict[str, Any]:
    return tomllib.loads(SAMPLE.joinpath(name).read_text(encoding="utf-8"))


ARTICLES = {
    name: read(f"articles/{name}")
    for name in sorted(entry.name for entry in SAMPLE.joinpath("articles").iterdir())
    if name.endswith(".toml")
}
AUTHORS = {author["slug"]: author for author in read("authors.toml")["authors"]}
PUBLICATION = read("publication.toml")


def strings(value: Any) -> list[str]:
    """Every text inside a table, in its order."""
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value
    return [text for item in inner for text in strings(item)]


def said(name: str, language: str) -> str:
    """All that an article says in a language, its slug and the block types left out."""
    version = ARTICLES[name][language]
    blocks = [{**block, "type": ""} for block in version["body"]]
    return "\n".join(strings([{**version, "slug": "", "body": blocks}]))


def years(text: str) -> set[str]:
    return set(YEAR.findall(text))


def days(text: str, language: str) -> set[tuple[int, int]]:
    return {
        (MONTHS[language].split().index(month) + 1, int(day))
        for day, month, _year in DAY_MONTH[language].findall(text)
    }


def julian_day_number(year: int, month: int, day: int, *, julian: bool) -> int:
    """Days since noon of 1 January 4713 BC (Richards, Explanatory Supplement, 2012, ch. 15)."""
    y, m = year + 4800 - (14 - month) // 12, month + 12 * ((14 - month) // 12) - 3
    days_so_far = day + (153 * m + 2) // 5 + 365 * y + y // 4
    return days_so_far - 32083 if julian else days_so_far - y // 100 + y // 400 - 32045


def weekday_of(year: int, month: int, day: int, article: dict[str, Any]) -> int:
    """The weekday, 0 for Monday, in the calendar that the article itself must mean."""
    own = article["event_date"] == f"{year:04d}-{month:02d}-{day:02d}"
    julian = (year, month, day) < FIRST_GREGORIAN or (own and article["calendar"] == "julian")
    return julian_day_number(year, month, day, julian=julian) % 7


def weekdays_beside_dates(text: str, language: str) -> list[tuple[str, str, str, str]]:
    """(weekday, day, month, year or nothing) wherever a weekday stands next to its date."""
    names = "|".join(WEEKDAYS[language].split())
    when = DAY_MONTH[language].pattern
    before = re.findall(rf"\b({names}),? {when}", text, re.IGNORECASE)
    after = re.findall(rf"{when}, (?:un[a’]? ?|a )({names})\b", text)
    return before + [(weekday, day, month, year) for day, month, year, weekday in after]
