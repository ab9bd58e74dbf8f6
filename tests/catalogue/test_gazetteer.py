"""The shipped almanac as a gazetteer."""

from __future__ import annotations

import pytest

from accadeoggi.catalogue.gazetteer import shipped_gazetteer
from accadeoggi.reading import KnownPerson, find_entities


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Nikita Khrushchev flew to Rome.", "en", ["nikita-khrushchev", "rome"]),
        ("Nikita Chruščëv volò a Roma.", "it", ["nikita-khrushchev", "rome"]),
        (
            "Nel 1861 Giuseppe Garibaldi era in Nuova Zelanda.",
            "it",
            ["giuseppe-garibaldi", "new-zealand"],
        ),
        ("L’Unione Sovietica finì nel 1991.", "it", ["soviet-union"]),
        ("Mussolini fell.", "en", []),
    ],
)
def test_it_knows_people_and_places_in_both_languages(
    text: str, language: str, found: list[str]
) -> None:
    entities = find_entities(text, language, shipped_gazetteer(), years=(1861, 1956, 1991))
    assert [one.id for one in entities] == found


def test_an_event_is_found_under_the_key_of_its_fact() -> None:
    found = find_entities("La battaglia di Waterloo", "it", shipped_gazetteer(), years=(1815,))
    event = next(one for one in found if one.kind == "event")
    (fact,) = shipped_gazetteer().facts_of(event)
    assert (fact.id, fact.date and fact.date.edtf) == (event.fact_ids[0], "1815-06-18")


def test_a_person_brings_the_dates_and_weight_of_the_almanac() -> None:
    (one,) = shipped_gazetteer().named("Neil Armstrong")
    assert isinstance(one, KnownPerson)
    assert [date and date.edtf for date in (one.born, one.died)] == ["1930-08-05", "2012-08-25"]
    assert one.fact_ids == ("neil-armstrong/birth", "neil-armstrong/death")


def test_it_is_made_once_a_process_and_needs_no_database() -> None:
    assert shipped_gazetteer() is shipped_gazetteer()


def test_every_entry_can_be_made() -> None:
    entries = shipped_gazetteer().entries
    assert len(entries) > 100_000
    assert len(entries[::997]) == len(range(0, len(entries), 997))
