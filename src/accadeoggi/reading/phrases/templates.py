"""From what a rule caught to what the phrase means: its ``value`` line, made a function."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from accadeoggi.reading.phrases.meanings import Kind, Meaning
from accadeoggi.reading.phrases.reckonings import RECKONINGS
from accadeoggi.reading.phrases.republican import republican_day

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Captures = Mapping[str, Any]
    Builder = Callable[[Captures], Meaning]

SLOT = re.compile(r"\{([a-z0-9_-]+)\}")
LENGTH = re.compile(r"P(\{[a-z0-9_]+\}|X|[0-9]+)(\{[a-z0-9_]+\}|[A-Z]+)")
OFFSET = re.compile(
    r"(now|then) (?:([+-])|(\{direction\})) (\{[a-z0-9_]+\}|X|[0-9.]+) ?(\{[a-z0-9_]+\}|[A-Z]+)"
)
TURN = re.compile(r"(?:(now|then) )?(this|last|next|same|\{which\}) (\S+)")
LARGE = re.compile(r"(decade|century|hundreds) (\{[a-z0-9_]+\}|[0-9]+)( \{era\})?")
POINT = re.compile(
    r"(?P<year>\{[a-z0-9_]+\}|X+|[0-9]{4})"
    r"(?:-(?P<month>\{[a-z0-9_]+\}|[QHB]\{[a-z0-9_]+\}|XX|WXX|SP|SU|FA|WI|[QH][1-4]|[0-9]{2})"
    r"(?:-(?P<day>\{[a-z0-9_]+\}|XX|[0-9]{2}))?)?(?:T(?P<time>\{[a-z0-9_]+\}|[A-Z]{2})(?::\{minute\})?)?"
)
NOON, EVENING = 12, 6
PERIOD = re.compile(r"PT?([0-9]+)([A-Z]+)")
COMMON = (
    "mod", "part", "clock", "style", "weekday", "quant", "which", "season", "base", "month", "day",
    "first_day",
)  # fmt: skip


class BadValue(ValueError):
    """A value line that cannot be understood."""


def builder(value: str) -> Builder:
    """The function that makes a meaning of what a rule caught.

    Raises BadValue if the line is none of the known forms.
    """
    for form, make in FORMS:
        if found := form.fullmatch(value):
            return make(found)
    raise BadValue(f"value “{value}” is of no known form")


def slots_in(value: str) -> set[str]:
    """The slots that a value line names."""
    return set(SLOT.findall(value))


def _reference(found: re.Match[str]) -> Builder:
    said = found[0]
    if said.startswith("{"):
        return lambda c: Meaning(Kind.REFERENCE, reference=c["reference"])
    return lambda c: Meaning(Kind.REFERENCE, reference=said)


def _nothing(_found: re.Match[str]) -> Builder:
    """What only looks like a time, and must not be read as one: the name of a street."""
    return lambda _captured: Meaning(Kind.NOTHING)


def _nested(found: re.Match[str]) -> Builder:
    name = found[1]

    def build(captured: Captures) -> Meaning:
        meaning: Meaning = captured[name].but()
        at = captured.get("at")
        if at is not None and at is not captured[name]:
            meaning.clock, meaning.part = in_part(at.clock, meaning.part), at.part
        if "named" in captured:
            meaning.weekday = captured["named"].weekday
        if "piece" in captured:
            meaning.mod = meaning.mod or captured["piece"].mod
        if name == "at" and "inner" in captured:
            meaning.clock = in_part(meaning.clock, captured["inner"].part)
        inner = captured.get("inner") if at is None else None
        return meaning if inner is None else _within(meaning, inner)

    return build


def in_part(clock: str, part: str) -> str:
    """An hour of the clock of twelve in its part of the day ("five o'clock in the afternoon").

    >>> in_part("05:00", "AF"), in_part("10:30", "NI"), in_part("02:00", "NI")
    ('17:00', '22:30', '02:00')
    """
    hour = int(clock[:2] or 0)
    late = part in {"AF", "EV"} or (part == "NI" and hour >= EVENING)
    return f"{hour + 12:02d}{clock[2:]}" if clock and late and hour < NOON else clock


def _within(meaning: Meaning, inner: Meaning) -> Meaning:
    """A longer period with what an inner phrase says of it ("August of that year")."""
    return meaning.but(
        month=inner.month,
        day=inner.day,
        season=inner.season,
        feast=inner.feast,
        mod=inner.mod or meaning.mod,
        weekday=inner.weekday,
    )


def _length(found: re.Match[str]) -> Builder:
    amount, unit = _amount(found[1]), _text(found[2])
    return lambda c: Meaning(Kind.LENGTH, amount=amount(c), unit=unit(c))


def _set(found: re.Match[str]) -> Builder:
    inner = found[1]
    if inner == "{adverb}":
        return _adverb
    if length := LENGTH.fullmatch(inner):
        amount, unit = _amount(length[1]), _text(length[2])
        return lambda c: Meaning(Kind.SET, amount=amount(c), unit=unit(c))
    point = builder(inner)
    return lambda c: point(c).but(kind=Kind.SET)


def _adverb(captured: Captures) -> Meaning:
    """What returns as an adverb says: the slot gives the whole period."""
    amount, unit = PERIOD.fullmatch(captured["adverb"]).groups()  # type: ignore[union-attr]
    return Meaning(Kind.SET, amount=float(amount), unit=unit)


def _offset(found: re.Match[str]) -> Builder:
    base, sign, amount, unit = found[1], found[2], _amount(found[4]), _text(found[5])

    def build(captured: Captures) -> Meaning:
        direction = captured["direction"] if sign is None else int(f"{sign}1")
        return Meaning(
            Kind.OFFSET, base=base, sign=direction, amount=amount(captured), unit=unit(captured)
        )

    return build


def _turn(found: re.Match[str]) -> Builder:
    base, which, what = found[1] or "", found[2], found[3]
    slot = what.strip("{}")

    def build(captured: Captures) -> Meaning:
        turn = captured["which"] if which == "{which}" else which
        meaning = Meaning(Kind.TURN, which=turn, base=base)
        if what.startswith("{date"):
            return captured[slot].but(which=turn, base=base)  # type: ignore[no-any-return]
        if what.startswith("{"):
            put(meaning, slot, captured[slot])
        else:
            meaning.unit = what
        return meaning

    return build


def _large(found: re.Match[str]) -> Builder:
    size, number = found[1], found[2]

    def build(captured: Captures) -> Meaning:
        n = int(captured[number.strip("{}")] if number.startswith("{") else number)
        era = captured.get("era", "")
        if "of_century" in captured:
            return Meaning(Kind.POINT, decade=captured["of_century"] * 10 - 10 + n // 10, era=era)
        if "hundreds" in captured:
            return Meaning(Kind.POINT, decade=captured["hundreds"] * 10 + n // 10, era=era)
        if size == "hundreds":
            n = n // 100 + 1
        if size != "decade":
            return Meaning(Kind.POINT, century=n, era=era)
        if n < 100 and not era:
            return Meaning(Kind.POINT, short_year=n, unit="DE")
        return Meaning(Kind.POINT, decade=n // 10, era=era)

    return build


def _point(found: re.Match[str]) -> Builder:
    parts = [(place, text) for place, text in found.groupdict().items() if text]
    wanted = [_part(place, text) for place, text in parts]

    def build(captured: Captures) -> Meaning:
        meaning = Meaning(Kind.POINT)
        for field, name, constant in wanted:
            value = constant if name is None else captured.get(name)
            if value is not None:
                put(meaning, field, value)
        if "minute" in captured:
            meaning.clock = f"{captured['hour']:02d}:{captured['minute']:02d}"
        if captured.get("era") == "BC" and meaning.year is not None:
            meaning.year = 1 - meaning.year
        meaning.era = captured.get("era", "")
        return meaning

    return build


def _part(place: str, text: str) -> tuple[str, str | None, object]:
    """The field a part of a point goes to, the slot it comes from or None, and its constant."""
    if text.startswith("{"):
        name = text.strip("{}")
        return (FIELD_OF.get(name, place if place != "time" else "hour"), name, None)
    if "{" in text:
        return (text[0], text[2:-1], None)
    if set(text) == {"X"} or text == "WXX":
        return ("", None, None)
    if place == "time":
        return ("part", None, text)
    return (place, None, int(text)) if text.isdigit() else ("season", None, text)


FIELD_OF = {
    "yy": "short_year", "apos": "short_year", "season": "season", "part": "part", "hour": "hour",
    "clock": "clock", "hhmm": "clock", "feast": "feast", "weekday": "weekday", "year": "year",
}  # fmt: skip


def put(meaning: Meaning, field: str, value: Any) -> None:
    """Set a field of a meaning from a slot's value."""
    if field == "hour":
        meaning.clock = f"{int(value):02d}:00"
    elif field in {"Q", "H", "B"}:
        meaning.season = f"{field}{value}"
    elif field == "feast":
        put_feast(meaning, value)
    elif field:
        setattr(meaning, field, value)


