"""Numbers as tokens: figures, and the words that spell them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accadeoggi.chronology.numerals import roman

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Entry = tuple[str, object]
Word = tuple[Entry, ...]
FIRST_YEAR, LAST_YEAR = 1000, 2199


def figure_entries(text: str) -> Word:
    """What a number in figures may stand for: a day, an hour, a year, or merely a number.

    >>> [name for name, value in figure_entries("12")]
    ['number', 'anyyear', 'day', 'hour', 'monthnum', 'yy']
    """
    number = int(text)
    made: list[Entry] = [("number", number), ("anyyear", number)]
    if 1 <= number <= 31 and len(text) <= 2:
        made.append(("day", number))
    if number <= 24 and len(text) <= 2:
        made.append(("hour", number))
    if 1 <= number <= 12 and len(text) <= 2:
        made.append(("monthnum", number))
    if len(text) == 2:
        made.append(("yy", number))
    if len(text) == 4 and number // 100 < 24 and number % 100 < 60:
        made.append(("hhmm", f"{text[:2]}:{text[2:]}"))
    if len(text) == 3 and number >= 100:
        made.append(("year3", number))
    if len(text) == 4 and FIRST_YEAR <= number <= LAST_YEAR:
        made.append(("year", number))
    return tuple(made)


def figures() -> Iterator[tuple[str, Word, bool]]:
    """All figures of up to four places, hours with minutes, short years; whether each triggers."""
    for number in range(10000):
        text = str(number)
        yield text, figure_entries(text), len(text) == 4 and FIRST_YEAR <= number <= LAST_YEAR
        if number < 100:
            yield f"'{number:02d}", (("apos", number),), True
    for number in range(10):
        yield f"0{number}", figure_entries(f"0{number}"), False
    for years in range(10, 2200, 10):
        yield f"{years}s", (("round_years", years),), True
    for number in range(1000):
        yield f"{number:04d}", figure_entries(f"{number:04d}"), False
    for hour in range(25):
        for minute in range(60):
            entry: Entry = ("clock", f"{hour:02d}:{minute:02d}")
            yield f"{hour:02d}:{minute:02d}", (entry,), True
            yield f"{hour}:{minute:02d}", (entry,), True


def dotted_hours() -> Iterator[tuple[str, str]]:
    """Hours with minutes as Italian writes them ("22.45", "21,30"), and as a clock shows them."""
    for hour in range(25):
        for minute in range(60):
            for sign in ".,":
                for text in {f"{hour}{sign}{minute:02d}", f"{hour:02d}{sign}{minute:02d}"}:
                    yield text, f"{hour:02d}:{minute:02d}"


def romans() -> Iterator[tuple[str, Word]]:
    """Roman figures from I to XXX, in small letters as the tokens are."""
    for number in range(1, 31):
        yield roman(number).lower(), (("roman", number),)


def joined(words: Mapping[str, int], elided: tuple[str, ...]) -> Iterator[tuple[str, int]]:
    """The numbers up to 2199 of a language that writes them as one word ("millenovecentosei").

    ``words`` gives the simple ones (1-19, tens, 100, 1000); before a word in ``elided`` the last
    vowel of what precedes falls away ("ventuno", "centottanta"), or need not from 100 upwards.
    """
    simple: dict[int, list[str]] = {}
    for word, value in words.items():
        simple.setdefault(value, []).append(word)
    below = {n: list(_below_hundred(n, simple, elided)) for n in range(1, 100)}
    for number in range(1, 2200):
        for word in _with_hundreds(number, below, simple, elided):
            yield word, number


def _below_hundred(
    number: int, simple: Mapping[int, list[str]], elided: tuple[str, ...]
) -> Iterator[str]:
    if number in simple:
        yield from simple[number]
    elif number > 20:
        for ten in whole(simple[number // 10 * 10]):
            for one in simple[number % 10]:
                yield ten[:-1] + one if one in elided else ten + one


def whole(words: list[str]) -> list[str]:
    """The words that another may follow: those that have not lost their vowel ("vent'")."""
    return [word for word in words if not word.endswith("'")]


def _with_hundreds(
    number: int,
    below: Mapping[int, list[str]],
    simple: Mapping[int, list[str]],
    elided: tuple[str, ...],
) -> Iterator[str]:
    thousands, rest = divmod(number, 1000)
    hundreds, small = divmod(rest, 100)
    for head in _thousand(thousands, simple):
        for middle in _hundred(hundreds, simple):
            start = head + middle
            if not small:
                yield start
            for end in below.get(small, ()) if whole([start]) else ():
                yield start + end
                if start and any(end.startswith(word) for word in elided):
                    yield start[:-1] + end


def _thousand(count: int, simple: Mapping[int, list[str]]) -> list[str]:
    if not count:
        return [""]
    return simple[1000 * count]


def _hundred(count: int, simple: Mapping[int, list[str]]) -> list[str]:
    if not count:
        return [""]
    words = simple[100]
    return words if count == 1 else [one + word for one in simple[count] for word in words]
