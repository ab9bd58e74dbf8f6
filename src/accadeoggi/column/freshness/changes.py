"""What a change of the records spoils: the tags of what the changed thing is shown in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from django.db.models import Q
from wagtail.models import Locale, PageViewRestriction, ReferenceIndex, Site

from accadeoggi.catalogue.models import Fact, FactLabel, Person, Place, Source
from accadeoggi.column import models
from accadeoggi.column.freshness import tags
from accadeoggi.column.related import beside

EVERYWHERE = (
    models.Column,
    models.Publication,
    models.AuthorIndex,
    models.PublicationSettings,
    models.SocialAccount,
    models.Interest,
    Locale,
    PageViewRestriction,
    Site,
    Source,
)
"""What every page shows, or what changes so much, and so seldom, that nothing is kept."""


def tags_of_article(pk: int, now: datetime) -> set[str]:
    """What an article is shown in at an instant; nothing if the public may not see it."""
    article = (
        models.Article.objects.visible(now)
        .filter(pk=pk)
        .select_related("locale")
        .prefetch_related("credits__author", "tags")
        .first()
    )
    return set() if article is None else own_tags(article) | tags_beside(article, now)


def own_tags(article: models.Article) -> set[str]:
    """The article itself, and every list of articles that it is in."""
    language = article.locale.language_code
    lists: list[tuple[str, object]] = [
        ("column", article.get_parent().pk),
        *(("author", credit.author.translation_key) for credit in article.credits.all()),
        *(("theme", tag.translation_key) for tag in article.tags.all()),
        *(("person", mention.person_id) for mention in article.person_mentions.all()),
        *(("place", mention.place_id) for mention in article.place_mentions.all()),
    ]
    if article.event_year is not None:
        lists.append(("year", article.event_year))
    if article.day is not None:
        lists += [("day", article.day.key), ("month", article.day.month)]
    mentions = {tags.PLACES} if article.place_mentions.all() else set()
    return {
        tags.article(article.pk),
        tags.family(article.translation_key),
        tags.numbers(language),
        tags.SITEMAP,
        *(tags.articles_of(what, which, language) for what, which in lists),
        *mentions,
    }


def tags_beside(article: models.Article, now: datetime) -> set[str]:
    """The pages of articles beside which it is proposed, or will be."""
    return {tags.sheet(pk) for pk in beside(article, now)}


def tags_of_fact(pk: int) -> set[str]:
    """What a fact is shown in: its day, its year, its people, its place."""
    row = Fact.objects.filter(pk=pk).values("md", "year", "person_id", "place_id").first()
    if row is None:
        return set()
    people = Fact.people.through.objects.filter(fact_id=pk).values_list("person_id", flat=True)
    lists: list[tuple[str, object]] = [
        ("day", row["md"]),
        ("year", row["year"]),
        ("place", row["place_id"]),
        *(("person", person) for person in (row["person_id"], *people)),
    ]
    named = {tags.facts_of(what, which) for what, which in lists if which}
    return named | {tags.PLACES} if row["place_id"] else named


def tags_of_years() -> frozenset[int]:
    """The years that have an event: pages of years lead to their neighbours."""
    return frozenset(
        Fact.objects.filter(kind=Fact.Kind.EVENT, year__isnull=False)
        .values_list("year", flat=True)
        .distinct()
    )


def tags_of(thing: Any) -> set[str]:
    """What any other record is shown in; nothing for what no page shows."""
    if isinstance(thing, EVERYWHERE):
        return {tags.EVERYTHING}
    return next((say(thing) for kind, say in SHOWN_IN.items() if isinstance(thing, kind)), set())


def _of_author(author: models.Author) -> set[str]:
    language = author.locale.language_code
    own = {tags.author(author.pk), tags.family(author.translation_key)}
    return own | {tags.authors(language), tags.SITEMAP}


def _of_edition(edition: models.Edition) -> set[str]:
    return {tags.editions_of(f"{edition.date:%m-%d}"), tags.SITEMAP}


def _of_person(person: Person) -> set[str]:
    facts = _of_facts(Q(person=person) | Q(people=person))
    return {tags.person(person.pk), tags.PEOPLE} | facts


def _of_place(place: Place) -> set[str]:
    return {tags.place(place.pk), tags.PLACES} | _of_facts(Q(place=place))


def _of_facts(which: Q) -> set[str]:
    """The days, people and places of the facts that name somebody, or somewhere."""
    found: set[str] = set()
    for pk in Fact.objects.filter(which).values_list("pk", flat=True).distinct():
        found |= tags_of_fact(pk)
    return found


def _of_picture(picture: models.Picture) -> set[str]:
    """The pages that use a picture; everything if the masthead may be among them."""
    found: set[str] = set()
    for reference in ReferenceIndex.get_references_to(picture):
        found |= _of_reference(reference)
    return found


def _of_reference(reference: ReferenceIndex) -> set[str]:
    model = reference.base_content_type.model_class()
    page = models.BasePage.objects.filter(pk=reference.object_id).specific().first()
    if model is not models.BasePage or page is None:
        return {tags.EVERYTHING}
    if isinstance(page, models.Article):
        return {tags.article(page.pk)}
    return tags_of(page) or {tags.EVERYTHING}


SHOWN_IN: Mapping[type, Callable[[Any], set[str]]] = {
    models.Author: _of_author,
    models.Tag: lambda tag: {tags.theme(tag.translation_key)},
    models.Picture: _of_picture,
    models.Edition: _of_edition,
    models.EditionLead: lambda lead: _of_edition(lead.edition),
    models.EditionFact: lambda fact: _of_edition(fact.edition),
    models.EditionCorrection: lambda correction: _of_edition(correction.edition),
    models.EditionChoice: lambda choice: {tags.editions_of(f"{choice.date:%m-%d}")},
    Person: _of_person,
    Place: _of_place,
    FactLabel: lambda label: tags_of_fact(label.fact_id),
}
