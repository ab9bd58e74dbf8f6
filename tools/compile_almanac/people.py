"""From the collected people to the rows that the package ships."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache

from .events import day_number
from .lexicons import lexicon
from .names import italian_name
from .tables import Row, sources_of
from .titles import clean_title

MOST_FIELDS = 2
LETTERS = str.maketrans({"ø": "o", "ł": "l", "ß": "ss"})
LONGEST = 120


class Addresses:
    """Addresses of people, each given once."""

    def __init__(self) -> None:
        self.taken: Counter[str] = Counter()

    def of(self, name: str) -> str:
        """The name in plain letters; namesakes are numbered. Addresses stay as they once were."""
        plain = unicodedata.normalize("NFKD", name.translate(LETTERS))
        ascii_only = plain.encode("ascii", "ignore").decode().casefold()
        slug = re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-")[:LONGEST] or "person"
        self.taken[slug] += 1
        return slug if self.taken[slug] == 1 else f"{slug}-{self.taken[slug]}"


def person_rows(
    people: Iterable[Row], refused: Counter[str], addresses: Addresses
) -> Iterator[dict[str, str]]:
    """The people with a dated birth or death, each with an address of their own."""
    no_person = re.compile(lexicon("people")["not_people"])
    for row in sorted(people, key=_order):
        reason = _reason_to_refuse(row, no_person)
        if reason:
            refused[f"people: {reason}"] += 1
        else:
            yield _shipped(row, addresses)


def _order(row: Row) -> tuple[float, str]:
    """The weightier of two namesakes takes the plain address."""
    return -float(row["significance"] or 0), row["label_en"]


def _reason_to_refuse(row: Row, no_person: re.Pattern[str]) -> str:
    if not sources_of(row):
        return "source"
    if not (row["birth_md"] or row["death_md"]):
        return "no day"
    return "no person" if no_person.fullmatch(row["label_en"]) else ""


def _shipped(row: Row, addresses: Addresses) -> dict[str, str]:
    name = clean_title(row["label_en"])
    italian = italian_name(name)
    return {
        "slug": addresses.of(name),
        "en": name,
        "it": "" if italian == name else italian or "",
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
        "sources": "+".join(sources_of(row)),
    }


def fields_of(occupations: str) -> list[str]:
    """The fields of activity behind occupations, at most two, in their order.

    >>> fields_of("composer|pianist|politician")
    ['music', 'politics']
    """
    table = _field_of_occupation()
    found = [table[one] for one in occupations.split("|") if one in table]
    return list(dict.fromkeys(found))[:MOST_FIELDS]


@cache
def _field_of_occupation() -> dict[str, str]:
    fields = lexicon("fields")["fields"]
    return {one: code for code, field in fields.items() for one in field["from"]}


def year_alone(year: str) -> str:
    """A year as EDTF: four digits, the sign before them.

    >>> year_alone("923"), year_alone("-43"), year_alone("")
    ('0923', '-0043', '')
    """
    if not year:
        return ""
    number = int(year)
    return f"{'-' if number < 0 else ''}{abs(number):04d}"
