"""A reader's account from sign-up to deletion, by clicking, in both languages."""

from __future__ import annotations

import email
import re
from email.policy import default
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from .conftest import Site
from .places import LANGUAGES, SPEECH

PASSWORD = "un-foglietto-al-giorno-1956"
NEXT_PASSWORD = "un-altro-foglietto-1957"


def mails_to(site: Site, address: str) -> list[str]:
    """The texts of the mails to an address, the oldest first."""
    texts = []
    for path in sorted(Path(site.data / "outbox").glob("*.eml")):
        message = email.message_from_bytes(path.read_bytes(), policy=default)
        if address in str(message["To"]):
            body = message.get_body(("plain",))
            texts.append(body.get_content() if body else "")
    return texts


def link_in(text: str) -> str:
    return re.findall(r"https?://\S+", text)[0].rstrip(".>)")


def press(page: Page) -> None:
    page.locator("main form[method=post] button[type=submit]").first.click()


def sign_up(page: Page, site: Site, language: str, address: str) -> None:
    page.goto(site(f"/{language}/account/signup/"))
    page.fill("input[name=email]", address)
    page.fill("input[name=password1]", PASSWORD)
    press(page)
    page.goto(link_in(mails_to(site, address)[-1]))
    if page.locator("main form[method=post] button[type=submit]").count():
        press(page)


def log_in(page: Page, site: Site, language: str, address: str, password: str) -> None:
    page.goto(site(f"/{language}/account/login/"))
    if page.locator("input[name=login]").count():
        page.fill("input[name=login]", address)
        page.fill("input[name=password]", password)
        press(page)


def log_out(page: Page, site: Site, language: str) -> None:
    page.goto(site(f"/{language}/account/logout/"))
    press(page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reader_signs_up_logs_in_forgets_the_password_and_saves(page, site, language):
    address = f"lettrice-{language}@example.org"
    sign_up(page, site, language, address)
    log_in(page, site, language, address, PASSWORD)
    page.goto(site(f"/{language}/account/"))
    expect(page.locator("main")).to_contain_text(address)

    page.goto(site(SPEECH[language]))
    page.locator("main article a, main .lead a, main h2 a").first.click()
    title = page.locator("h1").inner_text()
    page.locator(
        "a[href*='/account/save/'], button[data-save], form[action*='/account/save/'] button"
    ).first.click()
    page.wait_for_load_state("networkidle")
    if "/account/save/" in page.url:
        press(page)
    page.goto(site(f"/{language}/account/saved/"))
    expect(page.locator("main")).to_contain_text(title)
    log_out(page, site, language)

    page.goto(site(f"/{language}/account/password/reset/"))
    page.fill("input[name=email]", address)
    press(page)
    reset = link_in(mails_to(site, address)[-1])
    page.goto(reset)
    page.fill("input[name=password1]", NEXT_PASSWORD)
    press(page)

    page.goto(reset)
    assert page.locator("input[name=password1]").count() == 0
    log_in(page, site, language, address, NEXT_PASSWORD)
    page.goto(site(f"/{language}/account/"))
    expect(page.locator("main")).to_contain_text(address)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wrong_password_is_refused_in_words(page, site, language):
    log_in(page, site, language, "nobody@example.org", "wrong-password-1")
    assert "/login/" in page.url
    expect(page.locator("[role=alert], .errors, .errorlist").first).to_be_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unknown_address_is_answered_like_a_known_one(page, site, language):
    page.goto(site(f"/{language}/account/password/reset/"))
    page.fill("input[name=email]", "unknown@example.org")
    press(page)
    assert page.url.endswith("/password/reset/done/")


def test_staff_enter_the_desk(page, site):
    page.goto(site("/admin/"))
    page.fill("input[name=username]", site.staff)
    page.fill("input[name=password]", site.password)
    page.locator("button[type=submit]").first.click()
    expect(page).to_have_url(site("/admin/"))
