"""What a column puts out on a civil day: chosen by rule, then fixed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from django.db import transaction
from wagtail.models import Site

from accadeoggi.chronology import column_today, days_offered_on, is_jubilee, years_since
from accadeoggi.column.frame import zone_of
from accadeoggi.column.models import (
    Article,
    Column,
    Edition,
    EditionLead,
    PublicationSettings,
)


def articles_offered(
    column: Column, when: date, now: datetime, settings: PublicationSettings
) -> list[Article]:
    """The articles of a column that belong to a civil day, the one to lead first (DESIGN.md 4)."""
    keys = [day.key for day in days_offered_on(when, settings.leap_policy)]
    found = (
        Article.objects.child_of(column)
        .visible(now)
        .filter(month_day__in=keys)
        .prefetch_related("appearances__edition")
    )
    return sorted(found, key=lambda article: _order_of_lead(article, when))


def _order_of_lead(article: Article, when: date) -> tuple[bool, date, int, int]:
    """A jubilee first, then the one longest not shown, then the older event."""
    year = article.event_year
    jubilee = year is not None and is_jubilee(years_since(year, when.year))
    shown = (appearance.edition.date for appearance in article.appearances.all())
    last = max((day for day in shown if day < when), default=date.min)
    return (not jubilee, last, year or 0, article.pk)


def lead_of(
    column: Column, when: date, now: datetime, settings: PublicationSettings
) -> tuple[Article | None, list[Article]]:
    """The lead of a day in the column's language and the others; what went out stays as it was."""
    offered = articles_offered(column, when, now, settings)
    fixed = fixed_lead(column, when)
    lead = next((article for article in offered if article.pk == fixed), None)
    lead = lead or (offered[0] if offered else None)
    return lead, [article for article in offered if article != lead]


def fixed_lead(column: Column, when: date) -> int | None:
    """The lead that went out on a day, by its page id."""
    return (
        EditionLead.objects.filter(
            edition__column_key=column.translation_key, edition__date=when, locale=column.locale_id
        )
        .values_list("article_id", flat=True)
        .first()
    )


def edition_of(column: Column, when: date) -> Edition | None:
    """The edition that went out on a day, or None where none did."""
    return Edition.objects.filter(column_key=column.translation_key, date=when).first()


def fix_due(now: datetime) -> list[Edition]:
    """Fix today's edition of every daily column that has none yet; safe to call at any time.

    The worker calls it every few seconds; the constraint on (column, date) makes a second
    caller's edition impossible.
    """
    settings = PublicationSettings.for_site(Site.objects.get(is_default_site=True))
    columns: dict[object, list[Column]] = {}
    for column in Column.objects.live().filter(is_daily=True).select_related("locale"):
        columns.setdefault(column.translation_key, []).append(column)
    fixed = (_fix_today(versions, now, settings) for versions in columns.values())
    return [edition for edition in fixed if edition is not None]


def _fix_today(
    versions: list[Column], now: datetime, settings: PublicationSettings
) -> Edition | None:
    today = column_today(now, zone_of(versions[0], settings))
    if edition_of(versions[0], today) is not None:
        return None
    return fix_edition(versions, today, now, settings)


@transaction.atomic
def fix_edition(
    versions: Iterable[Column], when: date, now: datetime, settings: PublicationSettings
) -> Edition:
    """Write down what goes out on a day in every language of a column."""
    versions = list(versions)
    edition, created = Edition.objects.get_or_create(
        column_key=versions[0].translation_key, date=when, defaults={"fixed_at": now}
    )
    if created:
        for column in versions:
            offered = articles_offered(column, when, now, settings)
            if offered:
                EditionLead.objects.create(
                    edition=edition, locale_id=column.locale_id, article=offered[0]
                )
    return edition
