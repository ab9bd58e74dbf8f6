"""Historical dates in words: partial, uncertain, Julian, spans and sets."""

from __future__ import annotations

from accadeoggi.chronology.anniversaries import century_of
from accadeoggi.chronology.bounds import bounds_of
from accadeoggi.chronology.calendars import FIRST_GREGORIAN_JDN, Calendar
from accadeoggi.chronology.edtf import DateSet, Edge, OneDate, Run, Span, Written
from accadeoggi.chronology.historical import HistoricalDate
from accadeoggi.chronology.printing import (
    CENTURY_IN_FULL,
    counted,
    day_in_words,
    era_pattern,
    format_century,
)
from accadeoggi.chronology.words import Words, words_of

MARKS = {"~": "approximate", "?": "uncertain", "%": "approximate_and_uncertain"}
UNKNOWN = {"XX": "month_unknown", "XXXX": "day_and_month_unknown"}


def format_date(when: HistoricalDate, language: str) -> str:
    """A historical date as people write it.

    A Julian date is marked as such only since the reform of 1582: before it there was no other.

    >>> format_date(HistoricalDate("1956-02-25"), "it"), format_date(HistoricalDate("-0043"), "it")
    ('25 febbraio 1956', '44 a.C.')
    >>> format_date(HistoricalDate("1431~"), "en"), format_date(HistoricalDate("18XX"), "it")
    ('about 1431', 'XIX secolo')
    >>> format_date(HistoricalDate("1917-10-25", Calendar.JULIAN), "it")
    '25 ottobre 1917 (calendario giuliano)'
    """
    words = words_of(language)
    text = _written(when.written, words)
    return words.say("julian", date=text) if needs_calendar(when) else text


def needs_calendar(when: HistoricalDate) -> bool:
    """Whether a date must say that it is Julian: its days are after the reform."""
    if when.calendar is Calendar.GREGORIAN:
        return False
    first, last = bounds_of(when.written, Calendar.JULIAN)
    known = last if last is not None else first
    return known is not None and known >= FIRST_GREGORIAN_JDN


def _written(written: Written, words: Words) -> str:
    if isinstance(written, OneDate):
        return _one(written, words)
    return _span(written, words) if isinstance(written, Span) else _set(written, words)


def _one(one: OneDate, words: Words) -> str:
    text = _unmarked(one, words)
    if one.mark == "~" and one.known_day is not None:
        return words.join("about", text)
    return words.say(MARKS[one.mark], date=text) if one.mark else text


def _unmarked(one: OneDate, words: Words) -> str:
    if "X" in one.year:
        return _vague_years(one, words)
    year = _year(one.years[0], words)
    if one.season is not None:
        return words.say("season", season=words.seasons[one.season], year=year)
    month = one.known_month
    if month is None:
        unknown = UNKNOWN.get(one.month + one.day)
        return words.say(unknown, date=year) if unknown else year
    name = words.months[month - 1]
    if one.known_day is not None:
        date = words.say("date", day=day_in_words(one.known_day, words), month=name, year=year)
        return words.say("with_time", date=date, time=_time(one.time)) if one.time else date
    text = words.say("month", month=name, year=year)
    return words.say("day_unknown", date=text) if one.day else text


def _year(year: int, words: Words) -> str:
    return words.say(era_pattern(year), year=counted(year))


def _time(time: str) -> str:
    """Seconds only where they say something; Z is UTC.

    >>> _time("20:17:40Z"), _time("20:17:00+01:00")
    ('20:17:40 UTC', '20:17 (+01:00)')
    """
    clock, zone = time[:8].removesuffix(":00"), time[8:]
    if not zone:
        return clock
    return f"{clock} UTC" if zone == "Z" else f"{clock} ({zone})"


