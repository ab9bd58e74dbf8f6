"""Finding facts by words."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from accadeoggi.catalogue import queries, search_index
from accadeoggi.catalogue.models import Fact, FactLabel, Person


@pytest.fixture
def facts(db) -> None:
    for number, (text, weight) in enumerate(
        [("Battaglia di Caporetto", 0.7), ("Scoperta del Perù", 0.4), ("Caporetto ricordata", 0.9)]
    ):
        fact = Fact.objects.create(
            key=f"fact-{number}", kind="event", edtf="1917-10-24", md="10-24", significance=weight
        )
        FactLabel.objects.create(fact=fact, language="it", text=text)
    person = Person.objects.create(slug="carlo-goldoni", name="Carlo Goldoni")
    Fact.objects.create(key="goldoni", kind="birth", edtf="1707-02-25", md="02-25", person=person)
    search_index.rebuild()


def found(query: str) -> list[str]:
    return [event.labels["it"].text for event in queries.search(query, "it", 10)]


def test_the_weightiest_match_comes_first(facts):
    assert found("caporetto") == ["Caporetto ricordata", "Battaglia di Caporetto"]


@pytest.mark.parametrize("query", ["peru", "PERÙ", "Perù", "per"])
def test_case_accents_and_unfinished_words_do_not_matter(facts, query):
    assert found(query) == ["Scoperta del Perù"]


def test_all_words_are_asked_for(facts):
    assert found("battaglia caporetto") == ["Battaglia di Caporetto"]


def test_people_are_found_by_name(facts):
    assert found("goldoni") == ["Carlo Goldoni"]


@pytest.mark.parametrize(
    "query", ["", "   ", "\"'", "*", "NEAR(", "a AND", "^x", "words:goldoni -"]
)
def test_the_engines_own_signs_are_only_words(facts, query):
    assert isinstance(found(query), list)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(query=st.text(max_size=60))
def test_no_text_is_an_error(facts, query):
    assert isinstance(found(query), list)
