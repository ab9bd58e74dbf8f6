"""Bringing the almanac up to date from open sources, for whoever sits at the command line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings

from accadeoggi.catalogue.updating import feed, wikidata
from accadeoggi.catalogue.updating.fetching import Fetcher
from accadeoggi.catalogue.updating.runs import FromFeed, FromWikidata, Outcome, StepDone, update
from accadeoggi.chronology import MonthDay
from accadeoggi.website.cli.looking.almanac import month_day
from accadeoggi.website.cli.trouble import Trouble
from accadeoggi.website.cli.words import _

CACHE = "cache/update"


def run(
    source: str,
    *,
    data: Path,
    languages: Sequence[str],
    days: Sequence[str],
    endpoint: str | None,
    pause: float,
    titles: bool,
    dry_run: bool,
    again: bool,
    tell: Callable[[StepDone], None],
) -> Outcome:
    """Update from a source; Trouble where the endpoint is no address."""
    fetcher = Fetcher(contact=settings.WAGTAILADMIN_BASE_URL, cache=data / CACHE, pause=pause)
    chosen = [month_day(day) for day in days] or list(MonthDay.all())
    where = _checked(endpoint) if endpoint else None
    asked: FromFeed | FromWikidata
    if source == feed.SOURCE:
        asked = FromFeed(fetcher, languages, chosen, where or feed.ENDPOINT)
    else:
        asked = FromWikidata(fetcher, languages, chosen, titles, where or wikidata.ENDPOINT)
    return update(asked, dry_run=dry_run, again=again, tell=tell)


def _checked(endpoint: str) -> str:
    """An address that can be asked."""
    parts = urlsplit(endpoint)
    if parts.scheme not in {"http", "https"} or not parts.netloc:
        said = _("“{address}” is no address: write one such as https://api.example.org/feed")
        raise Trouble(said.format(address=endpoint))
    return endpoint
