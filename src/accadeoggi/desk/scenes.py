"""Where an editor works: the column, its languages, its settings, the moment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from django.http import Http404, HttpRequest
from django.utils.translation import get_language
from wagtail.models import Site

from accadeoggi.chronology import clock, column_today
from accadeoggi.column.frame import zone_of
from accadeoggi.column.models import Column, PublicationSettings
from accadeoggi.column.versions import languages


@dataclass(frozen=True, slots=True)
class Scene:
    """One daily column in all its languages, at one moment."""

    key: UUID
    versions: dict[str, Column]
    """The column's page in each language, the publication's first language first."""
    all: Sequence[Column]
    """Every daily column, in the editor's language where there is one."""
    settings: PublicationSettings
    now: datetime
    today: date
    language: str
    """The editor's."""

    @property
    def column(self) -> Column:
        """The column in the editor's language, or in the one that it has."""
        return self.versions.get(self.language) or next(iter(self.versions.values()))

    @property
    def zone(self) -> ZoneInfo:
        """The zone in which the column's day begins."""
        return zone_of(self.column, self.settings)

    @property
    def paths(self) -> dict[str, str]:
        """The column's place in the tree, by language."""
        return {code: column.path for code, column in self.versions.items()}


def scene_of(request: HttpRequest) -> Scene:
    """The scene of a request; the column is named by ``?column=``, else it is the first one.

    Http404 where there is no daily column.
    """
    language = get_language() or languages()[0]
    found = list(Column.objects.live().filter(is_daily=True).select_related("locale"))
    families: dict[UUID, dict[str, Column]] = {}
    for column in sorted(found, key=lambda one: one.path):
        families.setdefault(column.translation_key, {})[column.locale.language_code] = column
    if not families:
        raise Http404("no daily column")
    wanted = request.GET.get("column", "")
    key = next((one for one in families if str(one) == wanted), next(iter(families)))
    site = Site.find_for_request(request) or Site.objects.get(is_default_site=True)
    settings = PublicationSettings.for_site(site)
    versions = {code: families[key][code] for code in languages() if code in families[key]}
    now = clock.now()
    zone = zone_of(next(iter(versions.values())), settings)
    return Scene(
        key=key,
        versions=versions,
        all=[family.get(language) or next(iter(family.values())) for family in families.values()],
        settings=settings,
        now=now,
        today=column_today(now, zone),
        language=language,
    )
