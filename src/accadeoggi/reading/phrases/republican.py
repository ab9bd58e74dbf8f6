"""Days of the French Republican calendar, in use from 1793 to 1805."""

from __future__ import annotations

import datetime as dt

# The Gregorian day in September on which each Republican year began, I (1792) to XIV (1805).
# Source: decree of 4 Frimaire II and the equinoxes of Paris; table in L. Cappelli, Cronologia.
FIRST_DAYS = (22, 22, 22, 23, 22, 22, 22, 23, 23, 23, 23, 24, 23, 23)
FIRST_YEAR = 1792


def republican_day(year: int, month: int, day: int) -> tuple[int, int, int] | None:
    """The Gregorian year, month and day of a Republican one; None outside years I to XIV.

    ``month`` counts from 1, Vendémiaire, to 12, Fructidor.

    >>> republican_day(8, 2, 18), republican_day(2, 11, 9)
    ((1799, 11, 9), (1794, 7, 27))
    """
    if not 1 <= year <= len(FIRST_DAYS):
        return None
    first = dt.date(FIRST_YEAR + year - 1, 9, FIRST_DAYS[year - 1])
    found = first + dt.timedelta(days=(month - 1) * 30 + day - 1)
    return found.year, found.month, found.day
