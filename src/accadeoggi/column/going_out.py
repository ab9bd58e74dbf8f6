"""Editions as they go out: each day's is fixed once, so that it can be looked up for ever.

An edition goes out when its day begins. A day that nobody was there to see is made up for
afterwards, from what readers could see then. Where nothing leads yet, or an editor's choice is
still to come that day, the place is kept until something does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db import transaction
from django.db.models import Count, Min
from wagtail.models import Revision, Site

from accadeoggi.almanac import Event
from accadeoggi.chronology import (
    SkippedDate,
    column_today,
    day_begins,
    day_ends,
    days_offered_on,
)
from accadeoggi.column import troubles
from accadeoggi.column.editions import (
    articles_offered,
    composed_of,
    edition_of,
    lead_among,
    pinned_lead,
)
from accadeoggi.column.frame import zone_of
from accadeoggi.column.models import (
    Article,
    Column,
    Edition,
    EditionFact,
    EditionLead,
    PublicationSettings,
)
from accadeoggi.column.occurrences import note_occurrences
from accadeoggi.column.troubles import Work

LOOKING_BACK = timedelta(days=400)
"""Days without an edition are looked for so far back."""
AT_ONCE = 20
"""So many of them are made up for in one round: the worker has other things to do."""
AN_INSTANT = timedelta(microseconds=1)
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Daily:
    """A daily column in all its languages, and where its day begins."""

    versions: Sequence[Column]
    settings: PublicationSettings

    @property
    def key(self) -> UUID:
        """What its languages have in common."""
        key: UUID = self.versions[0].translation_key
        return key

    @property
    def zone(self) -> ZoneInfo:
        """The zone in which its day begins."""
        return zone_of(self.versions[0], self.settings)


def daily_columns() -> Iterator[Daily]:
    """Every daily column that readers can see."""
    settings = PublicationSettings.for_site(Site.objects.get(is_default_site=True))
    columns: dict[object, list[Column]] = {}
    for column in Column.objects.live().filter(is_daily=True).select_related("locale"):
        columns.setdefault(column.translation_key, []).append(column)
    yield from (Daily(versions, settings) for versions in columns.values())


def fix_due(now: datetime) -> list[Edition]:
    """Fix the editions that have gone out and are not fixed yet; safe to call at any time.

    The worker calls it every few seconds; the constraint on (column, date) makes a second
    caller's edition impossible. A column that fails does not hold up the others.
    """
    fixed: list[Edition] = []
    works: list[Work] = []
    for daily in daily_columns():
        today = column_today(now, daily.zone)
        days = list(days_to_fix(daily, today))
        works += [_work(daily, when, partial(_fix, fixed, daily, when, now)) for when in days]
        if today not in days:
            works.append(_work(daily, today, partial(keep_up, daily, today, now)))
    troubles.tried(works, now)
    return fixed


def _work(daily: Daily, when: date, do: Callable[[], object]) -> Work:
    return Work(f"edition/{daily.key}/{when.isoformat()}", do)


def _fix(fixed: list[Edition], daily: Daily, when: date, now: datetime) -> bool:
    edition = fix_edition(daily, when, now)
    fixed += [edition] if edition is not None else []
    return True


def days_to_fix(daily: Daily, today: date) -> Iterator[date]:
    """Days that have begun and have no edition: today, then what was missed, the oldest first."""
    of_column = Edition.objects.filter(column_key=daily.key, date__lte=today)
    recent = of_column.filter(date__gt=today - LOOKING_BACK)
    told = recent.aggregate(first=Min("date"), number=Count("pk"))
    first = told["first"] or today
    if told["number"] == (today - first).days + 1:
        return
    there = set(recent.values_list("date", flat=True))
    days = [first + timedelta(days=number) for number in range((today - first).days + 1)]
    missing = [day for day in days if day not in there and _is_in(day, daily.zone)]
    yield from (day for day in missing[-1:] if day == today)
    yield from [day for day in missing if day != today][:AT_ONCE]


def _is_in(day: date, zone: ZoneInfo) -> bool:
    """Whether a zone has a date: Samoa had no 30 December 2011."""
    try:
        day_begins(day, zone)
    except SkippedDate:
        return False
    return True


@transaction.atomic
def fix_edition(daily: Daily, when: date, now: datetime) -> Edition | None:
    """Write down what goes out on a day in every language of a column, and that it has its day.

    None where another worker has done so.
    """
    edition, created = Edition.objects.get_or_create(
        column_key=daily.key, date=when, defaults={"fixed_at": now}
    )
    if not created:
        return None
    begun = day_begins(when, daily.zone)
    for column in daily.versions:
        offered = _offered_then(daily, column, when, now)
        _fix_in_language(edition, daily, column, offered, now)
        note_occurrences(offered, when, now, due=begun)
    _close(daily, when - ONE_DAY, now)
    return edition


def _close(daily: Daily, when: date, now: datetime) -> None:
    """A day that ended while its place was kept gets the lead that readers saw."""
    before = edition_of(daily.versions[0], when)
    if before is not None:
        _lead_where_none_is(before, daily, now)


def _offered_then(daily: Daily, column: Column, when: date, now: datetime) -> list[Article]:
    """The articles that belong to a day and could be seen in the course of it."""
    end = day_ends(when, daily.zone)
    if now < end:
        return articles_offered(column, when, now, daily.settings)
    offered = articles_offered(column, when, end - AN_INSTANT, daily.settings)
    return [
        one for one in offered if one.first_published_at is None or one.first_published_at < end
    ]


def _fix_in_language(
    edition: Edition, daily: Daily, column: Column, offered: Sequence[Article], now: datetime
) -> None:
    seen = min(now, day_ends(edition.date, daily.zone) - AN_INSTANT)
    shown = composed_of(offered, column, edition.date, seen, daily.settings)
    _fix_lead(edition, daily, column, shown.lead, now)
    EditionFact.objects.bulk_create(
        _fact_row(edition, column, position, event) for position, event in enumerate(shown.facts)
    )


def _fix_lead(
    edition: Edition, daily: Daily, column: Column, lead: Article | None, now: datetime
) -> None:
    if lead is None or _is_another_awaited(lead, daily, column, edition.date, now):
        return
    EditionLead.objects.get_or_create(
        edition=edition,
        locale_id=column.locale_id,
        defaults={
            "article": lead,
            "title": lead.title,
            "summary": lead.summary,
            "event_date": lead.event_date,
            "event_calendar": lead.event_calendar,
        },
    )


def _fact_row(edition: Edition, column: Column, position: int, event: Event) -> EditionFact:
    return EditionFact(
        edition=edition,
        locale_id=column.locale_id,
        position=position,
        fact_id=int(event.id),
        edtf=event.date.edtf if event.date else "",
        calendar=str(event.date.calendar) if event.date else "",
        text=event.labels[column.locale.language_code].text,
    )


def _is_another_awaited(
    lead: Article, daily: Daily, column: Column, when: date, now: datetime
) -> bool:
    """Whether the editor's choice for a day is an article whose hour comes later that day."""
    pinned = pinned_lead(column, when)
    if pinned is None or pinned == lead.pk:
        return False
    ahead = Revision.objects.page_revisions().filter(object_id=str(pinned))
    end = day_ends(when, daily.zone)
    return ahead.filter(approved_go_live_at__gt=now, approved_go_live_at__lt=end).exists()


def keep_up(daily: Daily, today: date, now: datetime) -> bool:
    """Note what has come in the course of the day: its day in the year, a lead where none was."""
    edition = edition_of(daily.versions[0], today)
    if edition is None:
        return False
    _lead_where_none_is(edition, daily, now)
    for column in daily.versions:
        note_occurrences(_not_noted(daily, column, today, now), today, now, due=now)
    return True


def _lead_where_none_is(edition: Edition, daily: Daily, now: datetime) -> None:
    led = set(edition.leads.values_list("locale_id", flat=True))
    for column in daily.versions:
        if column.locale_id not in led:
            offered = _offered_then(daily, column, edition.date, now)
            _fix_lead(edition, daily, column, lead_among(offered, column, edition.date, now), now)


def _not_noted(daily: Daily, column: Column, today: date, now: datetime) -> list[Article]:
    """Articles whose day it is and that had none yet this year."""
    keys = [day.key for day in days_offered_on(today, daily.settings.leap_policy)]
    found = Article.objects.child_of(column).visible(now).filter(month_day__in=keys)
    return list(found.exclude(occurrences__year=today.year))
