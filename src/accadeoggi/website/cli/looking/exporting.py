"""The almanac for other programs: every fact with its words, sources and licences."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from accadeoggi.almanac import Event
from accadeoggi.catalogue.models import Fact
from accadeoggi.catalogue.values import LANGUAGES, values
from accadeoggi.website.cli.looking.almanac import month_day
from accadeoggi.website.cli.writing import write_whole

CHUNK = 2000
COLUMNS = (
    "id", "kind", "theme", "edtf", "calendar", "day", "country", "place", "latitude", "longitude",
    "people", "it", "en", "qid", "wikipedia", "significance", "confidence", "sources", "licences",
)  # fmt: skip


def export(form: str, day: str | None, kind: str | None, output: Path | None) -> Iterator[str]:
    """The lines of an export; written into a file, and none given back, if one is named."""
    chosen = Fact.objects.all()
    if day is not None:
        chosen = chosen.filter(md=month_day(day).key)
    if kind is not None:
        chosen = chosen.filter(kind=kind)
    rows = (row(event) for event in facts(chosen))
    lines = csv_lines(rows) if form == "csv" else (json_line(one) for one in rows)
    if output is None:
        return lines
    write_whole(output, lines)
    return iter(())


def facts(chosen: Any) -> Iterator[Event]:
    """Facts in the order in which they came, a portion at a time."""
    last = 0
    while portion := list(chosen.filter(pk__gt=last).order_by("pk").values_list("pk")[:CHUNK]):
        last = portion[-1][0]
        yield from values(Fact.objects.filter(pk__in=[pk for (pk,) in portion]).order_by("pk"))


def row(event: Event) -> dict[str, Any]:
    """One fact, in the names of ``COLUMNS``."""
    latitude, longitude = event.coordinates or (None, None)
    found = {
        "id": event.id,
        "kind": event.kind,
        "theme": event.theme,
        "edtf": event.date.edtf if event.date else "",
        "calendar": event.date.calendar.value if event.date else "",
        "day": event.md.key if event.md else "",
        "country": event.country,
        "place": event.place.name("en") if event.place else "",
        "latitude": latitude,
        "longitude": longitude,
        "people": [person.name("en") for person in event.people],
        **{code: event.labels[code].text if code in event.labels else "" for code in LANGUAGES},
        "qid": event.qid,
        "wikipedia": event.wiki_title,
        "significance": event.significance,
        "confidence": event.confidence,
        "sources": [source.code for source in event.sources],
        "licences": sorted({source.licence for source in event.sources}),
    }
    return {name: found[name] for name in COLUMNS}


def json_line(one: dict[str, Any]) -> str:
    """A fact as a line of JSON."""
    return json.dumps(one, ensure_ascii=False) + "\n"


def csv_lines(rows: Iterator[dict[str, Any]]) -> Iterator[str]:
    """The facts as comma-separated values (RFC 4180), the names of the columns first."""
    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, COLUMNS)
    writer.writeheader()
    for one in rows:
        yield _taken(buffer)
        writer.writerow({name: _cell(value) for name, value in one.items()})
    yield _taken(buffer)


def _cell(value: Any) -> Any:
    """Lists are joined; a cell that a spreadsheet would take for a formula is quoted."""
    if isinstance(value, list):
        value = "; ".join(value)
    if isinstance(value, str) and value[:1] in {"=", "+", "@", "\t", "\r"}:
        return f"'{value}"
    return value


def _taken(buffer: io.StringIO) -> str:
    text = buffer.getvalue()
    buffer.seek(0)
    buffer.truncate()
    return text
