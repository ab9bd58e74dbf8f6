"""What goes out on a civil day, or went out."""

from __future__ import annotations

from datetime import date
from typing import Any

from wagtail.models import Site

from accadeoggi.almanac import suggest
from accadeoggi.catalogue import queries
from accadeoggi.chronology import MonthDay, clock, format_date
from accadeoggi.column.editions import edition_of, lead_of
from accadeoggi.column.frame import Frame, build_frame
from accadeoggi.column.models import Article, Column
from accadeoggi.website.cli.looking.almanac import row
from accadeoggi.website.cli.trouble import Trouble
from accadeoggi.website.cli.words import _

FACTS = 5


def of_date(when: date, column: str | None, language: str) -> dict[str, Any]:
    """The edition of a column on a civil day."""
    frame = build_frame(language, clock.now(), Site.objects.get(is_default_site=True))
    chosen = column_of(frame, column)
    fixed = edition_of(chosen, when)
    lead, others = lead_of(chosen, when, frame.now, frame.settings)
    events = queries.events_on(MonthDay.of(when))
    ranked = suggest(
        events,
        year=when.year,
        language=language,
        interests=frame.settings.interests,
        limit=FACTS,
    )
    return {
        "date": when.isoformat(),
        "column": chosen.slug,
        "lang": language,
        "fixed_at": fixed.fixed_at.isoformat() if fixed else None,
        "lead": article_row(lead, frame) if lead else None,
        "also": [article_row(article, frame) for article in others],
        "facts": [row(candidate, language) for candidate in ranked],
    }


def column_of(frame: Frame, slug: str | None) -> Column:
    """The column with this address, or the daily one."""
    if slug is None and frame.daily is not None:
        return frame.daily
    for column in frame.columns:
        if column.slug == slug:
            return column
    known = ", ".join(column.slug for column in frame.columns)
    said = _("there is no column “{slug}” in this language; there are: {known}")
    raise Trouble(said.format(slug=slug or "", known=known))


def article_row(article: Article, frame: Frame) -> dict[str, Any]:
    """An article of the edition."""
    return {
        "title": article.title,
        "event_date": article.event_date,
        "calendar": article.event_calendar,
        "date": format_date(article.date, frame.language),
        "url": frame.absolute(article.address()),
    }
