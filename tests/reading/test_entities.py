"""People, places and events that a text names."""

from __future__ import annotations

import time

import pytest

from accadeoggi.chronology import HistoricalDate
from accadeoggi.reading import (
    NOBODY,
    Entity,
    Gazetteer,
    KnownFact,
    KnownPerson,
    KnownPlace,
    find_entities,
)


def person(
    slug: str, name: str, born: str = "", died: str = "", weight: float = 0.5, italian: str = ""
) -> KnownPerson:
    return KnownPerson(
        slug,
        {"it": italian or name, "en": name},
        HistoricalDate.parse(born) if born else None,
        HistoricalDate.parse(died) if died else None,
        weight,
        (f"{slug}/birth",),
    )


def fact(key: str, date: str, english: str, italian: str) -> KnownFact:
    return KnownFact(key, {"en": english, "it": italian}, HistoricalDate.parse(date))


KNOWN = Gazetteer.of(
    people=[
        person("garibaldi", "Giuseppe Garibaldi", "1807-07-04", "1882-06-02"),
        person("jfk", "John F. Kennedy", "1917-05-29", "1963-11-22", 0.9),
        person("dannunzio", "Gabriele D'Annunzio", "1863-03-12", "1938-03-01"),
        person(
            "alexander", "Alexander I of Russia", "1777", "1825", italian="Alessandro I di Russia"
        ),
        person("jackson", "Michael Jackson", "1958-08-29", "2009-06-25", 0.9),
        person("jackson-2", "Michael Jackson", "1942-03-27", "2007-08-30", 0.2),
        person("smith-old", "John Smith", "1580", "1631", 0.4),
        person("smith-new", "John Smith", "1938", "1994", 0.4),
        person("prince", "Prince", "1958", "2016", 0.8),
        person("halsey", "Halsey", "1994", weight=0.3),
        person("may", "May", "1900", "1980", 0.9),
        person("sartre", "Jean-Paul Sartre", "1905", "1980"),
        person("france", "Anatole France", "1844", "1924"),
    ],
    places=[
        KnownPlace("rome", {"it": "Roma", "en": "Rome"}, "IT", 0.9),
        KnownPlace("france", {"it": "Francia", "en": "France"}, "FR", 1.0),
        KnownPlace("new-zealand", {"it": "Nuova Zelanda", "en": "New Zealand"}, "NZ", 1.0),
        KnownPlace("nice", {"it": "Nizza", "en": "Nice"}, "", 0.9),
        KnownPlace("waterloo", {"it": "Waterloo", "en": "Waterloo"}, "", 0.3, ("waterloo-1815",)),
        KnownPlace("lincoln", {"it": "Lincoln", "en": "Lincoln"}, "", 0.3, doubtful=True),
    ],
    facts=[
        fact("waterloo-1815", "1815-06-18", "Battle of Waterloo", "Battaglia di Waterloo"),
        fact("paris-1763", "1763-02-10", "Treaty of Paris", "Trattato di Parigi"),
        fact("paris-1783", "1783-09-03", "Treaty of Paris", "Trattato di Parigi"),
    ],
)


def ids(text: str, language: str = "en", years: tuple[int, ...] = ()) -> list[str]:
    return [one.id for one in find_entities(text, language, KNOWN, years=years)]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Giuseppe Garibaldi landed.", "en", ["garibaldi"]),
        ("Nel 1860 Giuseppe Garibaldi entrò a Roma.", "it", ["garibaldi", "rome"]),
        ("Gabriele D’Annunzio a Fiume", "it", ["dannunzio"]),
        ("l’arrivo a Roma, dell’esercito", "it", ["rome"]),
        ("Jean-Paul Sartre wrote.", "en", ["sartre"]),
        ("Alessandro I di Russia morì.", "it", ["alexander"]),
        ("He sailed to New Zealand.", "en", ["new-zealand"]),
        ("GIUSEPPE GARIBALDI", "en", ["garibaldi"]),
        ("President John F. Kennedy was shot.", "en", ["jfk"]),
        ("Giuseppe\nGaribaldi", "en", ["garibaldi"]),
    ],
)
def test_names_are_found_in_either_language(text: str, language: str, found: list[str]) -> None:
    assert ids(text, language) == found


@pytest.mark.parametrize(
    "text",
    [
        "In May it rained.",
        "Nice people came.",
        "Giuseppe, Garibaldi and others",
        "giuseppe garibaldi",
        "The Romeo and the Chrome",
        "Giuseppe Garibaldi Brigade",
        "Anatole said.",
        "New Rome was another city.",
        "Rome Smith spoke.",
    ],
)
def test_what_is_no_name_is_left_alone(text: str) -> None:
    assert ids(text) == []


