"""Articles due one after the other, on a clock that is moved: none early, none late.

Readers ask for finished pages as in production, a moment before an article's hour, at it, and a
second after it, with the worker running behind, and with no worker at all. The short form runs
with all tests; ``make test-publishing`` has 1,000 articles due in ten minutes.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import cycle
from typing import Any
from wsgiref.util import setup_testing_defaults

import pytest
from django.core.wsgi import get_wsgi_application
from django.urls import reverse
from django.utils import translation

from accadeoggi.chronology import MonthDay
from accadeoggi.column.going_out import fix_due
from accadeoggi.column.models import Article
from accadeoggi.column.publishing import publish_due
from accadeoggi.website.finished.keeping import keeper, with_front

from .conftest import NOON

ARTICLES = int(os.environ.get("AO_TEST_ARTICLES", "6"))
WITHIN = timedelta(minutes=10)
INSTANT = timedelta(milliseconds=1)
PATIENCE = 50
"""Tenths of a second for which an article that is not there is looked for."""
BETWEEN = WITHIN / ARTICLES
SITEMAP_EVERY = 10


@dataclass
class Looks:
    """How often readers have looked, and what they saw."""

    looked: int = 0
    early: int = 0
    late: list[float] = field(default_factory=list)
    """Seconds from each article's hour until each place showed it."""

    def at(self, share: float) -> float:
        """The lateness that such a share of the looks kept to."""
        return sorted(self.late)[min(int(share * len(self.late)), len(self.late) - 1)]


@pytest.fixture
def ask(settings: Any, tmp_path: Any) -> Iterator[Callable[[str], str]]:
    """Asks for pages as readers do: finished ones are kept, and dropped by the clock."""
    settings.EDGE_DIR = tmp_path / "edge"
    keeper.forget()
    front = with_front(get_wsgi_application())

    def get(path: str) -> str:
        bare, _mark, query = path.partition("?")
        environ = {"PATH_INFO": bare, "QUERY_STRING": query, "HTTP_HOST": "testserver"}
        setup_testing_defaults(environ)
        return b"".join(front(environ, lambda *_told: None)).decode()

    yield get
    store = keeper.store()
    assert store is not None
    store.close()
    keeper.forget()


@pytest.fixture
def due(ask, scheduled, django_capture_on_commit_callbacks) -> Sequence[Article]:
    """Articles due one after the other, each on a day and in a year of its own.

    Readers are there before: what is scheduled drops their pages at its hour.
    """
    days = list(MonthDay.all())
    made = []
    for number in range(ARTICLES):
        day = days[number * 37 % len(days)]
        year = 1004 if day.key == "02-29" else 1000 + number
        with django_capture_on_commit_callbacks(execute=True):
            made.append(
                scheduled(
                    f"Parola{number:04d}",
                    NOON + (number + 1) * BETWEEN,
                    slug=f"parola{number:04d}",
                    event_date=f"{year:04d}-{day.key}",
                )
            )
    return made


def places(article: Article) -> list[str]:
    """Where an article is to be found, but for its own page."""
    assert article.day is not None
    with translation.override("it"):
        return [
            reverse("column:day", args=[article.day]),
            reverse("column:year", args=[article.event_year]),
            f"{reverse('column:search')}?q={article.title}",
        ]


@dataclass
class Readers:
    """Readers who look at the wrong moment."""

    ask: Callable[[str], str]
    hands: Any
    looks: Looks = field(default_factory=Looks)

    def shows(self, path: str, article: Article) -> bool:
        """Whether a page shows an article: its address, or on its own page its title."""
        self.looks.looked += 1
        page = self.ask(path)
        own = path == article.address()
        return (article.title in page) if own else (article.address() in page)

    def look(self, paths: Sequence[str], article: Article, at: datetime) -> None:
        """Look a moment before its hour, and from its hour on until it is everywhere."""
        self.hands.set(at - INSTANT)
        self.looks.early += sum(self.shows(path, article) for path in paths)
        missing = list(paths)
        for tenths in range(PATIENCE):
            self.hands.set(at + timedelta(seconds=tenths / 10))
            found = [path for path in missing if self.shows(path, article)]
            self.looks.late += [tenths / 10] * len(found)
            missing = [path for path in missing if path not in found]
            if not missing:
                return  # the clock only goes forward: the next article's hour is near
        self.looks.late += [float("inf")] * len(missing)


@pytest.mark.parametrize("worker", ["behind", "down"])
def test_none_is_early_and_none_is_late(
    worker, due, ask, at_noon, capsys, django_capture_on_commit_callbacks
):  # QUALITY: P1
    readers = Readers(ask, at_noon)
    for number, (article, which) in enumerate(zip(due, cycle(range(3)), strict=False)):
        at = article.go_live_at
        seen = [article.address(), places(article)[which]]
        seen += ["/sitemap-it.xml"] if number % SITEMAP_EVERY == 0 else []
        readers.look(seen, article, at)
        at_noon.set(max(at_noon(), at + BETWEEN / 2))
        if worker == "behind":
            with django_capture_on_commit_callbacks(execute=True):
                publish_due(at_noon())
                fix_due(at_noon())
        assert [path for path in seen if not readers.shows(path, article)] == []
    looks = readers.looks
    with capsys.disabled():
        sys.stdout.write(
            f"\nP1, worker {worker}: {ARTICLES} articles, {looks.looked} looks, {looks.early} "
            f"early, p99 {looks.at(0.99)} s late, at most {max(looks.late)} s\n"
        )
    assert (looks.early, max(looks.late)) == (0, 0.0)
    assert Article.objects.filter(live=True).count() == (ARTICLES if worker == "behind" else 0)
