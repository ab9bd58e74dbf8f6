"""The Wikimedia feed "On this day": its addresses, and its answers as reports.

The schema is that of https://api.wikimedia.org/wiki/Feed_API/Reference/On_this_day: `selected`,
`events`, `births`, `deaths` and `holidays`, each a list of texts with a year and the pages they
link to. Years before our era are negative there, without a year 0. Texts are Wikipedia's, under
CC BY-SA 4.0: they are kept with their page's address and the source's licence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from accadeoggi.catalogue.updating.reported import (
    Answer,
    Degrees,
    Page,
    Reported,
    date_of,
    on_earth,
)
from accadeoggi.chronology import MonthDay

SOURCE = "wikimedia-feed"
ENDPOINT = "https://api.wikimedia.org/feed/v1/wikipedia"
KINDS = {
    "selected": "event",
    "events": "event",
    "births": "birth",
    "deaths": "death",
    "holidays": "observance",
}
LONGEST, LONGEST_URL = 1000, 500
QID = re.compile(r"Q[1-9]\d{0,13}")
FIRST_YEAR, LAST_YEAR = -3000, 2100


def steps(languages: list[str], days: list[MonthDay]) -> Iterator[str]:
    """One step a language and day: ``it/02-25``."""
    return (f"{language}/{day.key}" for day in days for language in languages)


def address(endpoint: str, step: str) -> str:
    """Where the answer to a step is.

    >>> address("https://example.org", "it/02-25")
    'https://example.org/it/onthisday/all/02/25'
    """
    language, md = step.split("/")
    month, day = md.split("-")
    return f"{endpoint.rstrip('/')}/{language}/onthisday/all/{month}/{day}"


def read(step: str, answer: Any) -> Answer:
    """The reports in an answer; raises ValueError where it is no answer of the feed at all."""
    language, md = step.split("/")
    if not isinstance(answer, Mapping) or not KINDS.keys() & answer.keys():
        raise ValueError("this is not an answer of the feed: none of its lists is there")
    reports: list[Reported] = []
    refused = 0
    for name, kind in KINDS.items():
        for entry in _entries(answer.get(name)):
            report = _report(entry, kind, md, language, chosen=name == "selected")
            reports += [report] if report else []
            refused += report is None
    return Answer(reports, refused=refused)


def _entries(found: Any) -> list[Any]:
    return found if isinstance(found, list) else []


def _report(entry: Any, kind: str, md: str, language: str, *, chosen: bool) -> Reported | None:
    """One entry; None where it says nothing that can be used."""
    if not isinstance(entry, Mapping):
        return None
    text, year = _text(entry.get("text")), _year(entry.get("year"))
    if not text or len(text) > LONGEST or (year is None and kind != "observance"):
        return None
    if kind != "observance" and not _is_a_day(md, year):
        return None
    pages = [page for one in _entries(entry.get("pages")) if (page := _page(one, language))]
    year = None if kind == "observance" else year
    return Reported(kind, md, year, {language: text}, pages, chosen=chosen)


def _is_a_day(md: str, year: int | None) -> bool:
    """Whether the year had the day: 29 February 1979 is a slip of the pen."""
    try:
        return date_of(md, year) is not None
    except ValueError:
        return False


def _text(found: Any) -> str:
    return " ".join(found.split()) if isinstance(found, str) else ""


def _year(found: Any) -> int | None:
    """The astronomical year of the feed's: -44 there is 44 BC, here -43."""
    if isinstance(found, bool) or not isinstance(found, int) or found == 0:
        return None
    year = found if found > 0 else found + 1
    return year if FIRST_YEAR <= year <= LAST_YEAR else None


def _page(found: Any, language: str) -> Page | None:
    if not isinstance(found, Mapping):
        return None
    titles = found.get("titles")
    title = titles.get("normalized") if isinstance(titles, Mapping) else None
    title = title or found.get("normalizedtitle") or found.get("title")
    if not isinstance(title, str) or not title:
        return None
    return Page(
        title=title.replace("_", " ")[:255],
        language=language,
        qid=_qid(found.get("wikibase_item")),
        url=_url(found, language),
        coordinates=_coordinates(found.get("coordinates")),
    )


def _qid(found: Any) -> str:
    return found if isinstance(found, str) and QID.fullmatch(found) else ""


def _url(found: Mapping[str, Any], language: str) -> str:
    """The page's address, if it is one of this Wikipedia's."""
    urls = found.get("content_urls")
    desktop = urls.get("desktop") if isinstance(urls, Mapping) else None
    url = desktop.get("page") if isinstance(desktop, Mapping) else None
    own = isinstance(url, str) and url.startswith(f"https://{language}.wikipedia.org/")
    return str(url) if own and len(str(url)) <= LONGEST_URL else ""


def _coordinates(found: Any) -> Degrees | None:
    if not isinstance(found, Mapping):
        return None
    latitude, longitude = found.get("lat"), found.get("lon")
    if not isinstance(latitude, int | float) or not isinstance(longitude, int | float):
        return None
    return on_earth(latitude, longitude)
