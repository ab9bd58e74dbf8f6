"""Years, people and places: the almanac read along other lines than the day."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from accadeoggi.catalogue import queries as catalogue
from accadeoggi.catalogue.models import Person, Place
from accadeoggi.chronology import century_of, format_century, format_year
from accadeoggi.column.articles import cards, visible_in
from accadeoggi.column.cards import ArticleCard, FactLine, Link
from accadeoggi.column.facts import fact_groups
from accadeoggi.column.frame import Frame, frame_of
from accadeoggi.column.freshness import shows, tags
from accadeoggi.column.freshness.public import public_list, public_page
from accadeoggi.column.managers import ArticleQuerySet
from accadeoggi.column.maps import located, map_of, map_of_events
from accadeoggi.column.models import Article
from accadeoggi.column.pages import page, paged
from accadeoggi.column.sheets import column_links
from accadeoggi.column.versions import versions_everywhere

PEOPLE_PER_PAGE = 60


@public_page
def year(request: HttpRequest, year: int) -> HttpResponse:
    """A year: what happened, who was born, who died, what we wrote about it."""
    frame = frame_of(request)
    shows(tags.FACTS, tags.YEARS, tags.facts_of("year", year))
    shows(tags.articles_of("year", year, frame.language))
    events = catalogue.of_year(year)
    articles = _cards(frame, _articles(frame).filter(event_year=year))
    if not events and not articles:
        raise Http404("nothing is known of this year")
    before, after = catalogue.neighbouring_years(year)
    return page(
        request,
        frame,
        "column/year.html",
        {
            "year": year,
            "title": format_year(year, frame.language),
            "groups": fact_groups(events, frame.language, frame.today, dated=True),
            "articles": articles,
            "previous": year_link(before, frame.language),
            "following": year_link(after, frame.language),
        },
        title=_("The year %(year)s") % {"year": format_year(year, frame.language)},
        versions=versions_everywhere(lambda: reverse("column:year", args=[year])),
    )


def _articles(frame: Frame) -> ArticleQuerySet:
    return visible_in(Article.objects, frame.language, frame.now)


def _cards(frame: Frame, found: ArticleQuerySet) -> list[ArticleCard]:
    ordered = found.order_by("event_jdn", "pk")
    return cards(ordered, frame.today, column_links(frame), frame.language)


def year_link(year: int | None, language: str) -> Link | None:
    """A year in words, or None at either end of history."""
    if year is None:
        return None
    return Link(url=reverse("column:year", args=[year]), label=format_year(year, language))


@public_page
def years(request: HttpRequest) -> HttpResponse:
    """Every year that has a fact, by century."""
    frame = frame_of(request)
    shows(tags.FACTS, tags.YEARS)
    return page(
        request,
        frame,
        "column/years.html",
        {"centuries": _centuries(catalogue.years_with_facts(), frame.language)},
        title=_("The years"),
        versions=versions_everywhere(lambda: reverse("column:years")),
    )


def _centuries(counts: dict[int, int], language: str) -> list[tuple[str, list[Link]]]:
    """The latest century first, its years in order."""
    by_century: dict[int, list[Link]] = {}
    for number in sorted(counts):
        link = Link(url=reverse("column:year", args=[number]), label=format_year(number, language))
        by_century.setdefault(century_of(number), []).append(link)
    return [
        (format_century(century, language), by_century[century])
        for century in sorted(by_century, reverse=True)
    ]


@public_list("page", "letter")
def people(request: HttpRequest) -> HttpResponse:
    """People of the almanac, by the letter of their name."""
    frame = frame_of(request)
    shows(tags.FACTS, tags.PEOPLE)
    letter = request.GET.get("letter", "")[:1].upper()
    entries, pager = paged(request, catalogue.people(letter=letter), per_page=PEOPLE_PER_PAGE)
    return page(
        request,
        frame,
        "column/people.html",
        {
            "letters": [_letter(one, letter) for one in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"],
            "entries": [_person_line(person, frame) for person in entries],
            "pager": pager,
        },
        title=_("People"),
        versions=versions_everywhere(lambda: reverse("column:people")),
    )


def _letter(letter: str, current: str) -> Link:
    return Link(
        url=f"{reverse('column:people')}?letter={letter}", label=letter, current=letter == current
    )


def _person_line(person: Person, frame: Frame) -> FactLine:
    return FactLine(
        fact_id=person.slug,
        year="",
        year_url="",
        text=person.name_in(frame.language),
        detail=person.detail_in(frame.language),
        url=reverse("column:person", args=[person.slug]),
    )


@public_page
def person(request: HttpRequest, slug: str) -> HttpResponse:
    """A person: birth, death, deeds, and the articles they are in."""
    frame = frame_of(request)
    found = Person.objects.filter(slug=slug).first()
    if found is None:
        raise Http404("no such person")
    shows(tags.FACTS, tags.person(found.pk), tags.facts_of("person", found.pk))
    shows(tags.articles_of("person", found.pk, frame.language))
    name = found.name_in(frame.language)
    facts = catalogue.of_person(slug)
    return page(
        request,
        frame,
        "column/person.html",
        {
            "person": {
                "name": name,
                "detail": found.detail_in(frame.language),
                "life": found.life_in(frame.language),
                "lang": None,
            },
            "groups": fact_groups(facts, frame.language, frame.today, dated=True),
            "map": map_of_events(facts, frame.language),
            "articles": _cards(frame, _articles(frame).filter(person_mentions__person=found)),
        },
        title=name,
        description=found.detail_in(frame.language),
        versions=versions_everywhere(lambda: reverse("column:person", args=[slug])),
    )


@public_page
def places(request: HttpRequest) -> HttpResponse:
    """Places that articles and facts are tied to."""
    frame = frame_of(request)
    shows(tags.FACTS, tags.PLACES)
    entries = [
        Link(
            url=reverse("column:place", args=[place.slug]),
            label=place.name_in(frame.language),
        )
        for place in catalogue.places_in_use()
    ]
    return page(
        request,
        frame,
        "column/places.html",
        {"entries": sorted(entries, key=lambda link: link.label)},
        title=_("Places"),
        versions=versions_everywhere(lambda: reverse("column:places")),
    )


@public_page
def place(request: HttpRequest, slug: str) -> HttpResponse:
    """A place: what happened there, and the articles about it."""
    frame = frame_of(request)
    found = Place.objects.filter(slug=slug).first()
    if found is None:
        raise Http404("no such place")
    shows(tags.FACTS, tags.place(found.pk), tags.facts_of("place", found.pk))
    shows(tags.articles_of("place", found.pk, frame.language))
    name = found.name_in(frame.language)
    return page(
        request,
        frame,
        "column/place.html",
        {
            "place": name,
            "map": map_of(located([found]), frame.language),
            "groups": fact_groups(
                catalogue.of_place(slug), frame.language, frame.today, dated=True
            ),
            "articles": _cards(frame, _articles(frame).filter(place_mentions__place=found)),
        },
        title=name,
        versions=versions_everywhere(lambda: reverse("column:place", args=[slug])),
    )
