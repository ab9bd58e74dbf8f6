"""Editors and workers at once, in every order: nobody's words are written over without a word.

Two editors hold an article as it was when they opened it, for as long as it takes, and save it as
Wagtail's desk does; a worker has read what is due, and gets to it later. Beside them a model of
one line each says what readers must see now. The short form runs with all tests; ``make
test-publishing`` tries 10,000 interleavings.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, ClassVar

import pytest
from django.core.exceptions import ObjectDoesNotExist
from django.db import DatabaseError, transaction
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.models import Revision
from wagtail.signal_handlers import disable_reference_index_auto_update

from accadeoggi.chronology import clock
from accadeoggi.column.models import Article, BasePage
from accadeoggi.column.publishing import due_revisions, expire_one, publish_one

from .conftest import NOON

INTERLEAVINGS = int(os.environ.get("AO_TEST_INTERLEAVINGS", "30"))
STEPS = 10
PARTS = 4 if INTERLEAVINGS > 1000 else 1
SEED = int(os.environ.get("AO_TEST_SEED", "1"))
MINUTES = st.integers(1, 30)
EDITS = (
    "open", "open", "save", "save", "save by itself", "save by itself", "schedule", "schedule",
    "publish", "approve", "approve", "take down", "withdraw", "delete",
)  # fmt: skip
ENDS = st.none() | st.integers(31, 60)


@dataclass
class Public:
    """What readers must see: the model."""

    words: str | None = None
    """Those that are live."""
    ends: datetime | None = None
    approved: tuple[int, str, datetime, datetime | None] | None = None
    """The revision that waits, its words, its hour, its end."""
    last: str = ""
    """The last words that anybody saved."""
    is_there: bool = True

    def shown(self, now: datetime) -> str | None:
        """The words that readers see at an instant, worker or no worker."""
        words, ends = self.words, self.ends
        if words is None and self.approved is not None and self.approved[2] <= now:
            _revision, words, _at, ends = self.approved
        return words if self.is_there and (ends is None or ends > now) else None


@dataclass
class Beginning:
    """An article before anybody does anything, and what the model knows of it."""

    pk: int
    words: str | None
    scheduled: str = ""
    ends: datetime | None = None

    def model(self) -> Public:
        """What readers must see of it."""
        waiting = Revision.objects.filter(object_id=str(self.pk)).exclude(approved_go_live_at=None)
        approved = waiting.values_list("pk", "approved_go_live_at").first()
        if approved is None:
            return Public(self.words, self.ends)
        pk, at = approved
        return Public(self.words, self.ends, (pk, self.scheduled, at, None), last=self.scheduled)


class Desk(RuleBasedStateMachine):
    """One article, two editors, one worker, one clock."""

    beginnings: ClassVar[Sequence[Beginning]]
    counts: ClassVar[Counter[str]]

    def __init__(self) -> None:
        super().__init__()
        self.savepoint = transaction.savepoint()
        self.clock = clock.Hands(NOON)
        self.installed = clock.use(self.clock)
        self.own: list[Revision | None] = [None, None]
        self.saved: set[str] = set()
        self.read: list[tuple[int, datetime]] = []
        self.number = 0
        self.counts["interleavings"] += 1

    @initialize(which=st.integers(0, 3))
    def begin(self, which: int) -> None:
        """An article that is live, or scheduled, or both, or ends; both editors have it open."""
        beginning = self.beginnings[which]
        self.pk, self.model = beginning.pk, beginning.model()
        self.held = [self.opened(), self.opened()]

    def teardown(self) -> None:
        self.installed.stop()
        transaction.savepoint_rollback(self.savepoint)

    def new_words(self) -> str:
        self.number += 1
        return f"Parole {self.number}"

    @contextmanager
    def at_the_desk(self) -> Iterator[None]:
        """A request: all or nothing; if the article is gone, nothing, and the editor is told."""
        try:
            with transaction.atomic():
                yield
        except (ObjectDoesNotExist, DatabaseError):
            assert not self.model.is_there

    @rule(does=st.sampled_from(EDITS), minutes=MINUTES, ends=ENDS)
    def an_editor(self, does: str, minutes: int, ends: int | None) -> None:
        """An editor does something to the article as it was when they opened it."""
        self.request(0, does, minutes, ends)

    @rule(does=st.sampled_from(EDITS), minutes=MINUTES, ends=ENDS)
    def another_editor(self, does: str, minutes: int, ends: int | None) -> None:
        """And so does another."""
        self.request(1, does, minutes, ends)

    def request(self, editor: int, does: str, minutes: int, ends: int | None) -> None:
        held = self.held[editor]
        if does == "open":
            self.held[editor], self.own[editor] = self.opened(), None
        elif held is not None:
            self.counts[does] += 1
            with self.at_the_desk():
                self.edit(does, editor, held, self.after(minutes), self.after(ends))

    def edit(
        self, does: str, editor: int, held: Article, at: datetime | None, ends: datetime | None
    ) -> None:
        if does == "save":
            self.own[editor] = self.write(held, go_live_at=at, expire_at=ends)
        elif does == "save by itself":
            self.save_by_itself(editor, held)
        elif does == "schedule":
            self.schedule(held, at, ends)
        elif does == "publish":
            self.publish(held, ends)
        elif does == "take down":
            self.take_down(held)
        elif does == "approve":
            self.approve()
        else:
            self.delete_or_withdraw(does)

    def opened(self) -> Article | None:
        page = Article.objects.filter(pk=self.pk).first()
        return page.get_latest_revision_as_object() if page else None

    def write(self, held: Article, **schedule: Any) -> Revision:
        """What Wagtail's desk does with a form: the row of what is not live, then a version."""
        words = held.title = self.new_words()
        for name, value in schedule.items():
            setattr(held, name, value)
        if not held.live:
            held.save()
        revision = held.save_revision(clean=False)
        self.note(words)
        return revision

    def save_by_itself(self, editor: int, held: Article) -> None:
        """An open window saves into the version that it saved last, if that is the last one."""
        own = self.own[editor]
        page = Article.objects.filter(pk=self.pk).first()
        if own is None or page is None or page.latest_revision_id != own.pk:
            return
        before = str(own.content["title"])
        words = held.title = self.new_words()
        self.own[editor] = held.save_revision(overwrite_revision=own, clean=False)
        self.saved -= {before} if self.own[editor] == own else set()
        self.note(words)

    def schedule(self, held: Article, at: datetime | None, ends: datetime | None) -> None:
        revision = self.write(held, go_live_at=at, expire_at=ends)
        PublishPageRevisionAction(revision).execute(skip_permission_checks=True)
        assert at is not None
        self.model.approved = (revision.pk, self.model.last, at, ends)

    def approve(self) -> None:
        """Whoever reviews approves the last version, for the hour that stands in it."""
        revision = Article.objects.get(pk=self.pk).latest_revision
        words = revision.as_object()
        if words.go_live_at is not None:
            revision.publish()
            approved = (revision.pk, words.title, words.go_live_at, words.expire_at)
            self.model.approved, self.model.last = approved, words.title

    def publish(self, held: Article, ends: datetime | None) -> None:
        revision = self.write(held, go_live_at=None, expire_at=ends)
        PublishPageRevisionAction(revision).execute(skip_permission_checks=True)
        self.model.words, self.model.ends, self.model.approved = self.model.last, ends, None

    def take_down(self, held: Article) -> None:
        """The desk offers it for what was live when it was opened."""
        if held.live:
            held.unpublish()
            self.model.words = self.model.approved = None

    def delete_or_withdraw(self, does: str) -> None:
        page = Article.objects.get(pk=self.pk)
        revision = page.scheduled_revision
        if does == "withdraw" and revision is not None:
            revision.approved_go_live_at = None
            revision.save(update_fields=["approved_go_live_at"])
            self.model.approved = None
        elif does == "delete":
            page.delete()
            self.model = Public(is_there=False)
            self.saved.clear()

    def after(self, minutes: int | None) -> datetime | None:
        return None if minutes is None else self.clock() + timedelta(minutes=minutes)

    def note(self, words: str) -> None:
        self.model.last = words
        self.saved.add(words)

    @rule(minutes=MINUTES)
    def time_passes(self, minutes: int) -> None:
        """Minutes go by."""
        self.clock.move(timedelta(minutes=minutes))

    @rule(seconds=st.integers(-1, 60))
    def the_hour_comes(self, seconds: int) -> None:
        """It is the hour that was approved, or nearly."""
        if self.model.approved is not None:
            at = self.model.approved[2] + timedelta(seconds=seconds)
            self.clock.set(max(at, self.clock()))

    @rule()
    def a_worker_reads_what_is_due(self) -> None:
        """It gets to it later; the hour is that of its round."""
        due = due_revisions(self.clock()).items()
        self.read += [(pk, self.clock()) for pk, page in due if page == self.pk]

    @rule(reads=st.booleans())
    def a_worker_works(self, reads: bool) -> None:
        """It gets to what it has read, now or before."""
        if reads:
            self.a_worker_reads_what_is_due()
        for pk, now in self.read:
            done = publish_one(pk, now)
            approved = self.model.approved
            assert done == bool(approved and approved[0] == pk and approved[2] <= now)
            if done and approved is not None:
                _revision, self.model.words, _at, self.model.ends = approved
                self.model.approved = None
                self.counts["published by the worker"] += 1
        self.read = []

    @rule()
    def a_worker_takes_down_what_has_ended(self) -> None:
        """What is past its end, and nothing else."""
        now, model = self.clock(), self.model
        is_due = model.words is not None and model.ends is not None and model.ends <= now
        assert expire_one(self.pk, now) == is_due
        if is_due:
            model.words = None
            self.counts["ended by the worker"] += 1

    @invariant()
    def readers_see_what_was_published_or_approved(self) -> None:
        visible = Article.objects.visible(self.clock()).filter(pk=self.pk)
        shown = self.model.shown(self.clock())
        assert [page.title for page in visible] == ([] if shown is None else [shown])
        self.counts["seen"] += shown is not None

    @invariant()
    def nothing_that_was_saved_or_approved_is_lost(self) -> None:
        kept = Revision.objects.filter(object_id=str(self.pk)).values_list(
            "pk", "content__title", "approved_go_live_at"
        )
        assert self.saved <= {title for _pk, title, _at in kept}
        approved = [row for row in kept if row[2] is not None]
        assert approved == ([self.model.approved[:3]] if self.model.approved else [])

    @invariant()
    def who_opens_the_article_finds_the_last_words_saved(self) -> None:
        page = BasePage.objects.filter(pk=self.pk).select_related("latest_revision").first()
        assert (page is not None) == self.model.is_there
        if page is not None and self.model.last:
            is_draft = page.has_unpublished_changes
            opened = page.latest_revision.content["title"] if is_draft else page.title
            assert opened == self.model.last


