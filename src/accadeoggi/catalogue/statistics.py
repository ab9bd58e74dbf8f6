"""Counting the tables: how well the year is covered."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any

from django.db.models import Count

from accadeoggi.almanac.coverage import Coverage
from accadeoggi.almanac.words import era_of, region_of
from accadeoggi.catalogue.models import Fact, FactLabel
from accadeoggi.catalogue.values import LANGUAGES, sources_by_code

NO_LICENCE = "?"
DRAFT = "{language} (draft)"


def coverage() -> Coverage:
    """How many facts each day has, and how they are spread over other traits."""
    days: dict[str, Counter[str]] = defaultdict(Counter)
    for md, kind, number in _counted("md", "kind"):
        days[md][kind] += number
    return Coverage(
        {md: dict(kinds) for md, kinds in sorted(days.items()) if md},
        {
            "theme": _grouped(_counted("theme", kind="event")),
            "era": _grouped((era_of(year), n) for year, n in _counted("year") if year is not None),
            "region": _grouped((region_of(code), n) for code, n in _counted("country")),
            "language": _languages(),
            "licence": _licences(),
        },
    )


def _counted(*fields: str, **conditions: str) -> list[tuple[Any, ...]]:
    facts = Fact.objects.filter(**conditions).order_by().values_list(*fields)
    return list(facts.annotate(number=Count("pk")))


def _grouped(pairs: Iterable[tuple[Any, ...]]) -> dict[str, int]:
    found: Counter[str] = Counter()
    for name, number in pairs:
        found[name] += number
    return dict(found.most_common())


def _languages() -> dict[str, int]:
    """Facts with words in each language; a person's name needs no translation."""
    found: Counter[str] = Counter()
    for language, draft, number in (
        FactLabel.objects.order_by()
        .values_list("language", "draft")
        .annotate(number=Count("fact", distinct=True))
    ):
        found[DRAFT.format(language=language) if draft else language] += number
    lives = Fact.objects.exclude(person=None).count()
    found.update(dict.fromkeys(LANGUAGES, lives) if lives else {})
    return dict(found.most_common())


def _licences() -> dict[str, int]:
    """Facts by the licence of their first source."""
    sources = sources_by_code()
    pairs = (
        (sources[codes.split("+")[0]].licence if codes.split("+")[0] in sources else NO_LICENCE, n)
        for codes, n in _counted("source_codes")
    )
    return _grouped(pairs)
