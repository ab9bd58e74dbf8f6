"""From the collected events to the rows that the package ships."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from accadeoggi.chronology import Calendar, HistoricalDate

from .italian import italian_title
from .lexicons import lexicon, reviewed_headlines
from .merging import merged
from .tables import Row, sources_of, year_of
from .titles import clean_title, typeset, without_year
from .worth import key_of, reason_to_refuse

TOLD = 0.8
"""Confidence from which the beginning or end that a row tells of is believed."""
OF_ONE_DAY = {"law", "space", "treaty"}
"""Kinds of which nobody says that they begin or end."""
PLURAL = re.compile(
    r"(?:[^ ]*[^s’]s|riots|protests|Olympics)(?: of .*| in .*)?$|.* (?:wars|trials|riots|attacks)$",
    re.IGNORECASE,
)
SURENESS = 0.6
"""What part of a row's weight hangs on the confidence in it."""


@dataclass(frozen=True, slots=True)
class Headline:
    """The words for a row: English, Italian where there are some, and whether a rule made these."""

    english: str
    italian: str
    draft: bool
    theme: str
    reviewed: bool = False


def event_rows(events: Iterable[Row], refused: Counter[str]) -> Iterator[dict[str, str]]:
    """The events worth shipping, one of each, in the order of the year; counts what is refused."""
    kept = []
    for row in events:
        reason = reason_to_refuse(row)
        refused.update([reason] if reason else [])
        kept += [] if reason else [row]
    best = merged(kept)
    refused["double"] = len(kept) - len(best)
    yield from (_shipped(row) for row in sorted(best, key=_order))


def _order(row: Row) -> tuple[str, str, str, str]:
    return row["md"], row["date"], row["label_en"], _key(row)


def _shipped(row: Row) -> dict[str, str]:
    words = headline(row)
    return {
        "key": _key(row),
        "theme": words.theme,
        "edtf": row["date_written"],
        "calendar": row["calendar"],
        "jdn": day_number(row["date_written"], row["calendar"]),
        "md": row["md"],
        "en": words.english,
        "it": words.italian,
        "draft": "1" if words.draft else "",
        "country": row["country"],
        "qid": row["qid"],
        "wiki": row["enwiki"],
        "significance": weight(row),
        "confidence": f"{float(row['confidence'] or 1):.2f}",
        "flags": row["flags"],
        "sources": "+".join(_sources(row, words)),
    }


def weight(row: Row) -> str:
    """Significance, lowered for what a machine is unsure of."""
    value = min(1.0, float(row["significance"] or 0))
    confidence = float(row["confidence"] or 1)
    return f"{value * (1 - SURENESS + SURENESS * confidence):.3f}"


def headline(row: Row) -> Headline:
    """What a page says: written words first, then the source's title put into both languages."""
    written = reviewed_headlines().get(key_of(row))
    if written is not None:
        english, italian, theme, *_ = *written, row["kind"]
        return Headline(english, italian, draft=False, theme=theme, reviewed=True)
    if row["label_it_from"] == "curated":
        english, italian = typeset(row["label_en"]), typeset(row["label_it"])
        return Headline(english, italian, draft=False, theme=row["kind"])
    return _from_title(row)


def _from_title(row: Row) -> Headline:
    """Words made by rule; Italian ones only where a rule understands the whole title."""
    title = without_year(clean_title(row["label_en"]), year_of(row))
    known = lexicon("titles")["titles"].get(title, "")
    italian = known or italian_title(title) or ""
    if not _is_told(row):
        return Headline(title, italian, draft=not known, theme=row["kind"])
    words = lexicon("themes")["phase"][row["phase"]]
    verb = words["en_plural" if PLURAL.fullmatch(title) else "en"]
    said = words["it"].format(subject=italian) if italian else ""
    return Headline(verb.format(subject=title), said, draft=True, theme=row["kind"])


def _is_told(row: Row) -> bool:
    several = int(row["dates_of_title"] or 1) > 1
    spans = row["kind"] not in OF_ONE_DAY
    return (
        row["phase"] in {"start", "end"}
        and several
        and spans
        and float(row["confidence"] or 1) >= TOLD
    )


def _sources(row: Row, words: Headline) -> list[str]:
    return [*sources_of(row), *(["curated"] if words.reviewed else [])]


def _key(row: Row) -> str:
    """A name for the row that outlives changes of its words: date and title of the source."""
    return f"{row['date_written']}/{row['enwiki'] or row['label_en']}/{row['kind']}{row['phase']}"


def day_number(edtf: str, calendar: str) -> str:
    """The Julian day number of a date, so that loading need not count; empty for no date."""
    if not edtf:
        return ""
    return str(HistoricalDate.parse(edtf, Calendar(calendar)).earliest_jdn)


def unused_headlines(events: Iterable[Row]) -> list[str]:
    """Headlines whose row is not in the table: a slip of the pen to be mended."""
    keys = {key_of(row) for row in events}
    return sorted(set(reviewed_headlines()) - keys)


def coverage(rows: Iterable[Mapping[str, str]]) -> dict[str, Counter[str]]:
    """How many rows each day has: all of them, and those in Italian."""
    days: dict[str, Counter[str]] = {"all": Counter(), "it": Counter()}
    for row in rows:
        days["all"][row["md"]] += 1
        days["it"][row["md"]] += bool(row["it"])
    return days
