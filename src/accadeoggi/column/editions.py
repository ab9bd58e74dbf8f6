"""What a column puts out on a civil day: chosen by an editor or by rule, then fixed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction
from wagtail.models import Site

from accadeoggi.almanac import Event, suggest
from accadeoggi.catalogue import queries as catalogue
from accadeoggi.catalogue.models import Fact
from accadeoggi.catalogue.values import values
from accadeoggi.chronology import MonthDay, column_today, days_offered_on, is_jubilee, years_since
from accadeoggi.column.frame import zone_of
from accadeoggi.column.models import (
    Article,
    Column,
    Edition,
    EditionChoice,
    EditionFact,
    EditionLead,
    PublicationSettings,
)
from accadeoggi.column.occurrences import note_occurrences

FACTS_BESIDE = 5


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
    shown = (appearance.edition.date for appearance in article.appearances.all())
    last = max((day for day in shown if day < when), default=date.min)
    return (not jubilee, last, year or 0, article.pk)


def lead_of(
    column: Column, when: date, now: datetime, settings: PublicationSettings
) -> tuple[Article | None, list[Article]]:
    """The lead of a day in the column's language and the others; what went out stays as it was."""
    offered = articles_offered(column, when, now, settings)
    wanted = fixed_lead(column, when) or pinned_lead(column, when)
    lead = next((article for article in offered if article.pk == wanted), None)
    if lead is None and wanted is not None:
        lead = Article.objects.visible(now).filter(pk=wanted).first()
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
    choice = choice_of(column, when)
    lead, others = lead_of(column, when, now, settings)
    chosen = chosen_facts(choice.facts) if choice and choice.facts else []
    return Composition(
        lead,
        others,
        chosen or facts_by_rule(column, when, settings, lead),
        pinned=bool(choice and lead and choice.lead_id == lead.pk),
        facts_chosen=bool(chosen),
    )


def chosen_facts(ids: Sequence[int]) -> list[Event]:
    """Facts by their ids, in that order; those that are gone are left out."""
    found = {event.id: event for event in values(Fact.objects.filter(pk__in=ids))}
    return [found[str(pk)] for pk in ids if str(pk) in found]


def facts_by_rule(
    column: Column, when: date, settings: PublicationSettings, lead: Article | None
) -> list[Event]:
    """The almanac's best for a day, but for what the lead tells."""
    language = column.locale.language_code
    ranked = suggest(
        catalogue.events_on(MonthDay.of(when)),
        year=when.year,
        language=language,
        interests=settings.interests,
        limit=FACTS_BESIDE + 3,
    )
    told = lead.event_date if lead else ""
    events = [one.event for one in ranked]
    spoken = [event for event in events if language in event.labels]
    return [event for event in spoken if not event.date or event.date.edtf != told][:FACTS_BESIDE]


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
    """Write down what goes out on a day in every language of a column, and that it has its day."""
    versions = list(versions)
    edition, created = Edition.objects.get_or_create(
        column_key=versions[0].translation_key, date=when, defaults={"fixed_at": now}
    )
    if created:
        for column in versions:
            _fix_in_language(edition, column, composed(column, when, now, settings))
            note_occurrences(articles_offered(column, when, now, settings), when, now)
    return edition


def _fix_in_language(edition: Edition, column: Column, shown: Composition) -> None:
    if shown.lead is not None:
        EditionLead.objects.create(
            edition=edition,
            locale_id=column.locale_id,
            article=shown.lead,
            title=shown.lead.title,
            summary=shown.lead.summary,
            event_date=shown.lead.event_date,
            event_calendar=shown.lead.event_calendar,
        )
    EditionFact.objects.bulk_create(
        _fact_row(edition, column, position, event) for position, event in enumerate(shown.facts)
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
