"""The base and the collected rows as one list: what editors wrote first, the rest behind."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from .base import BaseDay, BaseEvent
from .slugs import slug_of
from .witnesses import CURATED, Tables, lists_with, rows_of, telling_words, witnesses, words_of

UNCHOSEN = 0.5
"""What is left of the weight of a row that no editor chose for the base."""
BELIEVED = 0.7
"""A row that is less sure than this is not believed beside an editor's event of the same date."""
ALONE = "one-source"
Shipped = Mapping[str, str]


def joined(
    days: Sequence[BaseDay], rows: Iterable[Shipped], slugs: Mapping[str, str], tables: Tables
) -> Iterator[dict[str, str]]:
    """The events of the base, then the collected rows that tell something else, by day.

    ``rows`` are shipped rows as `events.event_rows` makes them, ``slugs`` the addresses of people
    by their title.
    """
    written = [event for day in days for event in day.events]
    by_date: dict[str, list[BaseEvent]] = defaultdict(list)
    for event in written:
        by_date[event.edtf].append(event)
    noted = {(event.wiki, event.year) for event in written if event.note}
    collected = list(rows)
    names = {(row["edtf"], row["wiki"]): (row["en"], row["it"]) for row in collected}
    own = [_row(event, slugs, tables, names) for event in written]
    others = [
        _behind(row)
        for row in collected
        if not is_told(row, by_date[row["edtf"]])
        and (row["wiki"], int(row["edtf"][:-6])) not in noted
    ]
    both = [*_with_keys(own), *others]
    yield from sorted(both, key=lambda row: (row["md"], row["edtf"], row["key"]))


def is_told(row: Shipped, events: Sequence[BaseEvent]) -> bool:
    """Whether editors have told a row's event, or more than it says, on the same date."""
    if not events:
        return False
    if not row["it"] or float(row["confidence"]) < BELIEVED:
        return True
    words = telling_words(row["en"]) | telling_words(row["wiki"])
    return any(event.wiki == row["wiki"] or words & words_of(event) for event in events)


def _behind(row: Shipped) -> dict[str, str]:
    weight = float(row["significance"]) * UNCHOSEN
    return {
        **row,
        "name_en": row["en"],
        "name_it": row["it"],
        "place": "",
        "people": "",
        "witnesses": "0",
        "significance": f"{weight:.3f}",
    }


def _row(
    event: BaseEvent,
    slugs: Mapping[str, str],
    tables: Tables,
    names: Mapping[tuple[str, str], tuple[str, str]],
) -> dict[str, str]:
    date, seconds = event.date, witnesses(event, tables)
    name_en, name_it = names.get((event.edtf, event.wiki), ("", ""))
    flags = [] if seconds else [ALONE]
    return {
        "key": f"{event.edtf}/{event.wiki}/{event.kind}",
        "theme": event.kind,
        "edtf": event.edtf,
        "calendar": date.calendar.value,
        "jdn": str(date.earliest_jdn),
        "md": event.md,
        "en": event.en,
        "it": event.it,
        "draft": "",
        "name_en": name_en,
        "name_it": name_it,
        "country": event.country,
        "place": slug_of(event.place),
        "people": "|".join(dict.fromkeys(slugs[name] for name in event.people if name in slugs)),
        "qid": next((row["qid"] for row in rows_of(event, tables) if _is_of(row, event)), ""),
        "wiki": event.wiki,
        "significance": f"{event.significance:.3f}",
        "confidence": f"{event.confidence:.2f}",
        "witnesses": str(len(lists_with(event, tables))),
        "flags": "+".join(flags),
        "sources": "+".join([CURATED, *(code for code in seconds if code != CURATED)]),
    }


def _is_of(row: Shipped, event: BaseEvent) -> bool:
    return bool(row["qid"]) and event.wiki in {row["enwiki"], row["label_en"]}


def _with_keys(rows: Iterable[dict[str, str]]) -> Iterator[dict[str, str]]:
    """A second event under the same title on the same day gets a number."""
    taken: Counter[str] = Counter()
    for row in rows:
        taken[row["key"]] += 1
        number = taken[row["key"]]
        yield row if number == 1 else {**row, "key": f"{row['key']}-{number}"}
