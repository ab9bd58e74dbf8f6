"""A page whose public words change by publishing alone, whoever saves it and however late.

Somebody at the desk holds a page as it was when they opened it. Meanwhile the executor may have
made it live, a colleague may have written on, an hour may have been set. What they save then is
their words; all else about the page is what has happened meanwhile.
"""

from __future__ import annotations

import logging
from typing import Any

from django.db import transaction
from wagtail.models import Revision

from accadeoggi.column.models.base import AddressedPage, BasePage

logger = logging.getLogger(__name__)

PUBLISHED = ("live_revision_id", "first_published_at", "last_published_at", "expired")
"""What publishing alone changes, and taking down."""
LATEST = ("latest_revision_id", "latest_revision_created_at", "draft_title")
"""What tells of the last draft."""


class GuardedPage(AddressedPage):
    """A page that nobody overwrites without having seen it."""

    class Meta:
        abstract = True

    def with_content_json(self, content: dict[str, Any]) -> GuardedPage:
        """Another version of this page; what has been published when is as it is on record now."""
        page: GuardedPage = super().with_content_json(content)
        now = BasePage.objects.filter(pk=self.pk).first()
        page._take_over(now or self, (*PUBLISHED, *LATEST, "live", "has_unpublished_changes"))
        return page

    def save(self, clean: bool = True, **kwargs: Any) -> None:  # noqa: FBT001, FBT002 - Wagtail's
        """Save the page as a whole, unless that would undo what has happened meanwhile.

        Whoever saves a page that is not live has not seen that it is: their words are a draft.
        Wagtail takes pages down with ``clean=False``.
        """
        if self.pk is None or kwargs.get("update_fields") is not None:
            super().save(clean=clean, **kwargs)
            return
        with transaction.atomic():
            now = BasePage.objects.select_for_update().get(pk=self.pk)
            if (now.latest_revision_id or 0) > (self.latest_revision_id or 0):
                self._take_over(now, LATEST)
                self.has_unpublished_changes |= now.has_unpublished_changes
            if now.live and not self.live and clean:
                self._take_over(now, PUBLISHED)
                return
            super().save(clean=clean, **kwargs)

    def save_revision(
        self, *args: Any, overwrite_revision: Revision | None = None, **kwargs: Any
    ) -> Revision:
        """Keep a draft. What is approved, or public, is not written over by it."""
        with transaction.atomic():
            if overwrite_revision is not None and self._is_settled(overwrite_revision.pk):
                overwrite_revision = None
            revision = super().save_revision(*args, overwrite_revision=overwrite_revision, **kwargs)
            self.put_approved_words_back()
        return revision

    def _is_settled(self, revision: int) -> bool:
        """Whether a version is the public one, or waits for its hour."""
        public = BasePage.objects.filter(pk=self.pk, live_revision=revision)
        approved = Revision.objects.filter(pk=revision).exclude(approved_go_live_at=None)
        return bool(public.exists() or approved.exists())

    def put_approved_words_back(self) -> None:
        """Readers see a due page by its row: there the approved words stand, and no later draft."""
        approved = self.revisions.exclude(approved_go_live_at=None).first()
        if approved is None:
            return
        try:
            with transaction.atomic():
                words = approved.as_object()
                if not words.live:
                    words.save()
        except Exception:  # what is approved is broken: all the more may the draft be saved
            logger.exception("the approved words of page %s could not be put back", self.pk)

    def _take_over(self, now: Any, names: tuple[str, ...]) -> None:
        for name in names:
            setattr(self, name, getattr(now, name))
