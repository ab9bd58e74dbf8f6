"""Which machine rows are worth showing: what names a background, a notion or a mere date is not."""

from __future__ import annotations

from functools import cache

from .lexicons import lexicon, reviewed_headlines
from .tables import Row, sources_of, year_of
from .titles import clean_title, is_mere_date, without_year, year_said

SUBJECT_KINDS = frozenset(lexicon("themes")["subject"])
"""Kinds whose label is a subject: a row says what happened only once somebody has read it."""

LEAST_CONFIDENCE = 0.5
BACKGROUND = {"war", "revolution", "law", "space", "conference", "treaty", "coup", "election"}
OFTEN = 3


def reason_to_refuse(row: Row) -> str:
    """Why a row is not shipped, in one word for the statistics; empty for a good one."""
    if row["source"] == "curated" or key_of(row) in reviewed_headlines():
        return ""
    title = clean_title(row["label_en"])
    listed = refused_titles()
    checks = {
        "source": not sources_of(row),
        "unread": row["kind"] in SUBJECT_KINDS,
        "listed": not listed.isdisjoint({title, without_year(title, year_of(row))}),
        "date": is_mere_date(title),
        "year": _is_of_another_year(title, row),
        "background": _is_background(row),
    }
    return next((name for name, refused in checks.items() if refused), "")


@cache
def refused_titles() -> frozenset[str]:
    """Titles that name no event."""
    return frozenset(lexicon("refused")["titles"])


def key_of(row: Row) -> str:
    """The name of a row in the files of headlines: its date as written and its title."""
    return f"{row['date_written']} {row['label_en']}"


def _is_of_another_year(title: str, row: Row) -> bool:
    said = year_said(title)
    year = year_of(row)
    late = 1 if row["kind"] in {"treaty", "law", "conference"} else 0
    return said is not None and not 0 <= year - said <= late


def _is_background(row: Row) -> bool:
    """Titles that occur on several dates with nothing to say which part of it this is."""
    days, sure = int(row["dates_of_title"] or 1), float(row["confidence"] or 1)
    if days > 1 and sure <= LEAST_CONFIDENCE:
        return True
    told = row["phase"] in {"start", "end"} and sure >= 0.8  # noqa: PLR2004 - see README, phase
    return days >= OFTEN and row["kind"] in BACKGROUND and not told
