"""What the catalogue adds to Wagtail's desk."""

from __future__ import annotations

from wagtail import hooks
from wagtail.admin.viewsets.base import ViewSet

from accadeoggi.catalogue.viewsets import facts


@hooks.register("register_admin_viewset")
def facts_at_the_desk() -> ViewSet:
    """Facts have their place in the menu."""
    return facts
