"""What the editor of an empty publication does first."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from accadeoggi.column.frame import Frame
from accadeoggi.column.models import Article, Author


def first_steps(frame: Frame) -> list[dict[str, Any]]:
    """The steps to the first published article; nothing once there is one in any language."""
    if Article.objects.visible(frame.now).exists():
        return []
    column = frame.daily or frame.publication
    authors = frame.publication.get_children().type(Author).exists()
    return [
        _step(
            _("Log in to the desk"),
            _("Use the address and the password that the first start printed."),
            reverse("wagtailadmin_home"),
            done=False,
        ),
        _step(
            _("Name your publication"),
            _("Its name, its motto and what it is for, in each language."),
            reverse("wagtailadmin_pages:edit", args=[frame.publication.pk]),
            done=bool(frame.publication.description),
        ),
        _step(
            _("Add an author"),
            _("A name, a role and a biography: they stand under every article."),
            reverse("wagtailadmin_explore", args=[frame.publication.pk]),
            done=authors,
        ),
        _step(
            _("Write the first article"),
            _("Choose a day from the almanac below, write, and publish."),
            reverse("wagtailadmin_pages:add", args=["column", "article", column.pk]),
            done=False,
        ),
    ]


def _step(title: str, text: str, url: str, *, done: bool) -> dict[str, Any]:
    return {"title": title, "text": text, "url": url, "done": done}
