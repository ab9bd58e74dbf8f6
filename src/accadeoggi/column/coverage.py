"""Which facts of the almanac the publication has told already."""

from __future__ import annotations

from collections.abc import Iterable

from accadeoggi.almanac import Event
from accadeoggi.column.models import Article


def covered_by_articles(events: Iterable[Event]) -> set[str]:
    """The ids of those facts whose very day an article, live or not, is about: one query."""
    dated = [event for event in events if event.date is not None and event.kind == "event"]
    days = {event.md.key for event in dated if event.md is not None}
    told = set(Article.objects.filter(month_day__in=days).values_list("month_day", "event_year"))
    return {event.id for event in dated if event.md and (event.md.key, event.year) in told}
