"""The wall: the year as 366 leaves, each with what has become of it in every language.

However many articles there are, the wall asks a fixed number of questions.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from django.db.models import Q
from wagtail.models import Revision, WorkflowState

from accadeoggi.catalogue.models import Fact
from accadeoggi.chronology import MonthDay, appears_on, day_begins, is_jubilee, years_since
from accadeoggi.column.models import Article, EditionLead
from accadeoggi.desk.models import Dismissal, Plan
from accadeoggi.desk.scenes import Scene
from accadeoggi.desk.states import State

WEIGHTY = 0.5
"""A fact of this significance is worth a suggestion."""
CELEBRATED = (10, 25, 50, 75, 100)
"""The jubilees that the wall shows; every further 50 counts, too."""
THIN = 5
"""A day with fewer weighty facts than these needs an editor's own idea."""
RISK_DAYS = 30


@dataclass(frozen=True, slots=True)
class Filters:
    """What of the wall an editor wants to see."""

    language: str = ""
    author: UUID | None = None
    state: State | None = None
    month: int | None = None


@dataclass(slots=True)
class Slot:
    """A day in one language: its state, and the heading of what made it so."""

    language: str
    state: State = State.NOTHING
    title: str = ""
    number: int = 0
    """How many articles the day has in the language, whatever their state."""

    def reach(self, state: State, title: str) -> None:
        """Note something of the day; the furthest counts."""
        if state > self.state:
            self.state, self.title = state, title


@dataclass(slots=True)
class Leaf:
    """One day of the wall."""

    day: MonthDay
    slots: Mapping[str, Slot]
    jubilee: int = 0
    """The roundest jubilee of a weighty fact in the year to come; 0 where there is none."""
    thin: bool = False
    dimmed: bool = False
    """Whether the filters leave it out; it keeps its place."""

    @property
    def is_covered(self) -> bool:
        """Whether every language has its article."""
        return all(slot.state.is_covered for slot in self.slots.values())


@dataclass(frozen=True, slots=True)
class Coverage:
    """The year in figures."""

    by_language: Mapping[str, int]
    everywhere: int
    streak: int
    """Days in a row, up to today, on which every language had a lead."""
    at_risk: Sequence[date]
    """The next days that lack an article in some language."""


@dataclass(frozen=True, slots=True)
class Wall:
    """All leaves in order of the year, and the year in figures."""

    leaves: Sequence[Leaf]
    coverage: Coverage


class ArticleRow(NamedTuple):
    """What is read of an article."""

    pk: int
    month_day: str
    locale: int
    title: str
    live: bool
    go_live_at: datetime | None
    first_published_at: datetime | None


ROW = ("pk", "month_day", "locale_id", "draft_title", "live", "go_live_at", "first_published_at")


@dataclass(slots=True)
class Marks:
    """What is known of articles by their ids: which are approved for an hour, which in review."""

    scheduled: set[int] = field(default_factory=set)
    reviewed: set[int] = field(default_factory=set)


def build_wall(scene: Scene, filters: Filters) -> Wall:
    """The wall of a column, filtered."""
    leaves = {day.key: _blank(day, scene) for day in MonthDay.all()}
    _suggest(leaves, scene)
    _put_plans(leaves, scene, filters)
    _put_articles(leaves, scene, filters)
    coverage = coverage_of(leaves, scene)
    for leaf in leaves.values():
        leaf.dimmed = not _wanted(leaf, filters)
    chosen = [one for one in leaves.values() if filters.month in (None, one.day.month)]
    return Wall(chosen, coverage)


def _blank(day: MonthDay, scene: Scene) -> Leaf:
    return Leaf(day, {language: Slot(language) for language in scene.versions})


def _wanted(leaf: Leaf, filters: Filters) -> bool:
    slots = [slot for slot in leaf.slots.values() if filters.language in ("", slot.language)]
    if filters.state is not None:
        return any(slot.state == filters.state for slot in slots)
    if filters.author is not None:
        return any(slot.number for slot in slots)
    return True


def _suggest(leaves: Mapping[str, Leaf], scene: Scene) -> None:
    """What the almanac has for each day: suggestions, jubilees, thin days."""
    dismissed = set(
        Dismissal.objects.filter(column_key=scene.key).values_list("fact_id", flat=True)
    )
    rows = Fact.objects.filter(kind=Fact.Kind.EVENT, significance__gte=WEIGHTY).order_by()
    facts: dict[str, list[int | None]] = defaultdict(list)
    for pk, key, year in rows.values_list("pk", "md", "year"):
        if pk not in dismissed:
            facts[key].append(year)
    for key, leaf in leaves.items():
        years = facts.get(key, [])
        when = next_date(leaf.day, scene)
        leaf.jubilee = max((_jubilee(year, when) for year in years), default=0)
        leaf.thin = len(years) < THIN
        if years:
            for slot in leaf.slots.values():
                slot.reach(State.SUGGESTION, "")


