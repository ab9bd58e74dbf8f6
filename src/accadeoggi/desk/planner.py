"""The planner: the round anniversaries of the months to come, the weightiest first."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.utils.translation import gettext as _
from icalendar import Calendar as ICalendar
from icalendar import Event as ICalendarEvent

from accadeoggi.almanac import Event
from accadeoggi.catalogue.models import Fact
from accadeoggi.catalogue.values import values
from accadeoggi.chronology import (
    MonthDay,
    appears_on,
    format_anniversary,
    format_civil,
    format_date,
    is_jubilee,
    years_since,
)
from accadeoggi.column.coverage import covered_by_articles
from accadeoggi.desk.models import Dismissal, Plan
from accadeoggi.desk.scenes import Scene

MONTHS = 24
FEWEST_YEARS = 10
LEAST = 0.35
"""A fact of less significance is not celebrated."""
MOST = 400
DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins so is a formula to a spreadsheet."""


@dataclass(frozen=True, slots=True)
class Jubilee:
    """A round anniversary to come."""

    event: Event
    years: int
    date: date
    covered: bool
    planned: Sequence[str]
    """The languages in which it is planned or assigned."""

    def headline(self, language: str) -> str:
        """What happened, in a language or in the one that it has."""
        label = self.event.labels.get(language) or next(iter(self.event.labels.values()), None)
        return label.text if label else self.event.wiki_title


def jubilees(scene: Scene, *, month: tuple[int, int] | None = None) -> list[Jubilee]:
    """The jubilees of the next 24 months, the weightiest first; or those of one month of them."""
    dismissed = set(
        Dismissal.objects.filter(column_key=scene.key).values_list("fact_id", flat=True)
    )
    facts = Fact.objects.filter(kind=Fact.Kind.EVENT, significance__gte=LEAST).exclude(md="")
    rows = facts.order_by("-significance", "pk").values_list("pk", "md", "year")
    dated: dict[int, tuple[date, int]] = {}
    for pk, key, year in rows:
        found = None if pk in dismissed else _next_jubilee(MonthDay.parse(key), year, scene, month)
        if found is not None and len(dated) < MOST:
            dated[pk] = found
    return _with_words(dated, scene)


def _next_jubilee(
    day: MonthDay, year: int | None, scene: Scene, month: tuple[int, int] | None
) -> tuple[date, int] | None:
    """The date and the years of a fact's jubilee within reach."""
    if year is None:
        return None
    last = _months_later(scene.today, MONTHS)
    for kept_in in range(scene.today.year, last.year + 1):
        years = years_since(year, kept_in)
        if years < FEWEST_YEARS or not is_jubilee(years):
            continue
        when = appears_on(day, kept_in, scene.settings.leap_policy)
        if when is not None and scene.today <= when < last:
            return (when, years) if month in (None, (when.year, when.month)) else None
    return None


def _months_later(day: date, months: int) -> date:
    """The first day of the month that comes so many months later."""
    month = day.month - 1 + months
    return date(day.year + month // 12, month % 12 + 1, 1)


def months_ahead(scene: Scene) -> list[date]:
    """The first days of the months within reach."""
    return [_months_later(scene.today, ahead) for ahead in range(MONTHS)]


def _with_words(dated: dict[int, tuple[date, int]], scene: Scene) -> list[Jubilee]:
    events = {event.id: event for event in values(Fact.objects.filter(pk__in=dated))}
    covered = covered_by_articles(events.values())
    planned: dict[int, list[str]] = {}
    plans = Plan.objects.filter(column_key=scene.key, fact__in=dated)
    for fact, language in plans.values_list("fact_id", "locale__language_code"):
        planned.setdefault(fact, []).append(language)
    return [
        Jubilee(events[str(pk)], years, when, str(pk) in covered, planned.get(pk, []))
        for pk, (when, years) in dated.items()
        if str(pk) in events
    ]


def as_icalendar(found: Sequence[Jubilee], language: str, host: str, now: datetime) -> bytes:
    """The jubilees as all-day entries (RFC 5545), each under an identity that stays."""
    calendar = ICalendar()
    calendar.add("prodid", f"-//{host}//Accade Oggi//{language.upper()}")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", _("Jubilees to come"))
    for jubilee in found:
        entry = ICalendarEvent()
        entry.add("uid", f"jubilee-{jubilee.event.id}-{jubilee.date.year}@{host}")
        entry.add("dtstamp", now)
        entry.add("dtstart", jubilee.date)
        words = format_anniversary(jubilee.years, language)
        entry.add("summary", f"{jubilee.headline(language)} ({words})")
        if jubilee.event.date is not None:
            entry.add("description", format_date(jubilee.event.date, language))
        calendar.add_component(entry)
    return bytes(calendar.to_ical())


def as_csv(found: Sequence[Jubilee], language: str) -> str:
    """The jubilees as a table; a cell is never a formula (OWASP, CSV injection)."""
    out = io.StringIO()
    table = csv.writer(out)
    table.writerow(
        [_("Date"), _("Day"), _("Years"), _("What happened"), _("Date of the event"), _("Weight")]
    )
    for jubilee in found:
        event = jubilee.event
        table.writerow(
            _harmless(cell)
            for cell in (
                jubilee.date.isoformat(),
                format_civil(jubilee.date, language, weekday=True),
                str(jubilee.years),
                jubilee.headline(language),
                format_date(event.date, language) if event.date else "",
                f"{event.significance:.2f}",
            )
        )
    return out.getvalue()


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(DANGEROUS) else cell
