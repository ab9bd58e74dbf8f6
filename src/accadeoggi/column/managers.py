"""Reading articles as speech: what the public may see, and when."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.apps import apps
from django.db.models import (
    CharField,
    Count,
    Exists,
    ExpressionWrapper,
    F,
    OuterRef,
    Q,
    Subquery,
    Value,
)
from django.db.models.functions import Cast, Coalesce, Left, Length
from wagtail.models import PageManager, PageViewRestriction, Revision
from wagtail.query import PageQuerySet

STEP = 4
"""How many characters of a page's path one level of the tree takes (treebeard)."""


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
        """Those under no view restriction, their own or that of a page above them."""
        above = PageViewRestriction.objects.annotate(
            below=ExpressionWrapper(OuterRef("path"), CharField())
        )
        return self.exclude(Exists(above.filter(below__startswith=F("page__path"))))

    def of_day(self, key: str) -> ArticleQuerySet:
        """Those that come back on a day, given as ``MM-DD``."""
        return self.filter(month_day=key)

    def in_language(self, language: str) -> ArticleQuerySet:
        """Those written in a language."""
        return self.filter(locale__language_code=language)

    def by(self, author: Any) -> ArticleQuerySet:
        """Those that a person wrote or translated, whichever language their page is in."""
        return self.filter(credits__author__translation_key=author.translation_key).distinct()

    def per_column(self) -> dict[str, int]:
        """How many each column has, by the column's place in the tree."""
        parents = (
            self.order_by().annotate(column=Left("path", Length("path") - STEP)).values("column")
        )
        return {row["column"]: row["number"] for row in parents.annotate(number=Count("pk"))}


class AuthorQuerySet(PageQuerySet):
    """Authors, asked for in the column's own words."""

    def with_article_count(self, now: datetime) -> AuthorQuerySet:
        """Each with the number of articles, in their page's language, that readers may see."""
        visible = self._articles().visible(now).filter(locale=OuterRef("locale"))
        mine = visible.filter(credits__author__translation_key=OuterRef("translation_key"))
        number = mine.order_by().annotate(one=Value(1)).values("one")
        counted = number.annotate(number=Count("pk", distinct=True)).values("number")
        return self.annotate(article_count=Coalesce(Subquery(counted), 0))

    @staticmethod
    def _articles() -> ArticleQuerySet:
        articles: ArticleQuerySet = apps.get_model("column", "Article").objects.all()
        return articles


ArticleManager = PageManager.from_queryset(ArticleQuerySet)
AuthorManager = PageManager.from_queryset(AuthorQuerySet)
