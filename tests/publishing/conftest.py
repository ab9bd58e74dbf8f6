"""A small publication at noon of a day that lies ahead of every real clock, and its schedule.

Wagtail asks the system's clock whether an hour lies ahead; here every hour that is set does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from accadeoggi.chronology import clock
from accadeoggi.column import notices
from accadeoggi.column.models import Article, Column, Notice, PublicationSettings
from tests.column.conftest import *  # noqa: F403

NOON = datetime(2050, 11, 23, 11, 0, tzinfo=UTC)
"""Noon in Rome on 23 November 2050."""
LATER = NOON + timedelta(hours=1)
TOMORROW = NOON + timedelta(days=1)

Scheduling = Callable[..., Article]


@pytest.fixture(autouse=True)  # type: ignore[no-redef] # another noon than the column's
def at_noon() -> Iterator[clock.Hands]:
    """It is noon until a test moves the hands."""
    with clock.fixed(NOON) as hands:
        yield hands


@pytest.fixture
def scheduled(article_factory: Callable[..., Article]) -> Scheduling:
    """Makes articles that are approved for an hour, as the desk does it."""

    def make(title: str = "Non ancora", at: datetime = LATER, **fields: Any) -> Article:
        article = article_factory(
            title=title, live=False, first_published_at=None, go_live_at=at, **fields
        )
        article.save_revision().publish()
        return Article.objects.get(pk=article.pk)

    return make


@pytest.fixture
def daily(publication: dict[str, Any]) -> Column:
    """The daily column in Italian."""
    column: Column = Column.objects.child_of(publication["it"]).get()
    return column


@pytest.fixture
def settings_row(publication: dict[str, Any]) -> PublicationSettings:
    """What the publication has decided."""
    return PublicationSettings.objects.get()


@pytest.fixture
def told() -> Iterator[list[str]]:
    """What leaves the machine: the keys of the notices that are done, in this order."""
    before = dict(notices.doers)
    notices.doers.clear()
    keys: list[str] = []

    def tell(notice: Notice) -> None:
        keys.append(notice.key)

    for kind in Notice.Kind:
        notices.does(kind)(tell)
    yield keys
    notices.doers.clear()
    notices.doers.update(before)


def fresh(article: Article) -> Article:
    """An article as it is on record now."""
    found: Article = Article.objects.get(pk=article.pk)
    return found


def break_revision(article: Article) -> None:
    """Spoil the approved version of an article, as an import gone wrong would."""
    revision = article.scheduled_revision
    revision.content["event_date"] = "2050-02-30"
    revision.save(update_fields=["content"])
