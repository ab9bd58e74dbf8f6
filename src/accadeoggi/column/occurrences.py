"""An article's day comes every year: it is shown each time, and announced once (QUALITY.md T8)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from django.db import transaction
from wagtail.models import Site

from accadeoggi.chronology import column_today, days_offered_on
from accadeoggi.column.frame import zone_of
from accadeoggi.column.models import Article, Column, Notice, Occurrence, PublicationSettings
from accadeoggi.column.notices import write_notice

TOO_LATE = timedelta(hours=24)


def note_occurrences(
    articles: Iterable[Article], day: date, now: datetime, *, due: datetime
) -> int:
    """Note that articles have their day in its year, and that it is to be told; the new ones.

    What was ``due`` too long ago is noted and told to nobody.
    """
    wanted = {article.pk for article in articles}
    known = Occurrence.objects.filter(article__in=wanted, year=day.year)
    new = sorted(wanted - set(known.values_list("article_id", flat=True)))
    return sum(_note(pk, day, now, is_told=now - due <= TOO_LATE) for pk in new)


@transaction.atomic
def _note(article: int, day: date, now: datetime, *, is_told: bool) -> bool:
    _row, created = Occurrence.objects.get_or_create(
        article_id=article, year=day.year, defaults={"day": day, "noted_at": now}
    )
    if created and is_told:
        key = f"return/{article}/{day.year}"
        write_notice(Notice.Kind.RETURN, key, now, article=article, day=day.isoformat())
    return created


def note_gone_live(article: Article, scheduled: datetime, now: datetime) -> bool:
    """Note the day of an article whose hour lay in the course of it."""
    column = Column.objects.filter(path=article.path[: -article.steplen]).first()
    if column is None or not column.is_daily:
        return False
    settings = PublicationSettings.for_site(Site.objects.get(is_default_site=True))
    day = column_today(scheduled, zone_of(column, settings))
    is_its_day = article.day in days_offered_on(day, settings.leap_policy)
    return is_its_day and bool(note_occurrences([article], day, now, due=scheduled))
