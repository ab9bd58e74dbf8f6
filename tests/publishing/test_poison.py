"""One broken article among many that are due: the others are on time, it is listed, one is told.

The short form runs with all tests; ``make test-publishing`` has 100 of them due.
"""

from __future__ import annotations

import os
import sys
from datetime import timedelta

import pytest

from accadeoggi.column import troubles
from accadeoggi.column.models import Article, Notice
from accadeoggi.column.notices import do_notices
from accadeoggi.column.publishing import expire_due, publish_due, tell_what_is_late

from .conftest import LATER, break_revision

DUE = int(os.environ.get("AO_TEST_DUE", "10"))
ROUNDS = [*range(15), *range(15, 660, 15)]
"""The seconds at which the worker looks; after eleven minutes everything has been told."""


@pytest.fixture
def after_eleven_minutes(scheduled, told) -> dict[int, int]:
    """How many were live after each round; one of them is broken, and is the first in line."""
    for number in range(DUE):
        at = LATER - timedelta(seconds=DUE - number)
        made = scheduled(f"Articolo {number}", at, slug=f"articolo-{number}")
        if number == 0:
            break_revision(made)
    live = {}
    for second in ROUNDS:
        now = LATER + timedelta(seconds=second)
        for job in (publish_due, expire_due, tell_what_is_late, do_notices):
            job(now)
        live[second] = Article.objects.filter(live=True).count()
    return live


def test_all_but_one_are_on_time_one_is_listed_and_one_alert_goes_out(
    after_eleven_minutes, told, capsys
):  # QUALITY: P2
    alerts = [key for key in told if key.startswith(("trouble/", "late/"))]
    live = [key for key in told if key.startswith("live/")]
    with capsys.disabled():
        sys.stdout.write(
            f"\nP2: {after_eleven_minutes[0]} of {DUE} live in the first round, "
            f"{len(troubles.listed())} listed, {len(alerts)} alert\n"
        )
    assert set(after_eleven_minutes.values()) == {DUE - 1}
    assert len(live) == DUE - 1
    assert [trouble.tries for trouble in troubles.listed()] == [5]
    assert len(alerts) == 1
    assert Notice.objects.filter(done_at=None).count() == 0
