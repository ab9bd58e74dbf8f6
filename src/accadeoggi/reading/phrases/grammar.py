"""Phrases understood without their context: the longest rule at each place, twice over.

First the rules made of words, then those made of phrases already found ("early in {date}").
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from accadeoggi.reading.phrases.company import ALL_CHECKS
from accadeoggi.reading.phrases.meanings import Kind
from accadeoggi.reading.words.scanning import Node

if TYPE_CHECKING:
    from accadeoggi.reading.phrases.meanings import Meaning
    from accadeoggi.reading.phrases.patterns import Branch
    from accadeoggi.reading.phrases.rules import Grammar, Rule
    from accadeoggi.reading.words.lexicon import Lexicon
    from accadeoggi.reading.words.tokens import Tokens


Values = tuple[object, ...]
End = tuple[int, "Rule", tuple[str, ...], Values]
Way = tuple[int, "Branch[Rule]", Values]


@dataclass(slots=True)
class Match:
    """A rule that fits: how many nodes it takes, and what its slots caught."""

    length: int
    rule: Rule
    captured: dict[str, Any]


def understand(
    run: list[Node], tokens: Tokens, lexicon: Lexicon, grammar: Grammar
) -> list[tuple[Node, Meaning]]:
    """The phrases of a run of known words, in order, each with what it means."""
    words = run
    run = _replaced(words, tokens, lexicon, grammar.words)
    if run is words:
        return []
    once = _replaced(run, tokens, lexicon, grammar.phrases)
    run = once if once is run else _replaced(once, tokens, lexicon, grammar.phrases)
    found = [(node, meaning_of(node)) for node in run if not node.word]
    return [(node, meaning) for node, meaning in found if meaning.kind is not Kind.NOTHING]


def meaning_of(node: Node) -> Meaning:
    """The meaning that a node made by a rule carries."""
    meaning: Meaning = node.entries[0][1]  # type: ignore[assignment]
    return meaning


def _replaced(run: list[Node], tokens: Tokens, lexicon: Lexicon, tree: Branch[Rule]) -> list[Node]:
    """A run with its phrases made nodes; the run itself if there is none."""
    made = []
    at = 0
    changed = False
    while at < len(run):
        match = _best(run, at, tokens, lexicon, tree)
        if match is None:
            made.append(run[at])
            at += 1
        else:
            made.append(_node(run[at], run[at + match.length - 1], match))
            at += match.length
            changed = True
    return made if changed else run


def _node(first: Node, last: Node, match: Match) -> Node:
    meaning = match.rule.meaning(match.captured)
    entries = tuple((name, meaning) for name in symbols_of(meaning))
    return Node(first.first, last.last, "", entries, first.glued, first.capital)


def symbols_of(meaning: Meaning) -> tuple[str, ...]:
    """The slots that a meaning can fill in a higher rule.

    >>> from accadeoggi.reading.phrases.meanings import Kind, Meaning
    >>> symbols_of(Meaning(Kind.POINT, year=1848, month=3))
    ('month-date', 'date')
    """
    if meaning.kind is Kind.LENGTH:
        return ("length",)
    if meaning.kind in {Kind.SET, Kind.REFERENCE, Kind.NOTHING}:
        return (str(meaning.kind),)
    if meaning.part or meaning.clock:
        return ("time-date", "date")
    return (f"{_size(meaning)}-date", "date")


def _size(meaning: Meaning) -> str:
    if meaning.day is not None or meaning.feast or meaning.unit == "D":
        return "day"
    if meaning.weekday is not None:
        return "weekday"
    if meaning.month is not None or meaning.unit == "M":
        return "month"
    if meaning.season or meaning.unit in {"Q", "SE"}:
        return "season"
    if meaning.unit == "DE" or meaning.decade is not None or meaning.century is not None:
        return "long"
    return "year"


def _best(
    run: list[Node], at: int, tokens: Tokens, lexicon: Lexicon, tree: Branch[Rule]
) -> Match | None:
    ways = _ways(run, at, tree, (), lexicon)
    found = _ends(run, at, ways, lexicon) if ways else []
    if len(found) > 1:
        found.sort(key=_longest_first)
    for length, rule, names, values in found:
        if fits(rule, run[at], run[at + length - 1], tokens, lexicon):
            captured = {name: value for name, value in zip(names, values, strict=True) if name}
            return Match(length, rule, captured)
    return None


def _longest_first(end: End) -> tuple[int, int]:
    return -end[0], end[1].order


def _ends(run: list[Node], start: int, waiting: list[Way], lexicon: Lexicon) -> list[End]:
    """All rules that fit from a place on, in the order in which the tree is climbed."""
    found: list[End] = []
    size = len(run)
    while waiting:
        at, branch, values = waiting.pop()
        for rule, names in branch.ends:
            found.append((at - start, rule, names, values))
        if at < size and (branch.next or branch.glued):
            waiting += _ways(run, at, branch, values, lexicon)
    return found


def _ways(
    run: list[Node], at: int, branch: Branch[Rule], values: Values, lexicon: Lexicon
) -> list[Way]:
    """The ways on from a place, the first one last: where, to which branch, with what caught."""
    node = run[at]
    found: list[Way] = []
    for symbol, value in node.entries:
        if symbol in branch.next:
            found.append((at + 1, branch.next[symbol], (*values, value)))
        if node.glued and symbol in branch.glued:
            found.append((at + 1, branch.glued[symbol], (*values, value)))
    if node.word in lexicon.phrases and at + 1 < len(run):
        for words, slot, value in lexicon.phrases[node.word].get(run[at + 1].word, ()):
            if slot in branch.next and _is_there(words, run, at):
                found.append((at + len(words), branch.next[slot], (*values, value)))
    if len(found) > 1:
        found.reverse()
    return found


def _is_there(words: tuple[str, ...], run: list[Node], at: int) -> bool:
    """Whether the words of a phrase stand in a run from a place on."""
    return len(words) <= len(run) - at and all(
        run[at + step].word == word for step, word in enumerate(words)
    )


def fits(rule: Rule, first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a rule may be used here: its capital, its neighbours, its check."""
    if rule.capital and not first.capital:
        return False
    if rule.before and tokens.word_before(first.first) not in rule.before:
        return False
    if rule.not_before and tokens.word_before(first.first) in rule.not_before:
        return False
    if rule.after and tokens.word_after(last.last) not in rule.after:
        return False
    if rule.not_after and tokens.word_after(last.last) in rule.not_after:
        return False
    return not rule.check or ALL_CHECKS[rule.check](first, last, tokens, lexicon)
