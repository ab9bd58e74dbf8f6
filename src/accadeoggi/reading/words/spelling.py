"""Numbers of several tokens made one: "twenty-five", "nineteen fifty-six", "21st", "1º"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accadeoggi.reading.words.lexicon import ordinal_entries
from accadeoggi.reading.words.numbers import figure_entries
from accadeoggi.reading.words.scanning import Node

if TYPE_CHECKING:
    from accadeoggi.reading.words.lexicon import Lexicon


def with_numbers(run: list[Node], lexicon: Lexicon) -> list[Node]:
    """A run of tokens with each number that takes several of them made one node."""
    if lexicon.counting.isdisjoint([node.word for node in run]):
        return run
    made: list[Node] = []
    at = 0
    while at < len(run):
        size, node = _number(run, at, lexicon)
        made.append(node)
        at += size
    return made


def _number(run: list[Node], at: int, lexicon: Lexicon) -> tuple[int, Node]:
    node = run[at]
    following = run[at + 1] if at + 1 < len(run) else None
    marks = lexicon.lists.get("ordinal_marks", frozenset())
    marked = following is not None and following.glued and following.word in marks
    if following is not None and marked and node.word.isdecimal():
        entries = ordinal_entries(int(node.word))
        return 2, Node(node.first, following.last, node.word, entries, node.glued, node.capital)
    if spelled_value(node) is None:
        return 1, node
    return _spelled(run, at, lexicon)


def spelled_value(node: Node) -> int | None:
    """The value of a number word; None if the token is none."""
    values = (value for slot, value in node.entries if slot == "spelled")
    return next((value for value in values if isinstance(value, int)), None)


def _spelled(run: list[Node], at: int, lexicon: Lexicon) -> tuple[int, Node]:
    values, end = _row(run, at, lexicon)
    last_ordinal = _ordinal_end(run, end, values)
    if last_ordinal is not None:
        number, stop = last_ordinal
        entries = ordinal_entries(number)
        return stop - at, Node(
            run[at].first, run[stop - 1].last, str(number), entries, run[at].glued, False
        )
    number, year = summed(values), _as_year(values)
    alone = len(values) == 1
    if alone and not lexicon.settings.get("spelled_days"):
        entries = tuple(e for e in run[at].entries if e[0] != "spelled") + figure_like(number)
        return 1, Node(
            run[at].first, run[at].last, run[at].word, entries, run[at].glued, run[at].capital
        )
    if alone:
        return 1, run[at]
    entries = figure_like(number) if year is None else (("year", year), ("number", year))
    if _may_be_year(values):
        entries = (("said_year", number), *entries)
    return end - at, Node(
        run[at].first,
        run[end - 1].last,
        str(year or number),
        entries,
        run[at].glued,
        run[at].capital,
    )


def figure_like(number: int) -> tuple[tuple[str, object], ...]:
    """What a spelled number may stand for: as its figures, but never a year of few figures."""
    kept = {"number", "hour"}
    return tuple(entry for entry in figure_entries(str(number)) if entry[0] in kept)


def _row(run: list[Node], at: int, lexicon: Lexicon) -> tuple[list[int], int]:
    """The number words from a place on, stepping over hyphens and "and" between them.

    Where numbers are written as one word ("settantacinque") each word is a number by itself.
    """
    joints = lexicon.lists.get("number_joints", frozenset())
    whole = lexicon.settings.get("joined_numbers")
    values: list[int] = []
    end = at
    while at < len(run):
        value = spelled_value(run[at])
        if value is not None and (not values or (not whole and _continues(values, value))):
            values.append(value)
            at += 1
            end = at
        elif values and run[at].word in joints and (run[at].word == "-" or values[-1] >= 100):
            at += 1
        else:
            break
    return values, end


def _continues(values: list[int], value: int) -> bool:
    last = values[-1]
    if value in {100, 1000}:
        return True
    if last >= 100:
        return value < last
    if last >= 20 and last % 10 == 0:
        return value < 10
    return len(values) == 1 and 10 <= last < 21 and 10 <= value < 100


def _ordinal_end(run: list[Node], end: int, values: list[int]) -> tuple[int, int] | None:
    """A last word that is an ordinal ("twenty" + "first"): the whole number, and where it ends."""
    at = end
    if at < len(run) and run[at].word == "-":
        at += 1
    if at >= len(run) or values[-1] < 20:
        return None
    unit = next((value for slot, value in run[at].entries if slot == "ordinal"), None)
    if not isinstance(unit, int) or unit >= 10 or run[at].word.isdecimal():
        return None
    return summed(values) + unit, at + 1


def _as_year(values: list[int]) -> int | None:
    """The year that two pairs of figures spell ("nineteen", "fifty", "six")."""
    if len(values) < 2 or not 10 <= values[0] <= 20 or not 10 <= values[1] < 100:
        return None
    return values[0] * 100 + sum(values[1:])


def _may_be_year(values: list[int]) -> bool:
    """Whether a number may be a year where its neighbours say so.

    >>> _may_be_year([19, 100, 50, 6]), _may_be_year([2, 1000]), _may_be_year([3, 1000])
    (True, True, False)
    """
    in_hundreds = 10 <= values[0] <= 19 and values[1:2] == [100]
    in_thousands = values[0] in {1, 2} and values[1:2] == [1000]
    return (in_hundreds or in_thousands) and 1000 <= summed(values) < 2100


def summed(values: list[int]) -> int:
    """The number that a row of number words spells.

    >>> summed([3, 100, 20, 5]), summed([2, 1000, 6])
    (325, 2006)
    """
    total = current = 0
    for value in values:
        if value == 1000:
            total, current = total + max(current, 1) * 1000, 0
        elif value == 100:
            current = max(current, 1) * 100
        else:
            current += value
    return total + current
