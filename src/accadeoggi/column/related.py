"""Which other articles a reader may like, and why: every proposal carries its reason.

Only the columns that decide are read of those compared, and whole rows only of those chosen.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from django.db.models import F, Q
from django.db.models.functions import Abs
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accadeoggi.column.articles import with_cards
from accadeoggi.column.models import Article, PersonMention, PlaceMention

if TYPE_CHECKING:
    from accadeoggi.column.managers import ArticleQuerySet

SAME_PERIOD_YEARS = 30
PERSON, PLACE, TAG, DAY, PERIOD, COLUMN = 5.0, 3.0, 2.0, 4.0, 1.5, 0.25
OTHER_LANGUAGE = 0.5
MOST_TIED, MOST_NEAR = 24, 12
TAGGED = Article.tags.through

COLUMNS = (
    "pk", "translation_key", "locale_id", "locale__language_code",
    "month_day", "event_year", "path",
)  # fmt: skip


class Other(NamedTuple):
    """What is read of an article that is compared, in the order of ``COLUMNS``."""

    pk: int
    family: UUID
    locale: int
    language: str
    month_day: str
    year: int | None
    path: str


@dataclass(slots=True)
class Shared:
    """What two articles are both about, by name in the other one's language."""

    people: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)


def most_related(article: Article, now: datetime, limit: int) -> list[tuple[Article, str]]:
    """The nearest of the articles that readers may see, ready for cards, with their reasons.

    Of each only one version: in the article's own language, where there is one.
    """
    others = _one_version_each(article, _compared(article, now))
    shared = _shared(article, others)
    kin = ((*_kinship(article, other, shared[other.pk]), other.pk) for other in others)
    best = sorted((one for one in kin if one[0] > 0), key=lambda one: (-one[0], one[2]))[:limit]
    rows = with_cards(Article.objects.all()).in_bulk([pk for _score, _reason, pk in best])
    return [(rows[pk], reason) for _score, reason, pk in best if pk in rows]


def _compared(article: Article, now: datetime) -> Iterable[Other]:
    """Those worth comparing: of all that have a tie the nearest in time, and the nearest of all.

    Their number is bounded, so that an archive of any size costs the same.
    """
    others, year = _others(article, now), article.event_year
    found = _nearest(others, year)
    if ties := list(_ties(article)):
        found += _read(_by_time(others.filter(reduce(or_, ties)), year)[:MOST_TIED])
    return dict.fromkeys(found)


def _others(article: Article, now: datetime) -> ArticleQuerySet:
    found: ArticleQuerySet = Article.objects.visible(now)
    return found.exclude(translation_key=article.translation_key)


def _ties(article: Article) -> Iterable[Q]:
    """What rows must have in common with an article, tie by tie."""
    for person in sorted({person.pk for person in article.people}):
        yield Q(pk__in=PersonMention.objects.filter(person=person).values("article"))
    for place in sorted({place.pk for place in article.places}):
        yield Q(pk__in=PlaceMention.objects.filter(place=place).values("article"))
    for tag in sorted({tag.translation_key for tag in article.tags.all()}):
        yield Q(pk__in=TAGGED.objects.filter(tag__translation_key=tag).values("article"))
    if article.month_day:
        yield Q(month_day=article.month_day)


def _nearest(others: ArticleQuerySet, year: int | None) -> list[Other]:
    """The nearest in time of all, found from that year backwards and forwards by the index."""
    if year is None:
        return _read(_by_time(others, None)[:MOST_NEAR])
    before = others.filter(event_year__lte=year).order_by("-event_year", "pk")
    after = others.filter(event_year__gt=year).order_by("event_year", "pk")
    found = [one for side in (before, after) for one in _read(side[:MOST_NEAR])]
    if len(found) < MOST_NEAR:
        found += _read(others.filter(event_year=None).order_by("pk")[: MOST_NEAR - len(found)])
    far = [(float("inf") if one.year is None else abs(one.year - year), one.pk) for one in found]
    return [one for _far, one in sorted(zip(far, found, strict=True))][:MOST_NEAR]


