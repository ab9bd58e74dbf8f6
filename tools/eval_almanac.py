"""`make eval-almanac`: how much of what several editors chose is there, and how high it stands.

The list to compare with is `editor-agreement.jsonl.gz`: the events of encyclopaedia day pages, each
with the number of other editors' lists that have an event of the same day and year. Matching is by
day and year, as its README says; of several candidates of one year the first counts.

`contained` is the share of events of two or more votes that the almanac has at all; `recall@k` that
which it has among the first k of the day, over all events; nDCG@10 is the mean over the days, the
gain of a year being its votes (K. Järvelin and J. Kekäläinen, "Cumulated gain-based evaluation of
IR techniques", ACM TOIS 20(4), 2002).
"""

from __future__ import annotations

import gzip
import json
import math
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from accadeoggi.almanac import DEFAULT_INTERESTS, NO_INTERESTS, Event, suggest
from accadeoggi.almanac.events import shipped_events

SEVERAL = 2
"""Votes from which "several editors chose it"."""
FIRST = 10
Votes = Mapping[int, int]
Ranking = Callable[[Sequence[Event]], Iterable[Event]]


@dataclass(frozen=True, slots=True)
class Score:
    """The figures of one way of ranking."""

    contained: float
    recall_5: float
    recall_10: float
    ndcg_10: float


def read_votes(path: Path) -> dict[str, dict[int, int]]:
    """The votes of each day of the year, by (astronomical) year."""
    days: dict[str, dict[int, int]] = defaultdict(dict)
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for one in map(json.loads, lines):
            known = days[one["md"]].get(one["year"], 0)
            days[one["md"]][one["year"]] = max(known, one["votes"])
    return days


def score(rankings: Mapping[str, Sequence[int]], days: Mapping[str, Votes]) -> Score:
    """The figures of rankings, given as the years of each day's candidates, best first."""
    chosen = [(rankings.get(md, ()), _several(votes)) for md, votes in days.items()]
    number = sum(len(years) for _ranking, years in chosen)
    found = {
        k: sum(len(years & set(ranking[:k])) for ranking, years in chosen) / number
        for k in (5, FIRST, None)
    }
    gains = [ndcg(rankings.get(md, ()), votes) for md, votes in days.items() if any(votes.values())]
    return Score(found[None], found[5], found[FIRST], sum(gains) / len(gains))


def _several(votes: Votes) -> set[int]:
    return {year for year, number in votes.items() if number >= SEVERAL}


def ndcg(ranking: Sequence[int], votes: Votes) -> float:
    """Normalised discounted cumulative gain of the first ten; a year counts once.

    >>> ndcg([1969, 1944], {1969: 3, 1944: 1}), ndcg([1900], {1969: 3})
    (1.0, 0.0)
    """
    best = _dcg(sorted(votes.values(), reverse=True)[:FIRST])
    left = dict(votes)
    return _dcg([left.pop(year, 0) for year in ranking[:FIRST]]) / best


def _dcg(gains: Iterable[int]) -> float:
    return sum(gain / math.log2(place + 1) for place, gain in enumerate(gains, start=1))


def ranked(days: Mapping[str, Sequence[Event]], ranking: Ranking) -> dict[str, list[int]]:
    """The years of each day's events, in the order of a ranking."""
    return {
        md: [event.year for event in ranking(events) if event.year is not None]
        for md, events in days.items()
    }


def by_significance(events: Sequence[Event]) -> Iterable[Event]:
    """The weightiest first: what the ranking adds is the difference from this."""
    return sorted(events, key=lambda event: (-event.significance, event.id))


def without_interests(events: Sequence[Event]) -> Iterable[Event]:
    """As for a publication that cares for everything alike, in no particular year."""
    return [one.event for one in suggest(events, interests=NO_INTERESTS)]


def with_interests(events: Sequence[Event]) -> Iterable[Event]:
    """As for a new publication, in no particular year."""
    return [one.event for one in suggest(events, interests=DEFAULT_INTERESTS)]


RANKINGS: Mapping[str, Ranking] = {
    "significance alone": by_significance,
    "suggest, interests off": without_interests,
    "suggest, interests on": with_interests,
}


def main() -> int:
    """Print the table; 2 where the list is not there."""
    path = Path(sys.argv[1]) / "editor-agreement.jsonl.gz"
    if not path.exists():
        sys.stderr.write(f"{path} is not there: make eval-almanac EVAL_ALMANAC=FOLDER\n")
        return 2
    votes = read_votes(path)
    days: dict[str, list[Event]] = defaultdict(list)
    for event in shipped_events():
        days[event.md.key if event.md else ""].append(event)
    number = sum(len(_several(one)) for one in votes.values())
    sys.stdout.write(f"{len(votes)} days, {number} events that {SEVERAL} or more editors chose\n")
    sys.stdout.write(f"{'':24} contained  recall@5  recall@10  nDCG@10\n")
    for name, ranking in RANKINGS.items():
        one = score(ranked(days, ranking), votes)
        sys.stdout.write(
            f"{name:24} {one.contained:9.3f} {one.recall_5:9.3f} {one.recall_10:10.3f}"
            f" {one.ndcg_10:8.3f}\n"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
