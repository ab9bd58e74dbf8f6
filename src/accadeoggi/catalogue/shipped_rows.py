"""What the package ships, as rows of the tables: in the order of the columns named here."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from accadeoggi.almanac.observances import read_observances
from accadeoggi.almanac.places import read_places
from accadeoggi.catalogue.models import Person, Place

PERSON_FIELDS = (
    "slug", "name", "names", "birth", "death", "countries", "fields", "about", "qid",
    "significance",
)  # fmt: skip
PLACE_FIELDS = ("slug", "name", "names", "country", "qid", "latitude", "longitude")
FACT_FIELDS = (
    "key", "kind", "theme", "edtf", "calendar", "md", "year", "jdn", "country", "place_id",
    "person_id", "qid", "wiki_title", "significance", "confidence", "witnesses", "source_codes",
    "is_shipped",
)  # fmt: skip
WEIGHT_OF_OBSERVANCE = 0.5
Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Ids:
    """The rows of people and places by address."""

    people: Mapping[str, int]
    places: Mapping[str, int]

    @classmethod
    def read(cls) -> Ids:
        """As they are in the tables now."""
        return cls(
            dict(Person.objects.values_list("slug", "pk")),
            dict(Place.objects.values_list("slug", "pk")),
        )


def person_row(row: Any) -> Row:
    """A person."""
    about = {"it": row["about_it"], "en": row["about_en"]} if row["about_en"] else {}
    return (
        row["slug"], row["en"], _json({"it": row["it"]} if row["it"] else {}), row["birth"],
        row["death"], row["countries"], row["fields"], _json(about), row["qid"],
        float(row["significance"]),
    )  # fmt: skip


def place_rows() -> Iterator[Row]:
    """The places of facts."""
    for place in read_places():
        name = place.names["en"]
        others = {code: said for code, said in place.names.items() if said != name}
        yield (
            place.slug, name, _json(others), place.country, "", place.latitude, place.longitude,
        )  # fmt: skip


def _json(words: Mapping[str, str]) -> str:
    return json.dumps(words, ensure_ascii=False)


def event_rows(events: Iterable[Any], ids: Ids) -> Iterator[Row]:
    """The facts that tell what happened."""
    for row in events:
        yield (
            row["key"], "event", row["theme"], row["edtf"], row["calendar"], row["md"],
            int(row["edtf"][:-6]), int(row["jdn"]), row["country"],
            ids.places.get(row["place"]), None, row["qid"], row["wiki"],
            float(row["significance"]), float(row["confidence"]), int(row["witnesses"]),
            row["sources"], True,
        )  # fmt: skip


def life_rows(people: Iterable[Any], ids: Ids) -> Iterator[Row]:
    """The births and deaths."""
    for row in people:
        for kind in ("birth", "death"):
            if row[f"{kind}_md"]:
                yield (
                    f"{row['slug']}/{kind}", kind, "", row[kind], row[f"{kind}_calendar"],
                    row[f"{kind}_md"], int(row[kind][:-6]), int(row[f"{kind}_jdn"]),
                    row["countries"][:2], None, ids.people[row["slug"]], row["qid"], row["wiki"],
                    float(row[f"{kind}_weight"]), 1.0, 0, row["sources"], True,
                )  # fmt: skip


def observance_rows() -> Iterator[Row]:
    """The days kept every year."""
    for one in read_observances():
        yield (
            one.key, "observance", "", "", "gregorian", one.md.key, None, None, one.country,
            None, None, "", "", WEIGHT_OF_OBSERVANCE, 1.0, 0, one.source, True,
        )  # fmt: skip
