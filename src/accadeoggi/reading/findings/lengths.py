"""Whether a length that is said fits the length between two points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accadeoggi.reading.findings.points import DAYS_OF, LENGTH, YEARS_OF, usual_calendar

if TYPE_CHECKING:
    from accadeoggi.reading.findings.points import Point

LESS = frozenset({"LESS_THAN", "EQUAL_OR_LESS"})
MORE = frozenset({"MORE_THAN", "EQUAL_OR_MORE"})
SOFT = 0.2
"""About twenty years may be 16 to 24."""
NEARLY = 0.8
"""Nearly thirty years are at least 24."""
Span = tuple[float, float]


def length_of(value: str) -> tuple[float, str] | None:
    """The number and the unit of a TIMEX3 length: units are Y, M, W, D (decades are years).

    >>> length_of("P3DE"), length_of("P13D"), length_of("PXY"), length_of("PT3H")
    ((30.0, 'Y'), (13.0, 'D'), None, None)
    """
    found = LENGTH.fullmatch(value)
    if found is None or found[1]:
        return None
    number, unit = float(found[2]), found[3]
    if unit in YEARS_OF:
        return number * YEARS_OF[unit], "Y"
    return (number, unit) if unit in {"M", "W", "D"} else None


def counted(first: Point, last: Point, unit: str) -> Span | None:
    """The fewest and the most of a unit from one point to another, both ends counted or not.

    Years without days may be one fewer (completed) or one more (both counted) than the difference.
    """
    years = last.year - first.year
    if unit == "Y":
        return _years(first, last, years)
    if not (first.month and last.month):
        return None
    months = years * 12 + last.month - first.month
    if unit == "M":
        return months - 1.0, months + 1.0
    if not (first.is_day and last.is_day):
        return None
    days = last.jdn(usual_calendar(last)) - first.jdn(usual_calendar(first))
    width = DAYS_OF[unit]
    return (days - 1.0, days + 1.0) if unit == "D" else (days / width - 1, (days + 1) / width + 1)


def _years(first: Point, last: Point, years: int) -> Span:
    if not (first.month and last.month):
        return years - 1.0, years + 1.0
    months = years * 12 + last.month - first.month
    return float((months - 1) // 12), float(max(years, -(-(months + 1) // 12)))


def fits(number: float, mod: str, bounds: Span, *, unit: str, nearly: bool = True) -> bool:
    """Whether a length that is said may be one between bounds; "less than" need not be nearly.

    >>> fits(30, "LESS_THAN", (28, 30), unit="Y"), fits(29, "", (28, 30), unit="Y")
    (True, True)
    >>> fits(19, "", (28, 30), unit="Y"), fits(40, "MORE_THAN", (28, 30), unit="Y")
    (False, False)
    """
    low, high = bounds
    if mod in LESS:
        return low < number and (high >= number * NEARLY or not nearly)
    if mod in MORE:
        return high >= number
    slack = slack_of(number, unit)
    if mod == "APPROX":
        slack = max(slack, number * SOFT, 1)
    return low - slack <= number <= high + slack


def slack_of(number: float, unit: str) -> float:
    """How far a round number may be off: tens a tenth, hundreds and halves of centuries more.

    >>> slack_of(29, "Y"), slack_of(30, "Y"), slack_of(100, "Y")
    (0.0, 2.0, 10.0)
    """
    if number >= 50 and number % 50 == 0:
        return number * 0.1
    if unit == "Y" and number >= 20 and number % 10 == 0:
        return max(2.0, number * 0.05) - (1.0 if number == 20 else 0.0)
    return 0.0 if number == int(number) else 1.0
