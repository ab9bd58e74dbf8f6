"""What editors do at the desk: plan, assign, set aside, remember, excuse, correct."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import transaction
from wagtail.models import Locale

from accadeoggi.catalogue.models import Fact
from accadeoggi.chronology import MonthDay
from accadeoggi.column.models import (
    Article,
    Column,
    Edition,
    EditionChoice,
    EditionCorrection,
    Notice,
)
from accadeoggi.column.notices import write_notice
from accadeoggi.desk.checking import LONGEST_WORDS, Remark, corrected
from accadeoggi.desk.models import DayNote, Dismissal, Plan, Waiver

DAYS_TO_WRITE = 3
"""So many days before its edition a text is to be ready, where nothing else is said."""


@transaction.atomic
def plan_fact(
    fact: Fact, column: Column, *, when: date, by: Any, now: datetime, assignee: Any = None
) -> Plan:
    """Intend a fact for its day in the column's language; with somebody to write it, assign it.

    What is planned already is not planned twice: it gets the new assignee.
    """
    plan, created = Plan.objects.get_or_create(
        column_key=column.translation_key,
        month_day=fact.md,
        locale_id=column.locale_id,
        fact=fact,
        defaults={
            "headline": words_for(fact, column.locale.language_code),
            "edtf": fact.edtf,
            "calendar": fact.calendar,
            "for_date": when,
            "made_by": by,
            "made_at": now,
        },
    )
    if created or assignee is not None:
        assign(plan, assignee, by=by, now=now)
    return plan


@transaction.atomic
def plan_idea(
    day: MonthDay,
    headline: str,
    column: Column,
    *,
    when: date,
    by: Any,
    now: datetime,
    assignee: Any = None,
) -> Plan:
    """Intend a story of an editor's own for a day in the column's language."""
    plan = Plan.objects.create(
        column_key=column.translation_key,
        month_day=day.key,
        locale_id=column.locale_id,
        headline=headline,
        for_date=when,
        made_by=by,
        made_at=now,
    )
    assign(plan, assignee, by=by, now=now)
    return plan


def assign(plan: Plan, assignee: Any, *, by: Any, now: datetime) -> None:
    """Give a plan to somebody, who is told by mail unless they did it themselves."""
    plan.assignee = assignee
    if plan.due is None and plan.for_date is not None:
        plan.due = plan.for_date - timedelta(days=DAYS_TO_WRITE)
    plan.save()
    if assignee is not None and assignee != by:
        key = f"assignment/{plan.pk}/{assignee.pk}"
        write_notice(Notice.Kind.ASSIGNMENT, key, now, plan=plan.pk, user=assignee.pk)


def words_for(fact: Fact, language: str) -> str:
    """The headline of a fact in a language, or in one that it has."""
    texts = {label.language: label.text for label in fact.labels.all()}
    return str(texts.get(language) or fact.headline)[:255]


def dismiss(fact: Fact, column_key: UUID, reason: str, *, by: Any, now: datetime) -> Dismissal:
    """Set a proposal aside with a reason."""
    dismissal, _created = Dismissal.objects.update_or_create(
        column_key=column_key, fact=fact, defaults={"reason": reason, "by": by, "at": now}
    )
    return dismissal


def take_back(fact: Fact, column_key: UUID) -> None:
    """Propose again what was set aside."""
    Dismissal.objects.filter(column_key=column_key, fact=fact).delete()


def remember(day: MonthDay, column_key: UUID, text: str, *, by: Any, now: datetime) -> DayNote:
    """Write a note on a day."""
    return DayNote.objects.create(
        column_key=column_key, month_day=day.key, text=text, by=by, at=now
    )


def waive(article: Article, remark: Remark, reason: str, *, by: Any, now: datetime) -> Waiver:
    """Accept a finding for a reason; it holds for these words in this article."""
    waiver, _created = Waiver.objects.update_or_create(
        article_id=article.pk,
        code=remark.finding.code,
        words=remark.words[:LONGEST_WORDS],
        defaults={"reason": reason, "by": by, "at": now},
    )
    return waiver


@transaction.atomic
def correct(article: Article, remark: Remark, *, by: Any) -> bool:
    """Put a finding's correction into a new version of the article; False where it cannot be."""
    if not corrected(article, remark):
        return False
    article.save_revision(user=by, log_action=True)
    return True


@transaction.atomic
def choose(
    column: Column,
    when: date,
    *,
    lead: Article | None,
    facts: list[int],
    by: Any,
    now: datetime,
) -> EditionChoice | None:
    """Choose the lead and the facts of a coming edition; nothing chosen gives it to the rule.

    None where the edition has gone out: it is fixed.
    """
    if Edition.objects.filter(column_key=column.translation_key, date=when).exists():
        return None
    choice, _created = EditionChoice.objects.update_or_create(
        column_key=column.translation_key,
        date=when,
        locale_id=column.locale_id,
        defaults={"lead": lead, "facts": facts, "chosen_by": by, "chosen_at": now},
    )
    return choice


def note_correction(edition: Edition, locale: Locale, note: str, *, day: date) -> EditionCorrection:
    """Say under an edition that has gone out what was put right since."""
    return EditionCorrection.objects.create(edition=edition, locale=locale, date=day, note=note)
