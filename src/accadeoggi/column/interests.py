"""What a publication cares about, as editors choose it: from lists, in steps."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from accadeoggi.almanac import Interests, read_table
from accadeoggi.almanac.countries import country_name
from accadeoggi.almanac.words import name_of, regions

POINTS = 0.04
"""Points of a step; the whole scale of significance is one point."""
WEIGHTS = [
    (3, _("much more")),
    (2, _("more")),
    (1, _("a little more")),
    (0, _("as much as others do")),
    (-1, _("a little less")),
    (-2, _("less")),
    (-3, _("much less")),
]


def interest_choices() -> list[Any]:
    """Topics, eras and countries in the language of the desk; a code names its list."""
    language = (get_language() or "en")[:2]
    listed = [(code, country_name(code, language)) for code in regions()]
    return [
        (_("Topics"), _choices("topics", language)),
        (_("Eras"), _choices("eras", language)),
        (
            _("Countries"),
            [(f"countries/{code}", name) for code, name in sorted(listed, key=lambda one: one[1])],
        ),
    ]


def _choices(table: str, language: str) -> list[tuple[str, str]]:
    return [(f"{table}/{code}", name_of(table, code, language)) for code in read_table(table)]


def interests_of(rows: Iterable[tuple[str, int]]) -> Interests:
    """The interests behind an editor's choices.

    >>> interests_of([("countries/IT", 3), ("topics/sport", -1)]).topics
    {'sport': -0.04}
    """
    chosen: dict[str, dict[str, float]] = {"countries": {}, "topics": {}, "eras": {}}
    for what, weight in rows:
        table, _slash, code = what.partition("/")
        if table in chosen:
            chosen[table][code] = round(weight * POINTS, 3)
    return Interests(**chosen)
