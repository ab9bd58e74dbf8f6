"""How long after a change every page that it concerns is fresh, asked for over HTTP."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from benchmarks.edge.contestants import ROOT, Contestant, fetched

ROUNDS = 10
EDIT = """
import json, os, sys, time
import django
django.setup()
from django.utils import translation
from accadeoggi.column.models import Article
found = Article.objects.filter(locale__language_code="it", month_day="02-25")
article = found.order_by("pk").first()
author = article.credits.first().author
tag = article.tags.first()
pages = [article.address(), author.address(), article.get_parent().specific.address()]
with translation.override("it"):
    from django.urls import reverse
    pages.append(reverse("column:day", args=[article.day]))
    pages.append(reverse("column:year", args=[article.event_year]))
    pages += [reverse("column:person", args=[one.slug]) for one in article.people]
pages += [tag.address()] if tag else []
print(json.dumps(pages), flush=True)
for line in sys.stdin:
    article = Article.objects.get(pk=article.pk)
    article.title = line.strip()
    began = time.time()
    article.save_revision().publish()
    print(json.dumps([began, time.time()]), flush=True)
"""


def table(we: Contestant, data: Path) -> str:
    """Publish a correction in another process, and see when each address has the new words."""
    base = "/".join(we.url.split("/")[:3])
    editor = subprocess.Popen(
        [sys.executable, "-c", EDIT], cwd=ROOT, text=True, stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=os.environ | {
            "AO_DATA": str(data), "AO_BASE_URL": base,
            "DJANGO_SETTINGS_MODULE": "accadeoggi.website.settings.local",
        },
    )  # fmt: skip
    if editor.stdin is None or editor.stdout is None:
        raise RuntimeError("there is nobody to talk to")
    pages = json.loads(editor.stdout.readline())
    waits: dict[str, list[float]] = {page: [] for page in pages}
    old, spent = 0, []
    for number in range(ROUNDS):
        for page in pages:
            fetched(base + page)
        title = f"Un titolo nuovo, il {number}"
        editor.stdin.write(f"{title}\n")
        editor.stdin.flush()
        began, done = json.loads(editor.stdout.readline())
        spent.append(done - began)
        for page in pages:
            asked = time.time()
            while title.encode() not in fetched(base + page):
                old += 1
                time.sleep(0.002)
            waits[page].append(time.time() - asked)
    editor.kill()
    return _told(waits, old, spent)


def _told(waits: dict[str, list[float]], old: int, spent: list[float]) -> str:
    head = (
        f"{ROUNDS} corrections published in another process, each of {len(waits)} addresses asked "
        f"at once afterwards: {old} answers with the old words. Publishing itself took "
        f"{median(spent) * 1000:.0f} ms. How long the first, fresh answer took:"
    )
    lines = [
        f"| {page} | {median(found) * 1000:.0f} | {max(found) * 1000:.0f} |"
        for page, found in waits.items()
    ]
    return "\n".join(
        [head, "", "| address | median ms | worst ms |", "| --- | ---: | ---: |", *lines]
    )
