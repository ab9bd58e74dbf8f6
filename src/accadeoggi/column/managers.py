"""Reading articles as speech: what the public may see, and when."""

from __future__ import annotations

from datetime import datetime

from django.db.models import CharField, Exists, OuterRef, Q
from django.db.models.functions import Cast
from wagtail.models import PageManager, PageViewRestriction, Revision
from wagtail.query import PageQuerySet


class ArticleQuerySet(PageQuerySet):
    """Articles, asked for in the column's own words."""

    def visible(self, now: datetime) -> ArticleQuerySet:
        """Those the public may see at ``now``: a query, not a job (QUALITY.md rule 1).

        An article whose approved hour has come is visible even while no worker has made it live.
        """
        due = Revision.objects.filter(
            base_content_type__app_label="column",
            base_content_type__model="basepage",
            object_id=Cast(OuterRef("pk"), CharField()),
            approved_go_live_at__lte=now,
        )
        live = Q(live=True) & (Q(go_live_at__isnull=True) | Q(go_live_at__lte=now))
        unexpired = Q(expire_at__isnull=True) | Q(expire_at__gt=now)
        return self.filter(live | Exists(due), unexpired).unrestricted()

    def unrestricted(self) -> ArticleQuerySet:
        """Those under no view restriction."""
        hidden = Q()
        for path in PageViewRestriction.objects.values_list("page__path", flat=True):
            hidden |= Q(path__startswith=path)
        return self.exclude(hidden) if hidden else self

    def of_day(self, key: str) -> ArticleQuerySet:
        """Those that come back on a day, given as ``MM-DD``."""
        return self.filter(month_day=key)

    def in_language(self, language: str) -> ArticleQuerySet:
        """Those written in a language."""
        return self.filter(locale__language_code=language)


ArticleManager = PageManager.from_queryset(ArticleQuerySet)
