"""Making scheduled articles live: the executor behind the schedule (QUALITY.md section 1).

Readers see a due article by query, worker or no worker. What is done here is the bookkeeping:
the page is made live and its schedule cleared in one transaction, article by article, so that
one that cannot be published does not hold up the others.
"""

from __future__ import annotations

import logging
from datetime import datetime

from django.db import transaction
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.models import Revision

from accadeoggi.column.models import Article

logger = logging.getLogger(__name__)


def due_revisions(now: datetime) -> list[int]:
    """The approved revisions whose hour has come, the longest due first."""
    return list(
        Revision.objects.page_revisions()
        .filter(approved_go_live_at__lte=now)
        .order_by("approved_go_live_at", "pk")
        .values_list("pk", flat=True)
    )


def publish_due(now: datetime) -> int:
    """Publish what is due; the number published. A failure is logged and the rest goes on."""
    published = 0
    for pk in due_revisions(now):
        try:
            published += publish_one(pk, now)
        except Exception:
            logger.exception("revision %s could not be published; it stays due", pk)
    return published


@transaction.atomic
def publish_one(pk: int, now: datetime) -> bool:
    """Publish one revision if it is still due: all of it or nothing."""
    revision = Revision.objects.filter(pk=pk, approved_go_live_at__lte=now).first()
    if revision is None:
        return False
    action = PublishPageRevisionAction(revision, log_action="wagtail.publish.scheduled")
    action.object.go_live_at = None  # the schedule is met: it is cleared with the page made live
    action.execute(skip_permission_checks=True)
    return True


def expire_due(now: datetime) -> int:
    """Take down articles past their end; the number taken down."""
    expired = Article.objects.filter(live=True, expire_at__lte=now)
    for article in expired:
        article.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
    return len(expired)
