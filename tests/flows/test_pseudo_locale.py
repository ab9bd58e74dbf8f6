"""No page shows an interface string that cannot be translated.

Every message of the catalogue is put between ⟦ and ⟧; what a page then shows outside of these
marks must be data (a name, a title, a date in words), or it was never given to the translator.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import polib
import pytest
from bs4 import BeautifulSoup
from bs4.element import NavigableString
from django.utils import translation

import accadeoggi
from accadeoggi.chronology import MonthDay, format_month_day, month_name, season_name, weekday_name
from tests.column.conftest import *  # noqa: F403

CATALOGUES = sorted(Path(accadeoggi.__file__).parent.glob("*/locale/it/LC_MESSAGES/django.po"))
PLURALS = "nplurals=2; plural=(n != 1);"
UNSEEN = ("script", "style", "svg")
SPOKEN_ATTRIBUTES = ("aria-label", "title", "alt", "placeholder")
DATA = {
    *("Accade", "Oggi", "Ada", "Rossi", "AR", "Il", "rapporto", "segreto", "Storica"),
    *("Italiano", "English", "Roma"),
    *("Bluesky", "Facebook", "Mastodon", "Telegram", "WhatsApp"),
}
PAGES = [
    "/it/",
    "/it/25-febbraio/",
    "/it/25-febbraio/il-rapporto-segreto/",
    "/it/days/",
    "/it/years/",
    "/it/years/1956/",
    "/it/people/",
    "/it/places/",
    "/it/authors/",
    "/it/authors/ada-rossi/",
    "/it/columns/",
    "/it/columns/accade-oggi/",
    "/it/search/",
    "/it/search/?q=zzz",
    "/it/nowhere/",
    "/it/account/login/",
    "/it/account/signup/",
    "/it/account/password/reset/",
]


@pytest.fixture
def pseudo(settings, tmp_path) -> Iterator[None]:
    """Italian, with every message of ours between marks."""
    folder = tmp_path / "it/LC_MESSAGES"
    folder.mkdir(parents=True)
    _all_marked().save_as_mofile(str(folder / "django.mo"))
    settings.LOCALE_PATHS = [tmp_path]
    with translation.override("it"):
        yield


def _all_marked() -> polib.POFile:
    """Every message of every room, between marks."""
    marked = polib.POFile()
    marked.metadata = {"Content-Type": "text/plain; charset=UTF-8", "Plural-Forms": PLURALS}
    for entry in (entry for path in CATALOGUES for entry in polib.pofile(str(path))):
        entry.msgstr = f"⟦{entry.msgid}⟧"
        if entry.msgid_plural:
            entry.msgstr = ""
            entry.msgstr_plural = {0: f"⟦{entry.msgid}⟧", 1: f"⟦{entry.msgid_plural}⟧"}
        marked.append(entry)
    return marked


def known_words() -> set[str]:
    """Words that chronology speaks from its own language data."""
    phrases = [format_month_day(day, "it") for day in MonthDay.all()]
    phrases += [month_name(month, "it") for month in range(1, 13)]
    phrases += [weekday_name(day, "it") for day in range(7)]
    phrases += [season_name(day, "it") for day in MonthDay.all()]
    return {word.casefold() for phrase in phrases for word in re.findall(r"\w+", phrase)} | {
        "anni", "anno", "fa", "secolo", "dopo", "cristo", "a", "c", "d",
    }  # fmt: skip


def shown(html: str) -> Iterator[str]:
    """Every piece of text that a person sees or hears, in its element's own words."""
    soup = BeautifulSoup(html, "html.parser")
    for element in soup(UNSEEN):
        element.decompose()
    for element in soup.find_all(True):
        yield from (str(element[name]) for name in SPOKEN_ATTRIBUTES if element.has_attr(name))
    yield from (str(text) for text in soup.find_all(string=True) if type(text) is NavigableString)


def untranslatable(html: str) -> set[str]:
    """The words outside of all marks that are not data either."""
    known = known_words() | {word.casefold() for word in DATA}
    whole = "\n".join(shown(html))
    while "⟦" in whole:
        without = re.sub(r"⟦[^⟦⟧]*⟧", " ", whole)
        if without == whole:
            break
        whole = without
    words = re.findall(r"[^\W\d_]{2,}", whole)
    return {word for word in words if word.casefold() not in known and not _is_numeral(word)}


def _is_numeral(word: str) -> bool:
    return re.fullmatch(r"[IVXLCDM]+", word) is not None


@pytest.mark.parametrize("address", PAGES)
def test_every_interface_string_can_be_translated(pseudo, client, article_factory, address):
    article_factory(title="Il rapporto segreto")
    assert untranslatable(client.get(address).content.decode()) == set()
