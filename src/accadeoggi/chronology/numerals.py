"""Numbers as dates need them: Roman, ordinal, grouped."""

from __future__ import annotations

import re

from accadeoggi.chronology.words import Words

ROMAN = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"))
ROMAN_FORM = re.compile(r"C|(?=.)(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")


def roman(number: int) -> str:
    """A number below 400 in Roman figures.

    >>> roman(19), roman(44)
    ('XIX', 'XLIV')
    """
    written = ""
    for value, figure in ROMAN:
        count, number = divmod(number, value)
        written += figure * count
    return written + "I" * number


def from_roman(text: str) -> int | None:
    """The value of well-formed Roman figures up to 100; None for anything else.

    >>> from_roman("XIX"), from_roman("IIX"), from_roman("mix")
    (19, None, None)
    """
    figures = text.upper()
    if ROMAN_FORM.fullmatch(figures) is None:
        return None
    return next((number for number in range(1, 101) if roman(number) == figures), None)


def ordinal(number: int, words: Words) -> str:
    """A number in order, as a language writes it with figures.

    >>> from accadeoggi.chronology.words import words_of
    >>> ordinal(22, words_of("en")), ordinal(22, words_of("it"))
    ('22nd', '22º')
    """
    return words.numbered_form("ordinal", number).format(number=grouped(number, words))


def grouped(number: int, words: Words) -> str:
    """A number with its thousands set apart as a language does it.

    >>> from accadeoggi.chronology.words import words_of
    >>> grouped(2069, words_of("en")), grouped(2069, words_of("it"))
    ('2,069', '2.069')
    """
    return f"{number:,}".replace(",", words.patterns["thousands"])
