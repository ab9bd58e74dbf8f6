"""Who may do what at the desk: a group for each role in each language, and the workflow.

Author, translator, editor and publisher work in one language (a person may be in the groups of
several); an administrator is above them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from django.contrib.auth.models import Group, Permission
from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from wagtail.models import (
    Collection,
    GroupCollectionPermission,
    GroupPagePermission,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from accadeoggi.column.models import Publication
from accadeoggi.column.versions import languages, own_name
from accadeoggi.desk.models import DateCheckTask, ReviewTask

BETWEEN = " · "


class Role(StrEnum):
    """What somebody is at the desk."""

    AUTHOR = "author"
    TRANSLATOR = "translator"
    EDITOR = "editor"
    PUBLISHER = "publisher"
    ADMINISTRATOR = "administrator"


NAMES = {
    Role.AUTHOR: _("Authors"),
    Role.TRANSLATOR: _("Translators"),
    Role.EDITOR: _("Editors"),
    Role.PUBLISHER: _("Publishers"),
    Role.ADMINISTRATOR: _("Administrators"),
}
WORKFLOW, DATES, REVIEW = (
    _("From writing to publication"),
    _("Date check"),
    _("Review by somebody else"),
)
OF_PAGES: Mapping[Role, tuple[str, ...]] = {
    Role.AUTHOR: ("add_basepage",),
    Role.TRANSLATOR: ("add_basepage",),
    Role.EDITOR: ("add_basepage", "change_basepage", "lock_basepage"),
    Role.PUBLISHER: (
        "add_basepage", "change_basepage", "lock_basepage", "unlock_basepage", "publish_basepage",
    ),
    Role.ADMINISTRATOR: (
        "add_basepage", "change_basepage", "lock_basepage", "unlock_basepage", "publish_basepage",
        "bulk_delete_basepage",
    ),
}  # fmt: skip
"""Who may only add may edit what they added themselves (Wagtail's rule)."""
WRITES = ("wagtailadmin.access_admin", "desk.add_daynote")
PLANS = (
    *WRITES, "desk.add_plan", "desk.change_plan", "desk.delete_plan", "desk.add_dismissal",
    "desk.delete_dismissal", "desk.delete_daynote", "desk.add_waiver", "desk.delete_waiver",
    "column.change_editionchoice", "catalogue.view_fact", "catalogue.add_fact",
    "catalogue.change_fact",
)  # fmt: skip
PUBLISHES = (*PLANS, "column.add_editioncorrection", "column.change_trouble")
ADMINISTERS = (
    *PUBLISHES, "readership.add_user", "readership.change_user", "readership.view_user",
    "column.change_publicationsettings", "wagtailcore.add_workflow", "wagtailcore.change_workflow",
    "wagtailcore.add_task", "wagtailcore.change_task", "column.add_tag", "column.change_tag",
    "column.delete_tag", "catalogue.delete_fact",
)  # fmt: skip
OF_THINGS: Mapping[Role, tuple[str, ...]] = {
    Role.AUTHOR: WRITES,
    Role.TRANSLATOR: WRITES,
    Role.EDITOR: PLANS,
    Role.PUBLISHER: PUBLISHES,
    Role.ADMINISTRATOR: ADMINISTERS,
}
OF_PICTURES = ("add_picture", "change_picture", "choose_picture")
STOCK = ("Editors", "Moderators")
"""Groups that come with Wagtail and give way to ours, as long as nobody is in them."""


@dataclass(frozen=True, slots=True)
class Post:
    """A role in a language; an administrator has none."""

    role: Role
    language: str

    @property
    def name(self) -> str:
        """The group's name, in every language of the publication: it is a row, and read by all."""
        said = []
        for language in languages():
            with translation.override(language):
                said.append(str(NAMES[self.role]))
        where = f" ({own_name(self.language)})" if self.language else ""
        return BETWEEN.join(dict.fromkeys(said)) + where


def posts() -> list[Post]:
    """Every role in every language of the publication."""
    spoken = [role for role in Role if role is not Role.ADMINISTRATOR]
    found = [Post(role, language) for language in languages() for role in spoken]
    return [*found, Post(Role.ADMINISTRATOR, "")]


def is_needed() -> bool:
    """Whether a group or a workflow is missing."""
    names = {post.name for post in posts()}
    there = set(Group.objects.filter(name__in=names).values_list("name", flat=True))
    return there != names


@transaction.atomic
def set_up() -> None:
    """Make the groups and the workflow of every language; what is there already stays."""
    homes = {home.locale.language_code: home for home in Publication.objects.live()}
    for post in posts():
        group, created = Group.objects.get_or_create(name=post.name)
        if created:
            _permit(group, post, homes)
    for language, home in homes.items():
        _set_up_workflow(language, home)
    _leave_stock_groups()


def _permit(group: Group, post: Post, homes: Mapping[str, Publication]) -> None:
    group.permissions.set(_named(OF_THINGS[post.role]))
    where = [homes[post.language]] if post.language in homes else list(homes.values())
    for codename in OF_PAGES[post.role]:
        permission = Permission.objects.get(content_type__app_label="column", codename=codename)
        for page in where:
            GroupPagePermission.objects.create(group=group, page_id=page.pk, permission=permission)
    root = Collection.get_first_root_node()
    for permission in Permission.objects.filter(codename__in=OF_PICTURES):
        GroupCollectionPermission.objects.create(
            group=group, collection=root, permission=permission
        )


def _named(names: Iterable[str]) -> list[Permission]:
    wanted = [name.split(".") for name in names]
    return [
        Permission.objects.get(content_type__app_label=app, codename=codename)
        for app, codename in wanted
    ]


def _set_up_workflow(language: str, home: Publication) -> None:
    """Write, date check, review by an editor or publisher of the language; then it is scheduled."""
    if WorkflowPage.objects.filter(page_id=home.pk).exists():
        return
    name = f"{_everywhere(WORKFLOW)} ({own_name(language)})"
    workflow = Workflow.objects.create(name=name, active=True)
    dates = DateCheckTask.objects.first() or DateCheckTask.objects.create(name=_everywhere(DATES))
    review = ReviewTask.objects.create(name=f"{_everywhere(REVIEW)} ({own_name(language)})")
    reviewers = [Post(role, language).name for role in (Role.EDITOR, Role.PUBLISHER)]
    reviewers.append(Post(Role.ADMINISTRATOR, "").name)
    review.groups.set(Group.objects.filter(name__in=reviewers))
    for order, task in enumerate((dates, review)):
        WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=order)
    WorkflowPage.objects.create(page_id=home.pk, workflow=workflow)


def _everywhere(words: object) -> str:
    said = []
    for language in languages():
        with translation.override(language):
            said.append(str(words))
    return BETWEEN.join(dict.fromkeys(said))


def _leave_stock_groups() -> None:
    for group in Group.objects.filter(name__in=STOCK, user=None):
        group.delete()


def members(*roles: Role, language: str = "") -> list[int]:
    """The accounts that have one of the roles, in a language or in any."""
    names = [
        post.name
        for post in posts()
        if post.role in roles and (not language or post.language in ("", language))
    ]
    ids = Group.objects.filter(name__in=names).values_list("user", flat=True)
    return sorted({pk for pk in ids if pk is not None})
