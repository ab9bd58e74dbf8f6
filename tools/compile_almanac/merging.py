"""One row for one event: the same thing under several titles on one day is told once."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .lexicons import lexicon, reviewed_headlines
from .slugs import slug_of
from .tables import Row, sources_of, year_of
from .titles import clean_title, without_year
from .worth import key_of

EMPTY = frozenset(
    [
        "a",
        "an",
        "and",
        "at",
        "by",
        "for",
        "from",
        "in",
        "of",
        "on",
        "the",
        "to",
        "with",
        "over",
        "is",
        "are",
        "was",
        "becomes",
        "begins",
        "ends",
        "first",
        "second",
        "day",
        "night",
        "great",
        "war",
    ]
)
MOSTLY = 0.6


def merged(rows: Iterable[Row]) -> list[Row]:
    """Of rows that tell the same event the best one, with the sources of all of them."""
    by_day: dict[str, list[Row]] = {}
    for row in sorted(rows, key=_rank):
        day = by_day.setdefault(row["date_written"], [])
        twin = next((i for i, other in enumerate(day) if is_same(row, other)), None)
        if twin is None:
            day.append(row)
        else:
            day[twin] = _joined(day[twin], row)
    return [row for day in by_day.values() for row in day]


def _rank(row: Row) -> tuple[bool, bool, float, float, int, str]:
    """Read headlines first, then written rows, then the surest and weightiest."""
    return (
        key_of(row) not in reviewed_headlines(),
        row["source"] != "curated",
        -float(row["confidence"] or 1),
        -float(row["significance"] or 0),
        len(row["label_en"]),
        row["label_en"],
    )


def is_same(row: Row, other: Row) -> bool:
    """Whether two rows of one day tell the same event."""
    pair = (row["date_written"], frozenset({row["label_en"], other["label_en"]}))
    if _listed(pair):
        return True
    if row["qid"] and row["qid"] == other["qid"]:
        return True
    if row["enwiki"] and row["enwiki"] == other["enwiki"]:
        return True
    mine, others = words_of(row), words_of(other)
    if not mine or not others:
        return False
    return len(mine & others) / min(len(mine), len(others)) >= _needed(row, other)


def _needed(row: Row, other: Row) -> float:
    """Written rows use words of their own, so less agreement is enough."""
    written = "curated" in {row["source"], other["source"]}
    return MOSTLY if written else 1.0


def _listed(pair: tuple[str, frozenset[str]]) -> bool:
    table = lexicon("doubles")["doubles"]
    return any(pair == (one[0], frozenset(one[1:])) for one in table)


def words_of(row: Row) -> frozenset[str]:
    """The telling words of a title, without accents: those that must agree."""
    title = without_year(clean_title(row["label_en"]), year_of(row))
    words = re.split(r"-", slug_of(title))
    return frozenset(word for word in words if word not in EMPTY)


def _joined(best: Row, twin: Row) -> Row:
    """The better row, with the sources and what the other knows that it does not."""
    sources = dict.fromkeys([*sources_of(best), *sources_of(twin)])
    found = dict(best)
    found["source"] = "+".join(sources)
    for name in ("qid", "country"):
        found[name] = best[name] or twin[name]
    return found
