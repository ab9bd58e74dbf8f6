"""What may stand in a slot of a pattern, and how Italian puts it there."""

from __future__ import annotations

import re

from .names import italian_name
from .places import Place, is_plain, nation, place, somewhere, town

SLOTS = {
    "place": r".+?",
    "where": r".+?",
    "town": r".+?",
    "nation": r".+?",
    "person": r".+?",
    "name": r".+?",
    "airline": r".+?",
    "ship": r"(?:HMS|HMAS|USS|USCGC|CSS|RMS|SMS|SS|MS|MV|MTS|ML) .+?",
    "nth": r"[A-Z][a-z]+(?:-[a-z]+)?",
    "number": r"\d+[A-Z]?",
    "code": r"[\w-]+",
}
"""The regular expression of each slot; whether the text is fit is decided after matching."""

ORDINALS = (
    "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth",
    "Eleventh", "Twelfth", "Thirteenth", "Fourteenth", "Fifteenth", "Sixteenth", "Seventeenth",
    "Eighteenth", "Nineteenth", "Twentieth", "Twenty-first", "Twenty-second", "Twenty-third",
    "Twenty-fourth", "Twenty-fifth", "Twenty-sixth", "Twenty-seventh",
)  # fmt: skip
SPOKEN = (
    "prim", "second", "terz", "quart", "quint", "sest", "settim", "ottav", "non", "decim",
    "undicesim", "dodicesim",
)  # fmt: skip
TENS = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
IN_FULL = re.compile(r"(?:[A-ZÀ-Þ0-9][\w’'.-]*|de|la|le|du|des|del|el|al|von|van|der|den|da|di|&)")


PLACES = {"place": place, "where": somewhere, "town": town}
WATERS = ("fiume ", "mare ")
"""What nothing stands "in"."""
IN_NAMES = {"of", "the", "and", "bin", "ibn", "al"}
ENGLISH_RANKS = {
    "Captain", "Chief", "Colonel", "Deputy", "Dr.", "General", "Judge", "Major", "Minister",
    "President", "Reverend", "Senator",
}  # fmt: skip
ADDRESSED = {
    "Regina": "la", "Imperatrice": "l’", "Imperatore": "l’", "Arciduca": "l’", "Duca": "il",
    "Granduca": "il", "Duchessa": "la", "Papa": "",
}  # fmt: skip
"""Ranks before Italian names, with the article that they take inside a sentence."""


def fill(slot: str, form: str, text: str) -> str | None:
    """The Italian of what stands in a slot; None when it is not fit for it."""
    if slot in {"place", "where", "town", "nation"}:
        return _of_place(slot, form, text)
    if slot == "nth":
        return _ordinal(text, form)
    if slot == "roman":
        return _roman(text)
    if slot == "person":
        return _of_person(text, form)
    if slot == "name":
        return text if is_plain(text) else None
    return text if all(IN_FULL.fullmatch(word) for word in text.split()) else None


def _of_place(slot: str, form: str, text: str) -> str | None:
    if slot == "nation":
        country = nation(text)
        if country is None:
            return None
        return country.adjective_as(form) if form in {"m", "f"} else country.place.after(form)
    found = PLACES[slot](text)
    if found is None or (form == "in" and found.name.startswith(WATERS)):
        return None
    return found.name if form == "name" else found.after(form)


def _of_person(text: str, form: str) -> str | None:
    words = text.split()
    plain = is_plain(" ".join(word for word in words if word not in IN_NAMES))
    if not plain or not text[0].isupper() or words[0] in ENGLISH_RANKS:
        return None
    name = italian_name(text)
    return None if name is None else _addressed(name).after(form)


def _addressed(name: str) -> Place:
    """A name as it stands inside a sentence: "la regina Vittoria", "papa Pio IX"."""
    rank, _, rest = name.partition(" ")
    if rank not in ADDRESSED:
        return Place(name)
    return Place(f"{rank.lower()} {rest}", ADDRESSED[rank])


def _ordinal(text: str, gender: str) -> str | None:
    if text not in ORDINALS[: len(SPOKEN)]:
        return None
    return SPOKEN[ORDINALS.index(text)] + ("a" if gender == "f" else "o")


def _roman(text: str) -> str | None:
    if not text.isdigit() and text not in ORDINALS:
        return None
    number = int(text) if text.isdigit() else ORDINALS.index(text) + 1
    parts = []
    for value, sign in TENS:
        while number >= value:
            parts.append(sign)
            number -= value
    return "".join(parts)
