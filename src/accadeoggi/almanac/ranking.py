"""Ranking a day's facts, with reasons: significance, jubilee, confidence, language, and variety.

Variety is maximal marginal relevance (J. Carbonell and J. Goldstein, "The use of MMR,
diversity-based reranking", SIGIR 1998) over theme and era, so that battles do not fill the top.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from accadeoggi.almanac.values import Candidate, Event, Reason
from accadeoggi.chronology import is_jubilee, years_since

JUBILEE, SPOKEN, UNSURE = 0.18, 0.10, 0.5
SAME_THEME, SAME_ERA = 0.10, 0.03
WAR = frozenset({"battle", "war", "siege", "massacre", "attack"})
DEPTH = 40
"""How far down the list variety is sought; below it order of score is good enough."""


def rank(
    events: Iterable[Event], *, year: int, language: str, limit: int | None = None
) -> list[Candidate]:
    """Candidates for a day, the best first; the same input always gives the same order."""
    scored = sorted((score(event, year, language) for event in events), key=_order)
    varied = _varied(scored[:DEPTH]) + scored[DEPTH:]
    return varied if limit is None else varied[:limit]


def score(event: Event, year: int, language: str) -> Candidate:
    """One candidate with the reasons that make up its score."""
    reasons = [Reason("significance", round(event.significance, 3))]
    years = None if event.year is None else years_since(event.year, year)
    if years is not None and is_jubilee(years):
        reasons.append(Reason("jubilee", JUBILEE, {"years": years}))
    if language in event.labels:
        reasons.append(Reason("language", SPOKEN, {"language": language}))
    if event.confidence < 1:
        reasons.append(Reason("confidence", round((event.confidence - 1) * UNSURE, 3)))
    return Candidate(event, round(sum(reason.points for reason in reasons), 3), tuple(reasons))


def _order(candidate: Candidate) -> tuple[float, int, str]:
    return (-candidate.score, candidate.event.jdn, candidate.event.id)


def _varied(candidates: list[Candidate]) -> list[Candidate]:
    """Take again and again the best, after what the ones taken have in common with it."""
    rest, taken = list(candidates), []
    themes: Counter[str] = Counter()
    eras: Counter[int] = Counter()
    while rest:
        best = min(rest, key=lambda one: _order(_less_alike(one, themes, eras)))
        rest.remove(best)
        taken.append(_less_alike(best, themes, eras))
        themes[theme_group(best.event)] += 1
        eras[era(best.event)] += 1
    return taken


def _less_alike(candidate: Candidate, themes: Counter[str], eras: Counter[int]) -> Candidate:
    """The candidate less what it repeats, said as a reason."""
    group = themes[theme_group(candidate.event)]
    alike = group * SAME_THEME + eras[era(candidate.event)] * SAME_ERA
    if not alike:
        return candidate
    reason = Reason("variety", -round(alike, 3))
    return Candidate(
        candidate.event, round(candidate.score - alike, 3), (*candidate.reasons, reason)
    )


def theme_group(event: Event) -> str:
    """The theme, with all kinds of fighting as one."""
    return "war" if event.theme in WAR else event.theme


def era(event: Event) -> int:
    """The half-century of an event."""
    return -99 if event.year is None else event.year // 50
