"""What a story only mentions by the way: dates that belong to a noun, a clause or another date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accadeoggi.reading.phrases.meanings import Kind

if TYPE_CHECKING:
    from accadeoggi.reading.phrases.meanings import Meaning
    from accadeoggi.reading.resolving.context import Context, Moment
    from accadeoggi.reading.words.scanning import Node

NONE: frozenset[str] = frozenset()


def is_attribute(moment: Moment, meaning: Meaning, node: Node, context: Context) -> bool:
    """Whether a date of another year only tells which thing or person is meant.

    So in "a law of 1904", "Stalin, who had died on 5 March 1953": the story does not go there.
    """
    then = context.then
    if then is None or meaning.kind is not Kind.POINT or meaning.year is None:
        return False
    return moment.year < then.year and _belongs(node.first, context)


def _belongs(first: int, context: Context) -> bool:
    """Whether the words before a date tie it to a noun, a relative pronoun or a participle."""
    tokens, lists = context.tokens, context.lexicon.lists
    at = tokens.before(first)
    if at < 0:
        return False
    if tokens.words[at] in lists.get("attribute_before", NONE) or _is_loose(at, context):
        return True
    if tokens.words[at] in lists.get("year_after", NONE):
        at = tokens.before(at)
    return at >= 0 and (tokens.words[at] in lists.get("relative", NONE) or _is_loose(at, context))


def _is_loose(at: int, context: Context) -> bool:
    """Whether a word is a participle behind a comma ("Stalin, morto il 5 marzo 1953")."""
    endings = tuple(context.lexicon.lists.get("participle_endings", NONE))
    word = context.tokens.words[at]
    return bool(endings) and word.endswith(endings) and context.tokens.word_before(at) in {",", "("}


def is_apposition(node: Node, context: Context) -> bool:
    """Whether a phrase stands behind a date and a comma: "on 11 July, three days before …"."""
    tokens = context.tokens
    comma = tokens.before(node.first)
    return comma > 0 and tokens.words[comma] == "," and tokens.before(comma) == context.last_end
