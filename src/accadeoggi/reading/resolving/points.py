"""Points in the calendar completed: a missing year, month or century from where the text stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accadeoggi.chronology import days_in_month
from accadeoggi.reading.phrases.feasts import feast_day
from accadeoggi.reading.resolving.context import Moment
from accadeoggi.reading.resolving.naming import (
    century_text,
    day_text,
    decade_text,
    time_text,
    year_text,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from accadeoggi.reading.phrases.meanings import Meaning
    from accadeoggi.reading.resolving.context import Context
    from accadeoggi.reading.words.scanning import Node

Resolved = tuple[str, Moment | None]
FIRST_LONG_YEAR = 1000
AHEAD = 1.5
MIDDLE_OF = {"SP": 4, "SU": 7, "FA": 10, "WI": 1}
# How much a step back weighs against a step on: from stories.
BACKWARD = 1.4
AGAINST_WORDS = 3
"""How much a step weighs that goes against the tense, or back after "until"."""


def resolve_point(meaning: Meaning, node: Node, context: Context) -> Resolved:
    """The value of a point, and the moment that the narrative reaches with it."""
    before_era = meaning.era == "BC" or _is_old_century(meaning, context)
    if meaning.century is not None:
        return _century(meaning.century, before_era=before_era)
    if meaning.decade is not None:
        return _decade(meaning.decade, before_era=before_era)
    if meaning.unit == "DE":
        return _decade(
            short_year(meaning.short_year or 0, context, decade=True) // 10, before_era=False
        )
    value, moment = _dated(meaning, node, context)
    if meaning.part or meaning.clock:
        return time_text(_to_day(value), meaning.part, meaning.clock), moment
    return value, moment


def _is_old_century(meaning: Meaning, context: Context) -> bool:
    """Whether a century without an era is before ours, as the story is: "V sec. a.C. … IV sec."."""
    home = context.home
    if meaning.century is None or meaning.era or home is None or home.year > 0:
        return False
    middle = meaning.century * 100 - 50
    return abs(1 - middle - home.year) < abs(middle - home.year)


def _to_day(value: str) -> str:
    return value if value.count("-") >= 2 else value + "-XX" * (2 - value.count("-"))


def _century(century: int, *, before_era: bool) -> Resolved:
    year = 1 - (century * 100 - 50) if before_era else century * 100 - 50
    return century_text(century, before_era=before_era), Moment(year)


def _decade(decade: int, *, before_era: bool) -> Resolved:
    year = 1 - (decade * 10 + 5) if before_era else decade * 10 + 5
    return decade_text(decade, before_era=before_era), Moment(year)


def short_year(figures: int, context: Context, *, decade: bool = False) -> int:
    """The full year of two figures: in the century that the text is in."""
    home = context.home or context.reached
    if home is None:
        return 1900 + figures
    if context.is_news and context.now:
        year = context.now.year // 100 * 100 + figures
        return year if year <= context.now.year + (0 if decade else 15) else year - 100
    base = home.year // 100 * 100 + figures
    return min((base - 100, base, base + 100), key=lambda year: _far(year - home.year))


def _far(years: int) -> float:
    """How far a year is; one still to come in the story weighs more."""
    return years * AHEAD if years > 0 else -years


def _dated(meaning: Meaning, node: Node, context: Context) -> Resolved:
    year = meaning.year
    if year is None and meaning.short_year is not None:
        year = short_year(meaning.short_year, context)
    year = _before_era(year, meaning, context)
    if meaning.feast:
        return _feast(meaning, year, node, context)
    if meaning.season:
        return _season(meaning, year, node, context)
    if meaning.month is not None:
        return _with_month(meaning, year, node, context)
    if year is not None and meaning.day is None:
        return year_text(year), Moment(year)
    return _within_month(meaning, node, context)


def _before_era(year: int | None, meaning: Meaning, context: Context) -> int | None:
    """A year of few figures in a story that stands before our era: "218 BC … in 216"."""
    home = context.home
    if year is None or home is None or meaning.era or not 0 < year < FIRST_LONG_YEAR:
        return year
    is_old = home.year <= 0 and abs(1 - year - home.year) < abs(year - home.year)
    return 1 - year if is_old else year


def _within_month(meaning: Meaning, node: Node, context: Context) -> Resolved:
    """A point that says neither year nor month: a day's number, a weekday, an hour."""
    if meaning.day is not None:
        return _day_alone(meaning, context)
    if meaning.weekday is not None:
        return weekday(meaning.weekday, node, context)
    return _time_alone(context)


def _time_alone(context: Context) -> Resolved:
    at = context.home
    if at is None or at.day is None:
        return "XXXX-XX-XX", None
    return day_text(at.year, at.month, at.day), at


def _feast(meaning: Meaning, year: int | None, node: Node, context: Context) -> Resolved:
    if year is None:
        home = context.home
        if home is None:
            return f"XXXX-{meaning.feast.upper()}"[:4] + "-XX-XX", None
        year = nearest_year(lambda y: feast_moment(meaning.feast, y), home, node, context)
    found = feast_moment(meaning.feast, year)
    return day_text(found.year, found.month, found.day), found


