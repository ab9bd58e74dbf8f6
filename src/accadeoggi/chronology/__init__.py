"""Dates in history, days of the year, the clock, and what "today" is; in figures and in words.

Pure: no Django, no network, no settings. Only ``clock`` reads the system's time.
Every name below is explained, with its source, in ``docs/reference/chronology.md``.
"""

from __future__ import annotations

from accadeoggi.chronology import clock as clock
from accadeoggi.chronology.adoption import (
    Adoption,
    calendar_in_use,
    country_adoption,
    has_adoption,
    known_countries,
    modern_year,
    refuse_skipped,
    swedish_to_julian,
)
from accadeoggi.chronology.anniversaries import (
    JUBILEES,
    Anniversary,
    Jubilees,
    anniversaries,
    century_of,
    is_jubilee,
    years_since,
)
from accadeoggi.chronology.calendars import (
    Calendar,
    days_in_month,
    from_jdn,
    has_day,
    is_leap,
    iso_day,
    to_jdn,
)
from accadeoggi.chronology.civil_day import column_today, day_begins, day_ends, wall_instant
from accadeoggi.chronology.column_day import (
    DayReason,
    DaySuggestion,
    Tradition,
    column_day,
    traditions,
)
from accadeoggi.chronology.date_words import format_date
from accadeoggi.chronology.errors import (
    AmbiguousYear,
    BadEdtf,
    BadLanguageFile,
    ChronologyError,
    DividedCountry,
    ImpossibleDate,
    NaiveInstant,
    NoDay,
    NoSuchDay,
    OtherCalendar,
    SkippedDate,
    UnknownCountry,
    UnknownLanguage,
    UnreadableDate,
)
from accadeoggi.chronology.historical import HistoricalDate
from accadeoggi.chronology.jdn import (
    gregorian_to_jdn,
    jdn_to_gregorian,
    jdn_to_julian,
    julian_to_jdn,
    weekday_of_jdn,
)
from accadeoggi.chronology.leap_day import (
    LEAP_DAY,
    LeapDayPolicy,
    appears_on,
    days_offered_on,
    ical_rule,
)
from accadeoggi.chronology.monthday import MonthDay
from accadeoggi.chronology.printing import (
    explain,
    format_anniversary,
    format_century,
    format_civil,
    format_day_reason,
    format_month_day,
    format_year,
    format_years_since,
    month_name,
    season_name,
    weekday_name,
)
from accadeoggi.chronology.slugs import month_day_slug, parse_month_day_slug
from accadeoggi.chronology.typed import parse_date, parse_month_day
from accadeoggi.chronology.validity import Precision
from accadeoggi.chronology.words import languages, languages_also_from

LANGUAGES: tuple[str, ...]
"""The codes of all known languages; read from their files when first asked for."""


def __getattr__(name: str) -> object:
    if name == "LANGUAGES":
        return languages()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = [
    "JUBILEES",
    "LANGUAGES",
    "LEAP_DAY",
    "Adoption",
    "AmbiguousYear",
    "Anniversary",
    "BadEdtf",
    "BadLanguageFile",
    "Calendar",
    "ChronologyError",
    "DayReason",
    "DaySuggestion",
    "DividedCountry",
    "HistoricalDate",
    "ImpossibleDate",
    "Jubilees",
    "LeapDayPolicy",
    "MonthDay",
    "NaiveInstant",
    "NoDay",
    "NoSuchDay",
    "OtherCalendar",
    "Precision",
    "SkippedDate",
    "Tradition",
    "UnknownCountry",
    "UnknownLanguage",
    "UnreadableDate",
    "anniversaries",
    "appears_on",
    "calendar_in_use",
    "century_of",
    "clock",
    "column_day",
    "column_today",
    "country_adoption",
    "day_begins",
    "day_ends",
    "days_in_month",
    "days_offered_on",
    "explain",
    "format_anniversary",
    "format_century",
    "format_civil",
    "format_date",
    "format_day_reason",
    "format_month_day",
    "format_year",
    "format_years_since",
    "from_jdn",
    "gregorian_to_jdn",
    "has_adoption",
    "has_day",
    "ical_rule",
    "is_jubilee",
    "is_leap",
    "iso_day",
    "jdn_to_gregorian",
    "jdn_to_julian",
    "julian_to_jdn",
    "known_countries",
    "languages",
    "languages_also_from",
    "modern_year",
    "month_day_slug",
    "month_name",
    "parse_date",
    "parse_month_day",
    "parse_month_day_slug",
    "refuse_skipped",
    "season_name",
    "swedish_to_julian",
    "to_jdn",
    "traditions",
    "wall_instant",
    "weekday_name",
    "weekday_of_jdn",
    "years_since",
]
