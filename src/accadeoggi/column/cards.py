"""What a reader's page is made of: finished values that templates only have to set in type.

Queries build these from rows; templates print them and decide nothing. Every text in them is
already in the page's language; where only another language is at hand, ``lang`` says which, so
that the template can mark it (``<span lang="en">`` and a visible note).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from accadeoggi.almanac.maps import MapWindow


@dataclass(frozen=True, slots=True)
class Link:
    """A place to go, with the words to say for it."""

    url: str
    label: str
    lang: str | None = None
    current: bool = False


@dataclass(frozen=True, slots=True)
class Image:
    """A picture ready for an ``<img>``: sources for several widths, its words and its credit."""

    src: str
    width: int
    height: int
    alt: str
    srcset: str = ""
    credit: str = ""
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A sheet of the tear-off calendar: one of the 366 days, with or without a year."""

    url: str
    key: str
    """The day as ``MM-DD``."""
    numeral: str
    month: str
    title: str
    """The day in words: "25 febbraio"."""
    previous: Link
    following: Link
    weekday: str | None = None
    year: str | None = None
    iso: str | None = None
    """The civil date as ISO 8601, where the sheet is that of one date, not of every year's."""
    season: str = ""
    observances: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class ArticleCard:
    """An article in a list: enough to choose it, and why it is here."""

    url: str
    title: str
    date: str
    """The day of the event in words: "25 febbraio 1956"."""
    edtf: str
    column: Link
    authors: Sequence[Link]
    summary: str = ""
    years: str = ""
    """How long ago, in words: "70 anni fa"; empty where nobody counts."""
    jubilee: bool = False
    reason: str = ""
    image: Image | None = None
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class SourceLine:
    """Where a statement comes from."""

    title: str
    url: str = ""
    detail: str = ""
    licence: str = ""


@dataclass(frozen=True, slots=True)
class FactLine:
    """A fact of the almanac on a page."""

    fact_id: str
    year: str
    """The year in words: "1956", "44 a.C."."""
    year_url: str
    text: str
    """The headline of an event, the name of a person."""
    detail: str = ""
    """What the person was, and when: "compositore (1813-1901)"."""
    lang: str | None = None
    """Set when ``text`` is not in the page's language."""
    detail_lang: str | None = None
    draft: bool = False
    """Whether the words were made by rule and no editor has read them."""
    years: str = ""
    jubilee: bool = False
    note: str = ""
    """Calendar or reckoning: "25 ottobre secondo il calendario giuliano"."""
    url: str = ""
    """The page of the person, where there is one."""
    date: Link | None = None
    """The day, on pages where the day is not given (year, person, place, search)."""
    credit: SourceLine | None = None
    """Whose words these are, where they are taken from somebody under a licence."""
    links: Sequence[Link] = ()
    """Where it happened and who did it, where a page has room for them."""
    sources: Sequence[SourceLine] = ()


@dataclass(frozen=True, slots=True)
class FactGroup:
    """Facts of one kind under a heading: events, births, deaths, observances."""

    code: str
    title: str
    lines: Sequence[FactLine]
    more: Sequence[FactLine] = ()
    """What is folded away under "show all"."""


@dataclass(frozen=True, slots=True)
class AuthorCard:
    """A person who writes, as the box under an article shows them."""

    name: str
    url: str
    role: str = ""
    biography: str = ""
    """Safe HTML."""
    image: Image | None = None
    links: Sequence[Link] = ()
    articles: str = ""
    """How many articles, in words: "12 articoli"."""
    sample: bool = False
    """Whether the author is invented for the sample publication; the page must say so."""
    credit: str = ""
    """What the person did here: "di", "traduzione di"."""
    initials: str = ""
    """For the medallion that stands where there is no picture."""
    tone: int = 0
    """Which of the medallion's eight colours (classes ``tone-0`` to ``tone-7``)."""
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class MonthCell:
    """One day in the month calendar."""

    numeral: str
    label: str
    """The day in words, for assistive technology."""
    url: str
    current: bool = False
    today: bool = False
    articles: int = 0


@dataclass(frozen=True, slots=True)
class MonthCalendar:
    """The month as a grid of leaves; a day of the year has no weekday, so the grid has none."""

    title: str
    cells: Sequence[MonthCell]
    previous: Link
    following: Link


