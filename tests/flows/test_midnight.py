"""The page turns at the column's midnight, wherever the server stands (QUALITY.md T1)."""

from __future__ import annotations

import time
from datetime import date, datetime, timedelta
from datetime import time as wall_time
from zoneinfo import ZoneInfo

import pytest

from accadeoggi.chronology import clock, format_civil
from accadeoggi.column.models import PublicationSettings
from tests.column.conftest import *  # noqa: F403

PROCESS_ZONES = [
    "UTC",
    "Europe/Rome",
    "America/New_York",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
]
COLUMN_ZONES = [
    "Europe/Rome",
    "America/Los_Angeles",
    "Asia/Kolkata",
    "Pacific/Auckland",
    "Africa/Cairo",
    "America/Havana",
]
DAYS = [date(2026, 3, 28), date(2026, 11, 22), date(2028, 2, 28)]


@pytest.fixture
def process_zone(monkeypatch):
    """Let the process believe that it stands somewhere else."""

    def move(name: str) -> None:
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield move
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("column_zone", COLUMN_ZONES)
@pytest.mark.parametrize("place", PROCESS_ZONES)
def test_today_is_the_columns_day_two_seconds_before_midnight_and_after(
    client, publication, process_zone, place, column_zone
):
    process_zone(place)
    PublicationSettings.objects.update(time_zone=column_zone)
    for day in DAYS:
        before = datetime.combine(day, wall_time(23, 59, 58), ZoneInfo(column_zone))
        assert shown_day(client, before) == format_civil(day, "it", weekday=True)
        after = format_civil(day + timedelta(days=1), "it", weekday=True)
        assert shown_day(client, before + timedelta(seconds=2, hours=1)) == after


def shown_day(client, instant: datetime) -> str:
    with clock.fixed(instant):
        return client.get("/it/").context["masthead"].zone_note.split("Oggi è ")[1].split(" (")[0]
