"""The shipped facts come into the tables once, and never over an editor's correction."""

from __future__ import annotations

from typing import Any

import pytest

from accadeoggi.almanac.places import ShippedPlace
from accadeoggi.catalogue import loading, queries, shipped_rows
from accadeoggi.catalogue.models import Fact, FactLabel, Person
from accadeoggi.chronology import MonthDay, clock

EVENT = {
    "key": "1956-02-25/speech/",
    "theme": "speech",
    "edtf": "1956-02-25",
    "calendar": "gregorian",
    "jdn": "2435529",
    "md": "02-25",
    "en": "Secret Speech",
    "it": "Rapporto segreto",
    "draft": "",
    "country": "RU",
    "place": "moscow",
    "people": "carlo-goldoni",
    "qid": "",
    "wiki": "Secret Speech",
    "significance": "0.9",
    "confidence": "1.00",
    "witnesses": "2",
    "flags": "",
    "sources": "curated",
}
PERSON = {
    "slug": "carlo-goldoni",
    "en": "Carlo Goldoni",
    "it": "",
    "birth": "1707-02-25",
    "birth_calendar": "gregorian",
    "birth_jdn": "2344586",
    "birth_md": "02-25",
    "death": "1793",
    "death_calendar": "",
    "death_jdn": "",
    "death_md": "",
    "countries": "IT",
    "fields": "letters",
    "qid": "",
    "wiki": "Carlo Goldoni",
    "significance": "0.8",
    "birth_weight": "0.7",
    "death_weight": "0.4",
    "about_en": "",
    "about_it": "",
    "sources": "enwiki-day-2024",
}


@pytest.fixture
def shipped(monkeypatch, db) -> dict[str, Any]:
    """A package that ships one event and one person; what it ships can be changed."""
    tables: dict[str, Any] = {"events": [dict(EVENT)], "people": [dict(PERSON)], "digest": "one"}
    monkeypatch.setattr(loading, "read_rows", lambda name: tables[name])
    moscow = ShippedPlace("moscow", {"it": "Mosca", "en": "Moscow"}, "RU", 55.75, 37.62)
    monkeypatch.setattr(shipped_rows, "read_places", lambda: [moscow])
    monkeypatch.setattr(loading, "shipped_digest", lambda: tables["digest"])
    return tables


def test_facts_people_and_words_are_loaded(shipped):
    loading.load_shipped()
    event = queries.events_on(MonthDay(2, 25))[0]
    assert (event.labels["it"].text, event.labels["en"].text) == (
        "Rapporto segreto",
        "Secret Speech",
    )
    assert Person.objects.get().life_in("it") == "1707–1793"


def test_a_birth_says_what_the_person_was_busy_with(shipped):
    loading.load_shipped()
    birth = queries.on(MonthDay(2, 25), "birth")[0]
    assert birth.details["it"] == "letteratura · Italia · 1707–1793"


def test_an_editors_words_for_a_person_come_first(shipped):
    shipped["people"][0] |= {"about_it": "commediografo", "about_en": "playwright"}
    loading.load_shipped()
    birth = queries.on(MonthDay(2, 25), "birth")[0]
    assert birth.details == {"it": "commediografo · 1707–1793", "en": "playwright · 1707–1793"}


def test_an_event_knows_its_place_and_its_people_and_who_else_has_it(shipped):
    loading.load_shipped()
    event = queries.events_on(MonthDay(2, 25))[0]
    assert event.place is not None
    assert (event.place.name("it"), event.place.name("en")) == ("Mosca", "Moscow")
    assert [person.id for person in event.people] == ["carlo-goldoni"]
    assert event.witnesses == 2
    assert [fact.kind for fact in queries.of_person("carlo-goldoni")] == ["birth", "event"]


def test_what_is_shipped_no_more_goes_but_not_what_an_editor_has_corrected(shipped):
    other = {**EVENT, "key": "1957-02-25/other/", "edtf": "1957-02-25", "people": ""}
    shipped["events"] += [other, {**other, "key": "1958-02-25/third/", "edtf": "1958-02-25"}]
    loading.load_shipped()
    Fact.objects.filter(year=1957).update(edited_at=clock.now())
    shipped["events"], shipped["digest"] = [dict(EVENT)], "two"
    loading.load_shipped()
    assert {event.year for event in queries.events_on(MonthDay(2, 25))} == {1956, 1957}


def test_loading_twice_changes_nothing(shipped):
    assert loading.load_shipped().changed
    assert not loading.load_shipped().changed


def test_a_new_edition_of_the_data_brings_rows_up_to_date(shipped):
    loading.load_shipped()
    shipped["events"][0]["it"] = "Il rapporto segreto di Chruščëv"
    shipped["digest"] = "two"
    assert loading.load_shipped().facts == loading.load_shipped().facts
    assert FactLabel.objects.get(language="it", fact__kind="event").text.endswith("Chruščëv")


def test_an_editors_correction_is_never_overwritten(shipped):
    loading.load_shipped()
    fact = Fact.objects.get(kind="event")
    fact.edtf, fact.md, fact.edited_at = "1956-02-24", "02-24", clock.now()
    fact.save()
    fact.labels.filter(language="it").update(text="Corretto")
    shipped["digest"] = "two"
    loading.load_shipped()
    event = queries.events_on(MonthDay(2, 24))[0]
    assert (str(event.date), event.labels["it"].text) == ("1956-02-24", "Corretto")


def test_progress_ends_where_it_said(shipped):
    seen: list[tuple[int, int]] = []
    loading.load_shipped(lambda done, total: seen.append((done, total)))
    assert all(done <= total for done, total in seen)
    assert [done for done, _total in seen] == sorted(done for done, _total in seen)
