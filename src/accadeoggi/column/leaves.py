"""The sheets of the tear-off calendar, and the month they are torn from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _

from accadeoggi.chronology import (
    MonthDay,
    format_month_day,
    month_name,
    season_name,
    weekday_name,
)
from accadeoggi.column.cards import Leaf, Link, MonthCalendar, MonthCell


def day_url(day: MonthDay) -> str:
    """Where a day's page is, in the active language."""
    return reverse("column:day", args=[day])


def day_link(day: MonthDay, language: str) -> Link:
    """A day, in words."""
    return Link(url=day_url(day), label=format_month_day(day, language))


def leaf_of_day(day: MonthDay, language: str, observances: Sequence[str] = ()) -> Leaf:
    """The sheet of a day of every year."""
    return Leaf(
        url=day_url(day),
        key=day.key,
        numeral=str(day.day),
        month=month_name(day.month, language),
        title=format_month_day(day, language),
        previous=day_link(day.previous(), language),
        following=day_link(day.following(), language),
        season=season_name(day, language),
        observances=observances,
    )


def leaf_of_date(when: date, language: str, observances: Sequence[str] = ()) -> Leaf:
    """The sheet of one civil date, with its weekday and year."""
    sheet = leaf_of_day(MonthDay.of(when), language, observances)
    return Leaf(
        url=sheet.url,
        key=sheet.key,
        numeral=sheet.numeral,
        month=sheet.month,
        title=sheet.title,
        previous=sheet.previous,
        following=sheet.following,
        weekday=weekday_name(when.weekday(), language),
        year=str(when.year),
        iso=when.isoformat(),
        season=sheet.season,
        observances=observances,
    )


def month_calendar(
    month: int,
    language: str,
    *,
    current: MonthDay | None = None,
    today: MonthDay | None = None,
    articles: Mapping[str, int],
) -> MonthCalendar:
    """A month as a grid; ``articles`` counts the articles of each day (``MM-DD``)."""
    days = [day for day in MonthDay.all() if day.month == month]
    return MonthCalendar(
        title=month_name(month, language),
        cells=[
            _cell(
                day,
                language,
                current=current == day,
                today=today == day,
                articles=articles.get(day.key, 0),
            )
            for day in days
        ],
        previous=_month_link((month - 2) % 12 + 1, language),
        following=_month_link(month % 12 + 1, language),
    )


def _cell(day: MonthDay, language: str, *, current: bool, today: bool, articles: int) -> MonthCell:
    return MonthCell(
        numeral=str(day.day),
        label=_cell_label(format_month_day(day, language), articles, today=today),
        url=day_url(day),
        current=current,
        today=today,
        articles=articles,
    )


def _cell_label(words: str, articles: int, *, today: bool) -> str:
    if today:
        words = _("%(day)s, today") % {"day": words}
    if articles:
        words = _("%(day)s, with an article") % {"day": words}
    return words


def _month_link(month: int, language: str) -> Link:
    return Link(url=day_url(MonthDay(month, 1)), label=month_name(month, language))
