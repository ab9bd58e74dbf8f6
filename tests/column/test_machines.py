"""What machines ask for: sitemaps, robots, the manifest, headers."""

from __future__ import annotations

import json
from xml.etree import ElementTree as ET

import pytest
from wagtail.models import PageViewRestriction

NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def locations(client, address: str) -> list[str]:
    tree = ET.fromstring(client.get(address).content)  # noqa: S314 - our own answer
    return [node.text or "" for node in tree.iterfind(".//s:loc", NAMES)]


def test_the_sitemap_names_one_map_a_language(client, publication):
    assert locations(client, "/sitemap.xml") == [
        "http://testserver/sitemap-it.xml",
        "http://testserver/sitemap-en.xml",
    ]


def test_the_sitemap_has_every_day_and_every_visible_article(client, article_factory):
    article = article_factory(title="Viva")
    article_factory(title="Bozza", live=False)
    found = locations(client, "/sitemap-it.xml")
    assert f"http://testserver{article.address()}" in found
    assert not [one for one in found if "bozza" in one]
    assert len([one for one in found if one.endswith("-febbraio/")]) == 29


def test_a_private_article_is_in_no_sitemap(client, article_factory):
    article = article_factory(title="Privata")
    PageViewRestriction.objects.create(page=article, restriction_type="login")
    assert not [one for one in locations(client, "/sitemap-it.xml") if "privata" in one]


def test_every_address_of_the_sitemap_has_its_other_language(client, publication):
    tree = ET.fromstring(client.get("/sitemap-en.xml").content)  # noqa: S314 - our own
    for url in tree.iterfind("s:url", NAMES):
        codes = {link.get("hreflang") for link in url.iterfind("x:link", NAMES)}
        assert {"it", "en", "x-default"} <= codes or "authors/" in (url[0].text or "")


def test_there_is_no_sitemap_of_a_language_that_is_not_spoken(client, publication):
    assert client.get("/sitemap-de.xml").status_code == 404


def test_robots_are_told_where_the_sitemap_is(client, publication):
    response = client.get("/robots.txt")
    assert response["Content-Type"].startswith("text/plain")
    assert "Sitemap: http://testserver/sitemap.xml" in response.content.decode()


def test_the_manifest_is_json_with_icons(client, publication):
    manifest = json.loads(client.get("/site.webmanifest").content)
    assert manifest["icons"]


@pytest.mark.parametrize("address", ["/it/", "/en/february-25/", "/it/nowhere/"])
def test_a_public_page_may_load_from_its_own_host_alone(client, publication, address):
    policy = client.get(address)["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe-inline" not in policy


@pytest.mark.parametrize(("address", "language"), [("/it/", "it"), ("/en/", "en")])
def test_the_answer_says_its_language(client, publication, address, language):
    assert client.get(address)["Content-Language"] == language


def test_the_language_never_follows_the_browser_below_a_language(client, publication):
    response = client.get("/it/", headers={"accept-language": "en"})
    assert response["Content-Language"] == "it"
    assert "Accept-Language" not in response.get("Vary", "")


@pytest.mark.parametrize("method", ["post", "put", "delete", "patch"])
def test_public_pages_are_for_reading(client, publication, method):
    assert getattr(client, method)("/it/").status_code == 405
