"""What to write about on a day: candidates with a score, and the reasons that make it up.

The score of a fact is its significance, and points for a round anniversary, for being in other
lists of the day, for the publication's interests, for its words and its certainty. Variety is
maximal marginal relevance (J. Carbonell and J. Goldstein, "The use of MMR, diversity-based
reranking", SIGIR 1998): a fact loses points by how much it is like one that is proposed already.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from accadeoggi.almanac.interests import DEFAULT_INTERESTS, Interests
from accadeoggi.almanac.values import Candidate, Event, Reason
from accadeoggi.almanac.words import era_of, region_of, topics
from accadeoggi.chronology import is_jubilee, years_since

JUBILEES = {1: 0.06, 5: 0.04, 10: 0.06, 25: 0.10, 75: 0.10, 50: 0.16, 100: 0.20}
"""Points of an anniversary for a fact of significance 1; each further 50 years counts as 50."""
WITNESSES = (0.0, 0.14, 0.22, 0.26)
"""Points for being in no, one, two, three or more other lists of the day."""
UNSPOKEN, DRAFT, UNSURE, COVERED = -0.25, -0.05, 0.5, -0.60
SAME_TOPIC, SAME_ERA, SAME_REGION = 0.05, 0.02, 0.02
MOST_ALIKE = SAME_TOPIC + SAME_ERA + SAME_REGION
DEPTH = 30
"""How far down the list variety is sought; below it order of score is good enough."""

Traits = tuple[str, str, str]


def suggest(
    events: Iterable[Event],
    *,
    year: int | None = None,
    language: str = "",
    interests: Interests = DEFAULT_INTERESTS,
    covered: Collection[str] = (),
    limit: int | None = None,
) -> list[Candidate]:
    """Candidates for a day, the best first; the same input always gives the same order.

    ``year`` is the year in which the day is to be kept: without it no anniversary counts.
    ``language`` is that of the readers: a fact without words in it falls behind. ``covered`` are
    ids of facts that an article tells already.
    """
    scored = sorted(
        (_Standing.of(_scored(event, year, language, interests, covered)) for event in events),
        key=lambda one: one.order,
    )
    wanted = len(scored) if limit is None else limit
    varied = _varied(scored, min(wanted, DEPTH))
    taken = {one.event.id for one in varied}
    rest = (one.candidate for one in scored if one.candidate.event.id not in taken)
    return [*varied, *rest][:wanted]


@dataclass(slots=True)
class _Standing:
    """A candidate while the order is made: its place by score, and what it loses for likeness."""

    candidate: Candidate
    order: tuple[float, int, str]
    traits: Traits
    loss: float = 0.0

    @classmethod
    def of(cls, candidate: Candidate) -> _Standing:
        """A candidate that is like none yet."""
        event = candidate.event
        return cls(candidate, (-candidate.score, event.jdn, event.id), traits_of(event))

    @property
    def order_now(self) -> tuple[float, float, int, str]:
        """The place after the loss; what is as good as another stands where it stood."""
        return (self.order[0] + self.loss, *self.order)

    def final(self) -> Candidate:
        """The candidate less what it repeats, said as a reason."""
        if not self.loss:
            return self.candidate
        reasons = (*self.candidate.reasons, Reason("variety", -round(self.loss, 3)))
        return Candidate(self.candidate.event, _sum(reasons), reasons)


def _scored(
    event: Event, year: int | None, language: str, interests: Interests, covered: Collection[str]
) -> Candidate:
    reasons = [
        Reason("significance", round(event.significance, 3)),
        *_anniversary(event, year),
        *_standing(event, covered),
        *interests.reasons(event),
        *_words(event, language),
    ]
    return Candidate(event, _sum(reasons), tuple(reasons))


def _anniversary(event: Event, year: int | None) -> Iterator[Reason]:
    if year is None or event.year is None:
        return
    years = years_since(event.year, year)
    if is_jubilee(years):
        worth = JUBILEES.get(years, JUBILEES[100] if years % 100 == 0 else JUBILEES[50])
        yield Reason("jubilee", round(worth * event.significance, 3), {"years": years})


def _standing(event: Event, covered: Collection[str]) -> Iterator[Reason]:
    """How well a fact is attested, and whether it is still to be told."""
    if event.witnesses:
        points = WITNESSES[min(event.witnesses, len(WITNESSES) - 1)]
        yield Reason("witnesses", points, {"count": event.witnesses})
    if event.confidence < 1:
        yield Reason("confidence", round((event.confidence - 1) * UNSURE, 3))
    if event.id in covered:
        yield Reason("covered", COVERED)


def _words(event: Event, language: str) -> Iterator[Reason]:
    if not language:
        return
    label = event.labels.get(language)
    if label is None:
        yield Reason("language", UNSPOKEN, {"language": language})
    elif label.draft:
        yield Reason("draft", DRAFT)


def _sum(reasons: Iterable[Reason]) -> float:
    return round(sum(reason.points for reason in reasons), 3)


def _varied(scored: Sequence[_Standing], wanted: int) -> list[Candidate]:
    """Take again and again the best, after what it has in common with one that is taken."""
    untaken = list(_within_reach(scored, wanted))
    taken: list[Candidate] = []
    while untaken and len(taken) < wanted:
        best = min(untaken, key=lambda one: one.order_now)
        untaken.remove(best)
        taken.append(best.final())
        for one in untaken:
            one.loss = max(one.loss, likeness(best.traits, one.traits))
    return taken


def _within_reach(scored: Sequence[_Standing], wanted: int) -> Iterable[_Standing]:
    """Those that can be among the best, whatever the better ones lose for being alike."""
    if wanted >= len(scored):
        return scored
    least = scored[wanted - 1].candidate.score - MOST_ALIKE
    return takewhile(lambda one: one.candidate.score >= least, scored)


def traits_of(event: Event) -> Traits:
    """What makes facts alike: topic (or kind, for births and deaths), era and region."""
    topic = topics().get(event.theme, event.kind)
    era = "" if event.year is None else era_of(event.year)
    return topic, era, region_of(event.country)


def likeness(one: Traits, other: Traits) -> float:
    """Points that a fact loses for being like another.

    >>> likeness(("war", "today", "asia"), ("war", "antiquity", "asia"))
    0.07
    """
    loss = SAME_TOPIC if one[0] == other[0] else 0.0
    loss += SAME_ERA if one[1] == other[1] else 0.0
    loss += SAME_REGION if one[2] == other[2] else 0.0
    return round(loss, 3)
