"""Years of editions on a clock that is moved: exact counts of what was shown and announced.

The short form runs with all tests, on the days around 29 February of every other year; ``make
test-publishing`` lets 30 whole years pass over 366 articles, and ``python -m
tools.simulate_editions`` prints five years of three columns in two languages.
"""

from __future__ import annotations

import os
import sys
from calendar import isleap
from collections import Counter
from datetime import date, timedelta
from time import monotonic

import pytest

from accadeoggi.chronology import LeapDayPolicy
from accadeoggi.column.models import EditionLead, Notice, Occurrence
from tools.simulate_editions.figures import count
from tools.simulate_editions.running import run
from tools.simulate_editions.telling import table
from tools.simulate_editions.world import Scale

pytestmark = pytest.mark.django_db

YEARS = int(os.environ.get("AO_TEST_YEARS", "0"))
FIRST = 2050
AROUND = {(2, 27), (2, 28), (2, 29), (3, 1), (3, 2)}


def dates(years: range, *, whole: bool) -> list[date]:
    """The days of some years: all, or those around 29 February."""
    days = (date(year, 1, 1) + timedelta(days=n) for year in years for n in range(366))
    wanted = {when for when in days if when.year in years}
    return sorted(when for when in wanted if whole or (when.month, when.day) in AROUND)


DATES = dates(range(FIRST, FIRST + YEARS), whole=True) or dates(range(2050, 2062, 2), whole=False)
POLICIES = [LeapDayPolicy.FEB28] if YEARS else list(LeapDayPolicy)


@pytest.mark.parametrize("policy", POLICIES)
def test_every_article_is_shown_and_announced_once_a_year(policy, capsys):  # QUALITY: P4
    begun = monotonic()
    scale = Scale(DATES, 1, ["it"], (1, 1), policy, choices=0, moves=0)
    done = run(scale)
    years = {when.year for when in DATES}
    skipped = sum(not isleap(year) for year in years) if policy == LeapDayPolicy.SKIP else 0
    expected = len(scale.days) * len(years) - skipped
    figures = count(done)
    with capsys.disabled():
        sys.stdout.write(f"\nP4\n{table(done, figures, seconds=monotonic() - begun)}")
    assert (figures.occurrences, figures.announced, figures.faults) == (expected, expected, 0)
    assert set(Counter(Occurrence.objects.values_list("article", "year")).values()) == {1}
    assert Notice.objects.filter(done_at=None).count() == 0
    # 29 February stands in beside another article: of the two one leads.
    beside = {LeapDayPolicy.SKIP: 0}.get(policy, sum(not isleap(year) for year in years))
    assert EditionLead.objects.count() == expected - beside == len(DATES)


def test_no_day_is_without_an_edition_and_nothing_leads_twice_within_a_year(
    capsys,
):  # QUALITY: P4
    begun = monotonic()
    around = dates(range(2050, 2056, 2), whole=False)
    done = run(Scale(around, 2, choices=0.2, moves=0.2))
    figures = count(done)
    with capsys.disabled():
        sys.stdout.write(f"\n{table(done, figures, seconds=monotonic() - begun)}")
    assert figures.faults == 0
    assert figures.editions == 2 * len(around)
    assert figures.chosen > 0
    assert done.moves > 0
