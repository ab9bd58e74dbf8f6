"""Reports join the facts that are there; what an editor has touched stays as it is."""

from __future__ import annotations

import pytest

from accadeoggi.catalogue import queries, search_index
from accadeoggi.catalogue.models import Fact, FactLabel, Person, Place
from accadeoggi.catalogue.updating.merging import merge
from accadeoggi.catalogue.updating.reported import Page, Reported
from accadeoggi.chronology import MonthDay, clock

from .conftest import make_fact

pytestmark = pytest.mark.django_db
SOURCE = "wikimedia-feed-it"
COUP = Page("Jean-Bédel Bokassa", "it", "Q162708", "https://it.wikipedia.org/wiki/Bokassa")


def report(**values: object) -> Reported:
    """The fall of Bokassa, as the Italian feed tells it."""
    given = {
        "kind": "event", "md": "09-20", "year": 1979, "pages": [COUP], "chosen": True,
        "texts": {"it": "L’imperatore Bokassa è rovesciato da un colpo di Stato."}, **values,
    }  # fmt: skip
    return Reported(**given)  # type: ignore[arg-type]


def test_what_is_not_there_is_added_with_words_source_and_licence() -> None:
    merged = merge([report()], SOURCE)
    fact = Fact.objects.get()
    label = fact.labels.get()
    assert (merged.added, fact.edtf, fact.qid) == (1, "1979-09-20", "Q162708")
    assert (label.source_code, label.source_url) == (SOURCE, COUP.url)
    assert label.draft is False


def test_merging_again_changes_nothing() -> None:
    merge([report()], SOURCE)
    again = merge([report()], SOURCE)
    assert (again.added, again.changed, again.unchanged) == (0, 0, 1)
    assert Fact.objects.count() == FactLabel.objects.count() == 1


def test_the_other_language_joins_the_same_fact() -> None:
    merge([report()], SOURCE)
    english = Page("Operation Caban", "en", "Q162708")
    merge([report(texts={"en": "Bokassa is overthrown."}, pages=[english])], "wikimedia-feed-en")
    assert {label.language for label in Fact.objects.get().labels.all()} == {"it", "en"}


def test_words_that_are_there_are_not_replaced() -> None:
    fact = make_fact(qid="Q162708", text="Bokassa falls")
    FactLabel.objects.create(fact=fact, language="it", text="Cade Bokassa")
    merge([report()], SOURCE)
    assert fact.labels.get(language="it").text == "Cade Bokassa"
    assert Fact.objects.get().source_codes == f"curated+{SOURCE}"


def test_being_chosen_elsewhere_counts_once() -> None:
    fact = make_fact(qid="Q162708")
    merge([report(), report()], SOURCE)
    fact.refresh_from_db()
    assert fact.witnesses == 1


def test_an_event_is_known_by_its_words_where_nobody_has_an_id() -> None:
    fact = make_fact(text="The emperor Bokassa is overthrown by French troops")
    english = report(texts={"en": "Bokassa, emperor, overthrown by Operation Caban"}, pages=[])
    merged = merge([english], "wikimedia-feed-en")
    fact.refresh_from_db()
    assert (merged.added, merged.changed) == (0, 1)


def test_another_event_of_the_same_day_and_year_is_another_fact() -> None:
    make_fact(text="A ferry sinks in the Baltic Sea")
    assert merge([report()], SOURCE).added == 1


def test_what_an_editor_has_corrected_is_left_alone() -> None:
    fact = make_fact(qid="Q162708", edited_at=clock.now(), text="By the editor")
    merged = merge([report()], SOURCE)
    assert (merged.kept, merged.added, Fact.objects.count()) == (1, 0, 1)
    assert [label.language for label in fact.labels.all()] == ["en"]


def test_what_an_editor_has_moved_to_another_day_is_not_made_again() -> None:
    make_fact(qid="Q162708", md="09-21", edited_at=clock.now())
    assert merge([report()], SOURCE).added == 0


def test_what_an_editor_has_thrown_out_does_not_come_back() -> None:
    merge([report()], SOURCE)
    Fact.objects.get().delete()
    assert (merge([report()], SOURCE).kept, Fact.objects.count()) == (1, 0)


def test_a_birth_finds_the_person_by_name_and_learns_the_id() -> None:
    fact = make_fact("birth", 1813, "10-10", name="Giuseppe Verdi")
    verdi = Page("Giuseppe Verdi", "it", "Q7317")
    born = report(kind="birth", year=1813, md="10-10", pages=[verdi], texts={"it": "Verdi"})
    assert merge([born], SOURCE).changed == 1
    fact.refresh_from_db()
    assert fact.qid == "Q7317"


def test_an_unknown_person_is_made_with_a_page_and_can_be_found() -> None:
    page = Page("Ada Rossi (pittrice)", "it", "Q1")
    merge([report(kind="birth", year=1901, pages=[page], texts={"it": "Ada Rossi"})], SOURCE)
    person = Person.objects.get()
    assert (person.slug, person.name, person.birth) == ("ada-rossi", "Ada Rossi", "1901-09-20")
    assert search_index.matching("rossi") == [Fact.objects.get().pk]


def test_a_birth_and_a_death_of_one_person_share_the_person() -> None:
    page = Page("Ada Rossi", "it", "Q1")
    lives = [report(kind=kind, year=year, pages=[page], texts={"it": "Ada Rossi"})
             for kind, year in (("birth", 1901), ("death", 1999))]  # fmt: skip
    assert merge(lives, SOURCE).added == 2
    assert Person.objects.count() == 1


def test_a_day_kept_every_year_is_an_observance() -> None:
    merge([report(kind="observance", year=None, pages=[], texts={"it": "Festa"})] * 2, SOURCE)
    [kept] = queries.on(MonthDay(9, 20), "observance")
    assert (kept.date, kept.labels["it"].text) == (None, "Festa")


def test_a_place_without_coordinates_gets_them() -> None:
    place = Place.objects.create(slug="bangui", name="Bangui")
    make_fact(qid="Q162708", place=place)
    merge([report(pages=[Page("Bangui", "en", "Q162708", coordinates=(4.37, 18.58))])], SOURCE)
    place.refresh_from_db()
    assert (place.latitude, place.longitude) == (4.37, 18.58)
