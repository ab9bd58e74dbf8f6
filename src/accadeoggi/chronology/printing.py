"""Dates in words, for people: days, years, names, how long ago."""

from __future__ import annotations

from datetime import date

from accadeoggi.chronology.column_day import DayReason, DaySuggestion
from accadeoggi.chronology.errors import MESSAGES, ChronologyError
from accadeoggi.chronology.monthday import MonthDay
from accadeoggi.chronology.numerals import grouped, ordinal, roman
from accadeoggi.chronology.words import Words, words_of

SEASONS_BEGIN = (((3, 21), 0), ((6, 21), 1), ((9, 23), 2), ((12, 21), 3))
"""The usual first days of the seasons in the north; astronomers' vary by a day or two."""

CENTURY_IN_FULL = 100
"""Earlier years are printed with their era: "79" alone could be 1979."""


def month_name(month: int, language: str) -> str:
    """The name of a month, 1 to 12.

    >>> month_name(2, "it"), month_name(2, "en")
    ('febbraio', 'February')
    """
    return words_of(language).months[month - 1]


def weekday_name(weekday: int, language: str) -> str:
    """The name of a day of the week, 0 for Monday.

    >>> weekday_name(0, "it"), weekday_name(6, "en")
    ('lunedì', 'Sunday')
    """
    return words_of(language).weekdays[weekday]


def season_name(day: MonthDay, language: str) -> str:
    """The season of a day in the north, from the usual first days (21 March, 21 June, ...).

    >>> season_name(MonthDay(2, 25), "it"), season_name(MonthDay(11, 23), "en")
    ('inverno', 'autumn')
    """
    begun = [season for first, season in SEASONS_BEGIN if first <= (day.month, day.day)]
    return words_of(language).seasons[begun[-1] if begun else 3]


def format_month_day(day: MonthDay, language: str) -> str:
    """A day of the year.

    >>> format_month_day(MonthDay(2, 25), "it"), format_month_day(MonthDay(2, 25), "en")
    ('25 febbraio', '25 February')
    >>> format_month_day(MonthDay(2, 1), "it")
    '1º febbraio'
    """
    words = words_of(language)
    number = day_in_words(day.day, words)
    return words.say("month_day", day=number, month=words.months[day.month - 1])


def day_in_words(day: int, words: Words) -> str:
    """A day's number as it stands in a date."""
    return words.days.get(str(day)) or words.say("day", number=day)


def format_civil(when: date, language: str, weekday: bool = False) -> str:  # noqa: FBT001, FBT002
    """A civil date of the present, with its weekday if asked.

    >>> format_civil(date(2026, 11, 23), "it", weekday=True)
    'lunedì 23 novembre 2026'
    >>> format_civil(date(2026, 11, 23), "en")
    '23 November 2026'
    """
    words = words_of(language)
    day, month = day_in_words(when.day, words), words.months[when.month - 1]
    text = words.say("date", day=day, month=month, year=when.year)
    if not weekday:
        return text
    return words.say("with_weekday", weekday=words.weekdays[when.weekday()], date=text)


def format_year(year: int, language: str) -> str:
    """An astronomical year as people count: before the era, or after it.

    >>> format_year(-43, "it"), format_year(-43, "en"), format_year(1956, "en")
    ('44 a.C.', '44 BC', '1956')
    >>> format_year(79, "it"), format_year(79, "en")
    ('79 d.C.', 'AD 79')
    """
    words = words_of(language)
    return words.say(era_pattern(year), year=counted(year))


def era_pattern(year: int) -> str:
    """Which pattern a year takes: early years of the era are printed with it."""
    if year < 1:
        return "year_before_era"
    return "year_of_era" if year < CENTURY_IN_FULL else "year"


def counted(year: int) -> int:
    """A year's number as people count: 44 for -43.

    >>> counted(-43), counted(0), counted(1956)
    (44, 1, 1956)
    """
    return year if year > 0 else 1 - year


def format_century(century: int, language: str) -> str:
    """A century by its number; negative before the era.

    >>> format_century(19, "it"), format_century(19, "en"), format_century(-1, "it")
    ('XIX secolo', '19th century', 'I secolo a.C.')
    """
    words, number = words_of(language), abs(century)
    pattern = "century" if century > 0 else "century_before_era"
    return words.say(pattern, number=number, roman=roman(number), ordinal=ordinal(number, words))


def format_years_since(years: int, language: str) -> str:
    """How long ago, counted in years as anniversaries are; years to come are negative.

    >>> format_years_since(70, "it"), format_years_since(70, "en"), format_years_since(2069, "en")
    ('70 anni fa', '70 years ago', '2,069 years ago')
    """
    words = words_of(language)
    return words.numbered_form("years_since", years).format(number=grouped(abs(years), words))


def format_anniversary(years: int, language: str) -> str:
    """The name of a yearly return.

    >>> format_anniversary(70, "it"), format_anniversary(2000, "en")
    ('70º anniversario', '2,000th anniversary')
    """
    words = words_of(language)
    return words.say("anniversary", ordinal=ordinal(years, words), number=grouped(years, words))


def format_day_reason(suggestion: DaySuggestion, language: str) -> str:
    """Why a day was suggested for an event.

    >>> from accadeoggi.chronology.calendars import Calendar
    >>> from accadeoggi.chronology.column_day import column_day
    >>> from accadeoggi.chronology.historical import HistoricalDate
    >>> boyne = HistoricalDate.parse("1690-07-01", Calendar.JULIAN)
    >>> format_day_reason(column_day(boyne, "IE"), "en")
    'by tradition: in Northern Ireland the Battle of the Boyne is commemorated on 12 July'
    """
    words = words_of(language)
    tradition = ""
    if suggestion.reason is DayReason.TRADITION:
        tradition = words.spoken["traditions"][suggestion.tradition]
    return words.spoken["reasons"][suggestion.reason].format(
        written=format_month_day(suggestion.written, language),
        day=format_month_day(suggestion.month_day, language),
        tradition=tradition,
    )


def explain(error: ChronologyError, language: str) -> str:
    """A refusal in the words of a language, or in English where it has none of its own.

    >>> from accadeoggi.chronology.historical import HistoricalDate
    >>> try:
    ...     HistoricalDate.parse("1900-02-29")
    ... except ChronologyError as error:
    ...     explain(error, "it")
    '«1900-02-29» esiste solo nel calendario giuliano: occorre scegliere quel calendario'
    """
    sentences = words_of(language).spoken["refusals"]
    sentence = sentences.get(error.code) or MESSAGES[error.code]
    return sentence.format_map(dict(error.params))
