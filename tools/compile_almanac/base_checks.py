"""What is wrong with a day of the base: form, words, spread, and dates against the tables."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from accadeoggi.almanac import read_table

from .base import DATA, BaseDay, BaseError, BaseEvent, BaseLife, edtf_of, read_day
from .witnesses import Tables, witnesses

LONGEST = 140
FEWEST = {"events": 15, "births": 12, "deaths": 6}
WAR = frozenset({"battle", "war", "siege"})
FEWEST_KINDS, FEWEST_ERAS, MOST_WAR = 6, 4, 1 / 3
ERAS = (500, 1492, 1789, 1914, 1945, 1991)
"""Years with which a new era begins, for the spread of a day."""
LIFE_WORDS = 90
STRAIGHT = re.compile(r"['\"]|--|\.\.\.|  |^\s|\s$")
FOREIGN = re.compile(r"[\u0370-\u1dff\u3040-\uffef]")
COUNTRY = re.compile(r"[A-Z]{2}")


def problems(day: BaseDay, tables: Tables | None = None) -> Iterator[str]:
    """All that must be mended in a day."""
    yield from _spread(day)
    for event in day.events:
        yield from (f"{event.year} “{event.en}”: {words}" for words in _event_problems(event))
    for life in day.lives:
        yield from (f"{life.title}: {words}" for words in _life_problems(life))
    yield from _doubles(day)
    if tables is not None:
        yield from differences(day, tables)


def _spread(day: BaseDay) -> Iterator[str]:
    for name, fewest in FEWEST.items():
        if len(getattr(day, name)) < fewest:
            yield f"{len(getattr(day, name))} {name}, at least {fewest} are asked"
    kinds = Counter(event.kind for event in day.events)
    if len(kinds) < FEWEST_KINDS:
        yield f"{len(kinds)} kinds, at least {FEWEST_KINDS} are asked"
    eras = {sum(event.year >= edge for edge in ERAS) for event in day.events}
    if len(eras) < FEWEST_ERAS:
        yield f"{len(eras)} eras, at least {FEWEST_ERAS} are asked"
    wars = sum(count for kind, count in kinds.items() if kind in WAR)
    if wars > MOST_WAR * len(day.events):
        yield f"{wars} of {len(day.events)} events are war: a third at most"
    if not any(event.country in {"IT", "VA"} for event in day.events):
        yield "nothing of Italy (mend it if history allows)"


def _event_problems(event: BaseEvent) -> Iterator[str]:
    for language, text in (("English", event.en), ("Italian", event.it)):
        yield from _text_problems(language, text, LONGEST)
    if re.search(rf"\b{event.year:04d}\b", event.en):
        yield "the year is beside the headline anyway: leave it out"
    if event.kind not in read_table("themes"):
        yield f"unknown kind “{event.kind}”"
    if not 0 <= event.significance <= 1 or not 0 < event.confidence <= 1:
        yield "significance and confidence go from 0 to 1"
    yield from _place_problems(event)
    if not event.wiki:
        yield "no title (wiki) where the date can be looked up"
    try:
        event.date.earliest_jdn  # noqa: B018 - a day that does not exist raises
    except ValueError as error:
        yield str(error)


def _place_problems(event: BaseEvent) -> Iterator[str]:
    if event.country and not COUNTRY.fullmatch(event.country):
        yield f"country “{event.country}” is no code of two capitals"
    if event.place and not event.country:
        yield "a place without its country"


def _text_problems(language: str, text: str, longest: int) -> Iterator[str]:
    if not text or len(text) > longest:
        yield f"{language}: {len(text)} characters, 1 to {longest} are asked"
    if STRAIGHT.search(text) or text.endswith("."):
        yield f"{language}: typography (’ “ ” « » – … no dot at the end): {text}"
    if FOREIGN.search(text):
        yield f"{language}: letters that are not Latin: {text}"


def _life_problems(life: BaseLife) -> Iterator[str]:
    for language, text in (("English", life.en), ("Italian", life.it)):
        yield from _text_problems(language, text, LIFE_WORDS)
    if not 0 <= life.significance <= 1:
        yield "significance goes from 0 to 1"


def _doubles(day: BaseDay) -> Iterator[str]:
    titles = Counter((event.year, event.wiki) for event in day.events)
    yield from (f"{year} {title}: twice" for (year, title), n in titles.items() if n > 1)


def differences(day: BaseDay, tables: Tables) -> Iterator[str]:
    """Dates that the tables have otherwise; a person whom they do not know."""
    for event in day.events:
        rows = tables.events.get(event.wiki, ())
        near = {row["date_written"] for row in rows if _year(row["date_written"]) == event.year}
        if near and event.edtf not in near and not event.note:
            yield (
                f"{event.year} “{event.en}”: the tables have “{event.wiki}” on "
                f"{', '.join(sorted(near))}: mend the date, or say why in a note"
            )
    for life in day.lives:
        yield from _life_differences(life, tables)


def _life_differences(life: BaseLife, tables: Tables) -> Iterator[str]:
    rows = [row for row in tables.people.get(life.title, ()) if row[f"{life.kind}_written"]]
    dates = {row[f"{life.kind}_written"] for row in rows}
    if dates and edtf_of(life.year, life.md) not in dates:
        known = ", ".join(sorted(dates))
        yield f"{life.kind} of {life.title} in {life.year}: the tables have {known}"


def _year(edtf: str) -> int:
    return int(edtf[:-6])


def main() -> int:
    """`python -m tools.compile_almanac.base_checks FOLDER [MM-DD …]`: 1 if something is wrong."""
    tables = Tables(Path(sys.argv[1]))
    days = sys.argv[2:] or sorted(path.stem for path in DATA.glob("??-??.toml"))
    wrong = 0
    for name in days:
        try:
            day = read_day(DATA / f"{name}.toml")
            found = list(problems(day, tables))
        except (BaseError, OSError) as error:
            found, day = [str(error)], None
        wrong += len(found)
        sys.stdout.writelines(f"{name}: {line}\n" for line in found)
        if day is not None:
            alone = sum(not witnesses(event, tables) for event in day.events)
            sys.stdout.write(
                f"{name}: {len(day.events)} events ({alone} on one source), "
                f"{len(day.births)} births, {len(day.deaths)} deaths\n"
            )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
