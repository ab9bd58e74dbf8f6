"""Founding an empty publication, and what an installation knows of itself."""

from __future__ import annotations

import pytest
from django.test import Client
from wagtail.models import Site

from accadeoggi.column.models import AuthorIndex, BasePage, Column, Publication, PublicationSettings
from accadeoggi.website.firstrun import accounts, publication
from accadeoggi.website.firstrun.site import settle_address

pytestmark = pytest.mark.django_db


def test_an_empty_publication_has_a_daily_column_and_authors_in_both_languages() -> None:
    publication.found()
    assert {home.locale.language_code for home in Publication.objects.all()} == {"it", "en"}
    assert Column.objects.filter(is_daily=True).count() == 2
    assert AuthorIndex.objects.count() == 2
    assert len({column.translation_key for column in Column.objects.all()}) == 1


def test_it_takes_the_place_of_the_page_of_welcome() -> None:
    publication.found()
    assert not BasePage.objects.filter(slug="home").exists()
    site = Site.objects.get(is_default_site=True)
    assert site.root_page.slug == "it"
    assert not PublicationSettings.for_site(site).is_sample


@pytest.mark.parametrize("path", ["/it/", "/en/"])
def test_its_home_pages_answer(client: Client, path: str) -> None:
    publication.found()
    assert client.get(path).status_code == 200


def test_it_is_known_to_be_founded() -> None:
    assert not publication.is_founded()
    publication.found()
    assert publication.is_founded()


def test_the_site_is_known_by_the_address_it_is_served_on() -> None:
    publication.found()
    settle_address("http://127.0.0.1:9000")
    assert Site.objects.get().root_url == "http://127.0.0.1:9000"


def test_a_name_that_an_editor_gave_the_site_stays() -> None:
    publication.found()
    Site.objects.update(hostname="accadeoggi.example.org", port=443)
    settle_address("http://127.0.0.1:9000")
    assert Site.objects.get().hostname == "accadeoggi.example.org"


def test_the_first_editor_can_log_in_with_the_password_that_was_said(client: Client) -> None:
    assert accounts.needs_editor()
    account = accounts.open_editor()
    assert not accounts.needs_editor()
    assert client.login(email=account.email, password=account.password)


def test_no_two_passwords_are_the_same_and_each_is_easy_to_type() -> None:
    made = {accounts.new_password() for _each in range(50)}
    assert len(made) == 50
    assert all(set(password) <= {*accounts.LETTERS, "-"} for password in made)
    assert all(len(password) == 23 for password in made)
