"""Where the column's day begins and ends (QUALITY: T1, T2, T3; day partition, DST; zone matrix)."""

from __future__ import annotations

import time as system_time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accadeoggi.chronology import (
    NaiveInstant,
    SkippedDate,
    clock,
    column_today,
    day_begins,
    day_ends,
    wall_instant,
)
from tests.chronology.zones import DIFFERENT, behaviours

MICROSECOND = timedelta(microseconds=1)
ONE_DAY = timedelta(days=1)
FIRST, LAST = date(2024, 1, 1), date(2040, 12, 31)
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
ZONES = st.sampled_from(DIFFERENT)
DATES = st.dates(FIRST, LAST)


def test_every_zone_there_is_is_among_the_behaviours():
    names = [name for alike in behaviours().values() for name in alike]
    assert len(names) > 590
    assert {"Africa/Cairo", "Atlantic/Azores", "America/Santiago", "Pacific/Apia"} <= set(names)


def test_all_days_of_all_zones_from_2024_to_2040_follow_one_another():  # QUALITY: day partition
    """Each day begins at an instant of that date, just before which it was the day before."""
    days = [FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 2)]
    wrong = []
    for zone in DIFFERENT:
        begins = [day_begins(day, zone) for day in days]
        for day, start, end in zip(days, begins, begins[1:], strict=False):
            short = end - start not in HOURS_OF_DAYS
            if short or column_today(start, zone) != day or is_late(start, day, zone):
                wrong.append((zone.key, day))
    assert wrong == []


HOURS_OF_DAYS = {timedelta(hours=hours) for hours in (22, 23, 23.5, 24, 24.5, 25, 26)}
"""Lord Howe changes its clocks by half an hour, the Troll station by two."""


def is_late(start: datetime, day: date, zone: ZoneInfo) -> bool:
    return column_today(start - MICROSECOND, zone) != day - ONE_DAY


@given(ZONES, DATES, st.floats(0, 0.9999))
@settings(max_examples=500, deadline=None)
def test_every_instant_lies_in_the_day_that_is_today(zone, day, part):  # QUALITY: day partition
    start, end = day_begins(day, zone), day_ends(day, zone)
    instant = start + (end - start) * part
    assert column_today(instant, zone) == day
    assert column_today(end, zone) == day + ONE_DAY
    assert day_begins(column_today(instant, zone), zone) <= instant < end


@given(ZONES, st.dates(date(1900, 1, 1), date(2100, 1, 1)))
@settings(max_examples=500, deadline=None)
def test_on_any_day_of_two_centuries_the_day_begins_or_is_named_as_skipped(zone, day):
    try:
        start = day_begins(day, zone)
    except SkippedDate:
        assert day_ends(day - ONE_DAY, zone) == day_begins(day + ONE_DAY, zone)
        return
    assert column_today(start, zone) == day
    assert column_today(start - MICROSECOND, zone) < day
    assert start < day_ends(day, zone)


@pytest.mark.parametrize(
    ("zone", "day", "clock_there"),
    [
        ("Africa/Cairo", date(2024, 4, 26), time(1)),
        ("Africa/Cairo", date(2026, 4, 24), time(1)),
        ("Asia/Beirut", date(2026, 3, 29), time(1)),
        ("America/Santiago", date(2026, 9, 6), time(1)),
        ("America/Havana", date(2026, 3, 8), time(1)),
        ("Atlantic/Azores", date(2026, 3, 29), time(1)),
        ("America/Asuncion", date(2023, 10, 1), time(1)),
        ("Asia/Tehran", date(2022, 3, 22), time(1)),
        ("America/Sao_Paulo", date(2018, 11, 4), time(1)),
        ("Europe/Rome", date(1974, 5, 26), time(1)),
        ("America/Toronto", date(1919, 3, 31), time(0, 30)),
        ("Europe/Rome", date(2026, 3, 29), time(0)),
        ("Africa/Cairo", date(2026, 10, 30), time(0)),
    ],
)
def test_a_day_does_not_always_begin_at_midnight(zone, day, clock_there):  # QUALITY: T2
    there = ZoneInfo(zone)
    start = day_begins(day, there)
    assert start.tzinfo is UTC
    assert start.astimezone(there).timetz().replace(tzinfo=None) == clock_there
    assert column_today(start - MICROSECOND, there) == day - ONE_DAY


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Europe/Rome", date(2026, 3, 29), 23),
        ("Europe/Rome", date(2026, 10, 25), 25),
        ("Europe/Rome", date(2026, 11, 23), 24),
        ("Australia/Lord_Howe", date(2026, 4, 5), 24.5),
        ("Australia/Lord_Howe", date(2026, 10, 4), 23.5),
        ("Africa/Cairo", date(2026, 4, 24), 23),
        ("Africa/Cairo", date(2026, 10, 29), 25),
        ("America/Havana", date(2026, 11, 1), 25),
        ("Asia/Kolkata", date(2026, 3, 29), 24),
    ],
)
def test_days_have_as_many_hours_as_the_clocks_there_give_them(zone, day, hours):
    there = ZoneInfo(zone)
    assert day_ends(day, there) - day_begins(day, there) == timedelta(hours=hours)


