"""What a finding says to an editor, in the words of a language."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from accadeoggi.chronology import (
    HistoricalDate,
    format_century,
    format_date,
    format_year,
    month_name,
    weekday_name,
)
from accadeoggi.reading.errors import BadLanguageFile, UnknownReadingLanguage
from accadeoggi.reading.findings.points import Point, point_of_value, usual_calendar
from accadeoggi.reading.words.lexicon import FOLDER, load_toml

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from accadeoggi.reading.values import Finding

FILE = "messages.toml"
SLOT = re.compile(r"\{([a-z]+)(?::([a-z]+))?\}")
CODES: Mapping[str, tuple[str, ...]] = {
    "impossible-date": ("month", "leap", "skipped"),
    "weekday-mismatch": ("",),
    "span-mismatch": ("",),
    "anniversary-mismatch": ("jubilee", "ago"),
    "age-mismatch": ("one", "two"),
    "order-mismatch": ("span", "life"),
    "era-mismatch": ("range", "century", "decade", "person"),
    "title-mismatch": ("",),
    "fact-mismatch": ("birth", "death", "event"),
    "calendar-ambiguous": ("",),
    "date-differs": ("",),
    "date-missing": ("",),
}
"""Every code, and its cases: a case is told apart by the parameter ``case``."""
SLOTS = frozenset(
    {"day", "month", "year", "last", "date", "first", "said", "was", "event", "low", "high", "born",
     "century", "name", "other", "own", "known", "country", "gregorian", "a", "b"}
)  # fmt: skip


def explain_finding(finding: Finding, language: str, root: Path = FOLDER) -> str:
    """What is wrong and what to do, as a sentence or two.

    >>> from accadeoggi.reading.values import Finding, Severity
    >>> said = {"said": "0", "was": "5", "date": "1956-02-25"}
    >>> explain_finding(Finding("weekday-mismatch", Severity.ERROR, 0, 24, said), "en")
    '25 February 1956 was a Saturday, not a Monday. Correct the weekday or the date.'
    """
    return say(finding.code, finding.parameters, language, root)


def say(code: str, parameters: Mapping[str, str], language: str, root: Path = FOLDER) -> str:
    """The words of a code with its parameters filled in."""
    words = messages(language, root)
    case = parameters.get("case", "")
    template = words.templates[f"{code}.{case}" if case else code]

    def put(slot: re.Match[str]) -> str:
        value = parameters.get(slot[1], "")
        return PRINTERS[slot[2] or ""](value, language, words)

    filled = SLOT.sub(put, template)
    return filled[:1].upper() + filled[1:]


class Messages:
    """The templates of a language, and its words for lengths."""

    __slots__ = ("countries", "lengths", "templates", "unknown_country", "weekdays")

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.templates: dict[str, str] = dict(data["findings"])
        self.lengths: dict[str, list[str]] = dict(data["lengths"])
        self.countries: dict[str, str] = dict(data["countries"])
        self.unknown_country: str = data["unknown_country"]
        self.weekdays: list[str] = list(data["weekdays"])


@cache
def messages(language: str, root: Path = FOLDER) -> Messages:
    """The messages of a language.

    Raises UnknownReadingLanguage, or BadLanguageFile naming the file and the entry.
    """
    path = root / language / FILE
    if not path.is_file():
        raise UnknownReadingLanguage(f"no words for findings in “{language}”: {FILE} is missing")
    data = load_toml(path)
    source = f"{language}/{FILE}"
    for name, kind in NEEDED.items():
        if not isinstance(data.get(name), kind):
            raise BadLanguageFile(f"{source}: “{name}” is missing or is no {kind.__name__}")
    _check_templates(data["findings"], source)
    for unit in "YMWD":
        if len(data["lengths"].get(unit, ())) != 2:
            raise BadLanguageFile(f"{source}: lengths: “{unit}” needs the singular and the plural")
    return Messages(data)


NEEDED = {
    "findings": dict,
    "lengths": dict,
    "countries": dict,
    "unknown_country": str,
    "weekdays": list,
}


def _check_templates(templates: Mapping[str, Any], source: str) -> None:
    wanted = {f"{code}.{case}" if case else code for code, cases in CODES.items() for case in cases}
    for name in sorted(wanted - set(templates)):
        raise BadLanguageFile(f"{source}: findings: “{name}” is missing")
    for name, template in templates.items():
        if name not in wanted:
            raise BadLanguageFile(f"{source}: findings: there is no finding “{name}”")
        for slot, printer in SLOT.findall(str(template)):
            if slot not in SLOTS or printer not in PRINTERS:
                raise BadLanguageFile(f"{source}: “{name}”: unknown slot {{{slot}:{printer}}}")


def _plain(value: str, _: str, __: Messages) -> str:
    return value


def _date(value: str, language: str, _: Messages) -> str:
    """A date in words; one that no calendar has keeps its figures."""
    point = point_of_value(value) or _astronomical(value)
    if point is None:
        return value
    date = HistoricalDate.parse(point.edtf, usual_calendar(point))
    return format_date(date, language)


def _astronomical(value: str) -> Point | None:
    found = re.fullmatch(r"(-?[0-9]{4,})(?:-([0-9]{2}))?(?:-([0-9]{2}))?", value)
    if found is None:
        return None
    return Point(int(found[1]), *(int(part) if part else None for part in found.groups()[1:]))


def _year(value: str, language: str, _: Messages) -> str:
    return format_year(int(value), language)


def _month(value: str, language: str, _: Messages) -> str:
    return month_name(int(value), language)


def _weekday(value: str, language: str, _: Messages) -> str:
    return weekday_name(int(value), language)


def _indefinite(value: str, _: str, words: Messages) -> str:
    """A weekday with its article ("una domenica")."""
    return words.weekdays[int(value)]


def _century(value: str, language: str, _: Messages) -> str:
    return format_century(int(value), language)


def _length(value: str, _: str, words: Messages) -> str:
    """A number and a unit ("19 Y")."""
    number, unit = value.split()
    return words.lengths[unit][number != "1"].replace("{n}", number)


def _years(value: str, language: str, words: Messages) -> str:
    return _length(f"{value} Y", language, words)


def _country(value: str, _: str, words: Messages) -> str:
    return words.countries.get(value, words.unknown_country)


PRINTERS: Mapping[str, Callable[[str, str, Messages], str]] = {
    "": _plain,
    "date": _date,
    "year": _year,
    "month": _month,
    "weekday": _weekday,
    "aweekday": _indefinite,
    "century": _century,
    "length": _length,
    "years": _years,
    "country": _country,
}
"""How a slot prints its parameter: ``{date:date}``, ``{was:years}``."""
