"""The pages of days: today, any of the 366, and the editions that went out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Any

from django.db.models import Count
from django.urls import reverse
from django.utils.translation import gettext as _

from accadeoggi.almanac import Event, suggest
from accadeoggi.catalogue import queries as catalogue
from accadeoggi.chronology import MonthDay, days_offered_on, format_civil
from accadeoggi.column.articles import cards, with_cards
from accadeoggi.column.cards import Leaf, Link
from accadeoggi.column.editions import edition_of, lead_of
from accadeoggi.column.facts import fact_groups, fact_line
from accadeoggi.column.frame import Frame
from accadeoggi.column.freshness import shows, tags
from accadeoggi.column.leaves import leaf_of_date, leaf_of_day, month_calendar
from accadeoggi.column.maps import map_of_events
from accadeoggi.column.models import Article, Edition
from accadeoggi.column.sheets import column_links
from accadeoggi.column.went_out import (
    corrections_of,
    facts_as_they_went_out,
    lead_as_it_went_out,
)

BEST = 5


def civil_day_context(frame: Frame, when: date, *, is_today: bool) -> dict[str, Any]:
    """The page of one civil date: today's, or an edition's."""
    day = MonthDay.of(when)
    _note_day(frame, day, offered=days_offered_on(when, frame.settings.leap_policy))
    if is_today:
        frame.shows_today()
    lead, others = (
        lead_of(frame.daily, when, frame.now, frame.settings) if frame.daily else (None, [])
    )
    edition = edition_of(frame.daily, when) if frame.daily else None
    chosen = _as_cards(frame, [article for article in (lead, *others) if article])
    beside = facts_as_they_went_out(frame, edition) if edition else []
    context = _shared(frame, day, [card for _article, card in chosen], beside)
    if lead is None:
        context["lead"], context["articles"] = None, [card for _article, card in chosen]
    if edition is not None:
        context["lead"] = lead_as_it_went_out(frame, edition, lead, context["lead"])
        context["corrections"] = corrections_of(frame, edition)
    context["leaf"] = leaf_of_date(when, frame.language, _observed(context["groups"]))
    context["notice"] = _leap_notice(frame, lead, day)
    context["is_today"] = is_today
    return context


def every_year_context(frame: Frame, day: MonthDay) -> dict[str, Any]:
    """The page of a day of every year, with every article that belongs to it."""
    _note_day(frame, day, offered=[day])
    found = Article.objects.visible(frame.now).in_language(frame.language).of_day(day.key)
    chosen = _as_cards(frame, list(found.order_by("event_jdn", "pk")))
    context = _shared(frame, day, [card for _article, card in chosen])
    context["leaf"] = leaf_of_day(day, frame.language, _observed(context["groups"]))
    context["archive_links"] = edition_links(frame, day)
    return context


def _note_day(frame: Frame, day: MonthDay, *, offered: Iterable[MonthDay]) -> None:
    """Say what a day's page shows, but for the single articles."""
    shows(tags.FACTS, tags.facts_of("day", day.key), tags.editions_of(day.key))
    shows(*(tags.articles_of("day", one.key, frame.language) for one in offered))
    frame.shows_month(day.month)


def _as_cards(frame: Frame, articles: Sequence[Article]) -> list[tuple[Article, Any]]:
    """Cards in the given order, from one more query for all that they show."""
    rows = with_cards(Article.objects.filter(pk__in=[article.pk for article in articles]))
    by_pk = {article.pk: article for article in rows}
    ordered = [by_pk[article.pk] for article in articles]
    return list(
        zip(ordered, cards(ordered, frame.today, column_links(frame), frame.language), strict=True)
    )


def _shared(
    frame: Frame, day: MonthDay, articles: Sequence[Any], beside: Sequence[Event] = ()
) -> dict[str, Any]:
    """What pages of days have in common; ``beside`` are the facts of an edition that went out."""
    events = ranked_facts(frame, day)
    best = beside or _best(events, frame, told=[article.edtf for article in articles])
    shown = {event.id for event in best}
    rest = [event for event in events if event.id not in shown]
    return {
        "lead": articles[0] if articles else None,
        "articles": articles[1:],
        "best": [fact_line(event, frame.language, frame.today, linked=True) for event in best],
        "groups": fact_groups(rest, frame.language, frame.today),
        "month": month_calendar(
            day.month,
            frame.language,
            current=day,
            today=MonthDay.of(frame.today),
            articles=articles_by_day(frame, month=day.month),
        ),
        "map": map_of_events(events, frame.language),
        "notice": "",
        "is_today": False,
        "edition_note": "",
        "archive_links": [],
    }


def ranked_facts(frame: Frame, day: MonthDay) -> list[Event]:
    """The day's facts, the best of each kind first."""
    facts = catalogue.on(day)
    happened = [event for event in facts if event.kind == "event"]
    ranked = suggest(
        happened,
        year=frame.today.year,
        language=frame.language,
        interests=frame.settings.interests,
    )
    rest = [event for event in facts if event.kind != "event"]
    return [*(candidate.event for candidate in ranked), *rest]


def _best(events: Sequence[Event], frame: Frame, *, told: Collection[str]) -> list[Event]:
    """The day's best facts, but for those whose very date an article on the page tells of."""
    happened = [
        event
        for event in events
        if event.kind == "event" and (event.date is None or event.date.edtf not in told)
    ]
    own = [event for event in happened if frame.language in event.labels]
    return (own or happened)[:BEST]


def _observed(groups: Sequence[Any]) -> list[str]:
    return [line.text for group in groups if group.code == "observance" for line in group.lines]


def _leap_notice(frame: Frame, lead: Article | None, day: MonthDay) -> str:
    """Says so when an article of 29 February is offered on another day (DESIGN.md section 4)."""
    if lead is None or lead.day != MonthDay(2, 29) or day == MonthDay(2, 29):
        return ""
    return _("%(year)s has no 29 February: its article is offered today.") % {
        "year": frame.today.year
    }


def articles_by_day(frame: Frame, *, month: int | None = None) -> dict[str, int]:
    """How many articles each day has in the page's language."""
    months = range(1, 13) if month is None else (month,)
    shows(*(tags.articles_of("month", one, frame.language) for one in months))
    found = Article.objects.visible(frame.now).in_language(frame.language).exclude(month_day="")
    if month is not None:
        found = found.filter(month_day__startswith=f"{month:02d}-")
    return dict(found.order_by().values_list("month_day").annotate(number=Count("pk")))


def edition_links(frame: Frame, day: MonthDay) -> list[Link]:
    """The editions that went out on this day in past years, the latest first."""
    if frame.daily is None:
        return []
    dates = (
        Edition.objects.filter(
            column_key=frame.daily.translation_key, date__month=day.month, date__day=day.day
        )
        .exclude(date=frame.today)
        .order_by("-date")
        .values_list("date", flat=True)
    )
    return [Link(url=edition_url(when), label=str(when.year)) for when in dates]


def edition_url(when: date) -> str:
    """Where an edition is kept for ever."""
    return reverse("column:edition", args=[when.year, when.month, when.day])


def day_title(leaf: Leaf) -> str:
    """The title of a day's page."""
    return _("%(day)s in history") % {"day": leaf.title}


def civil_title(when: date, frame: Frame) -> str:
    """The title of a civil date's page."""
    return format_civil(when, frame.language, weekday=True)
