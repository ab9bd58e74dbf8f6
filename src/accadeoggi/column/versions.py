"""The same thing in every language of the publication, and what to say where it is missing."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.utils import translation

from accadeoggi.column.cards import LanguageChoice
from accadeoggi.column.frame import Frame
from accadeoggi.column.models.base import AddressedPage

OWN_NAMES = {"it": "Italiano", "en": "English"}


def languages() -> list[str]:
    """The publication's languages, the first one first."""
    return [code for code, _name in settings.WAGTAIL_CONTENT_LANGUAGES]


def versions_everywhere(path_of: Callable[[], str]) -> dict[str, str]:
    """For a page that exists in every language: its path in each."""
    paths = {}
    for code in languages():
        with translation.override(code):
            paths[code] = path_of()
    return paths


def versions_of_page(page: AddressedPage, frame: Frame) -> dict[str, str]:
    """For a page that is translated by hand: its path in the languages where readers may see it."""
    paths = {frame.language: page.address()}
    if page.pk:
        found = page.get_translations().live().select_related("locale")
        visible = found.visible(frame.now) if hasattr(found, "visible") else found
        paths |= {other.locale.language_code: other.address() for other in visible}
    return {code: paths[code] for code in languages() if code in paths}


def language_choices(current: str, path: str, versions: dict[str, str]) -> list[LanguageChoice]:
    """The language switch: it stays on the same thing, and says where that is not there yet.

    A missing version's address is this address under the other language: the page behind it
    says that the text is not translated and offers the one that exists.
    """
    return [
        LanguageChoice(
            code=code,
            name=own_name(code),
            url=versions.get(code) or swapped(path, current, code),
            current=code == current,
            missing=bool(versions) and code not in versions,
        )
        for code in languages()
    ]


def swapped(path: str, current: str, wanted: str) -> str:
    """A path with its language exchanged."""
    return f"/{wanted}/" + path.removeprefix(f"/{current}/").lstrip("/")


def own_name(code: str) -> str:
    """What a language calls itself."""
    return OWN_NAMES.get(code) or str(translation.get_language_info(code)["name_local"])
