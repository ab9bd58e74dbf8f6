"""The names of what pages show; without blanks, and never with anything that is private."""

from __future__ import annotations

EVERYTHING = "all"
"""Every page: the masthead, the settings, the templates."""
SITEMAP, YEARS, PEOPLE, PLACES, FACTS = "sitemap", "years", "people", "places", "facts"


def article(pk: int) -> str:
    """An article, whole or as a card."""
    return f"article:{pk}"


def sheet(pk: int) -> str:
    """An article's own page."""
    return f"sheet:{pk}"


def family(key: object) -> str:
    """An article's, or author's, versions in all languages: what the language switch leads to."""
    return f"family:{key}"


def author(pk: int) -> str:
    """An author's page of one language, or a card or a name that leads to it."""
    return f"author:{pk}"


def theme(key: object) -> str:
    """A tag in any language, by name."""
    return f"theme:{key}"


def person(pk: int) -> str:
    """A person's name and life."""
    return f"person:{pk}"


def place(pk: int) -> str:
    """A place's name and coordinates."""
    return f"place:{pk}"


def articles_of(what: str, which: object, language: str) -> str:
    """A list of articles in one language, or their number.

    >>> articles_of("day", "02-25", "it")
    'articles:it:day:02-25'
    """
    return f"articles:{language}:{what}:{which}"


def numbers(language: str) -> str:
    """How many articles columns and authors have."""
    return f"numbers:{language}"


def authors(language: str) -> str:
    """The list of authors."""
    return f"authors:{language}"


def facts_of(what: str, which: object) -> str:
    """The facts of a day (``MM-DD``), a year, a person or a place."""
    return f"facts:{what}:{which}"


def editions_of(month_day: str) -> str:
    """The editions that went out on a day of the year."""
    return f"editions:{month_day}"
