"""More questions about a phrase's neighbours: what is a name, what counts something.

The languages of small letters, elided articles and singular years ask most of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from accadeoggi.reading.phrases.checks import (
    CHECKS,
    NONE,
    SIGNS_AFTER,
    is_capital,
    is_code,
    is_plural,
)

if TYPE_CHECKING:
    from accadeoggi.reading.phrases.checks import Check
    from accadeoggi.reading.words.lexicon import Lexicon
    from accadeoggi.reading.words.scanning import Node
    from accadeoggi.reading.words.tokens import Tokens

LAST_DOUBLE_DATED = 1800


def is_announced_year(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether three figures are a year where an article in the singular announces years only."""
    before, after = tokens.word_before(first.first), tokens.word_after(last.last)
    figures = tokens.words[last.last]
    return (
        (before in lexicon.lists.get("short_year_after", NONE) or first.first != last.last)
        and is_not_counted(first, last, tokens, lexicon)
        and not (after == "-" and figures.endswith("0"))
        and not is_code(first, last, tokens)
    )


def is_not_counted(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether the figures of a phrase count nothing that follows.

    After an article in the singular they cannot, whatever follows.
    """
    after = tokens.word_after(last.last)
    single = tokens.word_before(first.first) in lexicon.lists.get("short_year_after", NONE)
    counted = lexicon.lists.get("counted", NONE)
    pair = f"{after} {tokens.word_after(tokens.after(last.last))}"
    return (
        after not in counted
        and pair not in counted
        and after not in SIGNS_AFTER
        and (single or not is_plural(after, lexicon))
    )


def counts_nothing(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether no plural follows, whatever stands before: "in two thousand cases" counts them."""
    after = tokens.word_after(last.last)
    return after not in lexicon.lists.get("counted", NONE) and not is_plural(after, lexicon)


def is_short_figures(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether two figures without an apostrophe are a year: no day of a month, nothing counted."""
    figures = tokens.words[last.last].lstrip("'")
    return (
        figures.isdecimal()
        and (int(figures) > 31 or tokens.words[last.last].startswith("'"))
        and is_not_counted(first, last, tokens, lexicon)
        and not is_code(first, last, tokens)
    )


def is_named_century(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a number word is a century: with a capital, and counting nothing."""
    return is_capital(first, last, tokens, lexicon) and tokens.word_after(
        last.last
    ) not in lexicon.lists.get("counted", NONE)


def is_small_letter(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a word that is also the name of a place stands without a capital."""
    return not tokens.written(last.last)[:1].isupper() or last.last == 0


def is_after_no_name(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a phrase with a capital does not follow an unknown capital, as a surname does."""
    if not first.capital:
        return True
    index = tokens.before(first.first)
    if index < 0 or "\n" in tokens.words[first.first - 1]:
        return True
    before = tokens.words[index]
    if before in lexicon.lists.get("names_before", NONE):
        return False
    return not tokens.written(index)[:1].isupper() or before in lexicon.words


def is_plain_calendar_word(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a weekday is no name ("la divisione Sabato"), where weekdays take a small letter."""
    if not first.capital or not is_after_no_name(first, last, tokens, lexicon):
        return not first.capital
    index = tokens.before(first.first)
    if index < 0 or "\n" in tokens.words[first.first - 1]:
        return True
    return not tokens.words[index][:1].isalpha() or tokens.words[index] in lexicon.words


def is_feast(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether the name of a feast is meant as one, and is no part of the name of a person."""
    if not is_capital(first, last, tokens, lexicon):
        return False
    named = first.capital and _is_before_name(last, tokens, lexicon)
    return is_after_no_name(first, last, tokens, lexicon) and not named


def _is_before_name(last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether an unknown word with a capital follows."""
    index = tokens.after(last.last)
    return (
        last.last + 1 < index < len(tokens.words)
        and tokens.written(index)[:1].isupper()
        and tokens.words[index] not in lexicon.words
    )


def is_nameless_month(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a month written with a capital is no surname and begins no name."""
    if not tokens.written(last.last)[:1].isupper():
        return True
    return is_plain_calendar_word(first, last, tokens, lexicon) and not _is_before_name(
        last, tokens, lexicon
    )


def is_full_ten(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether the last figures of a phrase end in nought, as those of a decade do."""
    return tokens.words[last.last].endswith("0")


def is_written_century(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a century is said by an ordinal or by a Roman figure in capitals ("I secolo")."""
    for index in range(first.first, last.last + 1):
        slots = {slot for slot, _ in lexicon.words.get(tokens.words[index], ())}
        if "ordinal" in slots or ("roman" in slots and tokens.written(index).isupper()):
            return True
    return False


def is_present_hour(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a word for now is not the hour that it also means ("un'ora", "ora legale")."""
    if tokens.words[first.first] not in lexicon.lists.get("also_hour", NONE):
        return True
    return first.first != last.last or (
        tokens.word_before(first.first) not in lexicon.lists.get("hour_after", NONE)
        and tokens.word_after(last.last) not in lexicon.lists.get("hour_before", NONE)
    )


def is_same_inside(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a phrase begins with "the same month" or the like, and a year of its own follows."""
    inner = first.entries[0][1]
    outer = last.entries[0][1] if last.entries else None
    return getattr(inner, "which", "") == "same" and inner is not outer


def is_single_at_end(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether the last word of a phrase is no unit in the plural."""
    return tokens.words[last.last] not in lexicon.lists.get("plural_units", NONE)


def is_capital_within(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a phrase has a capital after its first word, or is a name without an article."""
    return any(
        tokens.written(index)[:1].isupper() for index in range(first.first + 1, last.last + 1)
    ) or (first.capital and first.word not in lexicon.lists.get("the", NONE))


def is_old_double_dated(first: Node, last: Node, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether two years with a stroke are one year of Old Style, not a span of a later time."""
    year, short = tokens.words[last.last - 2], tokens.words[last.last]
    return int(year) < LAST_DOUBLE_DATED and str(int(year) + 1).endswith(short)


ALL_CHECKS: dict[str, Check] = {
    **CHECKS,
    "old-double-dated": is_old_double_dated,
    "capital-within": is_capital_within,
    "ends-in-single": is_single_at_end,
    "same-inside": is_same_inside,
    "nameless-month": is_nameless_month,
    "full-ten": is_full_ten,
    "written-century": is_written_century,
    "announced-year": is_announced_year,
    "not-counted": is_not_counted,
    "counts-nothing": counts_nothing,
    "short-figures": is_short_figures,
    "named-century": is_named_century,
    "small-letter": is_small_letter,
    "plain-calendar-word": is_plain_calendar_word,
    "feast": is_feast,
    "present-hour": is_present_hour,
}
