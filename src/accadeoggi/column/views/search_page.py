"""The search: a date goes to its day, words to articles, people and facts."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from accadeoggi.catalogue import queries as catalogue
from accadeoggi.chronology import parse_date
from accadeoggi.column.articles import cards, visible_in
from accadeoggi.column.cards import ArticleCard
from accadeoggi.column.facts import fact_line
from accadeoggi.column.frame import Frame, frame_of
from accadeoggi.column.leaves import day_url
from accadeoggi.column.models import Article
from accadeoggi.column.pages import page
from accadeoggi.column.sheets import column_links
from accadeoggi.column.versions import versions_everywhere

LONGEST_QUERY = 200
FACTS = 30
ARTICLES = 20
HITS = 200
"""How many matches are read before those that the public may not see are left out."""


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Search results; a query that is a day and nothing else leads straight to it."""
    frame = frame_of(request)
    query = " ".join(request.GET.get("q", "").split())[:LONGEST_QUERY]
    day = address_of_date(query, frame.language)
    if day is not None:
        return redirect(day)
    facts = catalogue.search(query, frame.language, limit=FACTS) if query else []
    lines = [fact_line(event, frame.language, frame.today, dated=True) for event in facts]
    articles = search_articles(query, frame) if query else []
    return page(
        request,
        frame,
        "column/search.html",
        {
            "query": query,
            "articles": articles,
            "facts": [line for line in lines if not line.url],
            "people": [line for line in lines if line.url],
            "pager": None,
            "message": _message(query, found=bool(articles or facts)),
        },
        title=_("Search"),
        versions=versions_everywhere(lambda: reverse("column:search")),
        robots="noindex",
    )


def _message(query: str, *, found: bool) -> str:
    if not query:
        return _("Type a date, a name, a place or a word.")
    return "" if found else _("Nothing found for “%(query)s”.") % {"query": query}


def address_of_date(query: str, language: str) -> str | None:
    """Where a query leads that is a date as people write it; None for any other words."""
    try:
        date = parse_date(query, language)
    except ValueError:
        return None
    if date.month_day is not None:
        return day_url(date.month_day)
    return None if date.year is None else reverse("column:year", args=[date.year])


def search_articles(query: str, frame: Frame) -> list[ArticleCard]:
    """Articles with the query's words, the best match first."""
    hits = Article.objects.filter(locale=frame.locale).search(query, operator="and")[:HITS]
    found = [hit.pk for hit in hits]
    visible = visible_in(Article.objects, frame.language, frame.now)
    rows = {article.pk: article for article in visible.filter(pk__in=found)}
    ordered = [rows[pk] for pk in found if pk in rows][:ARTICLES]
    return cards(ordered, frame.today, column_links(frame), frame.language)
