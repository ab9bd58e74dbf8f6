"""What the desk adds to Wagtail's: addresses, the menu, the home page, the gate of publication."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import include, path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets import Button

from accadeoggi.column.models import Article
from accadeoggi.desk import urls
from accadeoggi.desk.gate import obstacles
from accadeoggi.desk.panels import FiguresPanel

ABOVE_PAGES = 90


class PermittedItem(MenuItem):
    """A line of the menu for those who have a permission."""

    def __init__(self, *arguments: Any, permission: str, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.permission = permission

    def is_shown(self, request: HttpRequest) -> bool:
        """Only for who may do something there."""
        return bool(request.user.has_perm(self.permission))


@hooks.register("register_admin_urls")
def addresses() -> list[Any]:
    """The pages of the desk."""
    return [path("desk/", include(urls))]


@hooks.register("register_admin_menu_item")
def year() -> MenuItem:
    """The wall is the first thing in the menu."""
    return MenuItem(
        gettext_lazy("The year"),
        reverse("desk:wall"),
        name="year",
        icon_name="calendar-alt",
        order=ABOVE_PAGES,
    )


@hooks.register("register_admin_menu_item")
def jubilees() -> MenuItem:
    """Then what is to be celebrated."""
    return MenuItem(
        gettext_lazy("Jubilees"),
        reverse("desk:planner"),
        name="jubilees",
        icon_name="calendar-check",
        order=ABOVE_PAGES + 1,
    )


@hooks.register("register_admin_menu_item")
def attention() -> MenuItem:
    """Then what needs somebody."""
    return PermittedItem(
        gettext_lazy("Needs attention"),
        reverse("desk:attention"),
        name="attention",
        icon_name="warning",
        order=ABOVE_PAGES + 2,
        permission="column.change_trouble",
    )


@hooks.register("register_settings_menu_item")
def invitations() -> MenuItem:
    """Colleagues are invited beside their accounts."""
    return PermittedItem(
        gettext_lazy("Invite a colleague"),
        reverse("desk:invite"),
        name="invite",
        icon_name="mail",
        permission="readership.add_user",
    )


@hooks.register("construct_homepage_panels")
def figures(request: HttpRequest, panels: list[Any]) -> None:
    """The year in figures comes first on the desk's home page."""
    panel = FiguresPanel.of(request)
    if panel is not None:
        panels.insert(0, panel)


@hooks.register("register_page_header_buttons")
def beside_the_text(page: Any, user: Any, **_more: Any) -> Any:
    """From a text to its dates and to its other language."""
    if isinstance(page, Article) and page.permissions_for_user(user).can_edit():
        yield Button(
            _("Date check"), reverse("desk:dates", args=[page.pk]), icon_name="date", priority=11
        )
        yield Button(
            _("Translation"),
            reverse("desk:translation", args=[page.pk]),
            icon_name="globe",
            priority=12,
        )


@hooks.register("before_publish_page")
def gate(request: HttpRequest, page: Any) -> HttpResponse | None:
    """Nothing goes live with an error in its dates, or untranslated under another language."""
    reasons = obstacles(page) if isinstance(page, Article) else []
    if not reasons:
        return None
    for reason in reasons:
        messages.error(request, reason)
    return redirect("desk:dates", page.pk)
