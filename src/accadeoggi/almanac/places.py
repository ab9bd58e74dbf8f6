"""The places of the shipped facts: names in both languages and where they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from accadeoggi.almanac.shipped import read_lines


@dataclass(frozen=True, slots=True)
class ShippedPlace:
    """A place: latitude and longitude in degrees (WGS 84), None where nobody has looked them up."""

    slug: str
    names: Mapping[str, str]
    country: str
    latitude: float | None
    longitude: float | None


def read_places() -> Iterator[ShippedPlace]:
    """The shipped places, by address."""
    for row in read_lines("places.tsv"):
        yield ShippedPlace(
            slug=row["slug"],
            names={"it": row["it"], "en": row["en"]},
            country=row["country"],
            latitude=_degrees(row["lat"]),
            longitude=_degrees(row["lon"]),
        )


def _degrees(text: str) -> float | None:
    return float(text) if text else None
