"""What every page needs to know first: which publication, in which language, on which day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from django.conf import settings
from django.http import Http404, HttpRequest
from django.utils.translation import get_language
from wagtail.models import Locale, Site

from accadeoggi.chronology import clock, column_today, day_begins
from accadeoggi.column.freshness import right_until
from accadeoggi.column.models import Column, Publication, PublicationSettings


@dataclass(frozen=True, slots=True)
class Frame:
    """The publication in the page's language, at one moment."""

    language: str
    locale: Locale
    site: Site
    publication: Publication
    settings: PublicationSettings
    columns: Sequence[Column]
    now: datetime
    today: date
    """The civil date in the daily column's zone (QUALITY.md T1)."""

    @property
    def daily(self) -> Column | None:
        """The daily history column, where the publication has one."""
        return next((column for column in self.columns if column.is_daily), None)

    @property
    def zone(self) -> ZoneInfo:
        """The zone in which the column's day begins."""
        return zone_of(self.daily, self.settings)

    def shows_today(self) -> None:
        """The page says which day it is, and is right until that day ends."""
        right_until(day_begins(self.today + timedelta(days=1), self.zone))

    def shows_month(self, month: int) -> None:
        """The page shows a month in which today is marked."""
        if month == self.today.month:
            self.shows_today()
        elif month > self.today.month:
            right_until(day_begins(date(self.today.year, month, 1), self.zone))

    def absolute(self, path: str) -> str:
        """A path as a full address on the publication's own host, whatever host was asked for."""
        return f"{settings.WAGTAILADMIN_BASE_URL}{path}"


def zone_of(column: Column | None, settings: PublicationSettings) -> ZoneInfo:
    """The column's own zone, or else the publication's."""
    return ZoneInfo(column.time_zone) if column and column.time_zone else settings.zone


def frame_of(request: HttpRequest) -> Frame:
    """The frame of this request, built once; Http404 where no publication speaks the language.

    A page counts the years since, so that it is right until the year ends, at most.
    """
    frame: Frame | None = getattr(request, "column_frame", None)
    if frame is None:
        frame = build_frame(get_language() or "it", clock.now(), Site.find_for_request(request))
        right_until(day_begins(date(frame.today.year + 1, 1, 1), frame.zone))
        request.column_frame = frame  # type: ignore[attr-defined]
    return frame


def build_frame(language: str, now: datetime, site: Site | None) -> Frame:
    """Gather publication, settings and columns of a language."""
    of_all = Publication.objects.filter(live=True).select_related("locale").order_by("pk")
    publication = next((one for one in of_all if one.locale.language_code == language), None)
    if publication is None or site is None:
        raise Http404("no publication in this language")
    chosen = PublicationSettings.for_site(site)
    columns = list(Column.objects.child_of(publication).live().select_related("locale"))
    daily = next((column for column in columns if column.is_daily), None)
    return Frame(
        language=language,
        locale=publication.locale,
        site=site,
        publication=publication,
        settings=chosen,
        columns=columns,
        now=now,
        today=column_today(now, zone_of(daily, chosen)),
    )
