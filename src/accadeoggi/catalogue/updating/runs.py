"""An update as a row of steps: each is asked for, merged and ticked off in one transaction.

Whatever stops the program, a step has either happened with its tick or not at all; the next run
asks only for what is not ticked off.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Protocol

from django.db import transaction

from accadeoggi.almanac import read_sources
from accadeoggi.catalogue.models import Source, UpdateStep
from accadeoggi.catalogue.updating import enriching, feed, wikidata
from accadeoggi.catalogue.updating.fetching import Fetcher, FetchError
from accadeoggi.catalogue.updating.merging import Merged, merge
from accadeoggi.chronology import MonthDay, clock

LOST = 3
"""Steps that may fail one after the other before the source is taken to be out of reach."""
VALID = timedelta(days=30)
"""How long a step that is ticked off need not be asked for again."""


class Asked(Protocol):
    """A source of the almanac's: its steps, and what becomes of each."""

    source: str

    def steps(self) -> Iterable[str]:
        """The steps of a whole update."""
        ...

    def take(self, step: str) -> tuple[Merged, str]:
        """Ask and merge; gives what became of it, and the step that follows from it, if any."""
        ...

    def used(self, step: str) -> None:
        """Called when a step is ticked off."""
        ...


@dataclass(frozen=True, slots=True)
class StepDone:
    """How far an update is: for whoever shows it."""

    number: int
    total: int
    step: str
    merged: Merged | None
    trouble: str = ""


@dataclass
class Outcome:
    """What a whole update has brought."""

    added: int = 0
    changed: int = 0
    kept: int = 0
    asked: int = 0
    skipped: int = 0
    failed: list[str] = field(default_factory=list)
    lost: bool = False
    """Whether it was given up because the source cannot be reached."""


@dataclass
class FromFeed:
    """The Wikimedia feed, for some languages and days."""

    fetcher: Fetcher
    languages: Sequence[str]
    days: Sequence[MonthDay]
    endpoint: str = feed.ENDPOINT
    source: str = feed.SOURCE

    def steps(self) -> Iterable[str]:
        """A step a day and language."""
        return feed.steps(list(self.languages), list(self.days))

    def take(self, step: str) -> tuple[Merged, str]:
        """Ask for a day and merge it."""
        answer = self.fetcher.get(feed.address(self.endpoint, step))
        code = f"{feed.SOURCE}-{step.split('/', maxsplit=1)[0]}"
        _know_source(code, step.split("/", maxsplit=1)[0])
        return merge(feed.read(step, answer).reports, code), ""

    def used(self, step: str) -> None:
        """Throw the kept answer away."""
        self.fetcher.forget(feed.address(self.endpoint, step))


@dataclass
class FromWikidata:
    """Wikidata's query service: what the almanac has by title, and what a day lacks."""

    fetcher: Fetcher
    languages: Sequence[str]
    days: Sequence[MonthDay]
    titles: bool = True
    """Whether ids, links and names of what is there are asked for, too."""
    endpoint: str = wikidata.ENDPOINT
    source: str = wikidata.SOURCE

    def steps(self) -> Iterable[str]:
        """A step for a hundred titles, and one a day."""
        return [*(enriching.batches() if self.titles else ()), *wikidata.day_steps(self.days)]

    def take(self, step: str) -> tuple[Merged, str]:
        """Ask for a step's portion and merge it."""
        _know_source(wikidata.SOURCE, "")
        if step.startswith("titles/"):
            return self._titles(step), ""
        _day, md, offset = step.split("/")
        day = MonthDay.parse(md)
        answer = wikidata.of_day(self._ask(step), day, int(offset))
        return merge(answer.reports, wikidata.SOURCE), answer.following

    def used(self, step: str) -> None:
        """Throw the kept answer away."""
        self.fetcher.forget(self.endpoint, self._parameters(step))

    def _titles(self, step: str) -> Merged:
        facts = enriching.facts_of(step)
        if not facts:
            return Merged()
        return enriching.enrich(facts, wikidata.by_title(self._ask(step)))

    def _ask(self, step: str) -> object:
        return self.fetcher.get(self.endpoint, self._parameters(step))

    def _parameters(self, step: str) -> dict[str, str]:
        if step.startswith("titles/"):
            titles = enriching.titles_of(enriching.facts_of(step))
            query = wikidata.query_of_titles(titles, self.languages)
        else:
            _day, md, offset = step.split("/")
            query = wikidata.query_of_day(MonthDay.parse(md), int(offset), self.languages)
        return {"query": query, "format": "json"}


def update(
    asked: Asked,
    *,
    dry_run: bool = False,
    again: bool = False,
    tell: Callable[[StepDone], None] = lambda _done: None,
) -> Outcome:
    """Go through the steps that are not ticked off yet.

    ``dry_run`` merges nothing and ticks nothing off; ``again`` asks also for what was ticked off.
    A step that fails is told and left for the next run; after ``LOST`` in a row it is given up.
    """
    outcome, queue = Outcome(), list(asked.steps())
    done = {} if again or dry_run else _ticked(asked.source)
    in_a_row, at = 0, 0
    while at < len(queue) and not outcome.lost:
        step = queue[at]
        at += 1
        following = done.get(step)
        if following is not None:
            outcome.skipped += 1
        else:
            told = _one(asked, step, dry_run=dry_run)
            following = told.following
            in_a_row = in_a_row + 1 if told.trouble else 0
            outcome.lost = in_a_row >= LOST
            _count(outcome, told)
            tell(StepDone(at, len(queue), step, told.merged, told.trouble))
        if following:
            queue.insert(at, following)
    return outcome


@dataclass
class _Told:
    step: str
    merged: Merged | None = None
    following: str = ""
    trouble: str = ""


def _one(asked: Asked, step: str, *, dry_run: bool) -> _Told:
    """One step, with its tick, in one transaction."""
    try:
        with transaction.atomic():
            merged, following = asked.take(step)
            if dry_run:
                transaction.set_rollback(True)
            else:
                _tick(asked.source, step, following, merged)
    except (FetchError, ValueError) as error:
        return _Told(step, trouble=str(error))
    if not dry_run:
        asked.used(step)
    return _Told(step, merged, following)


def _ticked(source: str) -> dict[str, str]:
    """The steps that need not be asked for again, each with the one that follows from it."""
    rows = UpdateStep.objects.filter(source=source, done_at__gt=clock.now() - VALID)
    return dict(rows.values_list("step", "following"))


def _tick(source: str, step: str, following: str, merged: Merged) -> None:
    UpdateStep.objects.update_or_create(
        source=source,
        step=step,
        defaults={
            "done_at": clock.now(),
            "following": following,
            "added": merged.added,
            "changed": merged.changed,
        },
    )


def _count(outcome: Outcome, told: _Told) -> None:
    outcome.asked += 1
    if told.merged is None:
        outcome.failed.append(told.step)
        return
    outcome.added += told.merged.added
    outcome.changed += told.merged.changed
    outcome.kept += told.merged.kept


def _know_source(code: str, language: str) -> None:
    """Have the source among those that facts can name."""
    known = read_sources()[feed.SOURCE if language else code]
    Source.objects.get_or_create(
        code=code,
        defaults={
            "title": known.title.format(language=language),
            "url": known.url.format(language=language),
            "licence": known.licence,
        },
    )
