"""Who may do what in a view of the desk: asked in one place, answered with 403."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404

from accadeoggi.column.models import Article, Column


def must(user: Any, permission: str) -> None:
    """Refuse who lacks a permission."""
    if not user.has_perm(permission):
        raise PermissionDenied


def may_write_in(user: Any, column: Column) -> bool:
    """Whether somebody may open articles in the column's language."""
    return bool(column.permissions_for_user(user).can_add_subpage())


def may_publish_in(user: Any, column: Column) -> bool:
    """Whether somebody decides what goes out in the column's language."""
    return bool(column.permissions_for_user(user).can_publish_subpage())


def may_edit(user: Any, article: Article) -> bool:
    """Whether somebody may change an article."""
    return bool(article.permissions_for_user(user).can_edit())


def article_to_edit(user: Any, pk: int) -> Article:
    """An article's latest version, for who may change it; 403 for others, 404 for none."""
    article = get_object_or_404(Article.objects.select_related("locale"), pk=pk)
    if not may_edit(user, article):
        raise PermissionDenied
    latest: Article = article.get_latest_revision_as_object()
    return latest
