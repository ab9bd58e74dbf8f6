"""Articles as cards in a list."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING

from accadeoggi.chronology import format_date, is_jubilee, years_since
from accadeoggi.column.cards import ArticleCard, Link
from accadeoggi.column.facts import years_words
from accadeoggi.column.freshness import shows, tags
from accadeoggi.column.pictures import image_card

if TYPE_CHECKING:
    from accadeoggi.column.managers import ArticleQuerySet
    from accadeoggi.column.models import Article


CARD_CREDITS = ("credits__author__locale",)
"""What a card needs besides the article's own row, its picture and its language."""


def with_cards(articles: ArticleQuerySet) -> ArticleQuerySet:
    """The rows that cards need, in a fixed number of queries."""
    return articles.select_related("picture", "locale").prefetch_related(*CARD_CREDITS)


def article_card(
    article: Article, today: date, *, column: Link, language: str, reason: str = ""
) -> ArticleCard:
    """One article in a list, in the words of the page's language."""
    shows(tags.article(article.pk))
    own = article.locale.language_code
    when = article.date
    year = when.year
    return ArticleCard(
        url=article.address(),
        title=article.title,
        date=format_date(when, language),
        edtf=article.event_date,
        column=column,
        authors=author_links(article),
        summary=article.summary,
        years=years_words(when, language, today),
        jubilee=year is not None and is_jubilee(years_since(year, today.year)),
        reason=reason,
        image=image_card(article.picture, alt=article.picture_alt),
        lang=None if own == language else own,
    )


def author_links(article: Article) -> list[Link]:
    """Who wrote it: names that lead to their pages."""
    writers = [
        credit.author for credit in article.credits.all() if credit.role == credit.Role.AUTHOR
    ]
    shows(*(tags.author(author.pk) for author in writers))
    return [Link(url=author.address(), label=author.title) for author in writers]


def cards(
    articles: Iterable[Article], today: date, columns: dict[str, Link], language: str
) -> list[ArticleCard]:
    """Articles as cards; ``columns`` maps the tree path of a column to its link."""
    return [
        article_card(article, today, column=column_of(article, columns), language=language)
        for article in articles
    ]


def column_of(article: Article, columns: dict[str, Link]) -> Link:
    """The column that an article stands in, from its place in the tree."""
    return columns.get(article.path[: -article.steplen], Link(url="", label=""))


def visible_in(articles: ArticleQuerySet, language: str, now: datetime) -> ArticleQuerySet:
    """What readers of a language may see now, ready to be set as cards."""
    return with_cards(articles.visible(now).in_language(language))
