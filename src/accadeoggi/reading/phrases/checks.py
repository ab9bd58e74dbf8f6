"""Whether a bare number is a year, and the like: questions about a phrase's neighbours.

Written once for all languages; the words that answer are lists of the lexicon.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from accadeoggi.reading.words.lexicon import Lexicon
    from accadeoggi.reading.words.scanning import Node
    from accadeoggi.reading.words.tokens import Tokens

    Check = Callable[[Node, Node, Tokens, Lexicon], bool]

SIGNS_BEFORE = frozenset("$€£#§+*=@&")
SIGNS_AFTER = frozenset("%°$€£")
EARLIEST_BARE = 1400
NONE: frozenset[str] = frozenset()


def is_bare_year(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether four figures that stand alone are a year, not a count of something."""
    before, after = tokens.word_before(first.first), tokens.word_after(last.last)
    if before in SIGNS_BEFORE or after in SIGNS_AFTER or is_code(first, last, tokens):
        return False
    lists = lexicon.lists
    if after in lists.get("counted", NONE) or before in lists.get("numbered", NONE):
        return False
    if before in lists.get("year_after", NONE):
        return True
    if before in lists.get("amount_before", NONE) or (
        first.word.isdecimal() and int(first.word) < EARLIEST_BARE
    ):
        return False
    return not is_plural(after, lexicon) or before in lists.get("the", NONE)


