"""Pages that matter most, made again before anybody asks: today's, and those of the days around."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any
from wsgiref.util import setup_testing_defaults

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.urls import reverse
from django.utils import translation
from wagtail.models import Site

from accadeoggi.chronology import MonthDay, column_today
from accadeoggi.column.articles import visible_in
from accadeoggi.column.frame import zone_of
from accadeoggi.column.models import Article, Column, PublicationSettings
from accadeoggi.column.versions import languages
from accadeoggi.edge import Key
from accadeoggi.website.finished.keeping import hosts, keeper, with_front

DAYS_AROUND = 3


def make_ahead(now: datetime) -> int:
    """Make those of the pages that matter which are not there; the number made."""
    store = keeper.store()
    if store is None:
        return 0
    host = hosts()[0]
    missing = [path for path in paths(now) if store.get(Key(host, path)) is None]
    if missing:
        front = with_front(get_wsgi_application())
        for path in missing:
            ask(front, host, path)
    return len(missing)


def paths(now: datetime) -> Iterator[str]:
    """Today's page, the calendar, the days around, and the articles of today and tomorrow."""
    today = today_of(now)
    for language in languages():
        with translation.override(language):
            yield reverse("column:today")
            yield reverse("column:calendar")
            for days in range(-DAYS_AROUND, DAYS_AROUND + 1):
                yield reverse("column:day", args=[MonthDay.of(today + timedelta(days=days))])
        keys = [MonthDay.of(today + timedelta(days=days)).key for days in (0, 1)]
        found = visible_in(Article.objects, language, now).filter(month_day__in=keys)
        yield from (article.address() for article in found.order_by("pk"))


def today_of(now: datetime) -> Any:
    """The column's day at an instant."""
    chosen = PublicationSettings.for_site(Site.objects.get(is_default_site=True))
    daily = Column.objects.live().filter(is_daily=True).first()
    return column_today(now, zone_of(daily, chosen))


def ask(front: Any, host: str, path: str) -> None:
    """Ask for a page as a stranger, so that it is made and kept."""
    secure = settings.WAGTAILADMIN_BASE_URL.startswith("https")
    environ: dict[str, Any] = {
        "PATH_INFO": path.encode().decode("latin-1"),
        "HTTP_HOST": host,
        "wsgi.url_scheme": "https" if secure else "http",
    }
    setup_testing_defaults(environ)
    deque(front(environ, lambda _status, _headers, _error=None: None), maxlen=0)
