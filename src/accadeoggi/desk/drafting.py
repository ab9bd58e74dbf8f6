"""From a proposal to a draft: the text is opened with everything known of the fact in it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils import translation
from django.utils.translation import gettext as _
from wagtail.models import Locale

from accadeoggi.almanac import Event
from accadeoggi.catalogue.models import Fact, Person, Source
from accadeoggi.catalogue.values import values
from accadeoggi.chronology import (
    Calendar,
    HistoricalDate,
    MonthDay,
    column_day,
    day_begins,
    format_date,
)
from accadeoggi.column.models import (
    Article,
    Author,
    Column,
    Credit,
    PersonMention,
    Picture,
    PlaceMention,
)
from accadeoggi.desk.models import Plan, Translated
from accadeoggi.desk.scenes import Scene
from accadeoggi.desk.texts import text_of

PICTURES = 6
WIKIPEDIA = "https://en.wikipedia.org/wiki/{title}"


@transaction.atomic
def draft_plan(plan: Plan, column: Column, scene: Scene, *, by: Any) -> Article:
    """Open the draft of a plan, for whoever writes it; a plan has one draft at most."""
    if plan.article is not None:
        return plan.article
    fact = plan.fact
    article = _blank(plan, column, scene)
    if fact is not None:
        _fill(article, fact)
    _credit(article, plan.assignee or by)
    article.owner = plan.assignee or by
    column.add_child(instance=article)
    article.save_revision(user=by, log_action=True)
    plan.article = article
    plan.save(update_fields=["article"])
    return article


def _blank(plan: Plan, column: Column, scene: Scene) -> Article:
    """An article of the plan's day that appears when its next day begins."""
    date = plan.date
    day = plan.day
    article = Article(
        title=plan.headline,
        locale_id=column.locale_id,
        event_date=date.edtf if date else f"XXXX-{day.key}",
        event_calendar=str(date.calendar) if date else Calendar.GREGORIAN.value,
        go_live_at=start_of(plan, scene),
        live=False,
        has_unpublished_changes=True,
    )
    if date is not None and own_day(date, "") != day:
        article.chosen_day = day.key
    return article


def start_of(plan: Plan, scene: Scene) -> datetime | None:
    """The first moment of the civil day that a plan is for; None where that is over."""
    if plan.for_date is None or plan.for_date < scene.today:
        return None
    return day_begins(plan.for_date, scene.zone)


def own_day(date: HistoricalDate, country: str) -> MonthDay | None:
    """The day that the rules suggest for a date."""
    return column_day(date, country or None).month_day if date.month_day else None


def _fill(article: Article, fact: Fact) -> None:
    """Put in what the almanac knows: fact box, people, places, sources, a picture that fits."""
    language = article.locale.language_code
    event = values(Fact.objects.filter(pk=fact.pk))[0]
    article.event_country = fact.country if len(fact.country) == 2 else ""  # noqa: PLR2004 - ISO
    if article.chosen_day and own_day(article.date, article.event_country) == _chosen(article):
        article.chosen_day = ""
    with translation.override(language):
        article.body = [("fact_box", _fact_box(event, fact, language))]
        article.sources = [("source", source) for source in _sources(fact)]
    for person in people_of(fact):
        article.person_mentions.add(PersonMention(person=person))
    if fact.place is not None:
        article.place_mentions.add(PlaceMention(place=fact.place))
    article.picture = next(iter(pictures_for(fact)), None)


def _chosen(article: Article) -> MonthDay:
    return MonthDay.parse(article.chosen_day)


def people_of(fact: Fact) -> list[Person]:
    """The people of a fact."""
    own = [fact.person] if fact.person is not None else []
    return [*own, *fact.people.order_by("pk")]


def _fact_box(event: Event, fact: Fact, language: str) -> dict[str, Any]:
    lines = [(_("When"), format_date(event.date, language) if event.date else "")]
    if fact.place is not None:
        lines.append((_("Where"), fact.place.name_in(language)))
    lines += [(_("Who"), _with_life(person, language)) for person in people_of(fact)]
    return {
        "title": _("In short"),
        "facts": [{"label": label, "text": text} for label, text in lines if text],
    }


def _with_life(person: Person, language: str) -> str:
    life = person.life_in(language)
    return f"{person.name_in(language)} ({life})" if life else person.name_in(language)


def _sources(fact: Fact) -> list[dict[str, str]]:
    """Where the almanac has the fact from, as a place to begin the author's own search."""
    found = []
    if fact.wiki_title:
        url = WIKIPEDIA.format(title=fact.wiki_title.replace(" ", "_"))
        found.append({"title": fact.wiki_title, "publisher": "Wikipedia", "url": url})
    codes = [code for code in fact.source_codes.split("+") if code]
    known = Source.objects.filter(code__in=codes).order_by("pk")
    return found + [{"title": source.title, "url": source.url} for source in known]


def pictures_for(fact: Fact) -> list[Picture]:
    """Pictures of the library whose title names a person or the place of a fact."""
    names = [person.name for person in people_of(fact)]
    names += [str(name) for person in people_of(fact) for name in person.names.values()]
    if fact.place is not None:
        names += [fact.place.name, *map(str, fact.place.names.values())]
    named = Q()
    for name in filter(None, names):
        named |= Q(title__icontains=name)
    return list(Picture.objects.filter(named).order_by("pk")[:PICTURES]) if named else []


def _credit(article: Article, user: Any, role: str = Credit.Role.AUTHOR.value) -> None:
    """Credit somebody who has an author's page in the article's language."""
    page = Author.objects.filter(user=user, locale_id=article.locale_id).first()
    if page is not None and not any(one.author_id == page.pk for one in article.credits.all()):
        article.credits.add(Credit(author=page, role=role))


@transaction.atomic
def draft_translation(source: Article, locale: Locale, *, by: Any, now: datetime) -> Article:
    """Open the other language's version as a draft that still holds the source's words.

    The whole text, never cut into segments. It cannot go live before it is translated.
    """
    copy: Article = source.copy_for_translation(locale)
    copy.live, copy.first_published_at, copy.owner = False, None, by
    copy.go_live_at = source.go_live_at
    _translate_credits(copy)
    _credit(copy, by, Credit.Role.TRANSLATOR.value)
    copy.tags.set(
        copy.tags.model.objects.filter(
            locale=locale,
            translation_key__in=source.tags.values_list("translation_key", flat=True),
        )
    )
    copy.save()
    copy.save_revision(user=by, log_action=True)
    Translated.objects.create(article=copy, source=source, text=text_of(source), at=now)
    planned = Plan.objects.filter(
        article=None, locale=locale, month_day=copy.month_day, edtf=copy.event_date
    ).first()
    if planned is not None:
        planned.article = copy
        planned.save(update_fields=["article"])
    return copy


def _translate_credits(copy: Article) -> None:
    """The authors' own pages in the language of the translation."""
    for credit in copy.credits.all():
        other = credit.author.get_translation_or_none(copy.locale)
        if other is not None:
            credit.author = other


def up_to_date(article: Article, *, now: datetime) -> None:
    """Say that a translation follows its source as it is now."""
    translated = Translated.objects.get(article=article)
    translated.text, translated.at = text_of(translated.source.get_latest_revision_as_object()), now
    translated.save(update_fields=["text", "at"])
