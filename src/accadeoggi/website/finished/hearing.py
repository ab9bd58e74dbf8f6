"""From a change of the records to the pages that it spoils: signals in, drops out.

What a transaction has changed is gathered and dropped when it is committed. Of an article and of
a fact two states count, the one before and the one after: a page may have shown the old day, or
have to show the new one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connections, transaction
from django.db.models import Model
from django.db.models.signals import (
    m2m_changed,
    post_delete,
    post_save,
    pre_delete,
    pre_save,
)
from wagtail.models import Revision
from wagtail.signals import post_page_move

from accadeoggi.catalogue.models import Fact, FactLabel, Loading, Person, Place
from accadeoggi.chronology import clock
from accadeoggi.column import models
from accadeoggi.column.freshness import changes, tags
from accadeoggi.edge import Store
from accadeoggi.website.finished.alive import Alive
from accadeoggi.website.finished.keeping import keeper

PARTS = (models.Credit, models.PersonMention, models.PlaceMention, models.Correction)
OTHERS = (
    models.Author,
    models.Tag,
    models.Picture,
    models.Edition,
    models.EditionChoice,
    models.EditionCorrection,
    models.EditionFact,
    models.EditionLead,
    Person,
    Place,
    FactLabel,
    *changes.EVERYWHERE,
)
OF_DRAFTS = frozenset(
    {"latest_revision", "has_unpublished_changes", "draft_title", "latest_revision_created_at"}
)
"""Fields that no reader sees: saving them alone changes no page."""
ON_RECORD = "_gathered"
MOST_FACTS = 200
"""After a change of more facts than these all pages with facts are dropped."""


@dataclass(eq=False)
class Gathered:
    """What a transaction has changed so far; called when it is committed."""

    tags: set[str] = field(default_factory=set)
    articles: set[int] = field(default_factory=set)
    facts: set[int] = field(default_factory=set)
    years: frozenset[int] | None = None
    hidden: bool = False
    """Whether something was taken from the public, and must not be seen a moment longer."""
    alive: Alive | None = None

    def __call__(self) -> None:
        """Drop what is spoiled."""
        store = keeper.listening()
        if store is not None:
            self._drop_in(store)
        if self.alive is not None:
            self.alive.leave()

    def _drop_in(self, store: Store) -> None:
        now = clock.now()
        spoiled = self.tags | self._of_articles(now) | self._of_facts()
        store.drop(spoiled, hard=self.hidden)
        for at, later in _by_the_clock(self.articles, now):
            store.drop(later, at=at.timestamp())

    def _of_articles(self, now: datetime) -> set[str]:
        found: set[str] = set()
        for pk in sorted(self.articles):
            after = changes.tags_of_article(pk, now)
            self.hidden |= not after and tags.article(pk) in self.tags
            found |= after
        return found

    def _of_facts(self) -> set[str]:
        if len(self.facts) > MOST_FACTS:
            return {tags.FACTS}
        found: set[str] = set()
        for pk in sorted(self.facts):
            found |= changes.tags_of_fact(pk)
        if self.years is not None and self.years != changes.tags_of_years():
            found.add(tags.YEARS)
        return found


def _by_the_clock(articles: Iterable[int], now: datetime) -> Iterable[tuple[datetime, set[str]]]:
    """When an article will appear or go by itself, and what it is then shown in."""
    for pk in sorted(articles):
        for at in instants_of(pk):
            if at > now:
                yield at, _tags_around(pk, at)


def instants_of(pk: int) -> set[datetime]:
    """The instants at which an article comes or goes by the clock."""
    row = models.Article.objects.filter(pk=pk).values_list("go_live_at", "expire_at").first()
    scheduled = Revision.objects.page_revisions().filter(
        object_id=str(pk), approved_go_live_at__isnull=False
    )
    instants = {*(row or ()), *scheduled.values_list("approved_go_live_at", flat=True)}
    return {one for one in instants if one is not None}


def _tags_around(pk: int, at: datetime) -> set[str]:
    before = changes.tags_of_article(pk, at - timedelta(microseconds=1))
    return before | changes.tags_of_article(pk, at)


def gathered() -> Gathered:
    """What the transaction that is under way has changed, to be dropped with its commit."""
    connection = connections[DEFAULT_DB_ALIAS]
    for noted in reversed(connection.run_on_commit):
        savepoints, call = noted[:2]
        if isinstance(call, Gathered) and savepoints == set(connection.savepoint_ids):
            return call
    fresh = Gathered()
    transaction.on_commit(fresh)
    return fresh


def alone(instance: Any) -> Gathered:
    """What happens to one record outside any transaction: from before it is saved to after."""
    kept: Gathered = instance.__dict__.setdefault(ON_RECORD, Gathered())
    return kept


def hears(note: Callable[[Gathered, Any], None], *, last: bool = True) -> Callable[..., None]:
    """A receiver of a signal, where pages are kept and records are not just being loaded.

    ``last`` says that the change is made: outside a transaction its pages are dropped now.
    """

    def receive(instance: Any, **told: Any) -> None:
        store = keeper.listening()
        if store is None or _is_unseen(instance, told):
            return
        atomic = connections[DEFAULT_DB_ALIAS].in_atomic_block
        into = gathered() if atomic else alone(instance)
        into.alive = into.alive or Alive(store.folder)
        note(into, instance)
        if last and not atomic:
            instance.__dict__.pop(ON_RECORD)
            into()

    return receive


def _is_unseen(instance: Any, told: Mapping[str, Any]) -> bool:
    """Whether a change is none for readers: a fixture, a draft, a revision without an hour."""
    fields = told.get("update_fields")
    if told.get("raw") or (fields is not None and set(fields) <= OF_DRAFTS):
        return True
    draft = isinstance(instance, Revision) and instance.approved_go_live_at is None
    return draft and bool(told.get("created"))


def note_article_before(into: Gathered, article: models.Article) -> None:
    """What an article is shown in before it changes."""
    if article.pk and article.pk not in into.articles:
        into.tags |= changes.tags_of_article(article.pk, clock.now())


def note_article(into: Gathered, article: models.Article) -> None:
    """An article has changed."""
    into.articles.add(article.pk)


def note_part_before(into: Gathered, part: Any) -> None:
    """What an article is shown in before one of its rows changes."""
    if part.article_id:
        note_article_before(into, part.article)


def note_part(into: Gathered, part: Any) -> None:
    """A row of an article has changed."""
    if part.article_id:
        into.articles.add(part.article_id)


def note_revision(into: Gathered, revision: Revision) -> None:
    """A revision may be scheduled, or no longer be."""
    if issubclass(revision.base_content_type.model_class() or Model, models.BasePage):
        into.articles.add(int(revision.object_id))


def note_fact_before(into: Gathered, fact: Fact) -> None:
    """What a fact is shown in before it changes, and which years there are."""
    if fact.pk and len(into.facts) <= MOST_FACTS:
        into.tags |= changes.tags_of_fact(fact.pk)
    if into.years is None:
        into.years = changes.tags_of_years()


def note_fact(into: Gathered, fact: Fact) -> None:
    """A fact has changed."""
    into.facts.add(fact.pk)


def note_loading(into: Gathered, _loading: Loading) -> None:
    """The whole almanac has been loaded anew."""
    into.tags.add(tags.FACTS)


def note_other(into: Gathered, thing: Any) -> None:
    """Anything else has changed, or is about to."""
    if thing.pk:
        into.tags |= changes.tags_of(thing)


def _linked(into: Gathered, thing: Any) -> None:
    """An article's tags, or a fact's people, have been linked or unlinked."""
    if isinstance(thing, models.Article):
        note_article_before(into, thing)
        note_article(into, thing)
    elif isinstance(thing, Fact):
        note_fact_before(into, thing)
        note_fact(into, thing)


def connect() -> None:
    """Listen to every record that a public page shows."""
    for sender, before, after in (
        (models.Article, note_article_before, note_article),
        *((part, note_part_before, note_part) for part in PARTS),
        (Fact, note_fact_before, note_fact),
    ):
        _listen(sender, before=before, after=after)
    for other in OTHERS:
        _listen(other, before=note_other, after=note_other)
    _listen(Loading, after=note_loading)
    _listen(Revision, after=note_revision)
    for through in (models.Article.tags.through, Fact.people.through):
        m2m_changed.connect(hears(_linked), sender=through, weak=False)
    post_page_move.connect(hears(_moved), weak=False)


def _moved(into: Gathered, _page: models.BasePage) -> None:
    into.tags.add(tags.EVERYTHING)


def _listen(
    sender: type[Model],
    *,
    before: Callable[[Gathered, Any], None] | None = None,
    after: Callable[[Gathered, Any], None],
) -> None:
    if before is not None:
        for signal in (pre_save, pre_delete):
            signal.connect(hears(before, last=False), sender=sender, weak=False)
    for signal in (post_save, post_delete):
        signal.connect(hears(after), sender=sender, weak=False)
