"""What is counted from now or from what was told last: "three years later", "last June"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accadeoggi.reading.resolving.context import Moment
from accadeoggi.reading.resolving.naming import (
    century_text,
    day_text,
    decade_text,
    time_text,
    week_text,
    year_text,
)
from accadeoggi.reading.resolving.points import (
    Resolved,
    feast_moment,
    middle_month,
    resolve_point,
)

if TYPE_CHECKING:
    from accadeoggi.reading.phrases.meanings import Meaning
    from accadeoggi.reading.resolving.context import Context
    from accadeoggi.reading.words.scanning import Node

A_DAY = {"H": 24, "MIN": 1440, "S": 86400}
STEP = {"last": -1, "previous": -1, "next": 1, "following": 1, "this": 0, "same": 0}
FROM_NOW = frozenset({"last", "next", "this"})
UNKNOWN_DAY = "XXXX-XX-XX"


def resolve_offset(meaning: Meaning, node: Node, context: Context) -> Resolved:
    """The value of an offset from now, or from where the narrative stands."""
    base = context.reached
    if meaning.base == "now":
        if not meaning.amount and meaning.unit == "D" and not context.is_news and not meaning.part:
            return "PRESENT_REF", None
        quoted = not context.is_news and context.is_quoted(node.first)
        base = context.reached if quoted else context.now
    if told := _year_of_quarter(meaning, context) or _repeated(meaning, node, context):
        return told
    if meaning.amount is None:
        return ("PAST_REF" if meaning.sign < 0 else "FUTURE_REF"), None
    if base is None:
        return _without_base(meaning), None
    half = 0.5 if meaning.quant == "half" else 0
    value, moment = moved(base, meaning.unit, meaning.sign * (meaning.amount + half))
    if meaning.part or meaning.clock:
        return time_text(value, meaning.part, meaning.clock), moment
    return value, moment


def _repeated(meaning: Meaning, node: Node, context: Context) -> Resolved | None:
    """The year that an offset says once more: "in 1563, eighteen years later"."""
    last, earlier = context.last, context.earlier
    if last is None or earlier is None or meaning.unit != "Y" or meaning.sign < 0:
        return None
    again = last.year - earlier.year == meaning.amount
    comma = context.tokens.word_before(node.first) == ","
    return (year_text(last.year), last) if comma and again else None


def _year_of_quarter(meaning: Meaning, context: Context) -> Resolved | None:
    """In reports of quarters "a year earlier" is the same quarter, not the year."""
    quarter = context.quarter
    if not context.is_news or meaning.unit != "Y" or meaning.amount != 1 or quarter is None:
        return None
    if meaning.sign > 0 or context.now is None:
        return None
    return f"{year_text(context.now.year - 1)}-{quarter.season}", None


def _without_base(meaning: Meaning) -> str:
    if meaning.base == "now" and meaning.amount:
        return "PAST_REF" if meaning.sign < 0 else "FUTURE_REF"
    return "PRESENT_REF" if meaning.unit == "D" and not meaning.amount else UNKNOWN_DAY


def moved(base: Moment, unit: str, amount: float) -> Resolved:
    """The moment so many units away, written as finely as the unit is."""
    if unit in {"Y", "DE", "CE", "ML"}:
        return _by_years(base, unit, amount)
    if unit == "M":
        found = base.by_months(round(amount))
        return _month_value(found, base)
    if unit == "Q":
        found = base.by_months(round(amount * 3))
        return f"{year_text(found.year)}-Q{((found.month or 1) + 2) // 3}", found
    if base.day is None:
        return _vague(base, unit), None
    if unit in {"W", "WE", "F"}:
        return _by_weeks(base, unit, amount)
    found = base.moved(int(amount / A_DAY.get(unit, 1)))
    return day_text(found.year, found.month, found.day), found


def _by_years(base: Moment, unit: str, amount: float) -> Resolved:
    years = amount * {"Y": 1, "DE": 10, "CE": 100, "ML": 1000}[unit]
    reached = base.year + int(years)
    if years % 1:
        reached = base.by_months(round(years * 12)).year
    return year_text(reached), Moment(reached)


def _month_value(found: Moment, base: Moment) -> Resolved:
    if base.month is None:
        return year_text(found.year), Moment(found.year)
    return day_text(found.year, found.month, None), found


def _by_weeks(base: Moment, unit: str, amount: float) -> Resolved:
    found = base.moved(round(amount * (14 if unit == "F" else 7)))
    date = found.date
    if date is None:
        return UNKNOWN_DAY, None
    return week_text(date) + ("-WE" if unit == "WE" else ""), found


def _vague(base: Moment, unit: str) -> str:
    """A day or a week in a month or year of which no more is known."""
    if unit in {"W", "WE"}:
        return f"{year_text(base.year)}-WXX"
    month = f"{base.month:02d}" if base.month else "XX"
    return f"{year_text(base.year)}-{month}-XX"


def resolve_turn(meaning: Meaning, node: Node, context: Context) -> Resolved:
    """The value of "last year", "that summer", "the following day", "next Friday"."""
    base = turn_base(meaning, context)
    if meaning.unit == "T":
        return _same_time(context)
    if meaning.unit == "Q" and meaning.which in {"same", "this"} and context.now:
        return _running_quarter(context, context.now)
    if base is None:
        return _unbased(meaning), None
    step = STEP[meaning.which]
    value, moment = _turned(meaning, node, base, step, context)
    if meaning.unit and moment is not None and _has_fields(meaning):
        return _inside(meaning, moment, node, context)
    if meaning.part or meaning.clock:
        return time_text(value, meaning.part, meaning.clock), moment
    return value, moment


def _running_quarter(context: Context, now: Moment) -> Resolved:
    """The quarter that a report is about: the one named last, else the last that is over."""
    if context.quarter:
        return f"{year_text(context.quarter.year)}-{context.quarter.season}", context.quarter
    number = ((now.month or 1) - 1) // 3
    year, number = (now.year, number) if number else (now.year - 1, 4)
    return f"{year_text(year)}-Q{number}", Moment(year, number * 3 - 1, season=f"Q{number}")


def _has_fields(meaning: Meaning) -> bool:
    day_of_month = meaning.unit == "M" and meaning.day is not None
    return meaning.month is not None or bool(meaning.season) or day_of_month


def _inside(meaning: Meaning, moment: Moment, node: Node, context: Context) -> Resolved:
    """A part of what was just found: "May of the following year", "the tenth of that month"."""
    month = meaning.month or (moment.month if meaning.unit == "M" else None)
    inner = meaning.but(unit="", which="", year=moment.year, month=month)
    return resolve_point(inner, node, context)


def turn_base(meaning: Meaning, context: Context) -> Moment | None:
    """Where "this", "last", "next" are counted from: the document in news, else the narrative."""
    if meaning.base == "now" or (context.is_news and meaning.which in FROM_NOW):
        return context.now
    if meaning.which != "same" or context.last is None:
        return context.reached
    vague = meaning.unit == "D" and context.last.day is None
    return context.reached if vague else context.last


def _same_time(context: Context) -> Resolved:
    base = context.reached
    if base is None:
        return "PAST_REF", None
    return day_text(base.year, base.month, base.day), None


def _unbased(meaning: Meaning) -> str:
    if meaning.which in {"last", "previous"}:
        return "PAST_REF"
    return "PRESENT_REF" if meaning.which in {"this", "same"} else "FUTURE_REF"


def _turned(meaning: Meaning, node: Node, base: Moment, step: int, context: Context) -> Resolved:
    if meaning.unit:
        return _turned_unit(meaning, base, step)
    if meaning.weekday is not None and meaning.day is None:
        return _turned_weekday(meaning, base, step)
    if meaning.season:
        return _turned_season(meaning.season, base, step)
    if meaning.feast:
        return _turned_feast(meaning, base, step)
    if meaning.month is not None:
        return _turned_month(meaning, base, step)
    return resolve_point(meaning, node, context)


def _turned_unit(meaning: Meaning, base: Moment, step: int) -> Resolved:
    unit = meaning.unit
    if unit in {"DE", "CE"}:
        return _long(base.year, unit, step), None
    if unit == "SE" and base.season:
        return _turned_season(base.season, base, step)
    if unit == "H":
        return day_text(base.year, base.month, base.day), None
    return moved(base, unit, step)


def _long(year: int, unit: str, step: int) -> str:
    """The decade or century so many away from that of a year, in either era."""
    before_era = year <= 0
    count, step = (1 - year, -step) if before_era else (year, step)
    if unit == "DE":
        return decade_text(count // 10 + step, before_era=before_era)
    return century_text((count - 1) // 100 + 1 + step, before_era=before_era)


def _turned_weekday(meaning: Meaning, base: Moment, step: int) -> Resolved:
    number = meaning.weekday or 0
    if base.day is None:
        return f"XXXX-WXX-{number + 1}", None
    ahead = (number - base.weekday) % 7
    if step < 0:
        ahead = ahead - 7
    elif step > 0 and not ahead:
        ahead = 7
    found = base.moved(ahead)
    return day_text(found.year, found.month, found.day), found


def _turned_season(season: str, base: Moment, step: int) -> Resolved:
    middle = middle_month(season)
    here = base.month or middle
    year = base.year
    if season == "WI" and step:
        year -= step < 0
    elif step < 0:
        year -= 0 if middle < here - 1 else 1
    elif step > 0:
        year += 0 if middle > here else 1
    return f"{year_text(year)}-{season}", Moment(year, middle, season=season)


def _turned_feast(meaning: Meaning, base: Moment, step: int) -> Resolved:
    candidates = [feast_moment(meaning.feast, base.year + n) for n in (-1, 0, 1)]
    return _chosen(candidates, base, step)


def _turned_month(meaning: Meaning, base: Moment, step: int) -> Resolved:
    candidates = [Moment(base.year + n, meaning.month, meaning.day) for n in (-1, 0, 1)]
    return _chosen(candidates, base, step)


def _chosen(candidates: list[Moment], base: Moment, step: int) -> Resolved:
    here = (base.year, base.month or 0, base.day or 0)

    def key(moment: Moment) -> tuple[int, int, int]:
        return moment.year, moment.month or 0, (moment.day or 0) if moment.day else here[2]

    if step < 0:
        found = [c for c in candidates if key(c) < here][-1]
    elif step > 0:
        found = next(c for c in candidates if key(c) > here)
    else:
        found = candidates[1]
    return day_text(found.year, found.month, found.day), found
