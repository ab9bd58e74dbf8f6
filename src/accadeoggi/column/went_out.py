"""An edition as it went out: its own words, whatever has become of the articles and the facts."""

from __future__ import annotations

from dataclasses import replace

from accadeoggi.almanac import Event, Label
from accadeoggi.catalogue.models import Fact
from accadeoggi.catalogue.values import values
from accadeoggi.chronology import Calendar, HistoricalDate, format_civil, format_date
from accadeoggi.column.cards import ArticleCard, Link
from accadeoggi.column.frame import Frame
from accadeoggi.column.models import Article, Edition, EditionFact


def lead_as_it_went_out(
    frame: Frame, edition: Edition, article: Article | None, card: ArticleCard | None
) -> ArticleCard | None:
    """The lead in the words of its day, on the card of its article.

    Where the article is gone its words stay, and lead nowhere. Where it has been taken from the
    public its words have, too: the card is that of another, in that one's own words.
    """
    fixed = edition.leads.filter(locale=frame.locale).first()
    if fixed is None or not fixed.title:
        return card
    if fixed.article_id is not None and (article is None or article.pk != fixed.article_id):
        return card
    when = _date(fixed.event_date, fixed.event_calendar)
    date = format_date(when, frame.language) if when else ""
    if card is None:
        nowhere = Link(url="", label="")
        card = ArticleCard(
            url="", title="", date=date, edtf=fixed.event_date, column=nowhere, authors=()
        )
    return replace(card, title=fixed.title, summary=fixed.summary, date=date or card.date)


def facts_as_they_went_out(frame: Frame, edition: Edition) -> list[Event]:
    """The facts beside the lead, with the headlines and the dates that they had."""
    rows = list(edition.facts.filter(locale=frame.locale))
    pks = [row.fact_id for row in rows if row.fact_id is not None]
    found = {event.id: event for event in values(Fact.objects.filter(pk__in=pks))}
    return [_in_its_words(row, found.get(str(row.fact_id)), frame.language) for row in rows]


def corrections_of(frame: Frame, edition: Edition) -> list[tuple[str, str]]:
    """What was put right afterwards: the day in words and the note, the latest first."""
    rows = edition.corrections.filter(locale=frame.locale)
    return [(format_civil(row.date, frame.language), row.note) for row in rows]


def _in_its_words(row: EditionFact, event: Event | None, language: str) -> Event:
    """A fact with the headline and the date that it had."""
    when = _date(row.edtf, row.calendar)
    labels = {language: Label(row.text)}
    if event is None:
        return Event(id=str(row.pk), kind="event", date=when, md=None, labels=labels)
    return replace(event, labels=labels, date=when)


def _date(edtf: str, calendar: str) -> HistoricalDate | None:
    return HistoricalDate.parse(edtf, Calendar(calendar)) if edtf and calendar else None