def _by_time(others: ArticleQuerySet, year: int | None) -> ArticleQuerySet:
    """The nearest to a year first; without one the latest published."""
    if year is None:
        return others.order_by("-first_published_at", "pk")
    return others.order_by(Abs(F("event_year") - year).asc(nulls_last=True), "pk")


def _read(found: ArticleQuerySet) -> list[Other]:
    return [Other(*row) for row in found.values_list(*COLUMNS)]


def _one_version_each(article: Article, others: Iterable[Other]) -> list[Other]:
    chosen: dict[UUID, Other] = {}
    for other in others:
        if other.family not in chosen or other.locale == article.locale_id:
            chosen[other.family] = other
    return list(chosen.values())


def _shared(article: Article, others: Sequence[Other]) -> Mapping[int, Shared]:
    """What the article shares with each of the others; nothing is asked that it does not have."""
    found: dict[int, Shared] = defaultdict(Shared)
    language = {other.pk: other.language for other in others}
    people = {person.pk: person for person in article.people}
    if people:
        mentions = PersonMention.objects.filter(article__in=language, person__in=people)
        for pk, one in mentions.order_by("pk").values_list("article", "person"):
            found[pk].people.append(people[one].name_in(language[pk]))
    places = {place.pk: place for place in article.places}
    if places:
        located = PlaceMention.objects.filter(article__in=language, place__in=places)
        for pk, one in located.order_by("pk").values_list("article", "place"):
            found[pk].places.append(places[one].name_in(language[pk]))
    themes = [tag.translation_key for tag in article.tags.all()]
    if themes:
        tagged = TAGGED.objects.filter(article__in=language, tag__translation_key__in=themes)
        for pk, name in tagged.order_by("pk").values_list("article", "tag__name"):
            found[pk].tags.append(name)
    return found


def _kinship(article: Article, other: Other, shared: Shared) -> tuple[float, str]:
    """How near another article is, in points, and by what: its strongest tie in words."""
    ties = [*_names(shared), *_times(article, other)]
    if article.path[: -article.steplen] == other.path[: -article.steplen]:
        ties.append((COLUMN, _("From the same column")))
    if not ties:
        return 0.0, ""
    factor = 1.0 if article.locale_id == other.locale else OTHER_LANGUAGE
    return sum(points for points, _words in ties) * factor, max(ties)[1]


def _names(shared: Shared) -> Iterable[tuple[float, str]]:
    if people := shared.people:
        words = ngettext("Same person: %(names)s", "Same people: %(names)s", len(people))
        yield PERSON * len(people), words % {"names": ", ".join(people)}
    if places := shared.places:
        yield PLACE * len(places), _("Same place: %(names)s") % {"names": ", ".join(places)}
    if tags := shared.tags:
        yield TAG * len(tags), _("Same theme: %(names)s") % {"names": ", ".join(tags)}


def _times(article: Article, other: Other) -> Iterable[tuple[float, str]]:
    if article.month_day and article.month_day == other.month_day:
        yield DAY, _("Same day of the year")
    if article.event_year is None or other.year is None:
        return
    years = abs(article.event_year - other.year)
    if years == 0:
        yield PERIOD * 2, _("From the same year")
    elif years <= SAME_PERIOD_YEARS:
        words = ngettext(
            "Same period: %(years)d year apart", "Same period: %(years)d years apart", years
        )
        yield PERIOD * (1 - years / (2 * SAME_PERIOD_YEARS)), words % {"years": years}


def beside(article: Article, now: datetime) -> set[int]:
    """The articles whose proposals are chosen from a set that this one is in; never too few.

    Whoever has as many others of a tie strictly between, in time, does not come to this one.
    """
    others = _others(article, now)
    year = article.event_year
    groups = [(others, MOST_NEAR)]
    groups += [(others.filter(tie), MOST_TIED) for tie in _ties(article)]
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
