"""What a publication cares about: weights of countries, topics and eras, in points of a score."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from accadeoggi.almanac.values import Event, Reason
from accadeoggi.almanac.words import era_of, topics


@dataclass(frozen=True, slots=True)
class Interests:
    """Points that a fact gains (or loses) for its country, its topic and its era.

    >>> Interests(countries={"IT": 0.1}).countries["IT"]
    0.1
    """

    countries: Mapping[str, float] = field(default_factory=dict)
    topics: Mapping[str, float] = field(default_factory=dict)
    eras: Mapping[str, float] = field(default_factory=dict)

    def reasons(self, event: Event) -> Iterator[Reason]:
        """What speaks for a fact, or against it, in this publication."""
        yield from _reason("country", event.country, self.countries)
        yield from _reason("topic", topics().get(event.theme, ""), self.topics)
        if event.year is not None and self.eras:
            yield from _reason("era", era_of(event.year), self.eras)


def _reason(code: str, what: str, weights: Mapping[str, float]) -> Iterator[Reason]:
    points = weights.get(what, 0.0)
    if points:
        yield Reason(code, points, {code: what})


NO_INTERESTS = Interests()
"""A publication that cares for everything alike."""

DEFAULT_INTERESTS = Interests(
    countries={"IT": 0.12, "VA": 0.04},
    topics={"affairs": 0.03, "rights": 0.04, "science": 0.04, "culture": 0.03, "sport": -0.03},
)
"""Italy and the world, international affairs, rights, science, culture."""
