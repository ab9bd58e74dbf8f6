"""What cannot be done waits longer each time, is listed at last, and alerts somebody once."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import DatabaseError

from accadeoggi.column import troubles
from accadeoggi.column.models import Notice, Trouble
from accadeoggi.column.publishing import publish_due
from accadeoggi.column.troubles import Work, again, listed, note, tried

from .conftest import LATER, NOON, break_revision, fresh

pytestmark = pytest.mark.django_db

WRONG = ValueError("wrong")
WAITS = [2, 10, 60, 300]


def fail() -> None:
    raise WRONG


def tries_until(seconds: int) -> list[int]:
    """At which seconds something that always fails was tried."""
    before, at = 0, []
    for second in range(seconds):
        tried([Work("thing/1", fail)], NOON + timedelta(seconds=second))
        now = Trouble.objects.get().tries
        at += [second] if now > before else []
        before = now
    return at


def test_it_waits_longer_each_time_and_is_left_alone_after_the_fifth():
    assert tries_until(400) == [0, 2, 12, 72, 372]


def test_it_is_listed_after_the_fifth_try_with_its_reason():
    tries_until(373)
    assert [trouble.error for trouble in listed()] == ["ValueError: wrong"]


def test_one_alert_is_written_however_often_it_fails():
    for _time in range(9):
        note("thing/1", WRONG, NOON)
    assert Notice.objects.filter(kind=Notice.Kind.TROUBLE).count() == 1


def test_somebody_can_ask_for_it_again_and_a_second_failure_is_a_second_alert():
    for _time in range(5):
        trouble = note("thing/1", WRONG, NOON)
    again(trouble, LATER)
    assert tried([Work("thing/1", lambda: True)], LATER) == 1
    assert not Trouble.objects.exists()
    for _time in range(5):
        note("thing/1", WRONG, LATER)
    assert Notice.objects.filter(kind=Notice.Kind.TROUBLE).count() == 2


def test_what_succeeds_is_forgotten():
    note("thing/1", WRONG, NOON)
    tried([Work("thing/1", lambda: True)], LATER)
    assert not Trouble.objects.exists()


def test_a_failure_is_logged_and_the_others_are_done(caplog):
    assert tried([Work("thing/1", fail), Work("thing/2", lambda: True)], NOON) == 1
    assert "thing/1" in caplog.text


def test_a_failure_that_cannot_be_noted_does_not_hold_up_the_others(monkeypatch, caplog):
    def no_database(*_told, **_said):
        raise DatabaseError("the database is locked")

    monkeypatch.setattr(troubles, "note", no_database)
    assert tried([Work("thing/1", fail), Work("thing/2", lambda: True)], NOON) == 1
    assert "the database is locked" in caplog.text


def test_the_trouble_of_an_article_that_is_gone_is_noted_without_it():
    trouble = note("revision/1", WRONG, NOON, article=987654)
    assert trouble.article_id is None


def test_a_broken_revision_that_is_replaced_needs_no_attention_any_more(scheduled):
    article = scheduled()
    break_revision(article)
    publish_due(LATER)
    article.title, article.go_live_at = "Rimediata", LATER + timedelta(hours=1)
    article.save_revision().publish()
    publish_due(LATER + timedelta(seconds=1))
    assert not Trouble.objects.exists()


def test_the_trouble_of_an_article_goes_with_it(scheduled):
    article = scheduled()
    break_revision(article)
    publish_due(LATER)
    article.delete()
    assert not Trouble.objects.exists()


def test_a_listed_article_is_published_when_somebody_has_mended_it(scheduled):
    article = scheduled()
    break_revision(article)
    for seconds in range(0, 400, 2):
        publish_due(LATER + timedelta(seconds=seconds))
    revision = article.scheduled_revision
    revision.content["event_date"] = "1956-02-25"
    revision.save(update_fields=["content"])
    later = LATER + timedelta(hours=1)
    assert publish_due(later) == 0
    again(Trouble.objects.get(), later)
    assert publish_due(later) == 1
    assert fresh(article).live


def test_an_end_that_was_put_off_needs_no_attention_any_more(article_factory, publication):
    from accadeoggi.column.publishing import expire_due

    article = article_factory()
    note(f"expiry/{article.pk}", WRONG, NOON, article=article.pk)
    expire_due(NOON)
    assert not Trouble.objects.exists()
