"""The public pages."""

from accadeoggi.column.views.almanac_pages import people, person, place, places, year, years
from accadeoggi.column.views.article_pages import (
    article,
    author,
    authors,
    column,
    columns,
    tag,
    undated,
)
from accadeoggi.column.views.day_pages import calendar, day, edition, today
from accadeoggi.column.views.search_page import search

__all__ = [
    "article",
    "author",
    "authors",
    "calendar",
    "column",
    "columns",
    "day",
    "edition",
    "people",
    "person",
    "place",
    "places",
    "search",
    "tag",
    "today",
    "undated",
    "year",
    "years",
]
