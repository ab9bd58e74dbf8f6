"""Making scheduled articles live: the executor behind the schedule (QUALITY.md section 1).

Readers see a due article by query, worker or no worker. What is done here is the bookkeeping:
the page is made live, its schedule cleared and what has to be told about it written down, in one
transaction, article by article. One that cannot be published does not hold up the others: it is
tried again, ever more seldom, and listed as needing attention after the fifth time.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from django.db import transaction
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.models import Revision

from accadeoggi.column import troubles
from accadeoggi.column.models import Article, Notice, Trouble
from accadeoggi.column.notices import write_notice
from accadeoggi.column.occurrences import note_gone_live

logger = logging.getLogger(__name__)

LATE = timedelta(minutes=5)


def due_revisions(now: datetime) -> list[int]:
    """The approved revisions whose hour has come, the longest due first, but for hopeless ones."""
    due = Revision.objects.page_revisions().filter(approved_go_live_at__lte=now)
    ordered = due.order_by("approved_go_live_at", "pk").values_list("pk", flat=True)
    resting = troubles.resting(now)
    return [pk for pk in ordered if f"revision/{pk}" not in resting]


def publish_due(now: datetime) -> int:
    """Publish what is due; the number published. A failure is noted and the rest goes on."""
    published = 0
    for pk in due_revisions(now):
        try:
            published += publish_one(pk, now)
        except Exception as error:
            logger.exception("revision %s could not be published; it stays due", pk)
            troubles.note(f"revision/{pk}", error, now, article=_article_of(pk))
    return published


@transaction.atomic
def publish_one(pk: int, now: datetime) -> bool:
    """Publish one revision if it is still due: all of it or nothing.

    The row is locked first, so that of several workers one publishes and the others find nothing
    left to do.
    """
    due = Revision.objects.select_for_update(skip_locked=True, of=("self",))
    revision = due.filter(pk=pk, approved_go_live_at__lte=now).first()
    if revision is None:
        return False
    scheduled = revision.approved_go_live_at
    action = PublishPageRevisionAction(revision, log_action="wagtail.publish.scheduled")
    action.object.go_live_at = None  # the schedule is met: it is cleared with the page made live
    action.execute(skip_permission_checks=True)
    _write_what_follows(action.object, scheduled, now)
    troubles.solved(f"revision/{pk}")
    return True


def _write_what_follows(page: object, scheduled: datetime, now: datetime) -> None:
    if not isinstance(page, Article):
        return
    write_notice(
        Notice.Kind.LIVE,
        f"live/{page.pk}/{scheduled.isoformat()}",
        now,
        article=page.pk,
        scheduled=scheduled.isoformat(),
    )
    note_gone_live(page, scheduled, now)


def _article_of(revision: int) -> int | None:
    """The article that a revision is of, if it is there and an article."""
    found = Revision.objects.filter(pk=revision).values_list("object_id", flat=True).first()
    if found is None or not Article.objects.filter(pk=int(found)).exists():
        return None
    return int(found)


def expire_due(now: datetime) -> int:
    """Take down articles past their end; the number taken down."""
    expired = Article.objects.filter(live=True, expire_at__lte=now)
    for article in expired:
        article.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
    return len(expired)


def late(now: datetime) -> list[int]:
    """The revisions that are due for longer than they should be."""
    due = Revision.objects.page_revisions().filter(approved_go_live_at__lte=now - LATE)
    return list(due.order_by("approved_go_live_at", "pk").values_list("pk", flat=True))


def tell_what_is_late(now: datetime) -> int:
    """Write down, once for each, what is late, so that somebody is told."""
    told = 0
    listed = set(Trouble.objects.exclude(listed_at=None).values_list("thing", flat=True))
    for pk in late(now):
        if f"revision/{pk}" not in listed:
            key = f"late/{pk}"
            told += write_notice(Notice.Kind.LATE, key, now, article=_article_of(pk))
    return told
