"""From the collected tables to the rows that the package ships."""

from __future__ import annotations

import csv
import gzip
import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from accadeoggi.chronology import Calendar, HistoricalDate

from .italian import italian_title

Row = Mapping[str, str]
HERE = Path(__file__).parent
LEAST_CONFIDENCE = 0.5
REFUSED_SOURCE = "pantheon1"
"""Its terms are not checked; no row may rest on it alone, and none of its columns is shipped."""
COMMA_YEAR = re.compile(r"(.+), (\d{3,4})")
IN_BRACKETS = re.compile(r"\s*\([^)]*\)$")


def read_table(path: Path) -> list[Row]:
    """The rows of a gzipped, tab-separated table."""
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@cache
def lexicon(name: str) -> dict[str, Any]:
    """One of the word lists beside this module."""
    return tomllib.loads((HERE / f"{name}.toml").read_text(encoding="utf-8"))


def sources_of(row: Row) -> str:
    """The codes of the sources that a row may rest on."""
    return "+".join(code for code in row["source"].split("+") if code != REFUSED_SOURCE)


def clean_title(title: str) -> str:
    """A title without what only tells two pages apart; years go to the front as they do now.

    >>> clean_title("Italian constitutional referendum, 1946")
    '1946 Italian constitutional referendum'
    """
    title = IN_BRACKETS.sub("", title).replace("_", " ").strip()
    found = COMMA_YEAR.fullmatch(title)
    return f"{found[2]} {found[1]}" if found else title


def exonyms(names: Iterable[Row]) -> dict[str, str]:
    """English names of places and their Italian ones, where they differ or not."""
    return {row["label_en"]: row["label_it"] for row in names if row["label_it"]}