@pytest.fixture
def without_indexes(settings: Any) -> Iterator[None]:
    """Neither search nor references are kept: they are half of the work, and none of the matter."""
    backend = settings.WAGTAILSEARCH_BACKENDS["default"]
    settings.WAGTAILSEARCH_BACKENDS = {"default": {**backend, "AUTO_UPDATE": False}}
    with disable_reference_index_auto_update():
        yield


@pytest.fixture
def beginnings(article_factory: Callable[..., Article]) -> list[Beginning]:
    """Articles live, scheduled, live and to be updated, live and to end."""
    at = NOON + timedelta(minutes=5)
    found: list[Beginning] = []
    for words, scheduled, ends in (
        ("Le prime", "", None),
        (None, "Approvate", None),
        ("Le prime", "Approvate", None),
        ("Le prime", "Approvate", NOON + timedelta(minutes=3)),
    ):
        slug = f"articolo-{len(found)}"
        article = article_factory(title="Le prime", slug=slug, live=bool(words), expire_at=ends)
        if words:
            article.save_revision().publish()
            article = Article.objects.get(pk=article.pk)
        if scheduled:
            article.title, article.go_live_at, article.expire_at = scheduled, at, None
            article.save_revision().publish()
        found.append(Beginning(article.pk, words, scheduled, ends))
    return found


@pytest.mark.parametrize("part", range(PARTS))
def test_nobody_writes_over_anybody(beginnings, without_indexes, capsys, part):  # QUALITY: P5
    Desk.beginnings, Desk.counts = beginnings, Counter()
    run_state_machine_as_test(
        seed(SEED + part)(Desk),
        settings=settings(
            max_examples=INTERLEAVINGS // PARTS,
            stateful_step_count=STEPS,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
            database=None,
        ),
    )
    with capsys.disabled():
        sys.stdout.write(f"\nP5: {dict(Desk.counts)}\n")
    assert Desk.counts["interleavings"] >= INTERLEAVINGS // PARTS
