"""How TIMEX3 writes what has been resolved (ISO 24617-1, with "BC" before years of the old era)."""

from __future__ import annotations

import datetime as dt

UNITS = {"S": "TS", "MIN": "TM", "H": "TH", "F": "W"}
TIMES = {"MN": "T24:00", "MI": "T12:00"}


def year_text(year: int) -> str:
    """A year from its astronomical number.

    >>> year_text(1848), year_text(-43)
    ('1848', 'BC0044')
    """
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


def decade_text(decade: int, *, before_era: bool) -> str:
    """A decade, by its number without the last figure.

    >>> decade_text(184, before_era=False), decade_text(47, before_era=True)
    ('184', 'BC047')
    """
    return ("BC" if before_era else "") + f"{decade:03d}"


def century_text(century: int, *, before_era: bool) -> str:
    """A century, counted from 1, as TIMEX3 writes it: by the figures before the last two.

    >>> century_text(19, before_era=False), century_text(4, before_era=True)
    ('18', 'BC03')
    """
    return ("BC" if before_era else "") + f"{century - 1:02d}"


def day_text(year: int | None, month: int | None, day: int | None) -> str:
    """A year, month and day, with X for what is unknown inside.

    >>> day_text(1848, 3, 18), day_text(None, 3, None), day_text(1848, None, None)
    ('1848-03-18', 'XXXX-03', '1848')
    """
    written = year_text(year) if year is not None else "XXXX"
    if month is None and day is None:
        return written
    written += f"-{month:02d}" if month is not None else "-XX"
    return written + (f"-{day:02d}" if day is not None else "")


def week_text(day: dt.date) -> str:
    """The ISO week of a day.

    >>> week_text(dt.date(2000, 2, 16))
    '2000-W07'
    """
    year, week, _ = day.isocalendar()
    return f"{year_text(year)}-W{week:02d}"


def length_text(amount: float | None, unit: str) -> str:
    """A length of time; an unknown number is X.

    >>> length_text(3, "Y"), length_text(None, "H"), length_text(2, "F"), length_text(1.5, "Y")
    ('P3Y', 'PTXH', 'P4W', 'P1.5Y')
    """
    if amount is not None and unit == "F":
        amount *= 2
    code = UNITS.get(unit, unit)
    time, code = ("T", code[1:]) if code.startswith("T") else ("", code)
    return f"P{time}{'X' if amount is None else f'{amount:g}'}{code}"


def time_text(day: str, part: str, clock: str) -> str:
    """A day with a part of the day or an hour.

    >>> time_text("1943-07-25", "NI", ""), time_text("1943-07-25", "", "22:45")
    ('1943-07-25TNI', '1943-07-25T22:45')
    """
    if clock:
        return f"{day}T{clock}"
    return day + TIMES.get(part, f"T{part}")