def put_feast(meaning: Meaning, feast: str) -> None:
    """Set a feast: a month and day where it is fixed, else its name."""
    if feast[:2].isdigit() and len(feast) == 5:
        meaning.month, meaning.day = int(feast[:2]), int(feast[3:])
    else:
        meaning.feast = feast


def _amount(text: str) -> Callable[[Captures], float | None]:
    if text.startswith("{"):
        name = text.strip("{}")
        return lambda c: None if c[name] == "X" else float(c[name])
    if text == "X":
        return lambda c: None
    return lambda c: float(text)


def _text(text: str) -> Callable[[Captures], str]:
    if text.startswith("{"):
        name = text.strip("{}")
        return lambda c: str(c[name])
    return lambda c: text


def _day_word(found: re.Match[str]) -> Builder:
    name = found[1]

    def build(captured: Captures) -> Meaning:
        days = int(captured[name]) if name else 0
        return Meaning(
            Kind.OFFSET, base="now", sign=-1 if days < 0 else 1, amount=abs(days), unit="D"
        )

    return build


def _republican(found: re.Match[str]) -> Builder:
    def build(captured: Captures) -> Meaning:
        day = republican_day(
            int(captured["republican_year"]),
            int(captured["republican_month"]),
            captured["republican_day"],
        )
        year, month, number = day or (None, None, None)
        return Meaning(Kind.POINT, year=year, month=month, day=number)

    return build


FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Builder]], ...] = (
    (re.compile(r"nothing"), _nothing),
    (re.compile("|".join(RECKONINGS)), lambda found: RECKONINGS[found[0]]),
    (re.compile(r"(?:PRESENT|PAST|FUTURE)_REF|\{reference\}"), _reference),
    (re.compile(r"\{((?:[a-z]+-)?date|length|at)\}"), _nested),
    (re.compile(r"now day(?: \{([a-z_]+)\})?"), _day_word),
    (re.compile(r"republican .+"), _republican),
    (LENGTH, _length),
    (re.compile(r"set (.+)"), _set),
    (OFFSET, _offset),
    (TURN, _turn),
    (LARGE, _large),
    (POINT, _point),
)
