"""Founding the sample publication: its columns, its authors, its articles, in every language."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from django.db import transaction

from accadeoggi.chronology import clock, wall_instant
from accadeoggi.column.models import (
    Article,
    Author,
    Column,
    Credit,
    Publication,
)
from accadeoggi.column.models.article import PersonMention, PlaceMention
from accadeoggi.website.firstrun.publication import LANGUAGES, Founded, found
from accadeoggi.website.sample import mentions, reading, words

Progress = Callable[[int, int], None]
HOUR = time(6, 0)

Authors = Mapping[tuple[str, str], Author]
"""Author pages by address and language."""


def load(progress: Progress) -> None:
    """Found the sample publication unless there is a publication already; all or nothing."""
    if Publication.objects.exists():
        return
    with transaction.atomic():
        _load(progress)


def _load(progress: Progress) -> None:
    plan = reading.plan()
    founded = found(plan)
    authors = {
        (one["slug"], language): add_author(one, founded, language)
        for one in reading.authors()
        for language in LANGUAGES
    }
    articles = reading.articles()
    for number, article in enumerate(articles, start=1):
        for language in LANGUAGES:
            add_article(
                article, founded.columns[article["column"], language], authors, plan.time_zone
            )
        progress(number, len(articles))


def key_of(kind: str, name: str) -> uuid.UUID:
    """The translation key that a page of the sample has in every installation."""
    return uuid.uuid5(uuid.NAMESPACE_URL, f"accadeoggi/sample/{kind}/{name}")


def add_author(said: dict[str, Any], founded: Founded, language: str) -> Author:
    """An author's page in one language."""
    index = founded.authors[language]
    author = Author(
        title=said["name"],
        slug=said["slug"],
        role=said["role"][language],
        biography=words.rich(said["biography"][language]),
        links=words.stream("link", said["links"]),
        is_sample=said["sample"],
        locale=index.locale,
        translation_key=key_of("author", said["slug"]),
    )
    index.add_child(instance=author)
    return author


def add_article(said: dict[str, Any], column: Column, authors: Authors, zone: str) -> Article:
    """An article in the language of its column, published at six on its day."""
    language = column.locale.language_code
    published = instant_of(said["published"], zone)
    own = said[language]
    article = Article(
        title=own["title"],
        slug=own["slug"],
        subtitle=own["subtitle"],
        summary=own["summary"],
        search_description=own["summary"],
        event_date=said["event_date"],
        event_calendar=said["calendar"],
        event_country=said.get("country", ""),
        body=words.body(own["body"]),
        timeline=words.timeline(said["timeline"], language),
        sources=words.sources(said["sources"]),
        first_published_at=published,
        last_published_at=published,
        is_sample=True,
        locale=column.locale,
        translation_key=key_of("article", said["key"]),
    )
    _tie(article, said, authors, language)
    column.add_child(instance=article)
    return article


def _tie(article: Article, said: dict[str, Any], authors: Authors, language: str) -> None:
    """Tie an article to its people, places, tags, author and translator."""
    article.person_mentions = [
        PersonMention(person=mentions.person(one), sort_order=order)
        for order, one in enumerate(said["people"])
    ]
    article.place_mentions = [
        PlaceMention(place=mentions.place(one), sort_order=order)
        for order, one in enumerate(said["places"])
    ]
    article.tags = [mentions.tag(one, article.locale) for one in said["tags"]]
    article.credits = [Credit(author=authors[said["author"], language], sort_order=0)]
    if language != LANGUAGES[0]:
        translator = authors[said["translator"], language]
        role = Credit.Role.TRANSLATOR
        article.credits.add(Credit(author=translator, role=role, sort_order=1))


def instant_of(day: str, zone: str) -> datetime:
    """Six in the morning of a day in the publication's zone, and never later than now."""
    due = wall_instant(date.fromisoformat(day), HOUR, ZoneInfo(zone))
    return min(due.astimezone(UTC), clock.now())
