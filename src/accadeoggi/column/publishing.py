"""Making scheduled articles live: the executor behind the schedule (QUALITY.md section 1).

Readers see a due article by query, worker or no worker. What is done here is the bookkeeping:
the page is made live, its schedule cleared and what has to be told about it written down, in one
transaction, article by article. One that cannot be published does not hold up the others: it is
tried again, ever more seldom, and listed as needing attention after the fifth time.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import partial

from django.db import transaction
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.models import Revision

from accadeoggi.column import troubles
from accadeoggi.column.models import Article, BasePage, Notice
from accadeoggi.column.notices import write_notice
from accadeoggi.column.occurrences import note_gone_live
from accadeoggi.column.troubles import Work

LATE = timedelta(minutes=5)


def due_revisions(now: datetime) -> dict[int, int]:
    """Approved revisions whose hour has come and the pages they are of, the longest due first."""
    due = Revision.objects.page_revisions().filter(approved_go_live_at__lte=now)
    ordered = due.order_by("approved_go_live_at", "pk").values_list("pk", "object_id")
    return {pk: int(page) for pk, page in ordered}


def publish_due(now: datetime) -> int:
    """Publish what is due; the number published. A failure is noted and the rest goes on."""
    forget_what_is_settled()
    works = [
        Work(f"revision/{pk}", partial(publish_one, pk, now), article=page)
        for pk, page in due_revisions(now).items()
    ]
    return troubles.tried(works, now)


@transaction.atomic
def publish_one(pk: int, now: datetime) -> bool:
    """Publish one revision if it is still due: all of it or nothing.

    The page is locked first and read afterwards. Of several workers one publishes and the others
    find nothing left to do; an editor who saves meanwhile waits, and is not written over.
    """
    page = Revision.objects.filter(pk=pk).values_list("object_id", flat=True).first()
    if page is None or not _is_ours(int(page)):
        return False
    due = Revision.objects.select_for_update(skip_locked=True, of=("self",))
    revision = due.filter(pk=pk, approved_go_live_at__lte=now).first()
    if revision is None:
        return False
    scheduled = revision.approved_go_live_at
    action = PublishPageRevisionAction(revision, log_action="wagtail.publish.scheduled")
    action.object.go_live_at = None  # the schedule is met: it is cleared with the page made live
    if action.object.first_published_at is None:
        action.object.first_published_at = scheduled  # readers have had it since then
    action.execute(skip_permission_checks=True)
    _write_what_follows(action.object, scheduled, now)
    troubles.solved(f"revision/{pk}")
    return True


def _is_ours(page: int) -> bool:
    """Take a page until the end of the transaction; False where somebody has it, or it is gone.

    A schedule that has outlived its page is cleared: what was deleted does not come back.
    """
    if BasePage.objects.select_for_update(skip_locked=True).filter(pk=page).first() is not None:
        return True
    if not BasePage.objects.filter(pk=page).exists():
        left = Revision.objects.page_revisions().filter(object_id=str(page))
        left.update(approved_go_live_at=None)
    return False


def _write_what_follows(page: object, scheduled: datetime, now: datetime) -> None:
    if not isinstance(page, Article) or (page.expire_at is not None and page.expire_at <= now):
        return
    write_notice(
        Notice.Kind.LIVE,
        f"live/{page.pk}/{scheduled.isoformat()}",
        now,
        article=page.pk,
        scheduled=scheduled.isoformat(),
    )
    note_gone_live(page, scheduled, now)


def forget_what_is_settled() -> None:
    """Forget the troubles of revisions that wait no more: withdrawn, replaced or deleted."""
    known = troubles.known("revision")
    if known:
        waiting = Revision.objects.page_revisions().exclude(approved_go_live_at=None)
        _forget_all_but(waiting.values_list("pk", flat=True), known, "revision")


def _forget_all_but(pks: Iterable[int], known: set[str], kind: str) -> None:
    for thing in known - {f"{kind}/{pk}" for pk in pks}:
        troubles.solved(thing)


def expire_due(now: datetime) -> int:
    """Take down articles past their end; the number taken down."""
    past = Article.objects.filter(live=True, expire_at__lte=now).order_by("expire_at", "pk")
    pks = list(past.values_list("pk", flat=True))
    _forget_all_but(pks, troubles.known("expiry"), "expiry")
    works = [Work(f"expiry/{pk}", partial(expire_one, pk, now), article=pk) for pk in pks]
    return troubles.tried(works, now)


@transaction.atomic
def expire_one(pk: int, now: datetime) -> bool:
    """Take an article down if its end has still passed; what is scheduled after that stays so."""
    past = Article.objects.filter(pk=pk, live=True, expire_at__lte=now)
    article = past.first() if _is_ours(pk) else None
    if article is None:
        return False
    approved = list(article.revisions.exclude(approved_go_live_at=None))
    article.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
    for revision in approved:
        again = Revision.objects.filter(pk=revision.pk)
        again.update(approved_go_live_at=revision.approved_go_live_at)
    article.put_approved_words_back()
    return True


def tell_what_is_late(now: datetime) -> int:
    """Write down, once for each, what is late, so that somebody is told.

    What is in trouble is told of as such, once: when it is given up.
    """
    in_trouble = troubles.known("revision")
    return sum(
        write_notice(Notice.Kind.LATE, f"late/{pk}", now, article=page)
        for pk, page in due_revisions(now - LATE).items()
        if f"revision/{pk}" not in in_trouble
    )
