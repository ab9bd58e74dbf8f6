"""What somebody at the desk saves late undoes nothing that has happened meanwhile (QUALITY.md P5).

Wagtail writes the row of a page that is not live when a draft of it is saved, as ``save`` does
here, and locks a page that is scheduled; what is tested here holds without the lock, too.
"""

from __future__ import annotations

import pytest

from accadeoggi.column.models import Article, BasePage
from accadeoggi.column.publishing import publish_due

from .conftest import LATER, NOON, TOMORROW, break_revision, fresh

# QUALITY: P5, in single steps


def shown(now) -> list[str]:
    return [article.title for article in Article.objects.visible(now)]


def save_draft(article: Article, title: str) -> None:
    """What the desk does with a page that its editor took for not live."""
    article.title = title
    article.save()
    article.save_revision()


def test_a_draft_saved_by_who_did_not_see_the_article_go_live_stays_a_draft(scheduled):
    held = scheduled("Approvata")
    publish_due(LATER)
    save_draft(held, "Bozza")
    assert shown(LATER) == ["Approvata"]
    assert fresh(held).get_latest_revision_as_object().title == "Bozza"


def test_a_draft_of_a_scheduled_article_is_not_shown_at_its_hour_with_no_worker_running(scheduled):
    save_draft(scheduled("Approvata"), "Bozza")
    assert shown(LATER) == ["Approvata"]


def test_the_credits_of_a_draft_are_not_shown_either(scheduled, author_factory):
    held = scheduled("Approvata")
    credit = held.credits.get()
    credit.author = author_factory("Altra Mano")
    held.credits = [credit]
    save_draft(held, "Bozza")
    assert fresh(held).credits.get().author.title == "Ada Rossi"
    assert fresh(held).get_latest_revision_as_object().credits.get().author.title == "Altra Mano"


def test_a_draft_is_not_hidden_by_who_did_not_see_it(article_factory):
    article = article_factory(title="Prima")
    article.save_revision().publish()
    held, colleague = fresh(article), fresh(article)
    colleague.title = "Bozza"
    colleague.save_revision()
    held.summary = "Altro"
    held.save()
    assert fresh(held).get_latest_revision_as_object().title == "Bozza"


def test_an_update_scheduled_by_who_did_not_see_the_article_go_live_takes_nothing_down(scheduled):
    held = scheduled("Approvata")
    publish_due(LATER)
    held.title, held.go_live_at = "Aggiornata", TOMORROW
    held.save()
    held.save_revision().publish()
    assert [shown(LATER), shown(TOMORROW)] == [["Approvata"], ["Approvata"]]
    publish_due(TOMORROW)
    assert shown(TOMORROW) == ["Aggiornata"]


def test_an_update_scheduled_from_a_draft_older_than_the_publication_takes_nothing_down(scheduled):
    article = scheduled("Approvata")
    article.title = "Bozza"
    article.save_revision()
    publish_due(LATER)
    opened = fresh(article).get_latest_revision_as_object()
    opened.go_live_at = TOMORROW
    opened.save_revision().publish()
    assert shown(LATER) == ["Approvata"]


def test_an_update_scheduled_for_an_article_without_versions_takes_nothing_down(article_factory):
    """Imported and sample articles have no version of their own before their first edit."""
    article = article_factory(title="Importata")
    article.title, article.go_live_at = "Aggiornata", LATER
    article.save_revision().publish()
    assert shown(NOON) == ["Importata"]
    publish_due(LATER)
    assert shown(LATER) == ["Aggiornata"]


def test_words_scheduled_by_who_did_not_see_it_taken_down_are_those_shown_at_the_hour(
    article_factory,
):
    article = article_factory(title="Pubblica")
    article.save_revision().publish()
    held = fresh(article)
    fresh(article).unpublish()
    held.title, held.go_live_at = "Approvata", LATER
    held.save_revision().publish()
    assert [shown(NOON), shown(LATER)] == [[], ["Approvata"]]


def test_an_approved_version_is_not_written_over_by_an_open_window(scheduled):
    """Wagtail saves on by itself into the last version of the same editor."""
    held = scheduled("Approvata")
    approved = held.scheduled_revision
    held.title = "Bozza"
    held.save_revision(overwrite_revision=approved)
    publish_due(LATER)
    assert shown(LATER) == ["Approvata"]


def test_a_public_version_is_not_written_over_by_an_open_window(article_factory):
    article = article_factory(title="Pubblica")
    public = article.save_revision()
    public.publish()
    held = fresh(article)
    held.title = "Bozza"
    held.save_revision(overwrite_revision=public)
    public.refresh_from_db()
    assert public.content["title"] == "Pubblica"


def test_a_draft_may_be_written_over_by_its_own_window(article_factory):
    article = article_factory(title="Pubblica")
    article.save_revision().publish()
    held = fresh(article)
    held.title = "Bozza"
    draft = held.save_revision()
    held.title = "Bozza seconda"
    assert held.save_revision(overwrite_revision=draft).pk == draft.pk


def test_who_saves_a_deleted_article_is_told_so(article_factory):
    article = article_factory()
    held = fresh(article)
    article.delete()
    with pytest.raises(BasePage.DoesNotExist):
        held.save()
    assert not Article.objects.exists()


def test_taking_down_what_went_live_meanwhile_takes_it_down(scheduled):
    held = scheduled("Approvata")
    publish_due(LATER)
    held.refresh_from_db()
    held.unpublish()
    assert shown(LATER) == []


def test_a_draft_can_be_saved_where_the_approved_version_is_broken(scheduled):
    held = scheduled("Approvata")
    break_revision(held)
    save_draft(held, "Rimediata")
    assert fresh(held).get_latest_revision_as_object().title == "Rimediata"