def _vague_years(one: OneDate, words: Words) -> str:
    first, last = one.years
    if one.year.endswith("XX"):
        return format_century(century_of(last), words.code)
    if first < CENTURY_IN_FULL:
        return _two_years(first, last, words)
    century, tens = century_of(first + 1), first // 10 % 10
    if tens == 0:
        return words.say("first_decade", of_century=_of_century(century, words))
    slots = {"year": first, "tens": words.tens[tens - 1]}
    if century == words.plain_decades:
        return words.say("decade_of_plain_century", **slots)
    return words.say("decade", of_century=_of_century(century, words), **slots)


def _of_century(century: int, words: Words) -> str:
    named = words.of_century.get(str(century))
    return named or words.say("of_century", century=format_century(century, words.code))


def _two_years(first: int, last: int, words: Words) -> str:
    """Two years with their era once if it is the same, and twice if it is not."""
    if (first < 1) != (last < 1):
        start = _year(first, words)
        return words.say("wide_span", start=start, end=words.say("year_of_era", year=last))
    both = words.say("span", start=counted(first), end=counted(last))
    return words.say(era_pattern(first), year=both)


def _span(span: Span, words: Words) -> str:
    start, end = span.start, span.end
    if isinstance(start, Edge):
        return _span_from(start, _one_end(end, words), words)
    if isinstance(end, Edge):
        return _span_to(_one(start, words), end, words)
    return _between_two(start, end, words)


def _one_end(end: OneDate | Edge, words: Words) -> str:
    return _one(end, words) if isinstance(end, OneDate) else ""


def _span_from(edge: Edge, end: str, words: Words) -> str:
    if edge is Edge.UNKNOWN:
        return words.say("span_from_unknown", end=end)
    return words.join("until", end)


def _span_to(start: str, edge: Edge, words: Words) -> str:
    if edge is Edge.UNKNOWN:
        return words.say("span_to_unknown", start=start)
    return words.join("from", start)


def _between_two(start: OneDate, end: OneDate, words: Words) -> str:
    """As short as it can be said: "18–22 March 1848", "1914–1918", "58–50 BC"."""
    if str(start) == start.year and str(end) == end.year and "X" not in start.year + end.year:
        return _two_years(start.years[0], end.years[0], words)
    same_year = start.year == end.year and not (start.mark or end.mark)
    if same_year and start.known_day is not None and end.known_day is not None:
        return _two_days(start, end, words)
    if same_year and start.day + end.day == "" and start.known_month and end.known_month:
        return _two_months(start, end, words)
    return words.say("wide_span", start=_one(start, words), end=_one(end, words))


def _two_days(start: OneDate, end: OneDate, words: Words) -> str:
    days = [day_in_words(int(one.day), words) for one in (start, end)]
    names = [words.months[int(one.month) - 1] for one in (start, end)]
    if start.month == end.month:
        both = words.say("span", start=days[0], end=days[1])
        return words.say("date", day=both, month=names[0], year=_year(start.years[0], words))
    first = words.say("month_day", day=days[0], month=names[0])
    return words.say("wide_span", start=first, end=_one(end, words))


def _two_months(start: OneDate, end: OneDate, words: Words) -> str:
    names = [words.months[int(one.month) - 1] for one in (start, end)]
    both = words.say("span", start=names[0], end=names[1])
    return words.say("month", month=both, year=_year(start.years[0], words))


def _set(dates: DateSet, words: Words) -> str:
    texts = [_member(member, words) for member in dates.members]
    if len(texts) == 1:
        return texts[0]
    text = texts[0]
    for further in texts[1:-1]:
        text = words.say("list", list=text, date=further)
    return words.say("all_of" if dates.all_of else "one_of", list=text, date=texts[-1])


def _member(member: OneDate | Run, words: Words) -> str:
    if isinstance(member, OneDate):
        return _one(member, words)
    start = _one(member.start, words) if member.start else ""
    end = _one(member.end, words) if member.end else ""
    if start and end:
        return words.say("between", start=words.join("the", start), end=words.join("the", end))
    return words.say("or_later", date=start) if start else words.say("or_earlier", date=end)
