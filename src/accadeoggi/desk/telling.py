"""Mails that the desk owes: assignments, reminders, sources that changed, trouble, invitations.

Each is written as a notice in the transaction that causes it, and sent here, afterwards. Its
Message-ID comes from the notice, so that a mail that is sent a second time after a crash is
recognised as the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from wagtail.models import Site

from accadeoggi.chronology import clock, column_today, format_civil
from accadeoggi.column.models import Article, Notice, PublicationSettings
from accadeoggi.column.notices import does, write_notice
from accadeoggi.column.versions import languages
from accadeoggi.desk.models import Plan
from accadeoggi.desk.roles import Role, members

REMINDED = timedelta(days=2)
"""So long before a text is due its writer is reminded."""


def tell(notice: Notice, template: str, people: Iterable[int], **words: Any) -> None:
    """Send a mail to each of some accounts, in the language of each."""
    accounts = get_user_model().objects.filter(pk__in=list(people), is_active=True)
    for account in accounts.order_by("pk"):
        language = getattr(account, "language", "") or languages()[0]
        with translation.override(language):
            text = render_to_string(
                f"desk/mails/{template}.txt",
                {
                    "account": account,
                    "publication": settings.WAGTAIL_SITE_NAME,
                    "base": settings.WAGTAILADMIN_BASE_URL,
                    **{name: _spoken(value, language) for name, value in words.items()},
                },
            )
        _send(notice, text, account)


def _spoken(value: Any, language: str) -> Any:
    return format_civil(value, language, weekday=True) if hasattr(value, "toordinal") else value


def _send(notice: Notice, text: str, account: Any) -> None:
    """The first line of a text is the subject."""
    subject, _blank, body = text.strip().partition("\n")
    host = urlsplit(settings.WAGTAILADMIN_BASE_URL).hostname
    identity = f"<notice-{notice.pk}-{account.pk}@{host}>"
    mail = EmailMessage(
        " ".join(subject.split()),
        body.strip() + "\n",
        to=[account.email],
        headers={"Message-ID": identity, "Auto-Submitted": "auto-generated"},
    )
    mail.send()


def address(name: str, *arguments: Any) -> str:
    """The full address of a page of the desk."""
    return f"{settings.WAGTAILADMIN_BASE_URL}{reverse(name, args=arguments)}"


@does(Notice.Kind.ASSIGNMENT)
def tell_assignment(notice: Notice) -> None:
    """Who is to write a text learns what, for which day, and until when."""
    plan = Plan.objects.filter(pk=notice.about["plan"]).first()
    if plan and plan.assignee_id and plan.assignee_id == notice.about["user"]:
        tell(notice, "assignment", [plan.assignee_id], **_about(plan))


@does(Notice.Kind.REMINDER)
def tell_reminder(notice: Notice) -> None:
    """Who has not written yet is reminded, once."""
    plan = Plan.objects.filter(pk=notice.about["plan"]).first()
    if plan is not None and plan.assignee_id is not None and not is_written(plan):
        tell(notice, "reminder", [plan.assignee_id], **_about(plan))


def _about(plan: Plan) -> dict[str, Any]:
    where = (
        address("wagtailadmin_pages:edit", plan.article_id)
        if plan.article_id
        else address("desk:day", plan.month_day)
    )
    return {
        "plan": plan,
        "edition": plan.for_date or "",
        "due": plan.due or "",
        "address": where,
        "by": plan.made_by or "",
    }


@does(Notice.Kind.CHANGED)
def tell_changed(notice: Notice) -> None:
    """The translators of a text learn that its source has other words now."""
    article = Article.objects.filter(pk=notice.about["article"]).first()
    source = Article.objects.filter(pk=notice.about["source"]).first()
    if article is None or source is None:
        return
    people = {credit.author.user_id for credit in article.credits.filter(role="translator")}
    people = {pk for pk in (*people, article.owner_id) if pk is not None}
    where = address("desk:translation", article.pk)
    tell(notice, "changed", people, article=article, source=source, address=where)


@does(Notice.Kind.TROUBLE)
def tell_trouble(notice: Notice) -> None:
    """Publishers and administrators learn what could not be done."""
    _alert(notice, "trouble")


@does(Notice.Kind.LATE)
def tell_late(notice: Notice) -> None:
    """Publishers and administrators learn what should be live and is not."""
    _alert(notice, "late")


def _alert(notice: Notice, template: str) -> None:
    article = Article.objects.filter(pk=notice.about.get("article")).first()
    language = article.locale.language_code if article else ""
    people = members(Role.PUBLISHER, Role.ADMINISTRATOR, language=language)
    everybody = get_user_model().objects.filter(is_superuser=True)
    people = [*people, *everybody.values_list("pk", flat=True)]
    where = address("desk:attention")
    tell(notice, template, set(people), article=article, about=notice.about, address=where)


@does(Notice.Kind.INVITATION)
def tell_invitation(notice: Notice) -> None:
    """A new colleague learns where the desk is, and where to choose a password."""
    with translation.override(notice.about.get("language") or languages()[0]):
        password = address("account_reset_password")
    tell(
        notice,
        "invitation",
        [notice.about["user"]],
        password=password,
        address=address("wagtailadmin_home"),
        by=notice.about.get("by", ""),
    )


def is_written(plan: Plan) -> bool:
    """Whether the text of a plan is on its way without its writer: live, scheduled or in review."""
    article = plan.article
    if article is None:
        return False
    waits = article.revisions.exclude(approved_go_live_at=None).exists()
    return bool(article.live or waits or article.current_workflow_state)


def remind(now: datetime) -> int:
    """Write a reminder, once each, for what is due soon and not written; the number written."""
    site = Site.objects.filter(is_default_site=True).first()
    if site is None:
        return 0
    zone = PublicationSettings.for_site(site).zone
    soon = column_today(now, zone) + REMINDED
    due = Plan.objects.filter(due__lte=soon, for_date__gte=column_today(now, zone))
    open_ones = due.exclude(assignee=None).select_related("article")
    return sum(
        write_notice(Notice.Kind.REMINDER, f"reminder/{plan.pk}/{plan.due}", now, plan=plan.pk)
        for plan in open_ones
        if not is_written(plan)
    )


def invite(account: Any, *, by: Any, language: str) -> None:
    """Write an invitation down; it is sent afterwards."""
    now = clock.now()
    write_notice(
        Notice.Kind.INVITATION,
        f"invitation/{account.pk}/{now.isoformat()}",
        now,
        user=account.pk,
        by=str(by),
        language=language,
    )