def _jubilee(year: int | None, when: date) -> int:
    """How many years a fact has at a date, if that is a jubilee that the wall shows; else 0."""
    if year is None:
        return 0
    years = years_since(year, when.year)
    return years if years >= CELEBRATED[0] and is_jubilee(years) else 0


def next_date(day: MonthDay, scene: Scene) -> date:
    """The civil date on which a day comes next, today included."""
    for year in range(scene.today.year, scene.today.year + 9):
        when = appears_on(day, year, scene.settings.leap_policy)
        if when is not None and when >= scene.today:
            return when
    raise AssertionError("every day comes once in eight years")


def last_date(day: MonthDay, scene: Scene) -> date:
    """The civil date on which a day came last, today not included."""
    for year in range(scene.today.year, scene.today.year - 9, -1):
        when = appears_on(day, year, scene.settings.leap_policy)
        if when is not None and when < scene.today:
            return when
    raise AssertionError("every day comes once in eight years")


def _put_plans(leaves: Mapping[str, Leaf], scene: Scene, filters: Filters) -> None:
    if filters.author is not None:
        return
    plans = Plan.objects.filter(column_key=scene.key, article=None).order_by("pk")
    for key, language, headline, assignee in plans.values_list(
        "month_day", "locale__language_code", "headline", "assignee_id"
    ):
        slot = leaves[key].slots.get(language) if key in leaves else None
        if slot is not None:
            slot.reach(State.PLANNED if assignee is None else State.ASSIGNED, headline)


def _put_articles(leaves: Mapping[str, Leaf], scene: Scene, filters: Filters) -> None:
    marks = _marks()
    languages = {column.locale_id: code for code, column in scene.versions.items()}
    for row in article_rows(scene, filters):
        leaf = leaves.get(row.month_day)
        slot = leaf.slots.get(languages.get(row.locale, "")) if leaf else None
        if leaf is not None and slot is not None:
            slot.number += 1
            slot.reach(state_of(row, marks, last_date(leaf.day, scene), scene), row.title)


def article_rows(scene: Scene, filters: Filters) -> Iterable[ArticleRow]:
    """The articles of the column's versions, as the few fields that the wall shows."""
    below = Q()
    for column in scene.versions.values():
        below |= Q(path__startswith=column.path, depth=column.depth + 1)
    found = Article.objects.filter(below).exclude(month_day="").order_by()
    if filters.author is not None:
        found = found.filter(credits__author__translation_key=filters.author).distinct()
    return (ArticleRow(*row) for row in found.values_list(*ROW))


def _marks() -> Marks:
    """Which pages wait for their hour, and which for somebody's approval."""
    waiting = Revision.objects.page_revisions().exclude(approved_go_live_at=None)
    in_review = WorkflowState.objects.filter(status=WorkflowState.STATUS_IN_PROGRESS)
    return Marks(
        {int(pk) for pk in waiting.values_list("object_id", flat=True)},
        {int(pk) for pk in in_review.values_list("object_id", flat=True) if pk.isdigit()},
    )


def state_of(row: ArticleRow, marks: Marks, last: date, scene: Scene) -> State:
    """How far an article is; one that had its day before ``last`` was over comes back."""
    if row.live and (row.go_live_at is None or row.go_live_at <= scene.now):
        first = row.first_published_at
        before = day_begins(last + timedelta(days=1), scene.zone)
        return State.RETURNS if first is not None and first < before else State.LIVE
    if row.pk in marks.scheduled or (row.live and row.go_live_at is not None):
        return State.SCHEDULED
    return State.REVIEW if row.pk in marks.reviewed else State.DRAFT


def coverage_of(leaves: Mapping[str, Leaf], scene: Scene) -> Coverage:
    """The year in figures, whatever the filters."""
    covered = {
        language: sum(leaf.slots[language].state.is_covered for leaf in leaves.values())
        for language in scene.versions
    }
    return Coverage(
        covered,
        sum(leaf.is_covered for leaf in leaves.values()),
        streak_of(scene),
        [when for when in _coming(scene) if not leaves[MonthDay.of(when).key].is_covered],
    )


def _coming(scene: Scene) -> Iterable[date]:
    return (scene.today + timedelta(days=ahead) for ahead in range(RISK_DAYS))


def streak_of(scene: Scene) -> int:
    """How many days in a row, up to today, had a lead in every language."""
    leads = EditionLead.objects.filter(
        edition__column_key=scene.key, edition__date__lte=scene.today
    )
    told: dict[date, int] = defaultdict(int)
    for when in leads.values_list("edition__date", flat=True):
        told[when] += 1
    streak = 0
    while told.get(scene.today - timedelta(days=streak), 0) >= len(scene.versions):
        streak += 1
    return streak
