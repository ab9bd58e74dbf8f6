"""Which other articles a reader may like, and why: every proposal carries its reason."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from django.db.models import F, Q
from django.db.models.functions import Abs
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

if TYPE_CHECKING:
    from accadeoggi.column.managers import ArticleQuerySet
    from accadeoggi.column.models import Article

SAME_PERIOD_YEARS = 30
PERSON, PLACE, TAG, DAY, PERIOD, COLUMN = 5.0, 3.0, 2.0, 4.0, 1.5, 0.25
OTHER_LANGUAGE = 0.5
MOST_TIED, MOST_NEAR = 24, 12
ROWS_A_TIE = 4
"""A row comes once for each tie that it has; few have more."""


@dataclass(frozen=True, slots=True)
class Traits:
    """What an article has in common with others."""

    people: frozenset[int]
    places: frozenset[int]
    tags: frozenset[str]
    month_day: str
    year: int | None
    column: str


def traits_of(article: Article) -> Traits:
    """Read the traits from prefetched rows."""
    return Traits(
        people=frozenset(person.pk for person in article.people),
        places=frozenset(place.pk for place in article.places),
        tags=frozenset(str(tag.translation_key) for tag in article.tags.all()),
        month_day=article.month_day,
        year=article.event_year,
        column=article.path[: -article.steplen],
    )


@dataclass(frozen=True, slots=True)
class Kinship:
    """How near two articles are, and by what."""

    score: float
    reason: str


def kinship(mine: Traits, locale_id: int, other: Article) -> Kinship:
    """Score another article by what it shares, and say the strongest tie in words."""
    ties = _ties(mine, other)
    if not ties:
        return Kinship(0.0, "")
    factor = 1.0 if locale_id == other.locale_id else OTHER_LANGUAGE
    return Kinship(sum(points for points, _words in ties) * factor, max(ties)[1])


def _ties(one: Traits, other: Article) -> list[tuple[float, str]]:
    two = traits_of(other)
    ties = [*_shared_names(one, other)]
    if one.month_day and one.month_day == two.month_day:
        ties.append((DAY, _("Same day of the year")))
    if one.year is not None and two.year is not None:
        ties += _period(abs(one.year - two.year))
    if one.column == two.column:
        ties.append((COLUMN, _("From the same column")))
    return ties


def _shared_names(one: Traits, other: Article) -> Iterable[tuple[float, str]]:
    people = [
        person.name_in(_language(other)) for person in other.people if person.pk in one.people
    ]
    places = [place.name_in(_language(other)) for place in other.places if place.pk in one.places]
    tags = [tag.name for tag in other.tags.all() if str(tag.translation_key) in one.tags]
    if people:
        words = ngettext("Same person: %(names)s", "Same people: %(names)s", len(people))
        yield PERSON * len(people), words % {"names": ", ".join(people)}
    if places:
        yield PLACE * len(places), _("Same place: %(names)s") % {"names": ", ".join(places)}
    if tags:
        yield TAG * len(tags), _("Same theme: %(names)s") % {"names": ", ".join(tags)}


def _language(article: Article) -> str:
    return article.locale.language_code


def _period(years: int) -> list[tuple[float, str]]:
    if years == 0:
        return [(PERIOD * 2, _("From the same year"))]
    if years > SAME_PERIOD_YEARS:
        return []
    words = ngettext(
        "Same period: %(years)d year apart", "Same period: %(years)d years apart", years
    )
    return [(PERIOD * (1 - years / (2 * SAME_PERIOD_YEARS)), words % {"years": years})]


def candidates(article: Article, now: datetime) -> ArticleQuerySet:
    """The articles worth comparing: by each tie those nearest in time, and the nearest of all.

    Their number is bounded, so that an archive of any size costs the same.
    """
    others = _others(article, now)
    mine = traits_of(article)
    chosen: set[int] = set(_nearest(others, mine.year, MOST_NEAR))
    if tied := _tied(mine):
        chosen.update(_nearest(others.filter(tied), mine.year, MOST_TIED))
    found: ArticleQuerySet = type(article).objects.filter(pk__in=chosen)
    return found


def _others(article: Article, now: datetime) -> ArticleQuerySet:
    return type(article).objects.visible(now).exclude(translation_key=article.translation_key)


def _tied(mine: Traits) -> Q:
    return reduce(or_, _ties_in_rows(mine), Q())


def _ties_in_rows(mine: Traits) -> Iterable[Q]:
    """What rows must have in common with an article, tie by tie."""
    for one, names in (
        ("person_mentions__person", mine.people),
        ("place_mentions__place", mine.places),
        ("tags__translation_key", mine.tags),
    ):
        yield from (Q(**{one: name}) for name in sorted(names))
    if mine.month_day:
        yield Q(month_day=mine.month_day)


def beside(article: Article, now: datetime) -> set[int]:
    """The articles whose proposals are chosen from a set that this one is in; never too few.

    Whoever has as many others of a tie strictly between, in time, does not come to this one.
    """
    others = _others(article, now)
    year = article.event_year
    groups = [(others, MOST_NEAR)]
    groups += [(others.filter(tie), MOST_TIED) for tie in _ties_in_rows(traits_of(article))]
    if year is None:
        return {pk for group, _most in groups for pk in group.values_list("pk", flat=True)}
    return {pk for group, most in groups for pk in _within(group, year, most)}


def _within(group: ArticleQuerySet, year: int, most: int) -> Iterable[int]:
    """Those with fewer than ``most`` of the group between them and a year, and the undated."""
    undated = group.filter(event_year=None).values_list("pk", flat=True)
    before = group.filter(event_year__lt=year).order_by("-event_year")
    after = group.filter(event_year__gt=year).order_by("event_year")
    first, last = (_year_of(one, most, year) for one in (before, after))
    near = group.filter(event_year__gte=first, event_year__lte=last).values_list("pk", flat=True)
    return [*undated, *near]


def _year_of(ordered: ArticleQuerySet, most: int, year: int) -> int:
    """The year of the last one that still comes to a year; that year itself if there is none."""
    years = list(ordered.values_list("event_year", flat=True)[: most + 1])
    return int(years[-1]) if years else year


def with_ties(articles: ArticleQuerySet) -> ArticleQuerySet:
    """The rows that kinship looks at, without the texts, which may be long."""
    return (
        articles.defer("body", "timeline", "sources")
        .select_related("picture", "locale")
        .prefetch_related("person_mentions__person", "place_mentions__place", "tags")
    )


def _nearest(others: ArticleQuerySet, year: int | None, most: int) -> Iterable[int]:
    """The nearest in time, by page id; without a year the latest published."""
    if year is None:
        ordered = others.order_by("-first_published_at", "pk")
    else:
        ordered = others.order_by(Abs(F("event_year") - year).asc(nulls_last=True), "pk")
    pks = ordered.values_list("pk", flat=True)[: most * ROWS_A_TIE]
    return list(dict.fromkeys(pks))[:most]


def most_related(
    article: Article, others: Sequence[Article], limit: int
) -> list[tuple[Article, str]]:
    """The nearest articles with their reasons, one version of each, the best first."""
    mine = traits_of(article)
    scored = [
        (kinship(mine, article.locale_id, other), other)
        for other in one_version_each(article, others)
    ]
    ranked = sorted(
        (pair for pair in scored if pair[0].score > 0),
        key=lambda pair: (-pair[0].score, pair[1].pk),
    )
    return [(other, tie.reason) for tie, other in ranked[:limit]]


def one_version_each(article: Article, others: Sequence[Article]) -> list[Article]:
    """Drop the article's own translations; of others keep the page's language where it exists."""
    chosen: dict[object, Article] = {}
    for other in others:
        if other.translation_key == article.translation_key:
            continue
        if other.translation_key not in chosen or other.locale_id == article.locale_id:
            chosen[other.translation_key] = other
    return list(chosen.values())
