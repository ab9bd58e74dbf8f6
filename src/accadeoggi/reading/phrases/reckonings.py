"""Years counted from something else than the birth of Christ: the Republic, the March on Rome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accadeoggi.reading.phrases.meanings import Kind, Meaning
from accadeoggi.reading.phrases.republican import FIRST_YEAR, republican_day

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

FASCIST_BEFORE = 1922
"""Year I of the Fascist era began on 28 October 1922 (circular of 25 December 1926); it is mostly
1923 of ours, and for a year alone that is what is said."""
FASCIST_NEW_YEAR = (10, 28)
AMIDST = 15


def fascist(captured: Mapping[str, Any]) -> Meaning:
    """A year of the Fascist era, with a month and day if they are said.

    >>> fascist({"roman": 18, "month": 6, "day": 10}).year, fascist({"roman": 11}).year
    (1940, 1933)
    """
    month, day = captured.get("month"), captured.get("day")
    year = captured["roman"] + FASCIST_BEFORE
    if month is not None and (month, day or 1) >= FASCIST_NEW_YEAR:
        year -= 1
    return Meaning(Kind.POINT, year=year, month=month, day=day)


def republican(captured: Mapping[str, Any]) -> Meaning:
    """A day or month of the French Republican calendar; without its year, a movable day.

    >>> republican({"roman": 8, "republican_month": 2, "number": 18}).day
    9
    """
    month, day, year = (captured.get(name) for name in ("republican_month", "number", "roman"))
    if year is None:
        return Meaning(Kind.POINT, feast=f"republican-{month}-{day}")
    found = republican_day(year, month or 1, day or AMIDST)
    if found is None or month is None:
        return Meaning(Kind.POINT, year=year + FIRST_YEAR)
    return Meaning(Kind.POINT, year=found[0], month=found[1], day=found[2] if day else None)


def republican_feast(name: str, year: int) -> tuple[int, int]:
    """Month and day of a Republican day ("republican-2-18") in a year of our calendar.

    >>> republican_feast("republican-2-18", 1799), republican_feast("republican-11-9", 1794)
    ((11, 9), (7, 27))
    """
    _, month, day = name.split("-")
    for began in (year - FIRST_YEAR + 1, year - FIRST_YEAR):
        found = republican_day(began, int(month), int(day))
        if found is not None and found[0] == year:
            return found[1], found[2]
    found = republican_day(8, int(month), int(day))
    return (found[1], found[2]) if found else (1, 1)


RECKONINGS = {"fascist": fascist, "republican": republican}
