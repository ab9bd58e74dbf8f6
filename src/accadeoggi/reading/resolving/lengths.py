"""Lengths of time and what returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accadeoggi.reading.resolving.naming import length_text

if TYPE_CHECKING:
    from accadeoggi.reading.phrases.meanings import Meaning

HALF = 0.5
HALVES: dict[str, tuple[float, str]] = {
    "CE": (50, "Y"), "DE": (5, "Y"), "Y": (6, "M"), "D": (12, "H"), "H": (30, "MIN"),
    "M": (2, "W"), "MIN": (30, "S"), "ML": (500, "Y"),
}  # fmt: skip
SHARES = {"only-quarter": 0.5, "only-half": 1, "three-quarters": 1.5}
"""How many halves a share is."""


def length_value(meaning: Meaning) -> str:
    """The TIMEX3 value of a length, halves included."""
    amount, unit = meaning.amount, meaning.unit
    share = "only-half" if amount == HALF else meaning.quant
    if share in SHARES and unit in HALVES:
        amount, unit = HALVES[unit]
        amount *= SHARES[share]
    elif meaning.quant == "half" and amount is not None:
        amount += 0.5
    return length_text(amount, unit)


def set_value(meaning: Meaning) -> str:
    """The TIMEX3 value of what returns: its period, or the calendar place it has each time."""
    if meaning.unit:
        return length_text(meaning.amount, meaning.unit)
    if meaning.weekday is not None:
        return f"XXXX-WXX-{meaning.weekday + 1}"
    if meaning.month is not None:
        day = f"-{meaning.day:02d}" if meaning.day else ""
        return f"XXXX-{meaning.month:02d}{day}"
    if meaning.season:
        return f"XXXX-{meaning.season}"
    if meaning.feast:
        return "P1Y"
    return f"XXXX-XX-XXT{meaning.part}" if meaning.part else "XXXX-XX-XX"
