"""Facts of the almanac as lines on a page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _

from accadeoggi.almanac import Event, Label, Source
from accadeoggi.chronology import (
    Calendar,
    HistoricalDate,
    format_date,
    format_month_day,
    format_year,
    format_years_since,
    is_jubilee,
    years_since,
)
from accadeoggi.column.cards import FactGroup, FactLine, Link, SourceLine

FIRST_YEAR_OF_REFORM = 1582
SHOWN = {"event": 20, "birth": 14, "death": 14, "observance": 12}


def fact_line(
    event: Event, language: str, today: date, *, dated: bool = False, linked: bool = False
) -> FactLine:
    """One fact in the page's language; ``lang`` says so where only another language is at hand.

    ``dated`` adds the day, on pages where it is not given; ``linked`` the place and the people.
    """
    label_language = language if language in event.labels else next(iter(event.labels))
    label = event.labels[label_language]
    year = event.year
    return FactLine(
        fact_id=event.id,
        year="" if year is None else format_year(year, language),
        year_url="" if year is None else reverse("column:year", args=[year]),
        text=label.text,
        lang=None if label_language == language else label_language,
        detail=event.details.get(language, ""),
        draft=label.draft,
        years=years_words(event.date, language, today),
        jubilee=year is not None and is_jubilee(years_since(year, today.year)),
        note=calendar_note(event.date, language),
        url=reverse("column:person", args=[event.people[0].id]) if is_life(event) else "",
        date=_day_of(event, language) if dated else None,
        credit=_credit(event, label),
        links=_links(event, language) if linked else (),
        sources=[source_line(source) for source in event.sources],
    )


def _credit(event: Event, label: Label) -> SourceLine | None:
    """Whose words a headline is, where it is not ours: name, address, licence."""
    source = next((one for one in event.sources if one.code == label.source_code), None)
    if source is None:
        return None
    return SourceLine(
        title=source.title, url=label.source_url or source.url, licence=source.licence
    )


def _links(event: Event, language: str) -> list[Link]:
    """Where it happened, then who did it; a birth or death has its person as its text already."""
    if is_life(event):
        return []
    place = [("column:place", event.place)] if event.place else []
    people = [("column:person", person) for person in event.people]
    return [
        Link(url=reverse(page, args=[one.id]), label=one.name(language))
        for page, one in (*place, *people)
    ]


def is_life(event: Event) -> bool:
    """Whether a fact is the birth or the death of somebody."""
    return event.kind in {"birth", "death"}


def years_words(when: HistoricalDate | None, language: str, today: date) -> str:
    """How long ago, counted by years as anniversaries are; nothing for what lies ahead."""
    if when is None or when.year is None:
        return ""
    years = years_since(when.year, today.year)
    return format_years_since(years, language) if years > 0 else ""


def calendar_note(when: HistoricalDate | None, language: str) -> str:
    """Says so where a date of after the reform is in the old calendar (QUALITY.md T5)."""
    if when is None:
        return ""
    late = when.year is not None and when.year > FIRST_YEAR_OF_REFORM
    if when.calendar is not Calendar.JULIAN or not late or when.month_day is None:
        return ""
    return _("%(day)s by the Julian calendar, %(date)s by ours") % {
        "day": format_month_day(when.month_day, language),
        "date": format_date(when.gregorian(), language),
    }


def source_line(source: Source) -> SourceLine:
    """A source as readers see it."""
    return SourceLine(title=source.title, url=source.url, licence=source.licence)


def _day_of(event: Event, language: str) -> Link | None:
    if event.md is None:
        return None
    return Link(
        url=reverse("column:day", args=[event.md]), label=format_month_day(event.md, language)
    )


def group_titles() -> dict[str, str]:
    """The headings of the groups, in the page's language and in their order."""
    return {
        "event": _("Events"),
        "birth": _("Births"),
        "death": _("Deaths"),
        "observance": _("Observances"),
    }


def fact_groups(
    events: Iterable[Event], language: str, today: date, *, dated: bool = False
) -> list[FactGroup]:
    """Facts by kind, each group the best first and then in order of time."""
    by_kind: dict[str, list[Event]] = {kind: [] for kind in group_titles()}
    for event in events:
        by_kind[event.kind].append(event)
    return [
        _group(kind, title, by_kind[kind], language, today, dated=dated)
        for kind, title in group_titles().items()
        if by_kind[kind]
    ]


def _group(
    kind: str, title: str, events: Sequence[Event], language: str, today: date, *, dated: bool
) -> FactGroup:
    shown = sorted(events[: SHOWN[kind]], key=order_of_time)
    folded = sorted(events[SHOWN[kind] :], key=order_of_time)
    return FactGroup(
        code=kind,
        title=title,
        lines=[fact_line(event, language, today, dated=dated) for event in shown],
        more=[fact_line(event, language, today, dated=dated) for event in folded],
    )


def order_of_time(event: Event) -> tuple[int, str]:
    """The key that puts facts in order of time, and always in the same one."""
    return (event.jdn, event.id)
