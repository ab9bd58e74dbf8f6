"""What a column puts out on a civil day, chosen by an editor or by rule (going_out fixes it)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from accadeoggi.almanac import Event, suggest
from accadeoggi.catalogue import queries as catalogue
from accadeoggi.catalogue.models import Fact
from accadeoggi.catalogue.values import values
from accadeoggi.chronology import MonthDay, days_offered_on, is_jubilee, years_since
from accadeoggi.column.models import (
    Article,
    Column,
    Edition,
    EditionChoice,
    EditionLead,
    PublicationSettings,
)

FACTS_BESIDE = 5
A_YEAR = timedelta(days=365)
"""From 29 February to the 28th of the next year, or from 1 March to 29 February, is a year, too."""


@dataclass(frozen=True, slots=True)
class Composition:
    """What an edition shows in one language: its lead, the other articles, the facts beside."""

    lead: Article | None
    others: Sequence[Article]
    facts: Sequence[Event]
    pinned: bool = False
    """Whether an editor has chosen the lead."""
    facts_chosen: bool = False


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
    return (not jubilee, _last_led(article, when), year or 0, article.pk)


def _last_led(article: Article, when: date) -> date:
    """The last day before this one on which an article led; long ago where it never did."""
    led = (appearance.edition.date for appearance in article.appearances.all())
    return max((day for day in led if day < when), default=date.min)


def lead_of(
    column: Column, when: date, now: datetime, settings: PublicationSettings
) -> tuple[Article | None, list[Article]]:
    """The lead of a day in the column's language and the others; what went out stays as it was."""
    offered = articles_offered(column, when, now, settings)
    lead = lead_among(offered, column, when, now)
    return lead, [article for article in offered if article != lead]


def lead_among(
    offered: Sequence[Article], column: Column, when: date, now: datetime
) -> Article | None:
    """What went out as the lead, or an editor's choice, or else the first by rule.

    None where what led has been deleted: the edition tells of it in its own words.
    """
    fixed = fixed_lead(column, when)
    if fixed is not None and fixed.article_id is None:
        return None
    wanted = fixed.article_id if fixed else pinned_lead(column, when)
    found = [article for article in offered if article.pk == wanted]
    if not found and wanted is not None:
        found = list(Article.objects.visible(now).filter(pk=wanted))
    return next(iter(found), None) or first_by_rule(offered, when)


def first_by_rule(offered: Iterable[Article], when: date) -> Article | None:
    """The first that has not led for a year; only an editor's choice leads twice within one."""
    year_before = when - A_YEAR
    return next((one for one in offered if _last_led(one, when) <= year_before), None)


def fixed_lead(column: Column, when: date) -> EditionLead | None:
    """The lead that went out on a day in the column's language."""
    return EditionLead.objects.filter(
        edition__column_key=column.translation_key, edition__date=when, locale=column.locale_id
    ).first()


def choice_of(column: Column, when: date) -> EditionChoice | None:
    """What an editor has chosen for a day in the column's language."""
    return EditionChoice.objects.filter(
        column_key=column.translation_key, date=when, locale=column.locale_id
    ).first()


def pinned_lead(column: Column, when: date) -> int | None:
    """The lead that an editor has chosen for a day, by its page id."""
    choice = choice_of(column, when)
    return choice.lead_id if choice else None


def edition_of(column: Column, when: date) -> Edition | None:
    """The edition that went out on a day, or None where none did."""
    return Edition.objects.filter(column_key=column.translation_key, date=when).first()


def composed(
    column: Column, when: date, now: datetime, settings: PublicationSettings
) -> Composition:
    """What a coming edition shows in the column's language, by choice or by rule."""
    offered = articles_offered(column, when, now, settings)
    return composed_of(offered, column, when, now, settings)


def composed_of(
    offered: Sequence[Article],
    column: Column,
    when: date,
    now: datetime,
    settings: PublicationSettings,
) -> Composition:
    """What an edition makes of the articles that it is offered."""
    choice = choice_of(column, when)
    lead = lead_among(offered, column, when, now)
    chosen = chosen_facts(choice.facts) if choice and choice.facts else []
    return Composition(
        lead,
        [article for article in offered if article != lead],
        chosen or facts_by_rule(column, when, settings, lead),
        pinned=bool(choice and lead and choice.lead_id == lead.pk),
        facts_chosen=bool(chosen),
    )


def chosen_facts(ids: Sequence[int]) -> list[Event]:
    """Facts by their ids, in that order; those that are gone are left out."""
    found = {event.id: event for event in values(Fact.objects.filter(pk__in=ids))}
    return [found[str(pk)] for pk in ids if str(pk) in found]


def facts_by_rule(
    column: Column,
    when: date,
    settings: PublicationSettings,
    lead: Article | None,
    number: int = FACTS_BESIDE,
) -> list[Event]:
    """The almanac's best for a day, but for what the lead tells."""
    language = column.locale.language_code
    ranked = suggest(
        catalogue.events_on(MonthDay.of(when)),
        year=when.year,
        language=language,
        interests=settings.interests,
        limit=number + 3,
    )
    told = lead.event_date if lead else ""
    events = [one.event for one in ranked]
    spoken = [event for event in events if language in event.labels]
    return [event for event in spoken if not event.date or event.date.edtf != told][:number]
