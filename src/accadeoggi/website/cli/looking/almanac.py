"""What the almanac has for a day or about something, for people and for programs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wagtail.models import Site

from accadeoggi.almanac import Candidate, Event, Label, Reason, suggest
from accadeoggi.catalogue import queries
from accadeoggi.chronology import MonthDay, clock, column_today, format_date
from accadeoggi.column.coverage import covered_by_articles
from accadeoggi.column.models import PublicationSettings
from accadeoggi.website.cli.trouble import Trouble
from accadeoggi.website.cli.words import _

Row = dict[str, Any]


def of_day(
    day: str, *, year: int | None, language: str, limit: int, kind: str | None, novel: bool
) -> list[Row]:
    """The candidates of a day, the best first; if ``novel``, those that no article tells."""
    events = queries.on(month_day(day), *([kind] if kind else []))
    settings = settings_of_site()
    candidates = suggest(
        events,
        year=year or column_today(clock.now(), settings.zone).year,
        language=language,
        interests=settings.interests,
        covered=covered_by_articles(events) if novel else (),
        limit=limit,
    )
    return [row(candidate, language) for candidate in candidates]


def matching(text: str, language: str, limit: int) -> list[Row]:
    """Facts with all words of a text, the weightiest first."""
    found = queries.search(text, language, limit)
    return [row(Candidate(event, round(event.significance, 3), ()), language) for event in found]


def month_day(text: str) -> MonthDay:
    """A day of the year as it is typed."""
    try:
        return MonthDay.parse(text)
    except ValueError as error:
        said = _("“{text}” is not a day of the year: write month and day, such as 02-25")
        raise Trouble(said.format(text=text)) from error


def settings_of_site() -> PublicationSettings:
    """The settings of the publication."""
    found: PublicationSettings = PublicationSettings.for_site(
        Site.objects.get(is_default_site=True)
    )
    return found


def row(candidate: Candidate, language: str) -> Row:
    """A candidate as DESIGN.md section 5 has it."""
    event = candidate.event
    label = label_of(event, language)
    when = event.date
    said = format_date(when, language) if when else ""
    return {
        "id": event.id,
        "qid": event.qid,
        "date": when.earliest if when else None,
        "edtf": when.edtf if when else "",
        "calendar": str(when.calendar) if when else "",
        "kind": event.kind,
        "label": label.text,
        "text": ", ".join(part for part in (label.text, said, _detail(event, language)) if part),
        "place": event.place.name(language) if event.place else "",
        "score": candidate.score,
        "reasons": [_reason(reason, language) for reason in candidate.reasons],
        "sources": [
            {"code": one.code, "title": one.title, "url": one.url, "licence": one.licence}
            for one in event.sources
        ],
    }


def label_of(event: Event, language: str) -> Label:
    """The words in a language, or else those that there are."""
    found: Sequence[Label] = [event.labels[language]] if language in event.labels else []
    return next(iter([*found, *event.labels.values()]), Label(event.wiki_title))


def _detail(event: Event, language: str) -> str:
    return event.details.get(language, "")


def _reason(reason: Reason, language: str) -> Row:
    return {"code": reason.code, "text": reason.words(language), "points": reason.points}
