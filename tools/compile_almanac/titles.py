"""English titles as headlines: without what only tells two encyclopaedia pages apart."""

from __future__ import annotations

import re

MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
IN_BRACKETS = re.compile(r"\s*\([^)]*\)$")
YEAR_FIRST = re.compile(
    rf"(?:(?:{MONTHS}) )?(?:\d{{1,2}},? )?(?P<year>\d{{3}}|1\d{{3}}|20\d\d) (?P<rest>\S.*)"
)
YEAR_LAST = re.compile(r"(?P<rest>.+?)(?:, | of | in |(?<=Act) )(?P<year>1\d{3}|20\d\d)")
SPAN = re.compile(r"\d{3,4}[-–]\d{2,4}")
DATED = re.compile(
    rf"(?:Naval )?(?:Action|Battle|Skirmish) of (?:\d{{1,2}}(?:[-–]\d+)? )?(?:{MONTHS})(?: \d+.*)?"
)
FRENCH_COUP = re.compile(r"d'([ée])tat")


def clean_title(title: str) -> str:
    """A title without its brackets, with a capital and printers' signs.

    >>> clean_title("battle of Novara (1849)"), clean_title("2016 Turkish coup d'état attempt")
    ('Battle of Novara', '2016 Turkish coup d’état attempt')
    """
    title = IN_BRACKETS.sub("", title).replace("_", " ").strip()
    return typeset(title[:1].upper() + title[1:])


def year_said(title: str) -> int | None:
    """The year that a title begins or ends with.

    >>> year_said("Italian constitutional referendum, 1946"), year_said("Apollo 11")
    (1946, None)
    """
    if SPAN.search(title):
        return None
    found = YEAR_FIRST.fullmatch(title) or YEAR_LAST.fullmatch(title)
    return int(found["year"]) if found else None


def without_year(title: str, year: int) -> str:
    """A title without the year it happened in, which stands beside it anyway.

    >>> without_year("2016 Turkish coup d’état attempt", 2016), without_year("Treaty of 1818", 1818)
    ('Turkish coup d’état attempt', 'Treaty of 1818')
    """
    for shape in (YEAR_FIRST, YEAR_LAST):
        found = shape.fullmatch(title)
        if found is not None and int(found["year"]) == year and " " in found["rest"]:
            return found["rest"][:1].upper() + found["rest"][1:]
    return title


def is_mere_date(title: str) -> bool:
    """Whether a title only names a day: "Action of 7 February 1813" says nothing on its page."""
    return DATED.fullmatch(title) is not None


def typeset(text: str) -> str:
    """Apostrophes, quotation marks and dashes as printers set them.

    >>> typeset("Terremoto dell'Irpinia"), typeset('"Secret Speech"')
    ('Terremoto dell’Irpinia', '“Secret Speech”')
    """
    text = re.sub(r'"([^"]*)"', r"“\1”", text)
    return text.replace("'", "’").replace("--", "–")
