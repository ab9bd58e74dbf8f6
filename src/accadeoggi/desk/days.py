"""One day at the desk: what it has, what the almanac proposes and why, what it carried before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet
from django.urls import reverse
from wagtail.models import Revision, WorkflowState

from accadeoggi.almanac import Candidate, Reason, suggest
from accadeoggi.catalogue import queries as catalogue
from accadeoggi.chronology import (
    Calendar,
    HistoricalDate,
    MonthDay,
    format_date,
    format_years_since,
)
from accadeoggi.column.coverage import covered_by_articles
from accadeoggi.column.models import Article, EditionLead
from accadeoggi.desk.models import DayNote, Dismissal, Plan
from accadeoggi.desk.scenes import Scene
from accadeoggi.desk.states import State
from accadeoggi.desk.wall import ROW, ArticleRow, Marks, last_date, next_date, state_of

SHOWN = 15


@dataclass(frozen=True, slots=True)
class Proposal:
    """A candidate at the desk: its words, its reasons, and why not, where somebody said so."""

    candidate: Candidate
    headline: str
    in_language: bool
    """Whether the words are in the editor's language."""
    date: str
    years: str
    reasons: Sequence[tuple[str, str]]
    """Words and signed points."""
    score: str
    covered: bool
    dismissed: str
    """The reason for which it was dismissed."""
    planned: Sequence[str]
    """The languages in which it is planned."""

    @property
    def fact_id(self) -> str:
        """The fact's id."""
        return self.candidate.event.id


@dataclass(frozen=True, slots=True)
class Piece:
    """An article of the day, in whatever state."""

    pk: int
    title: str
    language: str
    state: State
    date: str
    edit_url: str


@dataclass(frozen=True, slots=True)
class DayAtDesk:
    """Everything that an editor wants to know about a day."""

    day: MonthDay
    next: date
    last: date
    pieces: Sequence[Piece]
    plans: Sequence[Plan]
    proposals: Sequence[Proposal]
    unwanted: Sequence[Proposal]
    """Those that were dismissed or are told already, in the same order."""
    notes: Sequence[DayNote]
    history: Sequence[tuple[date, Sequence[tuple[str, str]]]]
    """What the day carried: the date, and language and title of each lead, the latest first."""


def day_at_desk(scene: Scene, day: MonthDay) -> DayAtDesk:
    """Gather a day in a fixed number of questions."""
    plans = list(
        Plan.objects.filter(column_key=scene.key, month_day=day.key)
        .select_related("locale", "assignee", "fact")
        .order_by("pk")
    )
    proposals = _proposals(scene, day, plans)
    return DayAtDesk(
        day=day,
        next=next_date(day, scene),
        last=last_date(day, scene),
        pieces=_pieces(scene, day),
        plans=[plan for plan in plans if plan.article_id is None],
        proposals=[one for one in proposals if not one.dismissed and not one.covered][:SHOWN],
        unwanted=[one for one in proposals if one.dismissed or one.covered],
        notes=list(_notes(scene, day)),
        history=_history(scene, day),
    )


def _notes(scene: Scene, day: MonthDay) -> QuerySet[DayNote]:
    return DayNote.objects.filter(column_key=scene.key, month_day=day.key).select_related("by")


def _proposals(scene: Scene, day: MonthDay, plans: Sequence[Plan]) -> list[Proposal]:
    events = catalogue.events_on(day)
    covered = covered_by_articles(events)
    ids = [int(event.id) for event in events]
    dismissed = dict(
        Dismissal.objects.filter(column_key=scene.key, fact__in=ids).values_list(
            "fact_id", "reason"
        )
    )
    ranked = suggest(
        events,
        year=next_date(day, scene).year,
        language=scene.language,
        interests=scene.settings.interests,
        covered=covered,
    )
    planned: dict[int, list[str]] = {}
    for plan in plans:
        if plan.fact_id is not None:
            planned.setdefault(plan.fact_id, []).append(plan.locale.language_code)
    return [_proposal(one, scene, covered, dismissed, planned) for one in ranked]


def _proposal(
    candidate: Candidate,
    scene: Scene,
    covered: set[str],
    dismissed: dict[int, str],
    planned: dict[int, list[str]],
) -> Proposal:
    event, language = candidate.event, scene.language
    own = event.labels.get(language)
    label = own or next(iter(event.labels.values()), None)
    years = next_date(event.md, scene).year - event.year if event.md and event.year else 0
    return Proposal(
        candidate=candidate,
        headline=label.text if label else event.wiki_title,
        in_language=own is not None,
        date=format_date(event.date, language) if event.date else "",
        years=format_years_since(years, language) if years > 0 else "",
        reasons=[_said(reason, language) for reason in candidate.reasons],
        score=points(candidate.score),
        covered=event.id in covered,
        dismissed=dismissed.get(int(event.id), ""),
        planned=planned.get(int(event.id), []),
    )


def _said(reason: Reason, language: str) -> tuple[str, str]:
    return reason.words(language), points(reason.points, signed=True)


def points(value: float, *, signed: bool = False) -> str:
    """Points as editors read them: hundredths as whole numbers.

    >>> points(0.87), points(-0.05, signed=True), points(0.2, signed=True)
    ('87', '−5', '+20')
    """
    number = round(value * 100)
    sign = "−" if number < 0 else "+" if signed and number > 0 else ""
    return f"{sign}{abs(number)}"


def _pieces(scene: Scene, day: MonthDay) -> list[Piece]:
    below = Q()
    for column in scene.versions.values():
        below |= Q(path__startswith=column.path, depth=column.depth + 1)
    found = Article.objects.filter(below, month_day=day.key).order_by("event_jdn", "pk")
    rows = list(found.values_list(*ROW, "event_date", "event_calendar", "locale__language_code"))
    ids = [str(row[0]) for row in rows]
    marks = _marks_of(ids)
    last = last_date(day, scene)
    return [_piece(row, marks, last, scene) for row in rows]


def _marks_of(ids: Sequence[str]) -> Marks:
    waiting = Revision.objects.page_revisions().filter(object_id__in=ids)
    reviewed = WorkflowState.objects.filter(
        status=WorkflowState.STATUS_IN_PROGRESS, object_id__in=ids
    )
    return Marks(
        {
            int(pk)
            for pk in waiting.exclude(approved_go_live_at=None).values_list("object_id", flat=True)
        },
        {int(pk) for pk in reviewed.values_list("object_id", flat=True)},
    )


def _piece(row: tuple[object, ...], marks: Marks, last: date, scene: Scene) -> Piece:
    article = ArticleRow(*row[: len(ROW)])  # type: ignore[arg-type] # the columns of ROW
    edtf, calendar, language = (str(one) for one in row[len(ROW) :])
    return Piece(
        pk=article.pk,
        title=article.title,
        language=language,
        state=state_of(article, marks, last, scene),
        date=format_date(HistoricalDate.parse(edtf, Calendar(calendar)), scene.language),
        edit_url=reverse("wagtailadmin_pages:edit", args=[article.pk]),
    )


def _history(scene: Scene, day: MonthDay) -> list[tuple[date, Sequence[tuple[str, str]]]]:
    leads = EditionLead.objects.filter(
        edition__column_key=scene.key,
        edition__date__month=day.month,
        edition__date__day=day.day,
        edition__date__lt=scene.today,
    )
    told: dict[date, list[tuple[str, str]]] = {}
    ordered = leads.order_by("-edition__date", "locale_id")
    for when, language, title in ordered.values_list(
        "edition__date", "locale__language_code", "title"
    ):
        told.setdefault(when, []).append((language, title))
    return list(told.items())
