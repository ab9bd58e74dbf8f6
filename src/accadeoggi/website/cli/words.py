"""The command line's own words, in the language of whoever types.

These are spoken before Django wakes up (and when it cannot), so they go through the standard
library's gettext, with a catalogue of their own beside this file. Click's own words ("Usage",
"Options") pass through the same door.
"""

from __future__ import annotations

import gettext
import os
from collections.abc import Callable
from pathlib import Path

DOMAIN = "accadeoggi"
LOCALES = Path(__file__).parent / "locale"
LANGUAGES = ("it", "en")

_ = gettext.gettext


def N_(text: str) -> str:  # noqa: N802 - the name that gettext's tools look for
    """Mark a text that is translated later, where it is shown."""
    return text


def speak(language: str | None = None) -> None:
    """Speak a language from here on; without one, that of LANGUAGE, LC_ALL, LC_MESSAGES or LANG."""
    if language is not None:
        os.environ["LANGUAGE"] = language
    gettext.bindtextdomain(DOMAIN, LOCALES)
    gettext.textdomain(DOMAIN)


def spoken_language() -> str:
    """The language that is spoken now, for texts that are not in this catalogue."""
    return "it" if gettext.find(DOMAIN, LOCALES) else "en"


def in_language(language: str) -> Callable[[str], str]:
    """The same catalogue in a language other than the spoken one."""
    return gettext.translation(DOMAIN, LOCALES, languages=[language], fallback=True).gettext
