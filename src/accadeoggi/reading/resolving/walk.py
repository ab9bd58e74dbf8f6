"""The walk itself: what each phrase means here, and where the narrative stands after it."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from accadeoggi.reading.phrases.meanings import Kind, Meaning
from accadeoggi.reading.resolving.asides import is_apposition, is_attribute
from accadeoggi.reading.resolving.context import STOPS, Context, Moment
from accadeoggi.reading.resolving.joining import joined_phrases
from accadeoggi.reading.resolving.lengths import length_value, set_value
from accadeoggi.reading.resolving.moves import moved, resolve_offset, resolve_turn
from accadeoggi.reading.resolving.naming import day_text, year_text
from accadeoggi.reading.resolving.points import Resolved, resolve_point
from accadeoggi.reading.values import Basis, Range, Said, Timex, TimexType

if TYPE_CHECKING:
    from accadeoggi.chronology import HistoricalDate
    from accadeoggi.reading.words.lexicon import Lexicon
    from accadeoggi.reading.words.scanning import Node
    from accadeoggi.reading.words.tokens import Tokens

SENTENCE_END = re.compile(r"[.!?\n]")
FAR_YEARS = 2
LONG_PAST = 20
FEW_FAR = 4
UNTIL_REACH = 16


@dataclass(frozen=True, slots=True)
class Tagged:
    """The time expressions of a text, in order, and which of them are the ends of one span."""

    timexes: tuple[Timex, ...]
    ranges: tuple[Range, ...]


def resolve(
    found: list[tuple[Node, Meaning]],
    tokens: Tokens,
    lexicon: Lexicon,
    anchor: str | None,
    event_date: HistoricalDate | None,
) -> Tagged:
    """Give every phrase its value, in the order of the text."""
    now = moment_of(anchor) or dateline(found, tokens)
    news = is_news(found, now, event_date)
    kind = "news" if news else "story"
    found = [(node, meaning) for node, meaning in found if meaning.only in {"", kind}]
    phrases, ranges = joined_phrases(found, tokens, lexicon)
    context = Context(
        tokens=tokens, lexicon=lexicon, now=now, then=event_moment(event_date), is_news=news
    )
    context.ahead = None if news else first_year(phrases, now)
    timexes = _walked(phrases, ranges, context)
    pairs = tuple(Range(i, i + 1) for i in sorted(ranges) if i + 1 < len(timexes))
    return Tagged(tuple(timexes), pairs)


def first_year(phrases: list[tuple[Node, Meaning]], now: Moment | None) -> Moment | None:
    """The first year that a text names, if all its years are long past."""
    years = [m.year for _, m in phrases if m.kind is Kind.POINT and m.year is not None]
    if not years or (now is not None and any(now.year - year < LONG_PAST for year in years)):
        return None
    return Moment(years[0])


def moment_of(anchor: str | None) -> Moment | None:
    """The day of the document."""
    if not anchor:
        return None
    try:
        day = dt.date.fromisoformat(anchor[:10])
    except ValueError:
        return None
    return Moment(day.year, day.month, day.day)


def dateline(phrases: list[tuple[Node, Meaning]], tokens: Tokens) -> Moment | None:
    """A whole day that has one of the first lines to itself: when the text was written."""
    for node, meaning in phrases[:3]:
        if meaning.year is None or meaning.month is None or meaning.day is None:
            continue
        before = tokens.text[: tokens.start(node.first)]
        after = tokens.text[tokens.ends[node.last] :][:3].lstrip(" ")
        if (not before.strip(" ") or before.rstrip(" ").endswith("\n")) and after.startswith("\n"):
            return Moment(meaning.year, meaning.month, meaning.day)
    return None


def event_moment(event_date: HistoricalDate | None) -> Moment | None:
    """The day that the text is about."""
    if event_date is None or event_date.year is None:
        return None
    day = event_date.month_day
    return Moment(event_date.year, day.month if day else None, day.day if day else None)


def is_news(
    phrases: list[tuple[Node, Meaning]], now: Moment | None, event_date: HistoricalDate | None
) -> bool:
    """Whether bare days and months are those around the day of the document.

    A text that names many years far from its own day tells of the past.
    """
    if now is None or event_date is not None:
        return False
    years = [m.year for _, m in phrases if m.kind is Kind.POINT and m.year is not None]
    far = sum(abs(year - now.year) > FAR_YEARS for year in years)
    near = sum(m.kind is Kind.OFFSET and m.base == "now" for _, m in phrases)
    bare = sum(m.kind is Kind.POINT and m.weekday is not None and m.day is None for _, m in phrases)
    if far and far == len(years) and not near and not bare:
        return False
    return far < FEW_FAR or len(years) < 4 * (near + bare)


def _walked(phrases: list[tuple[Node, Meaning]], ranges: set[int], context: Context) -> list[Timex]:
    made = []
    tokens = context.tokens
    end = 0
    for index, (node, meaning) in enumerate(phrases):
        if not end or SENTENCE_END.search(tokens.text, end, tokens.start(node.first)):
            context.open_sentence()
        end = tokens.ends[node.last]
        value, moment = value_of(meaning, node, context)
        context.last_end = node.last
        made.append(_timex(node, meaning, value, context))
        if moment is not None and not (context.then and (index - 1) in ranges):
            move_on(moment, meaning, node, context)
        elif moment is not None and not context.is_news:
            context.last = moment
    return made


def move_on(moment: Moment, meaning: Meaning, node: Node, context: Context) -> None:
    """Let the narrative reach a moment, or only look aside at it.

    A year alone within a sentence, or anything in brackets, is a look aside: it holds for its
    sentence, and beyond it only if it carries the story on.
    """
    context.earlier, context.last = context.last, moment
    if moment.season.startswith("Q"):
        context.quarter = moment
    if meaning.base == "now" and not context.is_news:
        return
    if looks_away(meaning, node, context) or is_attribute(moment, meaning, node, context):
        return
    if meaning.is_full:
        context.said_in_sentence = True
    before = context.tokens.word_before(node.first)
    if context.then is None or (
        moment.month is not None and before != "(" and not context.is_before(node.first, "until")
    ):
        context.then, context.aside = moment, None
    elif before == "(":
        return
    elif is_opening(node, context):
        context.advance(moment)
    else:
        look_aside(moment, meaning, context)


def look_aside(moment: Moment, meaning: Meaning, context: Context) -> None:
    """Turn to another time for a sentence; "the end of the year" is no other time."""
    if meaning.unit != "Y" or context.then is None or moment.year != context.then.year:
        context.aside = moment


def looks_away(meaning: Meaning, node: Node, context: Context) -> bool:
    """Whether a phrase looks back or ahead from where the story stands, and stays there."""
    if context.then and context.has_word_before(node.first, "until_clause", UNTIL_REACH):
        return not context.is_news
    if meaning.kind is Kind.OFFSET:
        return meaning.sign < 0
    if meaning.kind is Kind.TURN and meaning.which == "previous":
        return True
    return (
        meaning.kind is Kind.TURN
        and meaning.which == "next"
        and context.is_before(node.first, "future_before")
    )


def is_opening(node: Node, context: Context) -> bool:
    """Whether a phrase opens its sentence, after at most a word or two."""
    tokens = context.tokens.words
    for index in range(node.first - 1, max(node.first - 6, -1), -1):
        if tokens[index] in STOPS or "\n" in tokens[index]:
            return True
    return node.first < 6


RESOLVERS = {
    Kind.POINT: resolve_point,
    Kind.OFFSET: resolve_offset,
    Kind.TURN: resolve_turn,
}


def value_of(meaning: Meaning, node: Node, context: Context) -> Resolved:
    """The TIMEX3 value of a phrase, and the moment it reaches."""
    if meaning.quant == "same-period":
        return same_period(meaning, node, context)
    if meaning.kind in RESOLVERS:
        return RESOLVERS[meaning.kind](meaning, node, context)
    if meaning.kind is Kind.LENGTH:
        return from_event(meaning, node, context) or (length_value(meaning), None)
    if meaning.kind is Kind.SET:
        return set_value(meaning), None
    return meaning.reference, None


def same_period(meaning: Meaning, node: Node, context: Context) -> Resolved:
    """The month or quarter told last, in another year ("the same period of the previous year")."""
    value, moment = value_of(meaning.but(quant=""), node, context)
    last = context.last
    if last is None or moment is None or not (last.month or last.season):
        return value, moment
    if last.season:
        return f"{year_text(moment.year)}-{last.season}", last.but(year=moment.year)
    return day_text(moment.year, last.month, None), Moment(moment.year, last.month)


def from_event(meaning: Meaning, node: Node, context: Context) -> Resolved | None:
    """A length before or after an event just told ("three days after the armistice") is a date."""
    if context.is_news or meaning.amount is None or context.last is None or meaning.quant:
        return None
    if is_apposition(node, context):
        return None
    after = context.tokens.word_after(node.last)
    lists = context.lexicon.lists
    sign = (after in lists.get("after_event", ())) - (after in lists.get("before_event", ()))
    if not sign:
        return None
    return moved(context.last, meaning.unit, sign * meaning.amount)


def _timex(node: Node, meaning: Meaning, value: str, context: Context) -> Timex:
    tokens = context.tokens
    start, end = tokens.start(node.first), tokens.ends[node.last]
    return Timex(
        start=start,
        end=end,
        text=tokens.text[start:end],
        type=type_of(meaning, value),
        value=value,
        mod=meaning.mod,
        said=said_by(meaning),
        basis=basis_of(meaning, context),
        rule=meaning.rule,
    )


def type_of(meaning: Meaning, value: str) -> TimexType:
    """The TIMEX3 type that goes with a value."""
    if meaning.kind is Kind.SET:
        return TimexType.SET
    if meaning.kind is Kind.LENGTH and value.startswith("P"):
        return TimexType.DURATION
    return TimexType.TIME if "T" in value[4:] and not value.endswith("_REF") else TimexType.DATE


def said_by(meaning: Meaning) -> Said:
    """What the words said, apart from what was filled in."""
    relative = meaning.kind is Kind.OFFSET or meaning.kind is Kind.TURN
    return said(
        meaning.year, meaning.month, meaning.day, meaning.weekday, meaning.era, meaning.style,
        meaning.amount, meaning.unit, relative,
    )  # fmt: skip


said = lru_cache(maxsize=4096, typed=True)(Said)
"""Texts say the same years and days again and again: each is kept once."""


def basis_of(meaning: Meaning, context: Context) -> Basis:
    """What the value was completed from."""
    if meaning.is_full or meaning.kind in {Kind.LENGTH, Kind.SET, Kind.REFERENCE}:
        return Basis.SAID
    if context.home is context.now or meaning.base == "now":
        return Basis.DOCUMENT
    return Basis.MENTION