def feast_moment(feast: str, year: int) -> Moment:
    """The day of a movable feast in a year."""
    month, day = feast_day(feast, year)
    return Moment(year, month, day)


def _season(meaning: Meaning, year: int | None, node: Node, context: Context) -> Resolved:
    season = meaning.season
    if year is None:
        home = context.home
        if home is None:
            return f"XXXX-{season}", None
        if context.is_news and season[0] in "QH":
            year = quarter_year(season, home)
        else:
            middle = middle_month(season)
            year = nearest_year(lambda y: Moment(y, middle), home, node, context)
    return f"{year_text(year)}-{season}", Moment(year, middle_month(season), season=season)


def middle_month(season: str) -> int:
    """A month that stands for a season, a quarter or a half."""
    if season in MIDDLE_OF:
        return MIDDLE_OF[season]
    number = int(season[1])
    if season[0] == "B":
        return number * 2
    return number * 3 - 1 if season[0] == "Q" else number * 6 - 3


def quarter_year(season: str, home: Moment) -> int:
    """The year of a quarter in news: the last such quarter that has begun."""
    first = middle_month(season) - 1
    return home.year if first <= (home.month or 12) + 1 else home.year - 1


def _with_month(meaning: Meaning, year: int | None, node: Node, context: Context) -> Resolved:
    month, day = meaning.month or 1, meaning.day
    if year is None:
        home = context.home
        if home is None:
            return day_text(None, month, day), None
        year = nearest_year(lambda y: _moment(y, month, day), home, node, context)
    return day_text(year, month, day), _moment(year, month, day).but(named=meaning.weekday)


def _moment(year: int, month: int, day: int | None) -> Moment:
    if day is not None and day > days_in_month(year, month):
        return Moment(year, month)
    return Moment(year, month, day)


def nearest_year(make: Callable[[int], Moment], home: Moment, node: Node, context: Context) -> int:
    """The year in which a bare day, month or season lies nearest to where the text stands.

    In news a month without a year is past unless its sentence speaks of the future.
    """
    if home.month is None and not home.season:
        return home.year
    candidates = [make(home.year + step) for step in (-1, 0, 1)]
    if context.is_news and home is context.now:
        return _in_news(candidates, home, node, context)
    earlier = context.has_word_before(node.first, "earlier_tense", 12)
    back, on = (1.0, AGAINST_WORDS) if earlier else (BACKWARD, 1.0)
    if context.is_before(node.first, "until"):
        back = AGAINST_WORDS
    return min(candidates, key=lambda c: (_gap(c, home, back, on), -c.year)).year


def _in_news(candidates: list[Moment], home: Moment, node: Node, context: Context) -> int:
    """A bare month is the last one unless the future is spoken of; a bare day is the nearest."""
    future = speaks_of_future(node, context, 14)
    if any(c.day is not None for c in candidates):
        ahead = 300 if future else 1 if context.is_before(node.first, "past_before") else 120
        return min(candidates, key=lambda c: _news_gap(c.jdn - home.jdn, ahead)).year
    here = (home.year, home.month or 12)
    if future:
        return next(c for c in candidates if (c.year, c.month or 0) >= here).year
    return [c for c in candidates if (c.year, c.month or 0) <= here][-1].year


def speaks_of_future(node: Node, context: Context, reach: int) -> bool:
    """Whether a bare date in news lies ahead, by the words around it."""
    if context.is_before(node.first, "past_before"):
        return False
    return (
        context.is_before(node.first, "future_before")
        or context.has_word_before(node.first, "future", reach)
        or context.has_word_after(node.last, "future_after", 10)
    )


def _news_gap(days: int, ahead: int) -> tuple[bool, int]:
    return (days > ahead or days < ahead - 365, abs(days))


def _gap(candidate: Moment, home: Moment, back: float, on: float) -> float:
    """The distance in days, with weights for the two directions."""
    days = candidate.jdn - home.jdn
    return days * on if days >= 0 else -days * back


def _day_alone(meaning: Meaning, context: Context) -> Resolved:
    home = context.reached if not context.is_news else context.home
    if home is None or home.month is None:
        year = home.year if home else None
        return day_text(year, None, meaning.day), None
    found = _moment(home.year, home.month, meaning.day)
    return day_text(home.year, home.month, meaning.day), found


def weekday(number: int, node: Node, context: Context) -> Resolved:
    """A weekday alone: in news the last such day or the next, in a story the next one."""
    home = context.home
    if home is None or home.day is None:
        return f"XXXX-WXX-{number + 1}", None
    ahead = (number - home.weekday) % 7
    if context.is_news and not speaks_of_future(node, context, 14) and ahead:
        ahead -= 7
    found = home.moved(ahead)
    return day_text(found.year, found.month, found.day), found
