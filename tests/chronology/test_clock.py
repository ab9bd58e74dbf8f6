"""One clock: the system's, another source, or hands that stand still for every thread."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from accadeoggi.chronology import NaiveInstant, clock

NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)


def test_the_systems_time_is_in_utc_and_runs():
    before = clock.now()
    assert before.tzinfo is UTC
    assert timedelta(0) <= clock.now() - before < timedelta(seconds=5)


def test_time_stands_still_and_then_goes_on():
    with clock.fixed(NOON):
        assert clock.now() == clock.now() == NOON
    assert clock.now() != NOON


def test_fixed_time_is_seen_by_threads_that_were_there_before():
    with ThreadPoolExecutor(1) as pool:
        pool.submit(clock.now).result()
        with clock.fixed(NOON):
            assert pool.submit(clock.now).result() == NOON


def test_hands_can_be_moved():
    with clock.fixed(NOON) as hands:
        hands.move(timedelta(hours=13))
        assert clock.now() == NOON + timedelta(hours=13)
        hands.set(NOON)
        assert clock.now() == NOON


def test_the_inner_of_two_fixed_times_counts_and_gives_way_to_the_outer():
    with clock.fixed(NOON):
        with clock.fixed(NOON + timedelta(days=1)):
            assert clock.now() == NOON + timedelta(days=1)
        assert clock.now() == NOON


def test_an_error_inside_sets_the_clock_going_again():
    with pytest.raises(RuntimeError), clock.fixed(NOON):
        raise RuntimeError
    assert clock.now() != NOON


def test_another_source_stays_in_use_until_it_is_stopped():
    installed = clock.use(lambda: NOON)
    try:
        assert clock.now() == NOON
    finally:
        installed.stop()
    assert clock.now() != NOON


def test_an_instant_of_any_zone_is_given_in_utc():
    with clock.fixed(NOON.astimezone(ZoneInfo("Asia/Tokyo"))):
        assert (clock.now(), clock.now().tzinfo) == (NOON, UTC)


def test_a_time_without_a_zone_is_refused():
    naive = NOON.replace(tzinfo=None)
    with pytest.raises(NaiveInstant, match="has no time zone"), clock.fixed(naive):
        pass
    with clock.use(lambda: naive), pytest.raises(NaiveInstant):
        clock.now()
    with clock.fixed(NOON) as hands, pytest.raises(NaiveInstant):
        hands.set(naive)