def is_introduced_year(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether three figures are a year: only after a word that announces one."""
    before, after = tokens.word_before(first.first), tokens.word_after(last.last)
    return (
        before in lexicon.lists.get("short_year_after", NONE)
        and after not in lexicon.lists.get("counted", NONE)
        and after not in SIGNS_AFTER
        and (not after[:1].isalpha() or after in lexicon.lists.get("short_year_before", NONE))
        and not is_code(first, last, tokens)
    )


def is_code(first: Node, last: Node, tokens: Tokens) -> bool:
    """Whether figures are glued to letters or signs, as in "B-1956", "1956A" or "1956/7"."""
    words = tokens.words
    if (
        first.first
        and words[first.first - 1] in {"-", "/", ".", ","}
        and _is_name(first.first - 2, words)
    ):
        return True
    if (
        first.first
        and words[first.first - 1][-1:].isalpha()
        and not words[first.first - 1].endswith("'")
    ):
        return True
    follower = words[last.last + 1] if last.last + 1 < len(words) else ""
    if follower in {"-", "/"} and last.last + 2 < len(words):
        return _is_no_year_end(words[last.last], words[last.last + 2])
    return follower[:1].isalpha()


def _is_no_year_end(year: str, other: str) -> bool:
    """Whether figures behind a hyphen cannot be the second year of a span."""
    if not (year.isdecimal() and other.isdecimal()):
        return False
    return len(other) not in {2, 4} or int(other) <= int(year[-len(other) :])


def _is_name(index: int, words: list[str]) -> bool:
    return index >= 0 and words[index].isalpha() and len(words[index]) <= 2


def is_plural(word: str, lexicon: Lexicon) -> bool:
    """Whether a word looks like the plural of something counted."""
    endings = tuple(lexicon.settings.get("plural_endings", ()))
    return (
        bool(endings)
        and word.isalpha()
        and len(word) > 3
        and word.endswith(endings)
        and word not in lexicon.lists.get("no_plural", NONE)
    )


def is_capital(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a name that is also a common word ("May", "March") is written as a name."""
    return all(
        tokens.written(index)[:1].isupper()
        for index in range(first.first, last.last + 1)
        if tokens.words[index] in lexicon.lists.get("capital", NONE)
    )


def is_bare_month(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether the name of a month that stands alone is a month, not a verb or a person."""
    words = lexicon.lists
    word = tokens.words[last.last]
    if word not in words.get("doubtful_month", NONE):
        return True
    if not is_capital(first, last, tokens, lexicon):
        return False
    before, after = tokens.word_before(first.first), tokens.word_after(last.last)
    if not before and after in words.get("connectors", NONE):
        return True
    return before in words.get("month_after", NONE) and not (
        after[:1].isalpha() and after in words.get("not_after_month", NONE)
    )


def is_plural_unit(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether the unit of a phrase stands in the plural ("years")."""
    plural = lexicon.lists.get("plural_units", NONE)
    return any(tokens.words[i] in plural for i in range(first.first, last.last + 1))


def is_single_unit(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether the unit of a phrase stands in the singular ("year")."""
    return not is_plural_unit(first, last, tokens, lexicon)


def is_rate(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether "a year" follows an amount and so means "every year"."""
    before = tokens.word_before(first.first)
    return before[:1].isdecimal() or before in lexicon.lists.get("rates", NONE)


def is_length(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a number and a unit are a length: not part of a name or a rate, no lone "second"."""
    words = tokens.words[first.first : last.last + 1]
    if first.first != last.last and is_title(last.last, tokens):
        return False
    if words[0] in lexicon.lists.get("single_amounts", NONE):
        after = tokens.word_after(last.last)
        return words[-1] not in lexicon.lists.get("doubtful_units", NONE) and after != "-"
    is_year = any(w.isdecimal() and len(w) == 4 for w in words)
    return words[-1] not in {"second", "quarter", "quarters"} and not is_year


def is_title(index: int, tokens: Tokens) -> bool:
    """Whether a unit of time is written as part of a name: "the Thirty Years' War"."""
    written = tokens.written(index)
    return written[:1].isupper() and not written.isupper()


def is_edge(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a phrase names the beginning or the end of something ("the first days of")."""
    edges = lexicon.lists.get("edge_words", NONE)
    return any(word in edges for word in tokens.words[first.first : first.last + 1])


def is_hyphen_length(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether "three-year" is a length: always, but not "24-hour clock" glued to a figure."""
    words = tokens.words
    return words[last.last] not in {"quarter", "quarters"} and (
        tokens.word_before(first.first) not in SIGNS_BEFORE
    )


def is_plural_weekday(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a weekday stands in the plural ("Mondays")."""
    return tokens.words[last.last] in lexicon.lists.get("plural_weekdays", NONE)


def is_weekday(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a weekday is meant: written as a name, and no short form of something else."""
    if is_plural_weekday(first, last, tokens, lexicon) or tokens.words[
        last.last
    ] in lexicon.lists.get("short_weekdays", NONE):
        return False
    before = tokens.word_before(first.first)
    named = (
        before in lexicon.lists.get("named_weekday", NONE)
        and tokens.written(tokens.before(first.first))[:1].isupper()
    )
    return is_capital(first, last, tokens, lexicon) and not named


def is_round_decade(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether round figures name a decade ("the 1860s"), not a century or a lone year."""
    figures = [tokens.words[i].rstrip("s") for i in range(first.first, last.last + 1)]
    if not any(word.isdecimal() and word.endswith("0") for word in figures):
        return False
    return not is_round_century(first, last, tokens, lexicon) and not is_code(first, last, tokens)


def is_round_century(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether round figures name a century."""
    return any(is_century(tokens.words[i].rstrip("s")) for i in range(first.first, last.last + 1))


def is_century(figures: str) -> bool:
    """Whether a round number before an "s" names a century: "the 1600s", but not "the 2000s"."""
    return len(figures) == 4 and figures.endswith("00") and figures != "2000"


def is_small_ordinal(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether the ordinal of a quarter is one of four."""
    return not any(
        slot == "ordinal" and value > 4  # type: ignore[operator]  # ordinals are whole numbers
        for i in range(first.first, last.last + 1)
        for slot, value in lexicon.words.get(tokens.words[i], ())
    )


def is_loose_apostrophe(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether an apostrophe before two figures belongs to them, not to a word or a quotation."""
    start = tokens.start(first.first)
    after = tokens.ends[last.last]
    text = tokens.text
    return (not start or not text[start - 1].isalnum()) and text[after : after + 1] not in {
        "'",
        "’",
    }


def is_ordinal_figure(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether an ordinal is written with figures ("the 15th")."""
    return any(tokens.words[i].isdecimal() for i in range(first.first, last.last + 1))


def is_certain_season(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether the word for a season has no other meaning."""
    return tokens.words[last.last] in lexicon.lists.get(
        "certain_season", NONE
    ) and is_capital_season(first, last, tokens, lexicon)


def is_capital_season(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a season is no part of a proper name ("Prague Spring", "Winter Palace")."""
    if not tokens.written(last.last)[:1].isupper() or first.first == 0:
        return True
    before = tokens.word_before(first.first)
    return (
        before in lexicon.lists.get("season_company", NONE) or "\n" in tokens.words[first.first - 1]
    )


def is_abbreviation(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a month is written short, so that a point belongs to it."""
    return tokens.words[first.first] in lexicon.lists.get("abbreviated", NONE) and is_capital(
        first, last, tokens, lexicon
    )


def is_reference(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a word like "now" or "once" points to a time here."""
    word = tokens.words[first.first]
    after = tokens.word_after(last.last)
    if after[:1].isdecimal() or after in lexicon.lists.get("time_words", NONE):
        return False
    if first.first != last.last:
        return True
    return word not in lexicon.lists.get("weak_references", NONE)


def is_yearless_inside(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether the inner part of a longer date names no year of its own."""
    inner = first.entries[0][1]
    return getattr(inner, "year", None) is None and not getattr(inner, "which", "")


CHECKS: dict[str, Check] = {
    "inner-without-year": is_yearless_inside,
    "plural-unit": is_plural_unit,
    "single-unit": is_single_unit,
    "rate": is_rate,
    "edge-words": is_edge,
    "length": is_length,
    "hyphen-length": is_hyphen_length,
    "plural-weekday": is_plural_weekday,
    "weekday-name": is_weekday,
    "round-decade": is_round_decade,
    "round-century": is_round_century,
    "small-ordinal": is_small_ordinal,
    "loose-apostrophe": is_loose_apostrophe,
    "figures-ordinal": is_ordinal_figure,
    "certain-season": is_certain_season,
    "capital-season": is_capital_season,
    "reference": is_reference,
    "bare-year": is_bare_year,
    "introduced-year": is_introduced_year,
    "bare-month": is_bare_month,
    "capital": is_capital,
    "abbreviation": is_abbreviation,
}
