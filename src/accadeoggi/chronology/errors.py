"""What chronology refuses, and why: every refusal quotes the value and says what to do.

A refusal is a code with parameters. ``str()`` gives it English words; ``explain`` (speech) gives
it the words of any language that has them.
"""

from __future__ import annotations

from collections.abc import Mapping

MESSAGES: Mapping[str, str] = {
    "no-such-day": "no such day of the year: month {month}, day {day}",
    "bad-month-day": "“{value}” is not a day of the year: write it as --02-25",
    "no-such-slug": "“{value}” is not a day of the year in words",
    "too-long": "“{value}…” is too long for a date: at most {limit} characters",
    "bad-edtf": "“{value}” is not a date in EDTF: write it as 1956-02-25, 1956-02, 195X or 1431~",
    "says-nothing": "“{value}” names no date at all",
    "no-year-zero": (
        "“{value}” is not a year, for there is no year 0: write “1 BC” (EDTF 0000) "
        "or “AD 1” (EDTF 0001)"
    ),
    "signed-year": (
        "“{value}” can be read in two ways: write “{plain} BC” (EDTF {plain_edtf}), "
        "or “{shifted} BC” (EDTF {shifted_edtf}) if years were counted with a year 0"
    ),
    "short-year": (
        "“{value}” leaves the century open: write “AD {year}”, “{year} BC” or all four digits"
    ),
    "no-such-date": "“{value}” does not exist in the {calendar} calendar",
    "only-julian": "“{value}” exists only in the Julian calendar: choose that calendar",
    "only-swedish": (
        "“{value}” existed only in Sweden: write 1712-02-29 in the Julian calendar "
        "or 1712-03-11 in the Gregorian"
    ),
    "skipped-in-country": (
        "“{value}” does not exist in {country}: {last} (Julian) was followed by {first} (Gregorian)"
    ),
    "wrong-order": "“{value}” ends before it begins",
    "beyond-days": "“{value}” is too far away to be written with days",
    "unreadable": (
        "“{value}” is not a date I can read: write it as 25 February 1956, 44 BC or 1956-02-25"
    ),
    "year-missing": "“{value}” has no year: write it as 25 February 1956",
    "month-first": "“{value}” puts the month first: write the day first, as {instead}",
    "weekday-differs": "“{value}” cannot be: that day was a {was}, not a {said}",
    "skipped-date": "{date} does not exist in {zone}: the clocks there skipped the whole day",
    "naive-instant": "“{value}” has no time zone: an instant must have one",
    "zone-twice": "“{value}” has a zone of its own: give the wall time without one",
    "unknown-country": "“{value}” is not in the table of adoptions: give an ISO 3166 code from it",
    "unknown-kind-of-year": "“{value}” has no other beginning of the year on record",
    "other-calendar": (
        "{country} did not count by the Julian or the Gregorian calendar on {value}: "
        "convert the date and leave the country out"
    ),
    "divided-country": (
        "{country} was divided between two calendars on {value}: choose the calendar, "
        "or give the region: {regions}"
    ),
    "not-swedish": (
        "“{value}” is not a day of the Swedish calendar of 1 March 1700 to 30 February 1712"
    ),
    "no-day": "“{value}” has no month and day, so it has no day in the column",
    "unknown-language": "“{value}” is not a known language: {known}",
    "bad-language-file": "{file}: {reason}",
}


class ChronologyError(ValueError):
    """The parent of all refusals: a stable ``code`` and the ``params`` of its message."""

    def __init__(self, code: str, params: Mapping[str, object]) -> None:
        super().__init__(code, params)
        self.code = code
        self.params = params

    def __str__(self) -> str:
        return MESSAGES[self.code].format_map(dict(self.params))


class NoSuchDay(ChronologyError):
    """No year has this day."""


class BadEdtf(ChronologyError):
    """The text is not EDTF of level 0 or 1, nor a set of level 2."""


class ImpossibleDate(ChronologyError):
    """The text is well formed, but the calendar (or the country) never had that date."""


class UnreadableDate(ChronologyError):
    """What a person typed cannot be read as a date."""


class AmbiguousYear(UnreadableDate):
    """A year as typed has two readings, and choosing one would be guessing (QUALITY.md T6)."""


class SkippedDate(ChronologyError):
    """The zone went from the day before straight to the day after (QUALITY.md T2)."""


class NaiveInstant(ChronologyError):
    """A time without a zone where an instant is needed, or the other way about."""


class UnknownCountry(ChronologyError):
    """No adoption of the Gregorian calendar is on record under this code."""


class OtherCalendar(ChronologyError):
    """The country counted its days by neither of the two calendars then."""


class DividedCountry(ChronologyError):
    """Both calendars were in use in the country then."""


class NoDay(ChronologyError):
    """The date has no month and day, so it has no day page (QUALITY.md T7)."""


class UnknownLanguage(ChronologyError):
    """There is no file for this language."""


class BadLanguageFile(ChronologyError):
    """A language's file is incomplete or wrong; refused when it is loaded."""
