"""Articles, their authors, their columns and their tags."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accadeoggi.chronology import MonthDay
from accadeoggi.column import models
from accadeoggi.column.articles import cards, visible_in
from accadeoggi.column.authors import author_card
from accadeoggi.column.cards import ArticleCard, AuthorCard, Link, Pager
from accadeoggi.column.frame import Frame, frame_of
from accadeoggi.column.freshness import shows, tags
from accadeoggi.column.freshness.public import public_list, public_page
from accadeoggi.column.heads import author_document
from accadeoggi.column.leaves import day_link
from accadeoggi.column.managers import ArticleQuerySet, AuthorQuerySet
from accadeoggi.column.pages import page, paged
from accadeoggi.column.sheets import column_links
from accadeoggi.column.versions import own_name, versions_everywhere, versions_of_page


@public_page
def article(request: HttpRequest, day: MonthDay, slug: str) -> HttpResponse:
    """An article below its day."""
    frame = frame_of(request)
    found = _with_slug(frame, slug).filter(month_day=day.key)
    return _serve_or_offer(request, frame, found, day)


@public_page
def undated(request: HttpRequest, column: str, slug: str) -> HttpResponse:
    """An article whose event has no day, below its column."""
    frame = frame_of(request)
    found = _with_slug(frame, slug).filter(month_day="", url_path__endswith=f"/{column}/{slug}/")
    return _serve_or_offer(request, frame, found, None)


def _with_slug(frame: Frame, slug: str) -> ArticleQuerySet:
    return (
        models.Article.objects.visible(frame.now)
        .filter(slug=slug)
        .select_related("locale", "picture")
        .prefetch_related("person_mentions__person", "place_mentions__place", "tags", "corrections")
    )


def _serve_or_offer(
    request: HttpRequest, frame: Frame, found: ArticleQuerySet, day: MonthDay | None
) -> HttpResponse:
    """The article in the page's language; else its version there; else the language it has."""
    versions = list(found)
    own = next((one for one in versions if one.locale_id == frame.locale.pk), None)
    if own is not None:
        at_home = request.path == own.address()
        return own.serve(request) if at_home else redirect(own.address(), permanent=True)
    if not versions:
        raise Http404("no such article")
    other = versions[0]
    translated = _translation(other, frame)
    if translated is not None:
        return redirect(translated.address(), permanent=True)
    return _untranslated(request, frame, other, day)


def _translation(other: models.Article, frame: Frame) -> models.Article | None:
    return (
        models.Article.objects.visible(frame.now)
        .filter(translation_key=other.translation_key, locale=frame.locale)
        .select_related("locale")
        .first()
    )


def _untranslated(
    request: HttpRequest, frame: Frame, other: models.Article, day: MonthDay | None
) -> HttpResponse:
    language = other.locale.language_code
    return page(
        request,
        frame,
        "column/untranslated.html",
        {
            "wanted_language": own_name(frame.language),
            "other_language": own_name(language),
            "other": Link(url=other.address(), label=other.title, lang=language),
            "day": day_link(day, frame.language) if day else None,
        },
        title=_("Not translated yet"),
        versions={language: other.address()},
        robots="noindex",
        status=404,
    )


@public_page
def authors(request: HttpRequest) -> HttpResponse:
    """Everybody who writes."""
    frame = frame_of(request)
    shows(tags.authors(frame.language), tags.numbers(frame.language))
    found = _authors(frame).order_by("title")
    return page(
        request,
        frame,
        "column/authors.html",
        {"authors": [_author_with_count(author, frame) for author in found]},
        title=_("Authors"),
        versions=versions_everywhere(lambda: reverse("column:authors")),
    )


def _authors(frame: Frame) -> AuthorQuerySet:
    return (
        models.Author.objects.live()
        .descendant_of(frame.publication)
        .select_related("locale", "picture")
        .with_article_count(frame.now)
    )


def _author_with_count(author: models.Author, frame: Frame) -> AuthorCard:
    words = ngettext("%(number)d article", "%(number)d articles", author.article_count)
    return author_card(author, frame.language, articles=words % {"number": author.article_count})


@public_list("page")
def author(request: HttpRequest, slug: str) -> HttpResponse:
    """An author: biography, links, articles."""
    frame = frame_of(request)
    found: models.Author = get_object_or_404(_authors(frame), slug=slug)
    shows(tags.family(found.translation_key))
    shows(tags.articles_of("author", found.translation_key, frame.language))
    card = _author_with_count(found, frame)
    articles, pager = _listed(
        request, frame, visible_in(models.Article.objects, frame.language, frame.now).by(found)
    )
    return page(
        request,
        frame,
        "column/author.html",
        {"author": card, "articles": articles, "pager": pager},
        title=card.name,
        description=card.role,
        versions=versions_of_page(found, frame),
        structured=[author_document(frame, card, card.role)],
    )


def _listed(
    request: HttpRequest, frame: Frame, found: ArticleQuerySet
) -> tuple[list[ArticleCard], Pager]:
    rows, pager = paged(request, found.order_by("-first_published_at", "pk"))
    return cards(rows, frame.today, column_links(frame), frame.language), pager


@public_page
def columns(request: HttpRequest) -> HttpResponse:
    """The columns of the publication."""
    frame = frame_of(request)
    shows(tags.numbers(frame.language))
    counts = models.Article.objects.visible(frame.now).in_language(frame.language).per_column()
    entries = [
        {
            "link": Link(url=column.address(), label=column.title),
            "description": column.description,
            "count": ngettext(
                "%(number)d article", "%(number)d articles", counts.get(column.path, 0)
            )
            % {"number": counts.get(column.path, 0)},
        }
        for column in frame.columns
    ]
    return page(
        request,
        frame,
        "column/columns.html",
        {"columns": entries},
        title=_("Columns"),
        versions=versions_everywhere(lambda: reverse("column:columns")),
    )


@public_list("page")
def column(request: HttpRequest, slug: str) -> HttpResponse:
    """A column and its articles, the latest published first."""
    frame = frame_of(request)
    found = next((one for one in frame.columns if one.slug == slug), None)
    if found is None:
        raise Http404("no such column")
    shows(tags.articles_of("column", found.pk, frame.language))
    articles, pager = _listed(
        request,
        frame,
        visible_in(models.Article.objects.child_of(found), frame.language, frame.now),
    )
    return page(
        request,
        frame,
        "column/column.html",
        {
            "column": Link(url=found.address(), label=found.title),
            "description": found.description,
            "articles": articles,
            "pager": pager,
        },
        title=found.title,
        description=found.description,
        versions=versions_of_page(found, frame),
    )


@public_list("page")
def tag(request: HttpRequest, slug: str) -> HttpResponse:
    """The articles under a tag."""
    frame = frame_of(request)
    found = get_object_or_404(models.Tag, slug=slug, locale=frame.locale)
    shows(tags.theme(found.translation_key))
    shows(tags.articles_of("theme", found.translation_key, frame.language))
    articles, pager = _listed(
        request,
        frame,
        visible_in(models.Article.objects, frame.language, frame.now).filter(tags=found),
    )
    return page(
        request,
        frame,
        "column/tag.html",
        {"tag": found.name, "articles": articles, "pager": pager},
        title=found.name,
        versions={one.locale.language_code: one.address() for one in found.versions()},
    )
