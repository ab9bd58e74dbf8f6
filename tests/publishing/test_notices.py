"""What has to leave the machine is done row by row, under a lease, and never written twice."""

from __future__ import annotations

from datetime import timedelta

import pytest

from accadeoggi.column import notices
from accadeoggi.column.models import Notice
from accadeoggi.column.notices import again, claim, do_notices, finish, given_up, write_notice

from .conftest import NOON

pytestmark = pytest.mark.django_db

KIND = Notice.Kind.LIVE
SECOND = timedelta(seconds=1)


@pytest.fixture
def breaks(told):
    """Whoever does the notices of a kind fails, until the list of failures is empty."""
    failures: list[str] = []

    def fail(_notice: Notice) -> None:
        if failures:
            raise ConnectionError(failures.pop())

    notices.doers[KIND.value].insert(0, fail)
    return failures


def write(key: str = "live/1") -> Notice:
    write_notice(KIND, key, NOON, article=1)
    return Notice.objects.get(key=key)


def test_the_same_thing_is_written_once():
    assert [write_notice(KIND, "live/1", NOON) for _time in range(2)] == [True, False]


def test_what_is_written_is_done_once(told):
    write()
    assert [do_notices(NOON), do_notices(NOON)] == [1, 0]
    assert told == ["live/1"]


def test_what_nobody_does_is_done(told):
    notices.doers.clear()
    write()
    assert do_notices(NOON) == 1


def test_what_failed_is_tried_again_after_a_while(told, breaks):
    write()
    breaks += ["no route"]
    assert [do_notices(NOON), do_notices(NOON + 4 * SECOND)] == [0, 0]
    assert do_notices(NOON + 5 * SECOND) == 1
    assert told == ["live/1"]


def test_one_that_fails_does_not_hold_up_the_next(told, breaks):
    write("live/1")
    write("live/2")
    breaks += ["no route"]
    assert do_notices(NOON) == 1
    assert told == ["live/2"]


def test_after_five_tries_it_is_given_up_and_says_why(told, breaks):
    notice = write()
    breaks += ["no route"] * 9
    for minutes in range(0, 60, 11):
        do_notices(NOON + timedelta(minutes=minutes))
    assert given_up() == [notice]
    assert given_up()[0].error == "ConnectionError: no route"
    assert len(breaks) == 4


def test_what_was_given_up_is_tried_again_when_somebody_asks(told, breaks):
    notice = write()
    breaks += ["no route"] * 5
    for minutes in range(0, 60, 11):
        do_notices(NOON + timedelta(minutes=minutes))
    later = NOON + timedelta(hours=2)
    again(notice, later)
    assert do_notices(later) == 1


def test_asking_again_does_not_take_a_notice_out_of_the_hands_of_who_does_it():
    notice = write()
    claim(notice.pk, NOON)
    again(notice, NOON)
    assert claim(notice.pk, NOON + SECOND) is None


def test_a_notice_is_in_one_pair_of_hands_at_a_time():
    notice = write()
    assert claim(notice.pk, NOON) is not None
    assert claim(notice.pk, NOON + 59 * SECOND) is None


def test_after_its_lease_another_may_take_it_and_the_first_ones_word_counts_no_more():
    notice = write()
    first = claim(notice.pk, NOON)
    second = claim(notice.pk, NOON + 60 * SECOND)
    assert first is not None
    assert second is not None
    assert not finish(first, NOON + 61 * SECOND)
    assert finish(second, NOON + 61 * SECOND)


def test_what_is_resting_is_not_claimed_from_a_list_read_before():
    notice = write()
    Notice.objects.filter(pk=notice.pk).update(next_try_at=NOON + SECOND)
    assert claim(notice.pk, NOON) is None


def test_what_was_given_up_is_not_claimed_from_a_list_read_before():
    notice = write()
    Notice.objects.filter(pk=notice.pk).update(tries=notices.MOST_TRIES)
    assert claim(notice.pk, NOON) is None


def test_what_is_done_is_not_claimed_again():
    notice = write()
    Notice.objects.filter(pk=notice.pk).update(done_at=NOON)
    assert claim(notice.pk, NOON) is None


def test_a_lease_counts_from_its_claim_however_long_the_rows_before_took(told, at_noon):
    """A slow round must not leave the last rows with leases that have run out already."""
    free: list[bool] = []

    def slow(notice: Notice) -> None:
        free.append(claim(notice.pk, at_noon()) is not None)
        at_noon.move(timedelta(seconds=50))

    notices.doers[KIND.value] = [slow]
    for number in range(3):
        write(f"live/{number}")
    assert do_notices(NOON) == 3
    assert free == [False, False, False]


def test_a_worker_that_was_killed_costs_one_try_and_one_lease(told):
    notice = write()
    claim(notice.pk, NOON)
    assert do_notices(NOON + 59 * SECOND) == 0
    assert do_notices(NOON + 60 * SECOND) == 1
    assert Notice.objects.get().tries == 2
