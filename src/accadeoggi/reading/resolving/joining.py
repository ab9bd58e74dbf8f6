"""Phrases that lean on a neighbour: "24–25 July", "April and June 1955", "1939–45"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accadeoggi.reading.phrases.meanings import Kind, Meaning
from accadeoggi.reading.words.scanning import Node

if TYPE_CHECKING:
    from accadeoggi.reading.words.lexicon import Lexicon
    from accadeoggi.reading.words.tokens import Tokens

Phrase = tuple[Node, Meaning]
DASHES = frozenset("-–—/")
MOST_LISTED = 30
"""More days than a month has are no list of days."""


def joined_phrases(
    found: list[Phrase], tokens: Tokens, lexicon: Lexicon
) -> tuple[list[Phrase], set[int]]:
    """The phrases with what leans on them, completed, and the indexes that start a range."""
    made: list[Phrase] = []
    for index, (node, meaning) in enumerate(found):
        taken = made[-1][0].last if made else -1
        if meaning.first_day is not None:
            made.extend(_split(node, meaning, tokens))
            continue
        if meaning.kind is Kind.POINT and meaning.day is not None and not meaning.feast:
            made.extend(_days_before(node, meaning, tokens, lexicon, taken))
        if meaning.kind is Kind.POINT and meaning.era and meaning.month is None:
            made.extend(_year_before(node, meaning, tokens, lexicon, taken))
        if meaning.kind is Kind.POINT and meaning.century is not None:
            made.extend(_century_before(node, meaning, tokens, lexicon, taken))
        if meaning.kind is Kind.LENGTH:
            made.extend(_number_before(node, meaning, tokens, lexicon, taken))
        made.append((node, meaning))
        following = found[index + 1][0].first if index + 1 < len(found) else len(tokens.words)
        made.extend(_after(node, meaning, tokens, lexicon, following))
    return made, _completed(made, tokens, lexicon)


def _split(node: Node, meaning: Meaning, tokens: Tokens) -> list[Phrase]:
    """The two days of "May 4 and 5, 1865"."""
    figures = [i for i in range(node.first, node.last + 1) if tokens.words[i].isdecimal()]
    first, second = figures[0], figures[1]
    return [
        (Node(node.first, first, "", (), False, True), meaning.but(day=meaning.first_day)),
        (Node(second, node.last, "", (), False, False), meaning),
    ]


def _days_before(
    node: Node, meaning: Meaning, tokens: Tokens, lexicon: Lexicon, taken: int
) -> list[Phrase]:
    """Day numbers before a whole day: "24" in "24–25 July", "3" and "4" in "3, 4 and 5 May"."""
    found: list[Phrase] = []
    before = _day_before(node, meaning, tokens, lexicon, taken)
    while before is not None and len(found) < MOST_LISTED:
        found.append(before)
        before = _day_before(*before, tokens, lexicon, taken)
    return found[::-1]


def _day_before(
    node: Node, meaning: Meaning, tokens: Tokens, lexicon: Lexicon, taken: int
) -> Phrase | None:
    joint = tokens.before(node.first)
    at = tokens.before(joint) if joint > taken else -1
    if at <= taken or tokens.words[joint] not in lexicon.lists["connectors"]:
        return None
    last = at
    if tokens.words[at] in lexicon.lists.get("ordinal_marks", frozenset()) and at > taken + 1:
        at -= 1
    number = _day(at, tokens, lexicon)
    if number is None or meaning.rule.startswith("month-day"):
        return None
    if tokens.words[joint] == "," and number >= (meaning.day or 0):
        return None
    day = meaning.but(day=number, weekday=None, rule="day-before-day")
    return _with_article(at, last, taken, tokens, lexicon), day


def _with_article(at: int, last: int, taken: int, tokens: Tokens, lexicon: Lexicon) -> Node:
    """A day number with the article that belongs to it ("il 24 e il 25 luglio")."""
    before = tokens.before(at)
    if before > taken and tokens.words[before] in lexicon.lists.get("day_articles", frozenset()):
        at = before
    return Node(at, last, "", (), False, False)


def _year_before(
    node: Node, meaning: Meaning, tokens: Tokens, lexicon: Lexicon, taken: int
) -> list[Phrase]:
    """A number before a year with its era: "499" in "499–493 BC"."""
    joint = tokens.before(node.first)
    at = tokens.before(joint) if joint > taken else -1
    if at <= taken or tokens.words[joint] not in lexicon.lists["range_marks"]:
        return []
    number = _entry(at, "anyyear", tokens, lexicon)
    if number is None or meaning.year is None:
        return []
    year = 1 - number if meaning.era == "BC" else number
    return [(_token(at), Meaning(Kind.POINT, year=year, era=meaning.era, rule="year-before-era"))]


def _century_before(
    node: Node, meaning: Meaning, tokens: Tokens, lexicon: Lexicon, taken: int
) -> list[Phrase]:
    """A first ordinal before a century: "fifth" in "the fifth and sixth centuries"."""
    joint = tokens.before(node.first)
    if joint > taken and tokens.words[joint] in lexicon.lists["the"]:
        joint = tokens.before(joint)
    at = tokens.before(joint) if joint > taken else -1
    if at <= taken or tokens.words[joint] not in lexicon.lists["connectors"]:
        return []
    number = _century(at, tokens, lexicon)
    if number is None or (number >= (meaning.century or 0) and meaning.era != "BC"):
        return []
    return [(_token(at), meaning.but(century=number, mod="", rule="century-before-century"))]


def _century(at: int, tokens: Tokens, lexicon: Lexicon) -> int | None:
    """The century that an ordinal, a Roman figure or the head of a name ("Quattro") says."""
    ordinal = _entry(at, "ordinal", tokens, lexicon)
    if ordinal is not None or not tokens.written(at)[0].isupper():
        return ordinal
    return _entry(at, "roman", tokens, lexicon) or _entry(at, "century_head", tokens, lexicon)


def _number_before(
    node: Node, meaning: Meaning, tokens: Tokens, lexicon: Lexicon, taken: int
) -> list[Phrase]:
    """A number before a length: "two" in "two to six days"."""
    joint = tokens.before(node.first)
    at = tokens.before(joint) if joint > taken else -1
    if at <= taken or tokens.words[joint] not in lexicon.lists["number_connectors"]:
        return []
    number = _entry(at, "number", tokens, lexicon) or _entry(at, "spelled", tokens, lexicon)
    if number is None or meaning.amount is None or number >= meaning.amount:
        return []
    return [(_token(at), meaning.but(amount=float(number), mod="", rule="number-before-length"))]


def _after(
    node: Node, meaning: Meaning, tokens: Tokens, lexicon: Lexicon, following: int
) -> list[Phrase]:
    """What leans on the phrase before it: "5" in "May 4 and 5", "45" in "1939–45"."""
    joint = tokens.after(node.last)
    at = tokens.after(joint)
    if at >= following or meaning.kind is not Kind.POINT:
        return []
    if tokens.words[joint] not in lexicon.lists["connectors"]:
        return []
    if short := _short_year_after(meaning, joint, at, tokens):
        return [(_token(at), short)]
    if further := _decade_or_century_after(meaning, at, tokens, lexicon):
        return [(_token(at), further)]
    return _days_after(meaning, at, tokens, lexicon)


def _further_short_year(meaning: Meaning, word: str) -> Meaning | None:
    """The second of two short years: "21" in "'20-21"."""
    first = meaning.short_year
    if first is None or meaning.unit or meaning.month or len(word) != len("21"):
        return None
    return meaning.but(short_year=int(word)) if int(word) > first else None


def _decade_or_century_after(
    meaning: Meaning, at: int, tokens: Tokens, lexicon: Lexicon
) -> Meaning | None:
    """What a plural goes on with: "Settanta" after "anni Sessanta e", "XVI" after "secoli XV e"."""
    written = tokens.written(at)
    if tokens.word_after(at) in lexicon.lists.get("counted", frozenset()):
        return None
    if meaning.century is not None and written.isupper():
        number = _entry(at, "roman", tokens, lexicon)
        if number is not None and number > meaning.century:
            return meaning.but(century=number, mod="", rule="century-after-century")
    if meaning.unit == "DE" and meaning.short_year is not None:
        number = _entry(at, "decade_word", tokens, lexicon) or _entry(at, "yy", tokens, lexicon)
        if number is not None and number % 10 == 0 and not written.islower():
            return meaning.but(short_year=number, mod="", rule="decade-after-decade")
    return None


def _short_year_after(meaning: Meaning, joint: int, at: int, tokens: Tokens) -> Meaning | None:
    word = tokens.words[at].lstrip("'")
    if tokens.words[joint] not in DASHES or not word.isdecimal():
        return None
    if meaning.year is None:
        return _further_short_year(meaning, word)
    if meaning.era == "BC" or meaning.day is not None or len(word) > 2 or meaning.year < 100:
        return None
    year = meaning.year // 100 * 100 + int(word)
    if len(word) == 1:
        year = meaning.year // 10 * 10 + int(word)
    if not meaning.year < year < meaning.year + 100:
        return None
    return Meaning(Kind.POINT, year=year, rule="short-year-after-year")


def _days_after(meaning: Meaning, at: int, tokens: Tokens, lexicon: Lexicon) -> list[Phrase]:
    if meaning.day is None or meaning.month is None or not meaning.rule.startswith("month-day"):
        return []
    number = _day(at, tokens, lexicon)
    if number is None or number <= meaning.day:
        return []
    if tokens.word_after(at) in lexicon.lists.get("counted", frozenset()):
        return []
    return [(_token(at), meaning.but(day=number, weekday=None, rule="day-after-day"))]


def _day(at: int, tokens: Tokens, lexicon: Lexicon) -> int | None:
    return _entry(at, "day", tokens, lexicon)


def _entry(at: int, slot: str, tokens: Tokens, lexicon: Lexicon) -> int | None:
    found = lexicon.words.get(tokens.words[at], ())
    values = (value for name, value in found if name == slot)
    return next((value for value in values if isinstance(value, int)), None)


def _token(at: int) -> Node:
    return Node(at, at, "", (), False, False)


def _completed(made: list[Phrase], tokens: Tokens, lexicon: Lexicon) -> set[int]:
    """Fill what a first phrase lacks from the one it is joined to; tell where ranges start."""
    ranges: set[int] = set()
    for index in range(len(made) - 2, -1, -1):
        (node, first), (after, second) = made[index], made[index + 1]
        if not _are_joined(node, after, tokens, lexicon):
            continue
        if first.kind is Kind.POINT and second.kind is Kind.POINT:
            _complete(first, second)
            if tokens.word_after(node.last) in lexicon.lists["range_marks"]:
                ranges.add(index)
    return ranges


def _are_joined(node: Node, after: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    joint = tokens.after(node.last)
    joints = lexicon.lists["connectors"] | lexicon.lists.get("brackets", frozenset())
    if joint >= len(tokens.words) or tokens.words[joint] not in joints:
        return False
    at = tokens.after(joint)
    articles = lexicon.lists.get("joint_articles", lexicon.lists["the"])
    while at < after.first and tokens.words[at] in articles:
        at = tokens.after(at)
    return at == after.first


def _complete(first: Meaning, second: Meaning) -> None:
    """Give a first phrase the year, century or era of the second."""
    if first.unit == "DE" and first.short_year is not None:
        _complete_decade(first, second)
    if second.era and not first.era and first.year is not None:
        first.era = second.era
        first.year = 1 - first.year if second.era == "BC" and first.year > 0 else first.year
    if first.year is not None or first.short_year is not None or first.century is not None:
        return
    if first.decade is not None or first.unit or second.year is None:
        return
    if first.feast and not first.season:
        first.year = second.year
    elif first.month is not None and second.month is not None:
        first.year = second.year - (first.month > second.month)
    elif (first.month or first.season) and (second.month or second.season):
        first.year = second.year


def _complete_decade(first: Meaning, second: Meaning) -> None:
    """Give a decade the century of the next, or let the next be one too ("anni '70 e '80")."""
    figures = first.short_year or 0
    if second.decade is not None:
        first.decade, first.short_year, first.unit = (
            second.decade // 10 * 10 + figures // 10,
            None,
            "",
        )
    elif second.short_year is not None and second.short_year % 10 == 0 and second.month is None:
        second.unit = "DE"
