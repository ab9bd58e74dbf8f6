"""Editors correct facts at the desk."""

from __future__ import annotations

import pytest
from django.urls import reverse
from wagtail.users.models import UserProfile

from accadeoggi.catalogue import search_index
from accadeoggi.catalogue.models import Fact, FactLabel
from accadeoggi.readership.models import User


@pytest.fixture
def fact(db) -> Fact:
    fact = Fact.objects.create(key="speech", kind="event", edtf="1956-02-24", md="02-24", year=1956)
    FactLabel.objects.create(fact=fact, language="it", text="Discorso segreto", draft=True)
    search_index.rebuild()
    return fact


@pytest.fixture
def editor(client, db) -> User:
    editor = User.objects.create_superuser("editor@example.org", "una-frase-lunga-1956")
    client.force_login(editor)
    return editor


def filled(fact: Fact, **changes: str) -> dict[str, str]:
    label = fact.labels.get()
    return {
        "edtf": fact.edtf,
        "calendar": "gregorian",
        "md": "",
        "kind": "event",
        "theme": "speech",
        "country": "",
        "significance": "0.9",
        "confidence": "1",
        "source_codes": "curated",
        "qid": "",
        "wiki_title": "",
        "labels-TOTAL_FORMS": "1",
        "labels-INITIAL_FORMS": "1",
        "labels-MIN_NUM_FORMS": "0",
        "labels-MAX_NUM_FORMS": "1000",
        "labels-0-id": str(label.pk),
        "labels-0-language": "it",
        "labels-0-text": "Il rapporto segreto",
        "labels-0-ORDER": "1",
        "labels-0-DELETE": "",
    } | changes


@pytest.mark.parametrize("written", ["25 febbraio 1956", "1956-02-25", "25/2/1956"])
def test_a_date_is_corrected_as_a_person_writes_it(client, editor, fact, written):
    UserProfile.objects.create(user=editor, preferred_language="it")
    client.post(reverse("facts:edit", args=[fact.pk]), filled(fact, edtf=written))
    fact.refresh_from_db()
    assert (fact.edtf, fact.md, fact.year, fact.edited_by) == ("1956-02-25", "02-25", 1956, editor)


def test_corrected_words_are_an_editors_and_are_found(client, editor, fact):
    client.post(reverse("facts:edit", args=[fact.pk]), filled(fact))
    assert not fact.labels.get().draft
    assert search_index.matching("rapporto") == [fact.pk]


def test_an_impossible_date_is_refused_and_nothing_changes(client, editor, fact):
    response = client.post(reverse("facts:edit", args=[fact.pk]), filled(fact, edtf="1900-02-29"))
    fact.refresh_from_db()
    assert "1900-02-29" in response.content.decode()
    assert (fact.edtf, fact.edited_at) == ("1956-02-24", None)


def test_the_list_is_searched_by_words(client, editor, fact):
    address = reverse("facts:index")
    assert "Discorso segreto" in client.get(address, {"q": "segreto"}).content.decode()
    assert "Discorso segreto" not in client.get(address, {"q": "caporetto"}).content.decode()


def test_a_reader_has_no_business_at_the_desk(client, fact):
    client.force_login(User.objects.create_user("reader@example.org", "una-frase-lunga-1956"))
    assert client.get(reverse("facts:edit", args=[fact.pk])).status_code == 302
