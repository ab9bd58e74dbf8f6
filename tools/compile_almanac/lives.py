"""The births and deaths of the base, joined to the collected people."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from .base import BaseDay, BaseLife, calendar_of, edtf_of
from .events import day_number
from .joining import UNCHOSEN
from .names import italian_name
from .people import Addresses
from .titles import clean_title
from .witnesses import CURATED

Shipped = dict[str, str]
KINDS = ("birth", "death")
WEIGHT_OF_DEED = 0.3
"""The weight of a person who is known only for an event of the base."""
ROYAL = re.compile(r" [IVX]+$")
NEAR = 2
"""Years by which a namesake's date may differ and he still be the same person."""


def with_lives(
    days: Sequence[BaseDay], rows: Iterable[Shipped], addresses: Addresses
) -> Iterator[Shipped]:
    """The collected people, with what the base says of them, then those whom only it knows."""
    people = list(rows)
    found = _by_name(people)
    for row in people:
        row.update({f"{kind}_weight": _behind(row) for kind in KINDS}, about_en="", about_it="")
    for life in (life for day in days for life in day.lives):
        known = [row for row in found[life.title] if _is_of(row, life)]
        if not known:
            known = [_new(life, addresses)]
            people += known
            found[life.title] += known
        _tell(known[0], life)
    yield from people


def with_doers(
    days: Sequence[BaseDay], rows: Iterable[Shipped], addresses: Addresses
) -> list[Shipped]:
    """The people, and those of events whom neither tables nor births and deaths know."""
    people = list(rows)
    known = addresses_by_title(people)
    named = (name for day in days for event in day.events for name in event.people)
    for name in dict.fromkeys(named):
        if name not in known:
            people.append(_named(name, addresses, significance=WEIGHT_OF_DEED))
            known[name] = people[-1]["slug"]
    return people


def addresses_by_title(people: Iterable[Mapping[str, str]]) -> dict[str, str]:
    """The addresses of people by their titles, and by the shorter ones that nobody else could mean.

    "Louis XVI" is "Louis XVI of France", because there is no other "Louis XVI of …".
    """
    found: dict[str, str] = {}
    shorter: dict[str, set[str]] = defaultdict(set)
    for row in people:
        if row["wiki"]:
            found.setdefault(row["wiki"], row["slug"])
            head, of, _rest = row["wiki"].partition(" of ")
            if of and ROYAL.search(head):
                shorter[head].add(row["slug"])
    for head, slugs in shorter.items():
        if len(slugs) == 1:
            found.setdefault(head, *slugs)
    return found


def _behind(row: Mapping[str, str]) -> str:
    return f"{float(row['significance']) * UNCHOSEN:.3f}"


def _by_name(people: Iterable[Shipped]) -> dict[str, list[Shipped]]:
    """People by title and, after all titles, by name."""
    found: dict[str, list[Shipped]] = defaultdict(list)
    listed = list(people)
    for field in ("wiki", "en"):
        for row in listed:
            if row[field] and row not in found[row[field]]:
                found[row[field]].append(row)
    return found


def _is_of(row: Shipped, life: BaseLife) -> bool:
    """Whether a row may be the person: the year is the same, or nearly, or not known."""
    known = row[life.kind]
    return not known or abs(_year(known) - life.year) <= NEAR


def _year(edtf: str) -> int:
    return int(edtf[:5] if edtf.startswith("-") else edtf[:4])


def _new(life: BaseLife, addresses: Addresses) -> Shipped:
    """A person of whom the tables know nothing."""
    return _named(life.title, addresses, significance=life.significance)


def _named(title: str, addresses: Addresses, *, significance: float) -> Shipped:
    name = clean_title(title)
    italian = italian_name(name)
    row = dict.fromkeys(
        (
            "slug", "en", "it", "birth", "birth_calendar", "birth_jdn", "birth_md", "death",
            "death_calendar", "death_jdn", "death_md", "countries", "fields", "qid", "wiki",
            "significance", "sources", "birth_weight", "death_weight", "about_en", "about_it",
        ),
        "",
    )  # fmt: skip
    row.update(
        slug=addresses.of(name),
        en=name,
        it="" if italian == name else italian or "",
        wiki=title,
        significance=f"{significance:.3f}",
        sources=CURATED,
    )
    return row


def _tell(row: Shipped, life: BaseLife) -> None:
    """Write into a person's row what the base says of a birth or a death."""
    edtf, kind = edtf_of(life.year, life.md), life.kind
    if row[kind] != edtf:
        calendar = calendar_of(life.year, life.md).value
        row.update({
            kind: edtf,
            f"{kind}_calendar": calendar,
            f"{kind}_jdn": day_number(edtf, calendar),
            f"{kind}_md": life.md,
        })  # fmt: skip
    row[f"{kind}_weight"] = f"{life.significance:.3f}"
    row["about_en"] = row["about_en"] or life.en
    row["about_it"] = row["about_it"] or life.it
    sources = [*row["sources"].split("+"), CURATED]
    row["sources"] = "+".join(dict.fromkeys(filter(None, sources)))
