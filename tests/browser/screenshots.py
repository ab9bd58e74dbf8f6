"""Takes the pictures of docs/screenshots: `make screenshots`, from a running `make run`.

Each picture is reduced to a palette, so that twenty of them weigh little.
"""

from __future__ import annotations

import io
import os
import shutil
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from .conftest import CHROMIUM_FLAGS, DESKTOP, PHONE

FOLDER = Path(__file__).parent.parent.parent / "docs" / "screenshots"
SCREENS = {"phone": PHONE, "desktop": DESKTOP}
SHARPNESS = {"phone": 2, "desktop": 1}
"""Pixels of the screen for one of the page: a phone has more than one."""
LONGEST = 1800
"""How far down a page is shown, in the page's own pixels."""
COLOURS = 256
PLACES = {
    "it": {
        "today": "/it/",
        "day": "/it/20-luglio/",
        "article": "/it/25-febbraio/",
        "author": "/it/authors/",
        "login": "/it/account/login/",
    },
    "en": {
        "today": "/en/",
        "day": "/en/july-20/",
        "article": "/en/february-25/",
        "author": "/en/authors/",
        "login": "/en/account/login/",
    },
}
THROUGH = {"article": "main .lead h2 a, main h2 a", "author": "main a[href*='/authors/']"}
"""What to click on the first page to reach the one that is meant."""


def main() -> None:
    """Take every picture from the site whose address is given."""
    base = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8000"
    executable = os.environ.get("CHROMIUM") or shutil.which("chromium")
    FOLDER.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=CHROMIUM_FLAGS)
        for language, places in PLACES.items():
            for name, path in places.items():
                for screen in SCREENS:
                    take(browser, base + path, name, FOLDER / f"{name}-{language}-{screen}.png")
        browser.close()


def take(browser: Browser, url: str, name: str, target: Path) -> None:
    """One picture of a page from its head down."""
    screen = "phone" if "phone" in target.stem else "desktop"
    sharpness = SHARPNESS[screen]
    context = browser.new_context(
        viewport=SCREENS[screen], device_scale_factor=sharpness, color_scheme="light"
    )
    page = context.new_page()
    page.goto(url)
    if name in THROUGH:
        page.locator(THROUGH[name]).first.click()
    page.wait_for_load_state("networkidle")
    raw = page.screenshot(full_page=True)
    context.close()
    with Image.open(io.BytesIO(raw)) as picture:
        height = min(picture.height, LONGEST * sharpness)
        shown = picture.crop((0, 0, picture.width, height))
        reduced = shown.convert("RGB").quantize(COLOURS, Image.Quantize.MAXCOVERAGE, kmeans=4)
        reduced.save(target, optimize=True)


if __name__ == "__main__":
    main()