@dataclass(frozen=True, slots=True)
class TimelineMark:
    """One dated statement on the drawn timeline; ``x`` is 0 (left) to 1 (right)."""

    x: float
    label: str
    text: str
    main: bool = False
    x_end: float | None = None
    """The end of a span; None for a point."""
    row: int = 0
    """On which line the label stands, so that labels do not overlap."""


@dataclass(frozen=True, slots=True)
class TimelineDrawing:
    """The small timeline of an article, laid out; its template draws it as inline SVG."""

    marks: Sequence[TimelineMark]
    start: str
    end: str
    rows: int
    description: str
    """The whole timeline in one sentence, as the picture's accessible name."""


@dataclass(frozen=True, slots=True)
class ShareTarget:
    """A plain link that shares a page without anybody's script."""

    code: str
    label: str
    url: str


@dataclass(frozen=True, slots=True)
class LocatorMap:
    """A map for a template: what it shows, and the places on it."""

    window: MapWindow
    places: Sequence[Link]

    @property
    def label(self) -> str:
        """The places in words, for those who do not see the map."""
        return ", ".join(place.label for place in self.places)


@dataclass(frozen=True, slots=True)
class ArticleSheet:
    """Everything the article page shows around its body."""

    article_id: int
    title: str
    """The headline."""
    date: str
    """The date as the page's title: "25 febbraio 1956"."""
    edtf: str
    leaf: Leaf | None
    """The day under which it comes back; None where only a year is known."""
    column: Link
    subtitle: str
    authors: Sequence[AuthorCard]
    translators: Sequence[AuthorCard]
    image: Image | None
    timeline: TimelineDrawing | None
    years: str
    jubilee: bool
    weekday: str
    """The weekday of the event in words, where the day is known."""
    calendar_note: str
    tags: Sequence[Link]
    people: Sequence[Link]
    places: Sequence[Link]
    sources: Sequence[SourceLine]
    related: Sequence[ArticleCard]
    same_day: Sequence[FactLine]
    share: Sequence[ShareTarget]
    published: str
    published_iso: str
    corrected: str = ""
    corrected_iso: str = ""
    corrections: Sequence[tuple[str, str]] = ()
    """Date in words and note of each correction, newest first."""
    save_url: str = ""
    canonical: str = ""
    sample: bool = False
    map: LocatorMap | None = None


@dataclass(frozen=True, slots=True)
class Pager:
    """Where one is in a long list."""

    number: int
    count: int
    previous: Link | None = None
    following: Link | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """What a page says about itself to machines: titles, addresses, languages, structured data."""

    title: str
    description: str
    canonical: str
    alternates: Sequence[tuple[str, str]] = ()
    """(language code, absolute URL); "x-default" included."""
    image: str = ""
    image_alt: str = ""
    kind: str = "website"
    """The OpenGraph type."""
    published: str = ""
    modified: str = ""
    structured: Sequence[str] = ()
    """JSON-LD documents, already serialised and safe to stand in a script element."""
    robots: str = ""
    feed_url: str = ""


@dataclass(frozen=True, slots=True)
class LanguageChoice:
    """One entry of the language switch: the same thing in another language."""

    code: str
    name: str
    """The language's own name: "italiano"."""
    url: str
    current: bool = False
    missing: bool = False
    """Whether this very thing is not there yet in that language (the page behind says so)."""


@dataclass(frozen=True, slots=True)
class Masthead:
    """The publication as every page shows it."""

    name: str
    description: str
    home_url: str
    today_label: str
    menu: Sequence[Link]
    languages: Sequence[LanguageChoice]
    social: Sequence[Link] = ()
    logo: Image | None = None
    zone_note: str = ""
    """Which day it is and for which zone: "Oggi è lunedì 23 novembre 2026 a Roma"."""
    columns: Sequence[Link] = field(default=())
    account_url: str = ""
    search_url: str = ""
    calendar_url: str = ""
    years_url: str = ""
    people_url: str = ""
    places_url: str = ""
    authors_url: str = ""
    sample: bool = False
    """Whether this is the sample publication; the footer says so."""
