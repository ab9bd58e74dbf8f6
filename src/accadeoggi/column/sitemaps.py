"""What the sitemap lists: pages that stand still under one address in each language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.urls import reverse

from accadeoggi.chronology import MonthDay
from accadeoggi.column.days import edition_url
from accadeoggi.column.frame import Frame
from accadeoggi.column.heads import alternates
from accadeoggi.column.leaves import day_url
from accadeoggi.column.models import Article, Author, Edition
from accadeoggi.column.models.base import AddressedPage
from accadeoggi.column.versions import versions_everywhere

STANDING = ("today", "calendar", "years", "people", "places", "authors", "columns")


@dataclass(frozen=True, slots=True)
class Entry:
    """One address of the sitemap (sitemaps.org protocol 0.9), with its versions."""

    address: str
    alternates: list[tuple[str, str]]
    modified: str = ""


def entries(frame: Frame) -> list[Entry]:
    """All entries of the frame's language."""
    return [*_standing(frame), *_days(frame), *_editions(frame), *_pages(frame)]


def _everywhere(frame: Frame, name: str) -> Entry:
    versions = versions_everywhere(lambda: reverse(f"column:{name}"))
    return Entry(frame.absolute(versions[frame.language]), alternates(frame, versions))


def _standing(frame: Frame) -> Iterator[Entry]:
    yield from (_everywhere(frame, name) for name in STANDING)


def _days(frame: Frame) -> Iterator[Entry]:
    for day in MonthDay.all():
        versions = versions_everywhere(lambda day=day: day_url(day))  # type: ignore[misc]
        yield Entry(frame.absolute(versions[frame.language]), alternates(frame, versions))


def _editions(frame: Frame) -> Iterator[Entry]:
    if frame.daily is None:
        return
    dates = Edition.objects.filter(column_key=frame.daily.translation_key).order_by("date")
    for when in dates.values_list("date", flat=True):
        versions = versions_everywhere(lambda when=when: edition_url(when))  # type: ignore[misc]
        yield Entry(
            frame.absolute(versions[frame.language]), alternates(frame, versions), when.isoformat()
        )


def _pages(frame: Frame) -> Iterator[Entry]:
    articles = Article.objects.visible(frame.now).select_related("locale")
    authors = Author.objects.live().select_related("locale")
    for found in (articles, authors):
        yield from _versioned(frame, list(found))


def _versioned(frame: Frame, pages: Iterable[AddressedPage]) -> Iterator[Entry]:
    families: dict[object, list[AddressedPage]] = {}
    for one in pages:
        families.setdefault(one.translation_key, []).append(one)
    for family in families.values():
        versions = {one.locale.language_code: one.address() for one in family}
        own = next((one for one in family if one.locale_id == frame.locale.pk), None)
        if own is not None:
            changed = own.last_published_at
            yield Entry(
                frame.absolute(own.address()),
                alternates(frame, versions),
                changed.isoformat() if changed else "",
            )
