"""The worker does its jobs, whatever one of them does."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from accadeoggi.chronology import clock
from accadeoggi.website.process import worker

NOW = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)


def breaks(_now: datetime) -> None:
    raise ValueError("the job is broken")


@pytest.mark.django_db
def test_a_job_that_fails_is_logged_and_the_others_are_done(
    caplog: pytest.LogCaptureFixture,
) -> None:
    done: list[datetime] = []
    failed = worker.do_jobs({"broken": breaks, "good": done.append}, NOW)
    assert failed == ["broken"]
    assert done == [NOW]
    assert "the job is broken" in caplog.text


@pytest.mark.django_db
def test_it_does_every_real_job_without_a_publication() -> None:
    assert worker.do_jobs(worker.JOBS, NOW) == []


def test_it_leaves_a_sign_of_life(tmp_path: Path) -> None:
    assert worker.last_beat(tmp_path) is None
    worker.beat(tmp_path, NOW)
    assert worker.last_beat(tmp_path) == NOW


def test_it_goes_on_where_no_sign_of_life_can_be_left(tmp_path: Path) -> None:
    (tmp_path / "run").write_text("a file in the folder's place")
    worker.beat(tmp_path, NOW)
    assert worker.last_beat(tmp_path) is None


@pytest.mark.django_db
def test_it_stops_when_told_to_and_asks_only_our_clock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stop = threading.Event()
    told: list[datetime] = []

    def tell(now: datetime) -> None:
        told.append(now)
        stop.set()

    monkeypatch.setattr(worker, "JOBS", {"tell": tell})
    with clock.fixed(NOW):
        worker.run(tmp_path, stop)
    assert told == [NOW]
