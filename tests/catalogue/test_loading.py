"""The shipped facts come into the tables once, and never over an editor's correction."""

from __future__ import annotations

from typing import Any

import pytest

from accadeoggi.catalogue import loading, queries
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
    "country": "",
    "qid": "",
    "wiki": "Secret Speech",
    "significance": "0.9",
    "confidence": "1.00",
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
    "sources": "enwiki-day-2024",
}


@pytest.fixture
def shipped(monkeypatch, db) -> dict[str, Any]:
    """A package that ships one event and one person; what it ships can be changed."""
    tables: dict[str, Any] = {"events": [dict(EVENT)], "people": [dict(PERSON)], "digest": "one"}
    monkeypatch.setattr(loading, "read_rows", lambda name: tables[name])
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
    birth = queries.births_on(MonthDay(2, 25))[0]
    assert birth.details["it"] == "letteratura · Italia · 1707–1793"


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
