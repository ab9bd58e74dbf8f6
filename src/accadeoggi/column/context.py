"""What every page shows around its own matter."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import get_timezone_location
from django.http import Http404, HttpRequest
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext as _

from accadeoggi.chronology import format_civil
from accadeoggi.column.cards import Link, Masthead
from accadeoggi.column.frame import Frame, frame_of
from accadeoggi.column.pictures import image_card
from accadeoggi.column.versions import language_choices


def masthead(request: HttpRequest) -> dict[str, Any]:
    """The masthead for any template that asks for one; the desk's templates never pay for it."""
    return {"masthead": SimpleLazyObject(lambda: _masthead_or_none(request))}


def _masthead_or_none(request: HttpRequest) -> Masthead | None:
    try:
        frame = frame_of(request)
    except Http404:
        return None
    return build_masthead(frame, request.path, getattr(request, "column_versions", {}))


def build_masthead(frame: Frame, path: str, versions: dict[str, str]) -> Masthead:
    """The publication as every page shows it, for the page at ``path``."""
    return Masthead(
        name=frame.publication.title,
        description=frame.publication.motto or frame.publication.description,
        home_url=reverse("column:today"),
        today_label=_("Today"),
        menu=_menu(path),
        languages=language_choices(frame.language, path, versions),
        social=[Link(url=a.url, label=a.name) for a in frame.settings.accounts.all()],
        logo=image_card(frame.settings.logo),
        zone_note=_zone_note(frame, today=path == reverse("column:today")),
        columns=[Link(url=column.address(), label=column.title) for column in frame.columns],
        account_url=reverse("readership:account"),
        search_url=reverse("column:search"),
        calendar_url=reverse("column:calendar"),
        years_url=reverse("column:years"),
        people_url=reverse("column:people"),
        places_url=reverse("column:places"),
        authors_url=reverse("column:authors"),
        sample=frame.settings.is_sample,
    )


def _menu(path: str) -> list[Link]:
    entries = [
        ("column:today", _("Today")),
        ("column:calendar", _("Calendar")),
        ("column:years", _("Years")),
        ("column:people", _("People")),
        ("column:places", _("Places")),
        ("column:authors", _("Authors")),
    ]
    return [
        Link(url=reverse(name), label=label, current=reverse(name) == path)
        for name, label in entries
    ]


def _zone_note(frame: Frame, *, today: bool) -> str:
    """Today's page says which day it is; any other only where days begin, and needs no new one."""
    city = city_of(frame.zone, frame.language)
    if not today:
        return _("Our days begin at midnight in %(city)s") % {"city": city}
    frame.shows_today()
    day = format_civil(frame.today, frame.language, weekday=True)
    return _("Today is %(day)s (%(city)s time)") % {"day": day, "city": city}


def city_of(zone: ZoneInfo, language: str) -> str:
    """The city after which a zone is named, as CLDR calls it.

    >>> city_of(ZoneInfo("Europe/Rome"), "it"), city_of(ZoneInfo("Europe/Rome"), "en")
    ('Roma', 'Rome')
    """
    return get_timezone_location(zone, locale=language, return_city=True)
