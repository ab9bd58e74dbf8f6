"""What the tests of updates share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from accadeoggi.catalogue.models import Fact, FactLabel, Person
from accadeoggi.catalogue.updating.fetching import Fetcher

from .server import Served, serving


@pytest.fixture
def server() -> Iterator[Served]:
    """A server on this machine."""
    with serving() as served:
        yield served


@pytest.fixture
def waits() -> list[float]:
    """The waits that a fetcher would have made."""
    return []


@pytest.fixture
def fetcher(tmp_path: Path, waits: list[float]) -> Fetcher:
    """A fetcher that does not wait."""
    return Fetcher(
        contact="http://desk.example.org", cache=tmp_path / "cache", pause=1.5,
        timeout=(2, 0.5), sleep=waits.append,
    )  # fmt: skip


def make_fact(kind: str = "event", year: int = 1979, md: str = "09-20", **values: object) -> Fact:
    """A fact of the almanac, with an English headline unless it is a life."""
    text = str(values.pop("text", "Something happens"))
    person = values.pop("name", None)
    if person:
        slug = str(person).lower().replace(" ", "-")
        values["person"] = Person.objects.create(slug=slug, name=str(person))
    fact: Fact = Fact.objects.create(
        key=f"test/{kind}/{year}/{text}", kind=kind, year=year, md=md, edtf=f"{year:04d}-{md}",
        source_codes="curated", **values,
    )  # fmt: skip
    if not person:
        FactLabel.objects.create(fact=fact, language="en", text=text)
    return fact