def event_rows(events: Iterable[Row], names: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """The events worth shipping, one of each, in both languages where rules reach."""
    kept = [row for row in events if _is_worth_it(row)]
    for row in _one_of_each(kept):
        subject = clean_title(row["label_en"])
        english, italian, draft = _headlines(row, subject, names)
        yield {
            "key": _key(row),
            "theme": row["kind"],
            "edtf": row["date_written"],
            "calendar": row["calendar"],
            "jdn": day_number(row["date_written"], row["calendar"]),
            "md": row["md"],
            "en": typeset(english),
            "it": typeset(italian),
            "draft": draft,
            "country": row["country"],
            "qid": row["qid"],
            "wiki": row["enwiki"],
            "significance": weight(row),
            "confidence": f"{float(row['confidence']):.2f}",
            "flags": row["flags"],
            "sources": sources_of(row),
        }


def _is_worth_it(row: Row) -> bool:
    """Leave out machine rows that most likely name a background instead of an event."""
    weak = float(row["confidence"]) <= LEAST_CONFIDENCE and row["source"].startswith("enwiki")
    return bool(sources_of(row)) and not (weak and int(row["dates_of_title"] or 1) > 1)


def weight(row: Row) -> str:
    """Significance, lowered for what a machine is unsure of."""
    value = min(1.0, float(row["significance"] or 0))
    confidence = float(row["confidence"] or 1)
    return f"{value * (0.4 + 0.6 * confidence):.3f}"


def _one_of_each(rows: list[Row]) -> Iterator[Row]:
    """Of rows of one day with the same subject the surest, in a fixed order."""
    best: dict[tuple[str, str], Row] = {}
    for row in rows:
        key = (row["date_written"], row["qid"] or clean_title(row["label_en"]).casefold())
        if key not in best or float(row["confidence"]) > float(best[key]["confidence"]):
            best[key] = row
    yield from sorted(best.values(), key=lambda row: (row["md"], row["date"], row["label_en"]))


def _headlines(row: Row, subject: str, names: Mapping[str, str]) -> tuple[str, str, str]:
    if row["label_it_from"] == "curated":
        return row["label_en"], row["label_it"], ""
    own = row["label_it"] if row["label_it"] and row["label_it"] != row["label_en"] else ""
    rule = lexicon("themes")["subject"].get(row["kind"])
    italian = own or italian_title(subject, names) or names.get(subject, "")
    if rule is None:
        return subject, italian, "1" if italian else ""
    if _is_phrase(subject):
        return subject, italian, "1" if italian else ""
    return (
        rule["en"].format(subject=subject),
        rule["it"].format(subject=italian or subject),
        "1",
    )


def _is_phrase(subject: str) -> bool:
    """Whether a title says by itself what happened: "Death of Hitler" needs no "Death of"."""
    return " of " in subject and subject.split()[0] in {
        "Assassination", "Death", "Sinking", "Declaration", "Treaty", "Battle", "Discovery",
        "Independence", "Founding", "Opening", "Coronation", "Abdication", "Proclamation",
    }  # fmt: skip


def _key(row: Row) -> str:
    return f"{row['date_written']}/{row['enwiki'] or row['label_en']}/{row['kind']}{row['phase']}"


def person_rows(people: Iterable[Row]) -> Iterator[dict[str, str]]:
    """The people with a dated birth or death, each with a slug of their own."""
    taken: Counter[str] = Counter()
    for row in sorted(people, key=lambda row: (-float(row["significance"] or 0), row["label_en"])):
        if not sources_of(row) or not (row["birth_md"] or row["death_md"]):
            continue
        name = clean_title(row["label_en"])
        yield {
            "slug": _slug(name, taken),
            "en": typeset(name),
            "it": typeset(row["label_it"]),
            "birth": row["birth_written"] or year_alone(row["birth_year_only"]),
            "birth_calendar": row["birth_calendar"],
            "birth_jdn": day_number(row["birth_written"], row["birth_calendar"]),
            "birth_md": row["birth_md"],
            "death": row["death_written"] or year_alone(row["death_year_only"]),
            "death_calendar": row["death_calendar"],
            "death_jdn": day_number(row["death_written"], row["death_calendar"]),
            "death_md": row["death_md"],
            "countries": row["country"],
            "fields": "|".join(fields_of(row["occupations"])),
            "qid": row["qid"],
            "wiki": row["enwiki"],
            "significance": f"{min(1.0, float(row['significance'] or 0)):.3f}",
            "sources": sources_of(row),
        }


def fields_of(occupations: str) -> list[str]:
    """The fields of activity behind occupations, at most two, in their order."""
    table = _field_of_occupation()
    found = [table[one] for one in occupations.split("|") if one in table]
    return list(dict.fromkeys(found))[:2]


@cache
def _field_of_occupation() -> dict[str, str]:
    fields = lexicon("fields")["fields"]
    return {one: code for code, field in fields.items() for one in field["from"]}


def _slug(name: str, taken: Counter[str]) -> str:
    plain = unicodedata.normalize("NFKD", name.replace("ø", "o").replace("ł", "l").replace("ß", "ss"))
    ascii_only = plain.encode("ascii", "ignore").decode().casefold()
    slug = re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-")[:120] or "person"
    taken[slug] += 1
    return slug if taken[slug] == 1 else f"{slug}-{taken[slug]}"


def typeset(text: str) -> str:
    """Apostrophes and quotation marks as printers set them.

    >>> typeset("Terremoto dell'Irpinia"), typeset('"Secret Speech" of Khrushchev')
    ('Terremoto dell’Irpinia', '“Secret Speech” of Khrushchev')
    """
    text = re.sub(r'"([^"]*)"', r"“\1”", text)
    return text.replace("'", "’")


def day_number(edtf: str, calendar: str) -> str:
    """The Julian day number of a date, so that loading need not count; empty for no date."""
    if not edtf:
        return ""
    return str(HistoricalDate.parse(edtf, Calendar(calendar)).earliest_jdn)


def year_alone(year: str) -> str:
    """A year as EDTF: four digits, the sign before them.

    >>> year_alone("923"), year_alone("-43"), year_alone("")
    ('0923', '-0043', '')
    """
    if not year:
        return ""
    number = int(year)
    return f"{'-' if number < 0 else ''}{abs(number):04d}"
