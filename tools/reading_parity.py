"""What one language reads and another does not: rule families and hard cases side by side.

    python -m tools.reading_parity [CASES]

A family is all rules that make the same kind of value, whatever they are called. CASES is the
folder with ``hard_<code>.jsonl``, by default that of the tests. The list of families that a
language lacks comes last: it may be no fault (English has no "anno XVIII E.F."), but somebody
should have looked at it.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from accadeoggi.reading.tagging import find_timexes
from accadeoggi.reading.words.lexicon import FOLDER, languages

if TYPE_CHECKING:
    from collections.abc import Iterator

    Families = dict[str, dict[str, list[str]]]

CASES = Path(__file__).parent.parent / "tests" / "reading" / "cases"
YEAR = r"(?:\{(?:year|apos|yy)\}|\d{4})"
TURN = r"(?:\{which\}|this|last|next|same)"
FAMILIES = (
    ("wider phrase of a date", r"\{(?:[a-z]+-)?date\}|\{at\}|\{length\}"),
    ("day with its year", rf"{YEAR}-\{{month\}}-\{{day\}}"),
    ("night between two days", r".*TNI"),
    ("month with its year", rf"{YEAR}-\{{month\}}"),
    ("season with its year", rf"{YEAR}-\{{season\}}"),
    ("feast with its year", rf"{YEAR}-\{{feast\}}"),
    ("quarter, half or two months with their year", rf"{YEAR}-[QHB].*"),
    ("year of two figures", r"\{(?:apos|yy)\}"),
    ("year", YEAR),
    ("hour", r"XXXX-XX-XXT\{(?:clock|hour|hhmm)\}"),
    ("part of a day", r"XXXX-XX-XXT.*"),
    ("day without its year", r"XXXX-\{month\}-\{day\}"),
    ("day without its month", r"XXXX-XX-\{day\}"),
    ("weekday", r"XXXX-WXX.*"),
    ("month without its year", r"XXXX-\{month\}"),
    ("season without its year", r"XXXX-\{season\}"),
    ("feast without its year", r"XXXX-\{feast\}"),
    ("quarter, half or two months without their year", r"XXXX-[QHB].*"),
    ("decade", r"decade .*"),
    ("century", r"(?:century|hundreds) .*"),
    ("French Republican calendar", r"republican.*"),
    ("Fascist era", r"fascist"),
    ("what only looks like a time", r"nothing"),
    ("reference", r".*_REF|\{reference\}"),
    ("day counted from today", r"now day.*|now [+-] \d D"),
    ("counted from today", r"now [+-].*"),
    ("counted from the story", r"then [+{-].*"),
    ("this, last, next of a unit", rf"(?:now |then )?{TURN} (?:\{{unit\}}|[A-Z]+)"),
    ("this, last, next of a name", rf"{TURN} .*"),
    ("length of an unknown number", r"PX.*"),
    ("length", r"P.*"),
    ("set of a period", r"set (?:P.*|\{adverb\})"),
    ("set of a place in the calendar", r"set .*"),
)
KINDS = (
    ("time", re.compile(r".{4,}T.*")),
    ("before Christ", re.compile(r"BC.*")),
    ("quarter or half", re.compile(r".{4}-[QHB]\d")),
    ("season", re.compile(r".{4}-(?:SP|SU|FA|WI)")),
    ("week", re.compile(r".{4}-W.*")),
    ("day", re.compile(r".{4}-..-..")),
    ("month", re.compile(r".{4}-..")),
    ("year", re.compile(r"\d{4}")),
    ("decade", re.compile(r"\d{3}")),
    ("century", re.compile(r"\d{2}")),
    ("reference", re.compile(r".*_REF")),
)


def family(value: str) -> str:
    """The kind of value that a rule makes, in words.

    >>> family("{apos}-{month}"), family("decade {yy}"), family("then + 1 D")
    ('month with its year', 'decade', 'counted from the story')
    """
    return next((name for name, form in FAMILIES if re.fullmatch(form, value)), value)


def kind(timex_type: str, value: str) -> str:
    """What a gold value is, in a word.

    >>> kind("DATE", "1848-03"), kind("DURATION", "P3Y"), kind("DATE", "BC0044-03-15")
    ('month', 'length', 'before Christ')
    """
    if timex_type in {"DURATION", "SET"}:
        return "length" if timex_type == "DURATION" else "set"
    return next((name for name, form in KINDS if form.fullmatch(value)), "other")


def families(code: str) -> dict[str, list[str]]:
    """The names of a language's rules, by family."""
    found: dict[str, list[str]] = defaultdict(list)
    for path in sorted((FOLDER / code / "rules").glob("*.toml")):
        for rule in tomllib.loads(path.read_text(encoding="utf-8")).get("rule", ()):
            found[family(rule["value"])].append(rule["name"])
    return found


def read_cases(path: Path, code: str) -> tuple[Counter[str], Counter[str]]:
    """How many expressions of each kind the hard cases ask for, and how many are read right."""
    asked: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for line in path.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        found = find_timexes(case["text"], code, anchor=case.get("anchor")).timexes
        values = Counter((str(t.type), t.value) for t in found)
        for one in case["timexes"]:
            asked[kind(one["type"], one["value"])] += 1
            if values[one["type"], one["value"]] > 0:
                values[one["type"], one["value"]] -= 1
                right[kind(one["type"], one["value"])] += 1
    return asked, right


def by_family(codes: tuple[str, ...], known: Families) -> Iterator[str]:
    """How many rules each language has of each family."""
    yield f"{'rules that make':<48}" + "".join(f"{code:>6}" for code in codes)
    for name, _ in FAMILIES:
        numbers = (str(len(known[code].get(name, ())) or "–") for code in codes)
        yield f"{name:<48}" + "".join(f"{number:>6}" for number in numbers)


def by_kind(codes: tuple[str, ...], folder: Path) -> Iterator[str]:
    """How many hard cases of each kind each language reads right, of how many."""
    scores = {
        code: read_cases(path, code)
        for code in codes
        if (path := folder / f"hard_{code}.jsonl").is_file()
    }
    yield f"{'hard cases read right':<24}" + "".join(f"{code:>10}" for code in scores)
    for name in sorted({name for asked, _ in scores.values() for name in asked}):
        cells = (f"{right[name]}/{asked[name]}" for asked, right in scores.values())
        yield f"{name:<24}" + "".join(f"{cell:>10}" for cell in cells)


def gaps(codes: tuple[str, ...], known: Families) -> Iterator[str]:
    """The families that a language lacks, with the rules that another has."""
    for code in codes:
        yield f"not in {code}:"
        for other in codes:
            for name in sorted(set(known[other]) - set(known[code])):
                yield f"  {name} ({other}: {', '.join(known[other][name])})"


def report(folder: Path) -> str:
    """The three tables."""
    codes = languages()
    known = {code: families(code) for code in codes}
    parts = (by_family(codes, known), by_kind(codes, folder), gaps(codes, known))
    return "\n\n".join("\n".join(part) for part in parts) + "\n"


if __name__ == "__main__":
    sys.stdout.write(report(Path(sys.argv[1]) if len(sys.argv) > 1 else CASES))
