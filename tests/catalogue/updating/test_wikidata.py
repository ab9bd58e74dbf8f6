"""What is asked of Wikidata's query service, and what its answers become."""

from __future__ import annotations

from typing import Any

import pytest

from accadeoggi.catalogue.models import FactLabel
from accadeoggi.catalogue.updating import enriching, wikidata
from accadeoggi.chronology import MonthDay, clock

from .conftest import make_fact


def row(qid: str = "Q83224", **values: str) -> dict[str, dict[str, str]]:
    """A row of an answer."""
    found = {"item": {"value": f"http://www.wikidata.org/entity/{qid}"}}
    label = values.pop("label", None)
    if label:
        found["label"] = {"value": label, "xml:lang": values.pop("lang", "it")}
    return found | {name: {"value": value} for name, value in values.items()}


def answer(*rows: Any) -> dict[str, Any]:
    """An answer with these rows."""
    return {"results": {"bindings": list(rows)}}


def test_titles_are_quoted_so_that_none_can_end_the_query() -> None:
    query = wikidata.query_of_titles(['A "quoted" } title', "Città"], ["it"])
    assert r'"A \"quoted\" } title"@en' in query
    assert '"Città"@en' in query


def test_the_events_of_a_day_come_with_names_links_and_coordinates() -> None:
    hastings = row(
        date="1066-10-20T00:00:00Z", sitelinks="80", coordinates="Point(0.4878 50.9144)",
        title="Battle of Hastings", label="battaglia di Hastings",
    )  # fmt: skip
    english = row(date="1066-10-20T00:00:00Z", label="Battle of Hastings", lang="en")
    [found] = wikidata.of_day(answer(hastings, english), MonthDay(10, 14), 0).reports
    assert (found.md, found.year, found.sitelinks) == ("10-14", 1066, 80)
    assert found.pages[0].coordinates == (50.9144, 0.4878)
    assert found.labels == {"it": "battaglia di Hastings", "en": "Battle of Hastings"}


@pytest.mark.parametrize(
    ("time", "written"),
    [
        ("1969-07-20T00:00:00Z", "1969-07-20"),
        ("-0043-03-13T00:00:00Z", "-0043-03-15"),
        ("1582-10-15T00:00:00Z", "1582-10-15"),
        ("1969-02-31T00:00:00Z", "None"),
        ("t123", "None"),
    ],
)
def test_times_become_dates_as_history_writes_them(time: str, written: str) -> None:
    assert str(wikidata.written(time)) == written


def test_a_full_page_leads_to_the_next() -> None:
    rows = [
        row(f"Q{number}", date="1969-07-20T00:00:00Z", label="x")
        for number in range(1, wikidata.PAGE + 1)
    ]
    assert wikidata.of_day(answer(*rows), MonthDay(7, 20), 0).following == "day/07-20/200"
    assert wikidata.of_day(answer(*rows[1:]), MonthDay(7, 20), 200).following == ""


@pytest.mark.parametrize("rubbish", [None, [], {}, {"results": None}, {"results": {}}, "x"])
def test_what_is_no_answer_is_refused(rubbish: object) -> None:
    with pytest.raises(ValueError, match="not an answer"):
        wikidata.rows_of(rubbish)


@pytest.mark.parametrize(
    "bad", [{}, {"item": {}}, {"item": {"value": 3}}, row("Qx", date="1969-07-20T00:00:00Z"), row()]
)
def test_a_row_that_makes_no_sense_is_counted_and_left_out(bad: Any) -> None:
    found = wikidata.of_day(answer(bad, "text"), MonthDay(7, 20), 0)
    assert (list(found.reports), found.refused) == ([], 1)


@pytest.mark.django_db
def test_a_fact_with_a_title_learns_id_links_and_missing_names() -> None:
    fact = make_fact(wiki_title="Secret Speech", text="Khrushchev denounces Stalin")
    found = wikidata.by_title(
        answer(row("Q159", title="Secret Speech", sitelinks="45", label="Rapporto segreto"))
    )
    merged = enriching.enrich(enriching.facts_of(enriching.batches()[0]), found)
    fact.refresh_from_db()
    label = fact.labels.get(language="it")
    assert (merged.changed, fact.qid, fact.sitelinks) == (1, "Q159", 45)
    assert (label.text, label.draft, label.source_code) == ("Rapporto segreto", True, "wikidata")
    assert fact.labels.get(language="en").text == "Khrushchev denounces Stalin"


@pytest.mark.django_db
def test_a_person_learns_names_in_other_languages() -> None:
    fact = make_fact("birth", name="Joan of Arc", wiki_title="Joan of Arc")
    found = wikidata.by_title(answer(row("Q7226", title="Joan of Arc", label="Giovanna d'Arco")))
    enriching.enrich([fact], found)
    assert fact.person is not None
    assert (fact.person.qid, fact.person.name_in("it")) == ("Q7226", "Giovanna d'Arco")
    assert not FactLabel.objects.exists()


@pytest.mark.django_db
def test_what_an_editor_has_corrected_is_not_even_asked_for() -> None:
    make_fact(wiki_title="Secret Speech", edited_at=clock.now())
    assert enriching.facts_of(enriching.batches()[0]) == []


@pytest.mark.django_db
def test_a_step_has_a_hundred_numbers() -> None:
    for pk in (100, 199, 450):
        make_fact(year=1000 + pk, wiki_title=f"Title {pk}", id=pk)
    assert enriching.batches() == ["titles/1", "titles/4"]
    assert [fact.pk for fact in enriching.facts_of("titles/1")] == [100, 199]
