"""Where places lie on a small map: the part of the world to show, and the points in it.

A unit of the map is a tenth of a degree; x grows to the east and y to the south. The further from
the equator, the narrower a degree of longitude is: `squeeze` says by how much, so that a country
keeps its shape (equirectangular projection with the standard parallel in the middle of the map).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, radians

UNITS = 10
LEAST_HEIGHT, MARGIN = 260, 1.35
RATIO = 1.6
"""Width of a map for a height of one."""
NARROWEST = 0.3
NORTH, SOUTH = -840, 700
"""No map shows more of the polar regions than this, unless something lies there."""

Coordinates = tuple[float, float]
"""Latitude and longitude in degrees."""


@dataclass(frozen=True, slots=True)
class MapWindow:
    """The part of the world that a map shows, and where its points are in it."""

    left: float
    top: float
    width: float
    height: float
    squeeze: float
    points: Sequence[tuple[float, float]]

    @property
    def view_box(self) -> str:
        """The window as SVG's ``viewBox``."""
        return f"{self.left:g} {self.top:g} {self.width:g} {self.height:g}"

    @property
    def radius(self) -> float:
        """The radius of a point: the same on paper, whatever is shown."""
        return round(self.height / 36, 1)


def map_window(places: Sequence[Coordinates]) -> MapWindow:
    """The smallest window of a fixed shape around some places, with some room about them.

    >>> map_window([(41.9, 12.5)]).view_box
    '-115 -549 416 260'
    """
    latitudes = [latitude for latitude, _longitude in places]
    squeeze = round(max(NARROWEST, cos(radians((min(latitudes) + max(latitudes)) / 2))), 3)
    points = [
        (round(longitude * UNITS * squeeze, 1), round(-latitude * UNITS, 1))
        for latitude, longitude in places
    ]
    left, right = min(x for x, _y in points), max(x for x, _y in points)
    top, bottom = min(y for _x, y in points), max(y for _x, y in points)
    height = max(LEAST_HEIGHT, (bottom - top) * MARGIN, (right - left) * MARGIN / RATIO)
    width = height * RATIO
    return MapWindow(
        left=round((left + right - width) / 2),
        top=round(_within((top + bottom - height) / 2, height, top, bottom)),
        width=round(width),
        height=round(height),
        squeeze=squeeze,
        points=points,
    )


def _within(start: float, height: float, top: float, bottom: float) -> float:
    """Moved away from the poles as far as the places allow."""
    start = max(start, min(NORTH, top - height / 10))
    return min(start, max(SOUTH, bottom + height / 10) - height)
