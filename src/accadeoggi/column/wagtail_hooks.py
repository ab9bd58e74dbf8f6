"""What the column adds to Wagtail's desk."""

from __future__ import annotations

from wagtail import hooks
from wagtail.admin.viewsets.base import ViewSet
from wagtail.snippets.models import register_snippet

from accadeoggi.column.viewsets import TagViewSet, people, places

register_snippet(TagViewSet)


@hooks.register("register_admin_viewset")
def choose_people() -> ViewSet:
    """People of the almanac can be chosen by name."""
    return people


@hooks.register("register_admin_viewset")
def choose_places() -> ViewSet:
    """Places of the almanac can be chosen by name."""
    return places
