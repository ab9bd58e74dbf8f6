"""An empty publication leads its editor to the first article."""

from __future__ import annotations


def test_an_empty_publication_shows_the_first_steps(client, publication):
    text = client.get("/it/").content.decode()
    assert "Scrivi il primo articolo" in text
    assert "/admin/pages/add/column/article/" in text


def test_the_steps_are_in_the_page_language(client, publication):
    assert "Write the first article" in client.get("/en/").content.decode()


def test_the_first_article_ends_the_first_steps(client, article_factory):
    article_factory()
    assert "Scrivi il primo articolo" not in client.get("/it/").content.decode()
