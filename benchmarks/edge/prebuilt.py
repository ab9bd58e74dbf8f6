"""A whole site made beforehand: all days in both languages, and thousands of articles."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.edge.contestants import PROGRAM, ROOT, fetched, free_port, running, until_answering
from benchmarks.edge.measuring import family, memory

BUILD = """
import json, os, resource, sys, time
from pathlib import Path
import django
django.setup()
from random import Random
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.urls import reverse
from django.utils import translation
from accadeoggi.chronology import MonthDay, clock
from accadeoggi.column.models import Article, Author, Column, Credit
from accadeoggi.website.finished.ahead import ask
from accadeoggi.website.finished.keeping import hosts, keeper, with_front

number = int(sys.argv[1])
lot = Random(1)
samples = list(Article.objects.filter(locale__language_code="it").order_by("pk"))
column = Column.objects.get(locale__language_code="it", is_daily=True)
author = Author.objects.filter(locale__language_code="it").first()
days = list(MonthDay.all())
with keeper.deaf():
    for one in range(number):
        sample = lot.choice(samples)
        day = lot.choice(days)
        article = Article(
            title=f"{sample.title} {one}", slug=f"articolo-{one}", locale=column.locale,
            event_date=f"{lot.randrange(1600, 2020) // 4 * 4:04d}-{day.key}", live=True,
            summary=sample.summary, body=sample.body, first_published_at=clock.now(),
        )
        article.credits.add(Credit(author=author))
        column.add_child(instance=article)
paths = []
for language in ("it", "en"):
    with translation.override(language):
        paths += [reverse("column:day", args=[day]) for day in days]
articles = Article.objects.filter(live=True).select_related("locale")
paths += [article.address() for article in articles]
front = with_front(get_wsgi_application())
host = hosts()[0]
began = time.time()
for path in paths:
    ask(front, host, path)
spent = time.time() - began
print(json.dumps({"pages": len(paths), "seconds": spent,
    "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
"""


def table(articles: int) -> str:
    """Make every page, and start on a store that is full."""
    with tempfile.TemporaryDirectory() as made:
        data, port = Path(made) / "data", free_port()
        base = f"http://127.0.0.1:{port}"
        command = [str(PROGRAM), "up", "--port", str(port), "--data", str(data)]
        with running(command, ROOT):
            until_answering(f"{base}/robots.txt")
        done = subprocess.run(
            [sys.executable, "-c", BUILD, str(articles)], cwd=ROOT, text=True, check=True,
            stdout=subprocess.PIPE,
            env=os.environ | {
                "AO_DATA": str(data), "AO_BASE_URL": base,
                "DJANGO_SETTINGS_MODULE": "accadeoggi.website.settings.local",
            },
        )  # fmt: skip
        told = json.loads(done.stdout)
        disk = sum(one.stat().st_blocks * 512 for one in (data / "edge").rglob("*")) / 2**20
        with running(command, ROOT) as pid:
            until_answering(f"{base}/robots.txt")
            began = time.monotonic()
            fetched(f"{base}/it/25-febbraio/")
            first = time.monotonic() - began
            held = memory(family(pid))
    return "\n".join(
        [
            f"All days in two languages and {articles:,} articles, made one after the other.\n",
            "| | |",
            "| --- | ---: |",
            f"| pages | {told['pages']:,} |",
            f"| time | {told['seconds']:,.0f} s |",
            f"| a page | {told['seconds'] / told['pages'] * 1000:.1f} ms |",
            f"| memory of the process that makes them, at most | {told['memory']:.0f} MB |",
            f"| disk, all encodings | {disk:,.0f} MB |",
            f"| first page after a start on the full store | {first * 1000:.0f} ms |",
            f"| memory of all processes after it | {held:.0f} MB |",
        ]
    )
