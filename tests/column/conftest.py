"""A small publication in two languages, and articles made on demand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from django.utils import translation
from wagtail.models import Locale, Site

from accadeoggi.chronology import clock
from accadeoggi.column.models import (
    Article,
    Author,
    AuthorIndex,
    BasePage,
    Column,
    Credit,
    Publication,
    PublicationSettings,
)

NOON_IN_ROME = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
ArticleFactory = Callable[..., Article]


@pytest.fixture(autouse=True)
def at_noon() -> Iterator[datetime]:
    """It is noon in Rome on Monday 23 November 2026."""
    with clock.fixed(NOON_IN_ROME):
        yield NOON_IN_ROME


@pytest.fixture(autouse=True)
def no_language_left_behind() -> Iterator[None]:
    """Every test begins in Italian and leaves nothing active."""
    with translation.override("it"):
        yield


@pytest.fixture
def publication(db: None) -> dict[str, Publication]:
    """Home pages, a daily column and an author list in Italian and English."""
    root = BasePage.objects.get(depth=1)
    root.get_children().delete()
    pages = {"it": _home(root, "it", "Accade Oggi")}
    pages["en"] = _home(root, "en", "It Happens Today", of=pages["it"])
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={"root_page": pages["it"], "hostname": "testserver", "port": 80},
    )
    PublicationSettings.objects.get_or_create(site=Site.objects.get(is_default_site=True))
    return pages


def _home(root: BasePage, language: str, title: str, of: Publication | None = None) -> Publication:
    locale, _created = Locale.objects.get_or_create(language_code=language)
    root.refresh_from_db()
    home = Publication(title=title, slug=language, locale=locale, description=f"{title}.")
    _same_thing(home, of)
    root.add_child(instance=home)
    column = Column(title=title, slug=_column_slug(language), locale=locale, is_daily=True)
    authors = AuthorIndex(title="Authors", slug="authors", locale=locale)
    if of is not None:
        _same_thing(column, Column.objects.child_of(of).get())
        _same_thing(authors, AuthorIndex.objects.child_of(of).get())
    home.add_child(instance=column)
    home.add_child(instance=authors)
    return home


def _same_thing(page: BasePage, other: BasePage | None) -> None:
    if other is not None:
        page.translation_key = other.translation_key


def _column_slug(language: str) -> str:
    return {"it": "accade-oggi", "en": "it-happens-today"}[language]


@pytest.fixture
def author_factory(publication: dict[str, Publication]) -> Callable[..., Author]:
    """Makes authors; ``of`` gives the one in the other language."""

    def make(name: str = "Ada Rossi", language: str = "it", of: Author | None = None) -> Author:
        index = AuthorIndex.objects.child_of(publication[language]).get()
        author = Author(
            title=name,
            slug=name.lower().replace(" ", "-"),
            role="Storica" if language == "it" else "Historian",
            biography=f"<p>{name}.</p>",
            locale=index.locale,
        )
        _same_thing(author, of)
        index.add_child(instance=author)
        return author

    return make


@pytest.fixture
def article_factory(
    publication: dict[str, Publication], author_factory: Callable[..., Author]
) -> ArticleFactory:
    """Makes live articles; ``of`` gives the one that it translates."""
    authors: dict[str, Author] = {}

    def make(
        event_date: str = "1956-02-25",
        *,
        title: str = "Il rapporto segreto",
        language: str = "it",
        of: Article | None = None,
        **fields: Any,
    ) -> Article:
        column = Column.objects.child_of(publication[language]).get()
        fields.setdefault("slug", title.lower().replace(" ", "-"))
        fields.setdefault("first_published_at", datetime(2026, 1, 1, 6, tzinfo=UTC))
        article = Article(
            title=title, event_date=event_date, locale=column.locale, summary=f"{title}.", **fields
        )
        _same_thing(article, of)
        if language not in authors:
            other = next(iter(authors.values()), None)
            authors[language] = author_factory(language=language, of=other)
        article.credits.add(Credit(author=authors[language]))
        column.add_child(instance=article)
        return article

    return make
