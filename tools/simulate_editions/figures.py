"""What went out, counted, and compared with what must never happen."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from accadeoggi.chronology import appears_on, is_jubilee, years_since
from accadeoggi.column.models import Article, Edition, EditionChoice, EditionLead, Occurrence
from tools.simulate_editions.running import Run
from tools.simulate_editions.world import LEAP_DAY

A_YEAR = timedelta(days=365)
Place = tuple[str, int]
"""A column's key and a language's number."""


@dataclass(frozen=True, slots=True)
class Led:
    """A lead that went out."""

    place: Place
    when: date
    article: int
    is_chosen: bool
    year: int


@dataclass(frozen=True, slots=True)
class Figures:
    """What a simulation has shown."""

    days: int
    columns: int
    editions: int
    missing: int
    twice: int
    """Days with more than one edition of a column."""
    leads: int
    without: int
    """Editions of a language without a lead although an article was free to lead."""
    chosen: int
    again: int
    """Leads by rule of what led less than a year before."""
    again_by_choice: int
    jubilees: int
    passed_over: int
    """Leads by rule that were no jubilee although one was free to lead."""
    leap: Mapping[str, int]
    """How often articles of 29 February had their day, by that day."""
    misplaced: int
    """Occurrences of 29 February where the policy does not have them."""
    occurrences: int
    announced: int
    announced_twice: int

    @property
    def faults(self) -> int:
        """How much has happened that must never happen."""
        wrong = (self.missing, self.twice, self.without, self.again, self.passed_over)
        return sum(wrong) + self.misplaced + self.announced_twice


def count(run: Run) -> Figures:
    """Count what a simulation has left behind."""
    editions = Counter(Edition.objects.values_list("column_key", "date"))
    leads = list(_leads())
    free = _Free(run, leads)
    by_rule = [led for led in leads if not led.is_chosen]
    returns = Counter({key: n for key, n in run.told.items() if key.startswith("return/")})
    leap = Occurrence.objects.filter(article__event_date__endswith=LEAP_DAY.key)
    leap = leap.filter(article__month_day=LEAP_DAY.key)
    return Figures(
        days=len(run.scale.dates),
        columns=run.scale.columns,
        editions=len(editions),
        missing=len(run.scale.dates) * run.scale.columns - len(editions),
        twice=sum(number - 1 for number in editions.values()),
        leads=len(leads),
        without=free.without(leads),
        chosen=len(leads) - len(by_rule),
        again=sum(free.led_lately(led.place, led.article, led.when) for led in by_rule),
        again_by_choice=sum(
            free.led_lately(led.place, led.article, led.when) for led in leads if led.is_chosen
        ),
        jubilees=sum(_is_round(led.year, led.when) for led in leads),
        passed_over=sum(free.jubilee_passed_over(led) for led in by_rule),
        leap=dict(sorted(Counter(f"{row.day:%m-%d}" for row in leap).items())),
        misplaced=sum(appears_on(LEAP_DAY, row.year, run.scale.policy) != row.day for row in leap),
        occurrences=Occurrence.objects.count(),
        announced=sum(returns.values()),
        announced_twice=sum(number - 1 for number in returns.values()),
    )


def _leads() -> Iterable[Led]:
    chosen = set(EditionChoice.objects.values_list("column_key", "date", "locale_id", "lead_id"))
    rows = EditionLead.objects.select_related("edition", "article").order_by("edition__date", "pk")
    for row in rows:
        key, when, article = row.edition.column_key, row.edition.date, row.article
        if article is not None:
            is_chosen = (key, when, row.locale_id, article.pk) in chosen
            year = article.event_year or 0
            yield Led((str(key), row.locale_id), when, article.pk, is_chosen, year)


def _is_round(year: int, when: date) -> bool:
    return is_jubilee(years_since(year, when.year))


class _Free:
    """Which articles were free to lead on a day: those that stay on one day all the time."""

    def __init__(self, run: Run, leads: Sequence[Led]) -> None:
        self.run = run
        self.led: dict[tuple[Place, int], list[date]] = defaultdict(list)
        for led in leads:
            self.led[led.place, led.article].append(led.when)
        self.stay: dict[Place, dict[date, list[tuple[int, int]]]] = {}
        for column in run.columns:
            place = (str(column.translation_key), column.locale_id)
            self.stay[place] = self._days_of(column)

    def _days_of(self, column: object) -> dict[date, list[tuple[int, int]]]:
        found: dict[date, list[tuple[int, int]]] = defaultdict(list)
        for article in Article.objects.child_of(column):
            day = article.day
            if day is None or not article.event_date.endswith(day.key):
                continue  # moved in the course of the simulation
            for year in {when.year for when in self.run.scale.dates}:
                when = appears_on(day, year, self.run.scale.policy)
                if when is not None:
                    found[when].append((article.pk, article.event_year))
        return found

    def led_lately(self, place: Place, article: int, when: date) -> bool:
        """Whether an article led less than a year before."""
        return any(when - A_YEAR < day < when for day in self.led[place, article])

    def on(self, place: Place, when: date) -> list[tuple[int, int]]:
        """The articles free to lead on a day, and the years of which they tell."""
        offered = self.stay[place][when]
        return [(pk, year) for pk, year in offered if not self.led_lately(place, pk, when)]

    def without(self, leads: Sequence[Led]) -> int:
        """Editions without a lead although an article was free."""
        there = {(led.place, led.when) for led in leads}
        return sum(
            (place, when) not in there and bool(self.on(place, when))
            for place in self.stay
            for when in self.run.scale.dates
        )

    def jubilee_passed_over(self, led: Led) -> bool:
        """Whether a lead is no jubilee although one was free."""
        if _is_round(led.year, led.when):
            return False
        return any(_is_round(year, led.when) for _pk, year in self.on(led.place, led.when))
