"""What holds on every page: accessible, valid, readable at any width, whole without scripts."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest
from playwright.sync_api import Page, expect

from .conftest import DESKTOP, HERE, PHONE, Site
from .places import LANGUAGES, PATHS

AXE = HERE / "node_modules/axe-core/axe.min.js"
VNU = HERE / "node_modules/vnu-jar/build/dist/vnu.jar"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SCREENS = {"phone": PHONE, "desktop": DESKTOP}


def violations(page: Page) -> list[str]:
    """What axe finds, a line each."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("rules => axe.run({runOnly: {type: 'tag', values: rules}})", RULES)[
        "violations"
    ]
    return [
        f"{one['id']}: {node['target']} {node['failureSummary']}"
        for one in found
        for node in one["nodes"]
    ]


def article_paths(site: Site, language: str) -> list[str]:
    """Every article of a language, from the sitemap."""
    sitemap = fetch(site(f"/sitemap-{language}.xml")).decode()
    locations = [part.split("</loc>")[0] for part in sitemap.split("<loc>")[1:]]
    paths = ["/" + one.split("/", 3)[3] for one in locations]
    return [
        path
        for path in paths
        if path.count("/") == 4 and any(c.isdigit() for c in path.split("/")[2])
    ]


def fetch(url: str) -> bytes:
    try:
        with urlopen(url) as answer:
            return answer.read()
    except HTTPError as error:
        return error.read()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("screen", list(SCREENS))
@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing(contexts, site, language, screen, scheme):
    page = contexts(viewport=SCREENS[screen], color_scheme=scheme, bypass_csp=True).new_page()
    found = {}
    for path in [*PATHS[language], article_paths(site, language)[0]]:
        page.goto(site(path))
        if wrong := violations(page):
            found[path] = wrong
    assert found == {}


def test_the_validator_finds_nothing(site, tmp_path):
    pages = [path for language in LANGUAGES for path in PATHS[language]]
    pages += [path for language in LANGUAGES for path in article_paths(site, language)]
    assert len(pages) >= 60
    for number, path in enumerate(pages):
        (tmp_path / f"{number:03d}.html").write_bytes(fetch(site(path)))
    run = subprocess.run(
        [
            "java",
            "-jar",
            str(VNU),
            "--format",
            "json",
            "--stdout",
            *map(str, sorted(tmp_path.iterdir())),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    messages = json.loads(run.stdout)["messages"]
    assert [(pages[int(Path(m["url"]).stem)], m["message"]) for m in messages] == []


@pytest.mark.parametrize("width", [320, 360, 768, 1440])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_is_wider_than_the_screen(contexts, site, language, width):
    page = contexts(viewport={"width": width, "height": 800}).new_page()
    wide = []
    for path in [*PATHS[language], article_paths(site, language)[0]]:
        page.goto(site(path))
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            wide.append(path)
    assert wide == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_are_whole_without_scripts(contexts, site, language):
    page = contexts(java_script_enabled=False).new_page()
    for path in PATHS[language]:
        page.goto(site(path))
        assert page.locator("main h1").count() == 1, path
    page.goto(site(f"/{language}/"))
    page.locator("input[type=search]").first.fill("Galileo")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("q=Galileo"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_keyboard_reaches_the_main_part_first_and_then_everything(page, site, language):
    page.goto(site(f"/{language}/"))
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')").startswith("#")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("!!document.activeElement.closest('main')")
    total = page.evaluate(
        "document.querySelectorAll('main a[href], main button, main summary').length"
    )
    seen = set()
    for _ in range(total):
        seen.add(page.evaluate("document.activeElement.outerHTML"))
        page.keyboard.press("Tab")
    assert len(seen) >= min(total, 10)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_has_the_focus_can_be_seen(page, site, language):
    page.goto(site(f"/{language}/"))
    for _ in range(12):
        page.keyboard.press("Tab")
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert outline != "none"
