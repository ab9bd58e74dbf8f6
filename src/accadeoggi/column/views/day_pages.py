"""Today, the 366 days, the editions that went out, the calendar of the year."""

from __future__ import annotations

from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from accadeoggi.chronology import MonthDay, format_civil
from accadeoggi.column.cards import Link
from accadeoggi.column.days import (
    articles_by_day,
    civil_day_context,
    civil_title,
    day_title,
    edition_url,
    every_year_context,
)
from accadeoggi.column.editions import edition_of
from accadeoggi.column.first_steps import first_steps
from accadeoggi.column.frame import Frame, frame_of
from accadeoggi.column.freshness.public import public_page
from accadeoggi.column.leaves import day_url, month_calendar
from accadeoggi.column.models import Edition
from accadeoggi.column.pages import page
from accadeoggi.column.versions import versions_everywhere


@public_page
def today(request: HttpRequest) -> HttpResponse:
    """Today's page in the column's time zone."""
    frame = frame_of(request)
    steps = first_steps(frame)
    context = civil_day_context(frame, frame.today, is_today=True)
    return page(
        request,
        frame,
        "column/first_steps.html" if steps else "column/day.html",
        context | {"steps": steps},
        title=frame.publication.title,
        description=frame.publication.description,
        versions=versions_everywhere(lambda: reverse("column:today")),
    )


@public_page
def day(request: HttpRequest, day: MonthDay) -> HttpResponse:
    """The page of a day of every year, at its address in the page's own words."""
    if request.path != day_url(day):
        return redirect(day_url(day), permanent=True)
    frame = frame_of(request)
    context = every_year_context(frame, day)
    return page(
        request,
        frame,
        "column/day.html",
        context,
        title=day_title(context["leaf"]),
        description=_("What happened on %(day)s in Italy and in the world: events, births, deaths.")
        % {"day": context["leaf"].title},
        versions=versions_everywhere(lambda: day_url(day)),
    )


@public_page
def edition(request: HttpRequest, year: int, month: int, day: int) -> HttpResponse:
    """The edition that went out on a civil date."""
    frame = frame_of(request)
    when = _civil_date(year, month, day)
    went_out = edition_of(frame.daily, when) if frame.daily else None
    if went_out is None:
        raise Http404("no edition went out on this date")
    context = civil_day_context(frame, when, is_today=when == frame.today)
    return page(
        request,
        frame,
        "column/day.html",
        context | {"edition_note": _edition_note(went_out, frame)},
        title=civil_title(when, frame),
        versions=versions_everywhere(lambda: edition_url(when)),
    )


def _civil_date(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError as error:
        raise Http404(str(error)) from error


def _edition_note(edition: Edition, frame: Frame) -> str:
    return _("The edition of %(day)s") % {
        "day": format_civil(edition.date, frame.language, weekday=True)
    }


@public_page
def calendar(request: HttpRequest) -> HttpResponse:
    """All 366 days."""
    frame = frame_of(request)
    frame.shows_today()
    counts = articles_by_day(frame)
    today_is = MonthDay.of(frame.today)
    months = [
        month_calendar(month, frame.language, today=today_is, articles=counts)
        for month in range(1, 13)
    ]
    return page(
        request,
        frame,
        "column/calendar.html",
        {"months": months, "today": Link(url=day_url(today_is), label=_("Today"))},
        title=_("The calendar"),
        description=_("All 366 days of the year."),
        versions=versions_everywhere(lambda: reverse("column:calendar")),
    )
