"""`python -m benchmarks.almanac [FACTS …] [--write FILE]`: a day's candidates from generated facts.

Each size has a fresh database in a temporary folder and a process of its own. Days, years, topics
and weights are drawn by chance from a fixed seed; a fifth of the facts are events (of the shipped
ones a tenth). A measurement reads a random day's events and ranks them, as the desk does; it is
made for two hundred days, after one that warms the process up.
"""

from __future__ import annotations

import json
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from statistics import median, quantiles
from typing import Any

SIZES = (100_000, 2_000_000)
DAYS = 200
KINDS = ("event", "birth", "birth", "birth", "death")
BATCH = 20_000
ASKED = {100_000: 5.0, 2_000_000: 20.0}
"""Milliseconds that are asked for, by the number of facts."""
MARK = ("<!-- measured -->", "<!-- /measured -->")


def facts(number: int) -> Iterator[tuple[Any, ...]]:
    """Rows of facts, always the same."""
    chance = random.Random(number)  # noqa: S311 - no secret
    from accadeoggi.almanac import read_table  # noqa: PLC0415 - after the process has begun
    from accadeoggi.almanac.words import regions  # noqa: PLC0415
    from accadeoggi.chronology import MonthDay  # noqa: PLC0415

    themes, countries = list(read_table("themes")), list(regions())
    days = [day.key for day in MonthDay.all()]
    for pk in range(1, number + 1):
        md, year = chance.choice(days), chance.randint(1583, 2025) // 4 * 4
        kind = KINDS[pk % len(KINDS)]
        yield (
            pk, f"bench/{pk}", kind, chance.choice(themes), f"{year:04d}-{md}", "gregorian", md,
            year, 2300000 + pk % 150000, chance.choice(countries), "", f"Title {pk}",
            round(chance.random(), 3), 1.0, pk % 3, "curated", True,
        )  # fmt: skip


FIELDS = (
    "id, key, kind, theme, edtf, calendar, md, year, jdn, country, qid, wiki_title, significance, "
    "confidence, witnesses, source_codes, is_shipped"
)


def fill(path: Path, number: int) -> None:
    """Put generated facts, with words in two languages, into a database."""
    database = sqlite3.connect(path)
    rows = facts(number)
    marks = ", ".join("?" * len(FIELDS.split(", ")))
    while batch := list(islice(rows, BATCH)):
        insert = f"INSERT INTO catalogue_fact ({FIELDS}) VALUES ({marks})"  # noqa: S608
        database.executemany(insert, batch)
        database.executemany(
            "INSERT INTO catalogue_factlabel (fact_id, language, text, draft, source_code, "
            "source_url) VALUES (?, ?, ?, 0, '', '')",
            [(row[0], code, f"{code} {row[0]}") for row in batch for code in ("it", "en")],
        )
    database.commit()
    database.execute("ANALYZE")
    database.close()


def measured(number: int) -> dict[str, float]:
    """The figures of one size: run in a process of its own."""
    import os  # noqa: PLC0415

    import django  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {
            "AO_DATA": folder,
            "AO_BASE_URL": "http://127.0.0.1",
            "DJANGO_SETTINGS_MODULE": "accadeoggi.website.settings.local",
        }
        django.setup()
        from django.db import connection  # noqa: PLC0415

        from accadeoggi.website.prepared.installing import install  # noqa: PLC0415

        install(connection)
        connection.close()
        fill(Path(folder) / "accadeoggi.sqlite3", number)
        return timed(number)


def timed(number: int) -> dict[str, float]:
    """Milliseconds for a random day's candidates, read and ranked."""
    from accadeoggi.almanac import suggest  # noqa: PLC0415
    from accadeoggi.catalogue import queries  # noqa: PLC0415
    from accadeoggi.chronology import MonthDay  # noqa: PLC0415

    chance, days = random.Random(1), list(MonthDay.all())  # noqa: S311
    read, whole = [], []
    for day in [days[0], *chance.choices(days, k=DAYS)]:
        start = time.perf_counter()
        events = queries.events_on(day)
        between = time.perf_counter()
        suggest(events, year=2026, language="it", limit=20)
        read.append((between - start) * 1000)
        whole.append((time.perf_counter() - start) * 1000)
    return {
        "facts": number,
        "events": float(len(events)),
        "read": median(read[1:]),
        "median": median(whole[1:]),
        "p95": quantiles(whole[1:], n=20)[-1],
    }


def table(figures: Sequence[dict[str, float]]) -> Iterator[str]:
    """The figures as a Markdown table."""
    yield "| facts | events of a day | read, ms | read and ranked, ms | 95 %, ms | asked |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for one in figures:
        number = int(one["facts"])
        yield (
            f"| {number:,} | {one['events']:.0f} | {one['read']:.2f} | {one['median']:.2f} "
            f"| {one['p95']:.2f} | {ASKED.get(number, 0):g} |"
        )


def main() -> None:
    """Measure each size; print the table, or write it into a page between its marks."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["--one"]:
        sys.stdout.write(json.dumps(measured(int(arguments[1]))))
        return
    page = Path(arguments[arguments.index("--write") + 1]) if "--write" in arguments else None
    sizes = [int(one) for one in arguments if one.isdigit()] or SIZES
    figures = [
        json.loads(
            subprocess.run(
                [sys.executable, "-m", "benchmarks.almanac", "--one", str(size)],
                stdout=subprocess.PIPE,
                check=True,
            ).stdout
        )
        for size in sizes
    ]
    text = "\n".join(table(figures))
    sys.stdout.write(text + "\n")
    if page is not None:
        before, _old, after = _parted(page.read_text(encoding="utf-8"))
        page.write_text(f"{before}{MARK[0]}\n{text}\n{MARK[1]}{after}", encoding="utf-8")


def _parted(text: str) -> tuple[str, str, str]:
    before, _mark, rest = text.partition(MARK[0])
    old, _mark, after = rest.partition(MARK[1])
    return before, old, after


if __name__ == "__main__":
    main()