@pytest.mark.parametrize(
    ("zone", "skipped"),
    [
        ("Pacific/Apia", date(2011, 12, 30)),
        ("Pacific/Fakaofo", date(2011, 12, 30)),
        ("Pacific/Kwajalein", date(1993, 8, 21)),
        ("Pacific/Kiritimati", date(1994, 12, 31)),
    ],
)
def test_a_date_that_a_zone_left_out_is_refused_by_name(zone, skipped):  # QUALITY: T2
    there = ZoneInfo(zone)
    with pytest.raises(SkippedDate, match=f"{skipped} does not exist in {zone}"):
        day_begins(skipped, there)
    assert day_ends(skipped - ONE_DAY, there) == day_begins(skipped + ONE_DAY, there)


@pytest.mark.parametrize(
    ("zone", "day", "wall", "instant"),
    [
        ("Europe/Rome", date(2026, 3, 29), time(2, 30), "2026-03-29T01:30+00:00"),
        ("Europe/Rome", date(2026, 10, 25), time(2, 30), "2026-10-25T00:30+00:00"),
        ("Europe/Rome", date(2026, 11, 23), time(8), "2026-11-23T07:00+00:00"),
        ("Africa/Cairo", date(2026, 4, 24), time(0, 30), "2026-04-23T22:30+00:00"),
        ("Australia/Lord_Howe", date(2026, 10, 4), time(2, 10), "2026-10-03T15:40+00:00"),
        ("Pacific/Apia", date(2011, 12, 30), time(9), "2011-12-30T19:00+00:00"),
    ],
)
def test_a_wall_time_in_a_gap_moves_forward_and_of_two_the_first_counts(zone, day, wall, instant):
    assert wall_instant(day, wall, ZoneInfo(zone)) == datetime.fromisoformat(instant)  # QUALITY: T3


@given(ZONES, DATES, st.times())
@settings(max_examples=300, deadline=None)
def test_a_wall_time_is_shown_there_or_lies_in_a_gap(zone, day, wall):
    instant = wall_instant(day, wall, zone)
    shown = instant.astimezone(zone).replace(tzinfo=None)
    meant = datetime.combine(day, wall.replace(fold=0))
    assert timedelta(0) <= shown - meant <= timedelta(hours=2)
    hour_before = (instant - timedelta(hours=1)).astimezone(zone).replace(tzinfo=None)
    assert hour_before != meant


def test_a_time_without_a_zone_or_with_two_is_refused():
    rome = ZoneInfo("Europe/Rome")
    with pytest.raises(NaiveInstant):
        column_today(datetime(2026, 11, 23), rome)  # noqa: DTZ001
    with pytest.raises(NaiveInstant):
        wall_instant(date(2026, 11, 23), time(8, tzinfo=UTC), rome)


@pytest.fixture
def process_zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Let the process believe that it stands somewhere else."""

    def move(name: str) -> None:
        monkeypatch.setenv("TZ", name)
        system_time.tzset()

    yield move
    monkeypatch.undo()
    system_time.tzset()


@pytest.mark.parametrize("column_zone", COLUMN_ZONES)
@pytest.mark.parametrize("place", PROCESS_ZONES)
def test_today_is_the_columns_day_wherever_the_server_stands(process_zone, place, column_zone):
    process_zone(place)  # QUALITY: zone matrix
    there = ZoneInfo(column_zone)
    for day in (date(2026, 3, 28), date(2026, 11, 22), date(2027, 12, 31), date(2028, 2, 28)):
        with clock.fixed(wall_instant(day, time(23, 59, 58), there)) as hands:
            assert column_today(clock.now(), there) == day
            hands.set(day_ends(day, there) - MICROSECOND)
            assert column_today(clock.now(), there) == day
            hands.move(MICROSECOND)
            assert column_today(clock.now(), there) == day + ONE_DAY
