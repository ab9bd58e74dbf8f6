"""What a phrase means before its context is known: points, offsets, lengths, sets, references."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class Kind(StrEnum):
    """What sort of thing a phrase speaks of."""

    POINT = "point"
    OFFSET = "offset"
    TURN = "turn"
    LENGTH = "length"
    SET = "set"
    REFERENCE = "reference"
    NOTHING = "nothing"


@dataclass(slots=True)
class Meaning:
    """An unresolved value: what the words say, and nothing of where they stand.

    A ``POINT`` has calendar fields, some missing; an ``OFFSET`` is ``amount`` units away from
    ``base`` ("now" or "then"); a ``TURN`` is the ``which`` (this, last, next …) of a named part or
    ``unit``; a ``LENGTH`` and a ``SET`` have ``amount`` and ``unit``. Years are astronomical.
    ``amount`` None is an unknown number (TIMEX3's X).
    """

    kind: Kind
    year: int | None = None
    last_year: int | None = None
    short_year: int | None = None
    decade: int | None = None
    century: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    season: str = ""
    part: str = ""
    feast: str = ""
    clock: str = ""
    era: str = ""
    style: str = ""
    mod: str = ""
    unit: str = ""
    amount: float | None = None
    sign: int = 0
    base: str = ""
    which: str = ""
    quant: str = ""
    reference: str = ""
    rule: str = ""
    only: str = ""
    first_day: int | None = None

    def but(self, **changes: object) -> Meaning:
        """A copy with some fields changed."""
        return replace(self, **changes)  # type: ignore[arg-type]  # fields are checked by dataclasses

    @property
    def is_full(self) -> bool:
        """Whether the words say their year themselves."""
        return self.year is not None or self.century is not None