def test_a_surname_alone_counts_once_the_full_name_was_read() -> None:
    text = "Garibaldi waited. Giuseppe Garibaldi spoke, and Garibaldi left."
    assert [one.start for one in find_entities(text, "en", KNOWN)] == [18, 48]


@pytest.mark.parametrize(
    "after",
    ["Robert Kennedy spoke.", "Kennedy Airport opened.", "the kennedy clan", "Then Kennedys came."],
)
def test_a_surname_within_another_name_is_somebody_else(after: str) -> None:
    assert ids(f"John F. Kennedy died. {after}") == ["jfk"]


def test_titles_may_stand_before_a_surname() -> None:
    assert ids("John F. Kennedy died. President Kennedy was buried.") == ["jfk", "jfk"]


def test_a_ruler_goes_by_the_name_before_the_number() -> None:
    assert ids("Alexander I of Russia came. Alexander left.") == ["alexander", "alexander"]


def test_a_country_is_never_taken_for_a_surname() -> None:
    assert ids("Anatole France lived in France.") == ["france", "france"]
    kinds = [one.kind for one in find_entities("Anatole France left France.", "en", KNOWN)]
    assert kinds == ["person", "place"]


@pytest.mark.parametrize(
    ("years", "found"),
    [((1607, 1616), ["smith-old"]), ((1960, 1992), ["smith-new"]), ((1607, 1992), []), ((), [])],
)
def test_a_shared_name_goes_to_whoever_fits_the_years_of_the_text(
    years: tuple[int, ...], found: list[str]
) -> None:
    assert ids("John Smith sailed.", years=years) == found


def test_a_shared_name_goes_to_the_one_who_weighs_far_more() -> None:
    assert ids("Michael Jackson sang.") == ["jackson"]


def test_nobody_is_named_before_birth() -> None:
    assert ids("Michael Jackson sailed.", years=(1861,)) == []


def test_a_single_name_needs_weight_and_the_right_years() -> None:
    assert ids("They heard Prince sing.", years=(1984,)) == []
    assert ids("They heard Halsey sing.", years=(2020,)) == []


def test_a_doubtful_place_needs_a_word_of_place() -> None:
    assert ids("They met in Lincoln.") == ["lincoln"]
    assert ids("They met Lincoln.") == []


def test_an_event_may_be_written_in_small_letters_and_holds_its_place() -> None:
    found = find_entities("Nella battaglia di Waterloo vinse.", "it", KNOWN)
    assert [(one.kind, one.text) for one in found] == [
        ("event", "battaglia di Waterloo"),
        ("place", "Waterloo"),
    ]


def test_events_of_one_name_are_told_apart_by_their_year() -> None:
    assert ids("The Treaty of Paris was signed.", years=(1783,)) == ["paris-1783"]
    assert ids("The Treaty of Paris was signed.", years=(1763, 1783)) == []


def test_an_entity_brings_its_name_in_the_language_of_the_text_and_its_facts() -> None:
    (found,) = find_entities("They left Waterloo.", "en", KNOWN)
    assert found == Entity(10, 18, "Waterloo", "place", "waterloo", "Waterloo", ("waterloo-1815",))
    assert [one.id for one in KNOWN.facts_of(found)] == ["waterloo-1815"]


def test_the_facts_of_a_person_are_birth_and_death() -> None:
    (found,) = find_entities("Giuseppe Garibaldi", "en", KNOWN)
    dates = [(one.kind, one.date.edtf) for one in KNOWN.facts_of(found) if one.date]
    assert dates == [("birth", "1807-07-04"), ("death", "1882-06-02")]


def test_spans_are_those_of_the_text() -> None:
    text = "Ėh, Giuseppe  Garibaldi — ‘Gabriele D’Annunzio’ in Rome…"
    for one in find_entities(text, "en", KNOWN):
        assert text[one.start : one.end] == one.text


def test_without_a_gazetteer_nothing_is_named() -> None:
    assert find_entities("Giuseppe Garibaldi in Rome", "en", NOBODY) == ()


@pytest.mark.parametrize(
    "piece",
    ["Giuseppe ", "John F. ", "Garibaldi.", "A-", "Treaty of ", "of of Waterloo ", "AAAA", "’"],
)
def test_hostile_texts_are_read_in_linear_time(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    began = time.process_time()
    find_entities(text, "en", KNOWN)
    assert time.process_time() - began < 2
