"""What the public may see, and when: a query, not a job (QUALITY.md rule 1)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from wagtail.models import PageViewRestriction

from accadeoggi.column.models import Article
from accadeoggi.column.publishing import publish_due

from .conftest import NOON_IN_ROME, ArticleFactory

LATER = NOON_IN_ROME + timedelta(hours=1)


def titles(now=NOON_IN_ROME) -> list[str]:
    return [article.title for article in Article.objects.visible(now)]


def scheduled(article_factory: ArticleFactory, **fields) -> Article:
    article = article_factory(title="Non ancora", live=False, go_live_at=LATER, **fields)
    article.save_revision(approved_go_live_at=LATER)
    return article


def test_a_live_article_is_seen(article_factory):
    article_factory(title="Viva")
    assert titles() == ["Viva"]


def test_a_draft_is_never_seen(article_factory):
    article_factory(title="Bozza", live=False)
    assert titles(LATER) == []


def test_a_scheduled_article_is_not_seen_before_its_hour(article_factory):
    scheduled(article_factory)
    assert titles() == []


def test_a_scheduled_article_is_seen_at_its_hour_with_no_worker_running(article_factory):
    scheduled(article_factory)
    assert titles(LATER) == ["Non ancora"]


def test_a_live_article_with_an_hour_ahead_waits_for_it(article_factory):
    article_factory(title="Dopo", go_live_at=LATER)
    assert titles() == []


def test_an_expired_article_is_gone_at_once(article_factory):
    article_factory(title="Scaduta", expire_at=NOON_IN_ROME)
    assert titles() == []


def test_a_private_article_is_not_public(article_factory):
    article = article_factory(title="Privata")
    PageViewRestriction.objects.create(page=article, restriction_type="login")
    assert titles() == []


def test_what_stands_below_a_private_page_is_not_public(article_factory):
    article = article_factory(title="Privata")
    PageViewRestriction.objects.create(page=article.get_parent(), restriction_type="login")
    assert titles() == []


def test_the_worker_makes_a_due_article_live_and_clears_its_schedule(article_factory):
    article = scheduled(article_factory)
    assert publish_due(LATER) == 1
    article.refresh_from_db()
    assert article.live
    assert publish_due(LATER) == 0


def test_the_worker_publishes_nothing_early(article_factory):
    scheduled(article_factory)
    assert publish_due(NOON_IN_ROME) == 0


def test_one_broken_revision_does_not_hold_up_the_others(article_factory):
    broken = scheduled(article_factory, slug="rotta")
    good = scheduled(article_factory, slug="buona")
    revision = broken.latest_revision
    revision.content["event_date"] = "1900-02-30"
    revision.save()
    assert publish_due(LATER) == 1
    good.refresh_from_db()
    assert good.live


@pytest.mark.parametrize("address", ["/it/25-febbraio/non-ancora/", "/it/25-febbraio/", "/it/"])
def test_a_scheduled_article_is_on_no_page_before_its_hour(client, article_factory, address):
    scheduled(article_factory)
    assert "Non ancora" not in client.get(address).content.decode()
