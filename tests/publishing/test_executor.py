"""One transaction publishes, takes down, and leaves nothing half done (QUALITY.md section 1)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from wagtail.models import PageLogEntry, Revision

from accadeoggi.column import publishing
from accadeoggi.column.models import Article, BasePage, Notice, Occurrence, Trouble
from accadeoggi.column.publishing import expire_due, expire_one, publish_due, publish_one

from .conftest import LATER, NOON, TOMORROW, break_revision, fresh


def seen(now) -> list[str]:
    return [article.title for article in Article.objects.visible(now)]


def test_publishing_makes_live_clears_the_schedule_and_writes_the_notice(scheduled):
    article = scheduled()
    assert publish_due(LATER) == 1
    article = fresh(article)
    assert (article.live, article.go_live_at, article.scheduled_revision) == (True, None, None)
    assert Notice.objects.get(kind=Notice.Kind.LIVE).about["article"] == article.pk


def test_an_article_counts_as_published_since_its_hour_and_not_since_the_worker_came(scheduled):
    article = scheduled()
    publish_due(LATER + timedelta(hours=3))
    assert fresh(article).first_published_at == LATER


def test_what_fails_in_the_middle_leaves_nothing_behind(scheduled, monkeypatch):
    def breaks(*_told):
        raise RuntimeError("the disk is full")

    article = scheduled()
    monkeypatch.setattr(publishing, "note_gone_live", breaks)
    assert publish_due(LATER) == 0
    assert not fresh(article).live
    assert fresh(article).scheduled_revision is not None
    assert not Notice.objects.filter(kind=Notice.Kind.LIVE).exists()


def test_what_has_failed_is_done_once_it_can_be(scheduled, monkeypatch):
    article = scheduled()
    with monkeypatch.context() as patched:
        patched.setattr(publishing, "note_gone_live", lambda *_told: 1 / 0)
        publish_due(LATER)
    assert publish_due(LATER + timedelta(seconds=2)) == 1
    assert fresh(article).live
    assert not Trouble.objects.exists()


def test_a_revision_is_published_once_whoever_tries(scheduled):
    pk = scheduled().scheduled_revision.pk
    assert [publish_one(pk, LATER) for _worker in range(3)] == [True, False, False]
    assert PageLogEntry.objects.filter(action="wagtail.publish.scheduled").count() == 1


def test_nothing_is_published_before_its_hour(scheduled):
    pk = scheduled().scheduled_revision.pk
    assert not publish_one(pk, LATER - timedelta(microseconds=1))


def test_the_approved_words_go_out_and_a_later_draft_stays_a_draft(scheduled):
    article = scheduled("Approvata")
    article.title = "Bozza"
    article.save_revision()
    publish_due(LATER)
    assert fresh(article).title == "Approvata"
    assert fresh(article).has_unpublished_changes
    assert fresh(article).get_latest_revision_as_object().title == "Bozza"


def test_an_update_that_is_scheduled_replaces_the_words_at_its_hour(article_factory):
    article = article_factory(title="Prima")
    article.save_revision().publish()
    article.title, article.go_live_at = "Dopo", LATER
    article.save_revision().publish()
    assert seen(NOON) == ["Prima"]
    publish_due(LATER)
    assert seen(LATER) == ["Dopo"]


def test_a_schedule_that_was_withdrawn_is_not_kept(scheduled):
    article = scheduled()
    revision = article.scheduled_revision
    revision.approved_go_live_at = None
    revision.save(update_fields=["approved_go_live_at"])
    assert publish_due(LATER) == 0
    assert seen(LATER) == []


def test_a_deleted_article_does_not_come_back(scheduled):
    article = scheduled()
    pk = article.scheduled_revision.pk
    article.delete()
    assert not publish_one(pk, LATER)
    assert publish_due(LATER) == 0
    assert not Article.objects.exists()


def test_a_schedule_that_outlived_its_page_is_cleared(scheduled):
    article = scheduled()
    revision = article.scheduled_revision
    Revision.objects.filter(pk=revision.pk).update(object_id="987654")
    assert publish_due(LATER) == 0
    revision.refresh_from_db()
    assert revision.approved_go_live_at is None
    assert not Trouble.objects.exists()


def test_an_article_is_taken_down_at_its_end(article_factory):
    article = article_factory(expire_at=LATER)
    assert expire_due(LATER - timedelta(microseconds=1)) == 0
    assert [expire_due(LATER), expire_due(LATER)] == [1, 0]
    assert (fresh(article).live, fresh(article).expired) == (False, True)


def test_an_end_that_was_put_off_meanwhile_counts(article_factory):
    article = article_factory(expire_at=LATER)
    Article.objects.filter(pk=article.pk).update(expire_at=TOMORROW)
    assert not expire_one(article.pk, LATER)
    assert fresh(article).live


def test_an_article_deleted_meanwhile_is_not_brought_back_by_its_end(article_factory):
    article = article_factory(expire_at=LATER)
    article.delete()
    assert not expire_one(article.pk, LATER)
    assert not BasePage.objects.filter(pk=article.pk).exists()


def test_the_end_of_an_article_does_not_cancel_what_is_scheduled_after_it(article_factory):
    article = article_factory(title="Prima", expire_at=LATER)
    article.save_revision().publish()
    article.title, article.go_live_at, article.expire_at = "Di nuovo", TOMORROW, None
    article.save_revision().publish()
    expire_due(LATER)
    assert publish_due(TOMORROW) == 1
    assert (fresh(article).live, fresh(article).title) == (True, "Di nuovo")


def test_one_article_that_cannot_be_taken_down_does_not_hold_up_the_others(
    article_factory, monkeypatch
):
    stuck = article_factory(title="Bloccata", expire_at=LATER)
    other = article_factory(title="Altra", expire_at=LATER)
    unpublish = Article.unpublish

    def some_fail(self, *told, **said):
        if self.pk == stuck.pk:
            raise RuntimeError("cannot be taken down")
        unpublish(self, *told, **said)

    monkeypatch.setattr(Article, "unpublish", some_fail)
    assert expire_due(LATER) == 1
    assert not fresh(other).live
    assert Trouble.objects.get().article_id == stuck.pk


def test_what_ended_before_anybody_made_it_live_is_told_to_nobody(scheduled):
    scheduled(event_date="1956-11-23", expire_at=LATER + timedelta(minutes=1))
    publish_due(LATER + timedelta(days=3))
    assert not Notice.objects.exists()
    assert not Occurrence.objects.exists()


@pytest.mark.parametrize("minutes", [4, 6])
def test_what_is_late_is_told_once_after_five_minutes(scheduled, minutes):
    scheduled()
    now = LATER + timedelta(minutes=minutes)
    told = [publishing.tell_what_is_late(now) for _round in range(2)]
    assert told == ([1, 0] if minutes > 5 else [0, 0])


def test_what_is_in_trouble_is_not_told_of_as_late_as_well(scheduled):
    break_revision(scheduled())
    publish_due(LATER)
    assert publishing.tell_what_is_late(LATER + timedelta(minutes=6)) == 0
