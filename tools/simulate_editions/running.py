"""Day after day: what editors do beforehand, what the worker does, what goes out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from accadeoggi.chronology import MonthDay, clock, day_begins, wall_instant
from accadeoggi.column import notices
from accadeoggi.column.going_out import fix_due
from accadeoggi.column.models import Article, Column, EditionChoice, EditionLead, Notice
from accadeoggi.column.notices import do_notices
from accadeoggi.column.publishing import expire_due, publish_due, tell_what_is_late
from tools.simulate_editions.world import Scale, make, without_indexes

ROME = ZoneInfo("Europe/Rome")
NOON = time(12)
JOBS = (publish_due, expire_due, tell_what_is_late, fix_due, do_notices)


@dataclass
class Run:
    """A simulation under way."""

    scale: Scale
    columns: Sequence[Column]
    lot: Random
    told: Counter[str] = field(default_factory=Counter)
    """How often each notice left the machine."""
    choices: int = 0
    moves: int = 0

    def day(self, when: date) -> None:
        """A day: the worker at its first instant and at noon; between them, editors."""
        for instant in (day_begins(when, ROME), wall_instant(when, NOON, ROME)):
            with clock.fixed(instant):
                for job in JOBS:
                    job(instant)
        for column in self.columns:
            if self.lot.random() < self.scale.choices:
                self.choose(column, when + timedelta(days=1), instant)
            if self.lot.random() < self.scale.moves:
                self.move(column, when)

    def choose(self, column: Column, when: date, instant: datetime) -> None:
        """An editor chooses any article of the column as the lead of a day."""
        articles = Article.objects.child_of(column).order_by("pk")
        if articles:
            EditionChoice.objects.create(
                column_key=column.translation_key,
                date=when,
                locale_id=column.locale_id,
                lead=self.lot.choice(list(articles)),
                chosen_at=instant,
            )
            self.choices += 1

    def move(self, column: Column, when: date) -> None:
        """An editor finds that what led today belongs to tomorrow, in every language."""
        led = EditionLead.objects.filter(
            edition__date=when,
            edition__column_key=column.translation_key,
            locale_id=column.locale_id,
        ).first()
        tomorrow = MonthDay.of(when + timedelta(days=1)).key
        if led is not None and led.article is not None:
            led.article.chosen_day = tomorrow
            led.article.save()
            self.moves += 1


def run(scale: Scale) -> Run:
    """Make the publication and let all its days pass."""
    before = dict(notices.doers)
    notices.doers.clear()
    try:
        with clock.fixed(day_begins(scale.dates[0], ROME) - timedelta(days=1)), without_indexes():
            founded = make(scale)
            columns = [founded.columns[key] for key in sorted(founded.columns)]
            under_way = Run(scale, columns, Random(scale.seed))  # noqa: S311 - no secret
            for kind in Notice.Kind:
                notices.does(kind)(lambda notice: under_way.told.update([notice.key]))
            for when in scale.dates:
                under_way.day(when)
    finally:
        notices.doers.clear()
        notices.doers.update(before)
    return under_way
