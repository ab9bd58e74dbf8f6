"""A small map of where it happened, with the places named and linked beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from django.urls import reverse

from accadeoggi.almanac import Event, Named
from accadeoggi.almanac.maps import Coordinates, map_window
from accadeoggi.catalogue.models import Place
from accadeoggi.column.cards import Link, LocatorMap

MOST_PLACES = 12


def map_of_events(events: Iterable[Event], language: str) -> LocatorMap | None:
    """Where facts happened: the first places in their order; None if no place is known."""
    return map_of(
        (
            (event.place, event.coordinates)
            for event in events
            if event.place is not None and event.coordinates is not None
        ),
        language,
    )


def map_of(places: Iterable[tuple[Named, Coordinates]], language: str) -> LocatorMap | None:
    """Places on a map, each once; None if there are none."""
    by_id = {place.id: (place, where) for place, where in places}
    shown = list(by_id.values())[:MOST_PLACES]
    if not shown:
        return None
    return LocatorMap(
        map_window([where for _place, where in shown]),
        [_link(place, language) for place, _where in shown],
    )


def located(rows: Iterable[Place]) -> Iterator[tuple[Named, Coordinates]]:
    """The places of the tables whose coordinates are known."""
    for row in rows:
        if row.latitude is not None and row.longitude is not None:
            yield Named(row.slug, {"en": row.name, **row.names}), (row.latitude, row.longitude)


def _link(place: Named, language: str) -> Link:
    return Link(url=reverse("column:place", args=[place.id]), label=place.name(language))
