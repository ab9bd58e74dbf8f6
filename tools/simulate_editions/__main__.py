"""Make the publication in memory, let the years pass, print what was counted."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from time import monotonic

import click
import django

FIRST_YEAR = 2050
"""Ahead of every real clock: Wagtail asks the system's whether an hour lies ahead."""
AROUND = [(2, day) for day in (26, 27, 28, 29)] + [(3, 1), (3, 2)]


@click.command()
@click.option(
    "--years",
    type=click.IntRange(1),
    default=5,
    show_default=True,
    help="How many pass, from 2050 on.",
)
@click.option("--columns", default=3, show_default=True, help="How many daily columns.")
@click.option("--seed", default=1, show_default=True, help="Of what is chosen by lot.")
def simulate(years: int, columns: int, seed: int) -> None:
    """Simulate the whole column, and the days around 29 February by the other policies."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "accadeoggi.website.settings.test"
    django.setup()
    from accadeoggi.chronology import LeapDayPolicy  # noqa: PLC0415 - after Django
    from tools.simulate_editions.world import Scale  # noqa: PLC0415

    last = FIRST_YEAR + years
    faults = _one(Scale(list(_days(range(FIRST_YEAR, last))), columns, seed=seed))
    around = [when for when in _days(range(FIRST_YEAR, last + 12, 2)) if _is_around(when)]
    for policy in LeapDayPolicy:
        faults += _one(Scale(around, columns, policy=policy, seed=seed))
    sys.exit(1 if faults else 0)


def _days(years: Iterable[int]) -> Iterator[date]:
    for year in years:
        when = date(year, 1, 1)
        while when.year == year:
            yield when
            when += timedelta(days=1)


def _is_around(when: date) -> bool:
    return (when.month, when.day) in AROUND


def _one(scale: object) -> int:
    """Simulate, print, and take everything back; the number of faults."""
    from django.db import connection, transaction  # noqa: PLC0415 - after Django

    from accadeoggi.website.prepared.installing import install, is_empty  # noqa: PLC0415
    from tools.simulate_editions.figures import count  # noqa: PLC0415
    from tools.simulate_editions.running import run  # noqa: PLC0415
    from tools.simulate_editions.telling import table  # noqa: PLC0415

    if is_empty(connection):
        install(connection)
    begun = monotonic()
    with transaction.atomic():
        done = run(scale)  # type: ignore[arg-type] # a Scale: its module needs Django first
        figures = count(done)
        click.echo(table(done, figures, seconds=monotonic() - begun))
        transaction.set_rollback(True)
    return figures.faults


if __name__ == "__main__":
    simulate()
