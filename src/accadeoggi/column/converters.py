"""Days and years as they stand in addresses."""

from __future__ import annotations

from django.utils.translation import get_language

from accadeoggi.chronology import MonthDay, month_day_slug, parse_month_day_slug


class MonthDayConverter:
    """A day of the year in words: ``25-febbraio``, ``february-25``.

    Words of any known language are understood; the view sends the reader on to the words of
    the page's own.
    """

    regex = r"[a-z]+-[0-9]{1,2}|[0-9]{1,2}-[a-z]+"

    def to_python(self, value: str) -> MonthDay:
        """The day; a ValueError (no such address) for words that name none."""
        return parse_month_day_slug(value)[0]

    def to_url(self, value: MonthDay | str) -> str:
        """The day in the words of the active language."""
        if isinstance(value, str):
            return value
        return month_day_slug(value, (get_language() or "it")[:2])


class YearConverter:
    """A year as it stands in addresses: ``1956``, ``44-bc``; astronomical inside."""

    regex = r"[1-9][0-9]{0,3}(?:-bc)?"

    def to_python(self, value: str) -> int:
        """The astronomical year: 44 BC is -43."""
        if value.endswith("-bc"):
            return 1 - int(value.removesuffix("-bc"))
        return int(value)

    def to_url(self, value: int | str) -> str:
        """The year as people count it."""
        year = int(value)
        return str(year) if year > 0 else f"{1 - year}-bc"


class FourDigits:
    """The year of an edition."""

    regex = r"[0-9]{4}"

    def to_python(self, value: str) -> int:
        """As a number."""
        return int(value)

    def to_url(self, value: int) -> str:
        """Four digits."""
        return f"{value:04d}"


class TwoDigits:
    """The month or day of an edition."""

    regex = r"[0-9]{2}"

    def to_python(self, value: str) -> int:
        """As a number."""
        return int(value)

    def to_url(self, value: int) -> str:
        """Two digits."""
        return f"{value:02d}"
