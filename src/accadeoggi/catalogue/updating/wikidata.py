"""Wikidata's query service: what is asked of it, and its answers as reports.

Two things are asked: the ids, links, places and names of what the almanac has by its title in the
English Wikipedia, and the dated events of a day that it has not. Data of Wikidata are CC0 1.0.
Dates come in the proleptic Gregorian calendar (RDF dump format, "Time"), whatever calendar they
were written in; before 15 October 1582 they are put back into the Julian one, as history has them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from accadeoggi.catalogue.updating.reported import Answer, Degrees, Page, Reported, on_earth
from accadeoggi.chronology import HistoricalDate, MonthDay

SOURCE = "wikidata"
ENDPOINT = "https://query.wikidata.org/sparql"
PAGE = 200
"""Rows of an answer that is asked for at once."""
LEAST_SITELINKS = 12
"""An event with fewer Wikipedia editions is not worth proposing."""
PRECISION_DAY = 11
ITEM = re.compile(r"http://www\.wikidata\.org/entity/(Q[1-9]\d{0,13})")
POINT = re.compile(r"Point\((-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?)\)", re.IGNORECASE)
DATE = re.compile(r"([+-]?\d{4,})-(\d\d)-(\d\d)T")
OF_TITLES = """\
SELECT ?title ?item ?sitelinks ?coordinates ?label WHERE {{
  VALUES ?title {{ {titles} }}
  ?article schema:name ?title ; schema:isPartOf <https://en.wikipedia.org/> ; schema:about ?item .
  ?item wikibase:sitelinks ?sitelinks .
  OPTIONAL {{ ?item wdt:P625 ?coordinates }}
  OPTIONAL {{ ?item rdfs:label ?label . FILTER(LANG(?label) IN ({languages})) }}
}}
ORDER BY ?title ?item
"""
OF_DAY = """\
SELECT ?item ?date ?sitelinks ?coordinates ?title ?label WHERE {{
  {{ SELECT ?item ?date ?sitelinks WHERE {{
    ?item p:P585/psv:P585 ?value .
    ?value wikibase:timePrecision {precision} ; wikibase:timeValue ?date .
    ?item wikibase:sitelinks ?sitelinks .
    FILTER(?sitelinks >= {least} && MONTH(?date) = {month} && DAY(?date) = {day})
  }} ORDER BY ?item ?date LIMIT {page} OFFSET {offset} }}
  OPTIONAL {{ ?item wdt:P625 ?coordinates }}
  OPTIONAL {{ ?article schema:about ?item ; schema:isPartOf <https://en.wikipedia.org/> ;
             schema:name ?title }}
  OPTIONAL {{ ?item rdfs:label ?label . FILTER(LANG(?label) IN ({languages})) }}
}}
ORDER BY ?item ?date
"""

Row = Mapping[str, Mapping[str, str]]


def query_of_titles(titles: Sequence[str], languages: Sequence[str]) -> str:
    """The query for what the almanac has: ids, links, coordinates, names."""
    quoted = " ".join(f"{json.dumps(title, ensure_ascii=False)}@en" for title in titles)
    return OF_TITLES.format(titles=quoted, languages=_codes(languages))


def query_of_day(day: MonthDay, offset: int, languages: Sequence[str]) -> str:
    """The query for a portion of the dated events of a day."""
    return OF_DAY.format(
        precision=PRECISION_DAY,
        least=LEAST_SITELINKS,
        month=day.month,
        day=day.day,
        page=PAGE,
        offset=offset,
        languages=_codes(languages),
    )


def _codes(languages: Sequence[str]) -> str:
    return ", ".join(json.dumps(code) for code in languages)


def rows_of(answer: Any) -> list[Row]:
    """The rows of an answer (SPARQL 1.1 Query Results JSON); ValueError if it is none."""
    try:
        return [row for row in answer["results"]["bindings"] if isinstance(row, Mapping)]
    except (TypeError, KeyError) as error:
        raise ValueError("this is not an answer of the query service") from error


def by_title(answer: Any) -> dict[str, Found]:
    """What is known of each title."""
    found: dict[str, Found] = {}
    for row in rows_of(answer):
        title, qid = _value(row, "title"), _qid(row)
        if title and qid:
            found.setdefault(title, Found(qid)).take(row)
    return found


def of_day(answer: Any, day: MonthDay, offset: int) -> Answer:
    """The events of a day; `following` names the next portion if there may be one."""
    found: dict[tuple[str, str], Found] = {}
    refused = 0
    for row in rows_of(answer):
        qid, date = _qid(row), _value(row, "date")
        if qid and DATE.match(date):
            found.setdefault((qid, date), Found(qid)).take(row)
        else:
            refused += 1
    reports = [one.report(date) for (_qid_, date), one in found.items()]
    more = len(found) >= PAGE
    following = f"day/{day.key}/{offset + PAGE}" if more else ""
    good = [report for report in reports if report is not None]
    return Answer(good, following, refused)


class Found:
    """What the rows of an answer say of one item."""

    def __init__(self, qid: str) -> None:
        self.qid = qid
        self.title = ""
        self.sitelinks: int | None = None
        self.coordinates: Degrees | None = None
        self.labels: dict[str, str] = {}

    def take(self, row: Row) -> None:
        """Add what one row says."""
        self.title = self.title or _value(row, "title")
        number = _value(row, "sitelinks")
        self.sitelinks = int(number) if number.isdigit() else self.sitelinks
        self.coordinates = self.coordinates or _point(_value(row, "coordinates"))
        label = row.get("label", {})
        language = label.get("xml:lang", "")
        if language and label.get("value"):
            self.labels.setdefault(language, label["value"][:255])

    def report(self, date: str) -> Reported | None:
        """The event as a report, on its day as history writes it; None without date or name."""
        when = written(date)
        if when is None or when.month_day is None or when.year is None or not self.labels:
            return None
        return Reported(
            kind="event",
            md=when.month_day.key,
            year=when.year,
            texts={},
            pages=[Page(self.title, "en", self.qid, coordinates=self.coordinates)],
            sitelinks=self.sitelinks,
            labels=dict(self.labels),
        )


def written(date: str) -> HistoricalDate | None:
    """A time of Wikidata as history writes it: Julian before 15 October 1582.

    >>> str(written("1066-10-20T00:00:00Z"))
    '1066-10-14'
    """
    found = DATE.match(date)
    if found is None:
        return None
    year, month, day = (int(part) for part in found.groups())
    sign = "-" if year < 0 else ""
    try:
        gregorian = HistoricalDate.parse(f"{sign}{abs(year):04d}-{month:02d}-{day:02d}")
        is_old = (year, month, day) < (1582, 10, 15)
        return gregorian.julian() if is_old else gregorian
    except ValueError:
        return None


def _value(row: Row, name: str) -> str:
    found = row.get(name)
    value = found.get("value") if isinstance(found, Mapping) else None
    return value if isinstance(value, str) else ""


def _qid(row: Row) -> str:
    found = ITEM.fullmatch(_value(row, "item"))
    return found[1] if found else ""


def _point(text: str) -> Degrees | None:
    """Well-known text has the longitude first."""
    found = POINT.fullmatch(text)
    if found is None:
        return None
    longitude, latitude = float(found[1]), float(found[2])
    return on_earth(latitude, longitude)


def day_steps(days: Sequence[MonthDay]) -> Iterator[str]:
    """The first step of each day."""
    return (f"day/{day.key}/0" for day in days)
