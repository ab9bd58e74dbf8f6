"""The publication that is simulated: its columns, and articles for every day of the year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from random import Random
from uuid import UUID, uuid4

from django.test import override_settings
from wagtail.signal_handlers import disable_reference_index_auto_update

from accadeoggi.chronology import LeapDayPolicy, MonthDay
from accadeoggi.column.models import Article, Column
from accadeoggi.website.firstrun.publication import (
    LANGUAGES,
    ColumnPlan,
    Founded,
    Plan,
    Wording,
    found,
)

OLDEST, YOUNGEST = 1000, 2020
"""The years of which the articles tell."""
LONG_AGO = datetime(2026, 1, 1, 6, tzinfo=UTC)
LEAP_DAY = MonthDay(2, 29)


@dataclass(frozen=True, slots=True)
class Scale:
    """How much is simulated."""

    dates: Sequence[date]
    """The civil days, in order."""
    columns: int = 3
    languages: Sequence[str] = LANGUAGES
    """In which there are articles."""
    articles: tuple[int, int] = (1, 3)
    """The fewest and the most that a day has in a column."""
    policy: LeapDayPolicy = LeapDayPolicy.FEB28
    choices: float = 0.02
    """The share of days for which an editor chooses the lead."""
    moves: float = 0.02
    """The share of days after which an editor moves what led to the next day."""
    seed: int = 1

    @property
    def days(self) -> list[MonthDay]:
        """The days of the year that come; with those around it, 29 February."""
        keys = {MonthDay.of(when) for when in self.dates}
        around = {MonthDay(2, 28), MonthDay(3, 1)}
        return sorted(keys | {LEAP_DAY} if keys & around else keys)


@contextmanager
def without_indexes() -> Iterator[None]:
    """Nothing is searched for here; making thousands of articles takes half the time."""
    backend = {"BACKEND": "wagtail.search.backends.database", "AUTO_UPDATE": False}
    quiet = override_settings(WAGTAILSEARCH_BACKENDS={"default": backend})
    with disable_reference_index_auto_update(), quiet:
        yield


def make(scale: Scale) -> Founded:
    """Found the publication and write its articles."""
    founded = found(
        Plan(
            words={one: Wording("Accade Oggi", one) for one in LANGUAGES},
            columns=[_column(number) for number in range(scale.columns)],
            leap_day=scale.policy.value,
        )
    )
    lot = Random(scale.seed)  # noqa: S311 - no secret
    for number in range(scale.columns):
        versions = [founded.columns[f"column-{number}", one] for one in scale.languages]
        for day in scale.days:
            for which in range(lot.randint(*scale.articles)):
                _write(versions, day, which, lot.randint(OLDEST, YOUNGEST))
    return founded


def _column(number: int) -> ColumnPlan:
    words = {one: Wording(f"Column {number}", f"column-{number}") for one in LANGUAGES}
    return ColumnPlan(f"column-{number}", words, is_daily=True)


def _write(versions: Sequence[Column], day: MonthDay, which: int, year: int) -> None:
    """An article in every language, live since long ago."""
    key: UUID = uuid4()
    year += -year % 4 if day == LEAP_DAY else 0
    year += 4 if day == LEAP_DAY and year % 100 == 0 else 0
    for column in versions:
        article = Article(
            title=f"{day.key} {which}",
            slug=f"{day.key}-{which}",
            event_date=f"{year:04d}-{day.key}",
            chosen_day=day.key,
            locale=column.locale,
            translation_key=key,
            first_published_at=LONG_AGO,
        )
        column.add_child(instance=article)
