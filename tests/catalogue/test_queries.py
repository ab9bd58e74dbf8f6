"""Reading the tables costs the same number of queries however much there is."""

from __future__ import annotations

import pytest

from accadeoggi.catalogue import queries
from accadeoggi.catalogue.models import Fact, FactLabel, Person
from accadeoggi.chronology import MonthDay

A_LIST = 5
"""The facts with their places, their words, who did them, who was born or died, the sources."""


@pytest.fixture
def facts(db) -> None:
    for number in range(30):
        person = Person.objects.create(slug=f"p-{number}", name=f"Persona {number}")
        for kind in ("event", "birth", "death"):
            fact = Fact.objects.create(
                key=f"{kind}/{number}",
                kind=kind,
                edtf="1956-02-25",
                md="02-25",
                year=1956,
                person=None if kind == "event" else person,
            )
            FactLabel.objects.create(fact=fact, language="it", text=f"Fatto {number}")


@pytest.mark.parametrize("kind", ["event", "birth", "death"])
def test_a_day_is_one_look_up(facts, django_assert_max_num_queries, kind):
    with django_assert_max_num_queries(A_LIST):
        assert len(queries.on(MonthDay(2, 25), kind)) == 30


def test_a_year_is_one_look_up_a_kind(facts, django_assert_max_num_queries):
    with django_assert_max_num_queries(A_LIST + 2):
        assert len(queries.of_year(1956)) == 90


def test_a_person_is_one_look_up(facts, django_assert_max_num_queries):
    with django_assert_max_num_queries(A_LIST):
        assert [event.kind for event in queries.of_person("p-3")] == ["birth", "death"]


def test_a_day_without_facts_is_empty(db):
    assert queries.events_on(MonthDay(2, 29)) == []


def test_years_with_facts_are_counted(facts):
    assert queries.years_with_facts() == {1956: 30}
    assert queries.neighbouring_years(1955) == (None, 1956)
