"""The article of 25 February 1956, as a reader meets it, in both languages."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from .conftest import Site, watch
from .places import LANGUAGES, SPEECH

WORDS = {
    "it": {
        "date": "25 febbraio 1956",
        "column": "Accade Oggi",
        "related": "Potrebbero interessarti",
        "same_day": "Nello stesso giorno",
        "sources": "Fonti",
        "share": "Condividi",
        "save": "Salva",
        "published": "Pubblicato",
        "years": "70 anni fa",
    },
    "en": {
        "date": "25 February 1956",
        "column": "It Happens Today",
        "related": "You may also like",
        "same_day": "On the same day",
        "sources": "Sources",
        "share": "Share",
        "save": "Save",
        "published": "Published",
        "years": "70 years ago",
    },
}


def open_speech(page: Page, site: Site, language: str) -> None:
    page.goto(site(SPEECH[language]))
    page.locator("main article a, main .lead a, main h2 a").first.click()
    expect(page.locator("h1")).to_be_visible()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("element", list(WORDS["it"]))
def test_the_article_shows(page, site, language, element):
    open_speech(page, site, language)
    expect(page.locator("body")).to_contain_text(WORDS[language][element])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_article_draws_its_timeline(page, site, language):
    open_speech(page, site, language)
    expect(page.locator("svg.timeline, .timeline svg").first).to_be_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_authors_card_leads_to_the_authors_page_and_back_to_the_article(page, site, language):
    open_speech(page, site, language)
    title = page.locator("h1").inner_text()
    page.locator("main a[href*='/authors/']").first.click()
    expect(page).to_have_url(re.compile(rf"/{language}/authors/[a-z-]+/$"))
    expect(page.locator("main")).to_contain_text(title)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_related_article_says_why_and_opens(page, site, language):
    open_speech(page, site, language)
    before = page.url
    related = page.locator(".related a, [aria-labelledby*=related] a").first
    related.click()
    expect(page.locator("h1")).to_be_visible()
    assert page.url != before
    assert f"/{language}/" in page.url


def test_the_language_switch_stays_on_the_article(page, site):
    open_speech(page, site, "it")
    page.locator("a[hreflang=en]").first.click()
    expect(page.locator("body")).to_contain_text("25 February 1956")
    page.locator("a[hreflang=it]").first.click()
    expect(page.locator("body")).to_contain_text("25 febbraio 1956")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_article_can_be_shared_by_plain_links(page, site, language):
    open_speech(page, site, language)
    links = page.locator(".share a").evaluate_all("all => all.map(a => a.href)")
    assert any(link.startswith("mailto:") for link in links)
    assert all(
        "25" in link for link in links if link.startswith("http") and "127.0.0.1" not in link
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_else_is_asked_and_nothing_is_complained_of(page, site, language):
    seen = watch(page)
    open_speech(page, site, language)
    page.wait_for_load_state("networkidle")
    assert seen.complaints == []
    assert seen.hosts == {site.url.split("/")[2]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_machines_are_told_what_it_is(page, site, language):
    open_speech(page, site, language)
    documents = page.locator("script[type='application/ld+json']").all_text_contents()
    assert any('"Article"' in one and '"Person"' in one for one in documents)
    assert any("BreadcrumbList" in one for one in documents)
    for selector in ("link[rel=canonical]", "link[hreflang=en]", "meta[property='og:title']"):
        assert page.locator(selector).count() >= 1
