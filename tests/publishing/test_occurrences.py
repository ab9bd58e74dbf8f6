"""An article's day comes every year: it is shown each time, and announced once a year (T8)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import IntegrityError, transaction

from accadeoggi.column.going_out import fix_due
from accadeoggi.column.models import Notice, Occurrence
from accadeoggi.column.publishing import publish_due

from .conftest import LATER, NOON, TOMORROW

DAY = timedelta(days=1)


def announced() -> list[str]:
    kept = Notice.objects.filter(kind=Notice.Kind.RETURN).order_by("pk")
    return [notice.about["day"] for notice in kept]


def test_an_article_has_its_day_once_a_year_and_is_announced_each_time(article_factory):
    article_factory("1956-11-23")
    for year in (2050, 2051, 2052):
        for hour in (1, 9, 17):
            fix_due(datetime(year, 11, 23, hour, tzinfo=UTC))
    assert announced() == ["2050-11-23", "2051-11-23", "2052-11-23"]


def test_an_article_scheduled_in_the_course_of_its_day_is_announced_then(scheduled):
    scheduled(event_date="1956-11-23")
    fix_due(NOON)
    assert announced() == []
    publish_due(LATER)
    fix_due(LATER)
    assert announced() == ["2050-11-23"]


def test_an_article_published_by_hand_on_its_day_is_announced(article_factory):
    fix_due(NOON)
    article_factory("1956-11-23")
    fix_due(LATER)
    fix_due(LATER + timedelta(hours=1))
    assert announced() == ["2050-11-23"]


def test_an_article_published_on_another_day_is_not_announced_before_its_own(scheduled):
    scheduled(event_date="1956-11-25")
    publish_due(LATER)
    fix_due(LATER)
    assert announced() == []
    fix_due(NOON + 2 * DAY)
    assert announced() == ["2050-11-25"]


@pytest.mark.parametrize(
    ("hours", "expected"), [(0, ["2050-11-23"]), (24, ["2050-11-23"]), (25, [])]
)
def test_what_is_more_than_a_day_late_is_noted_and_announced_to_nobody(scheduled, hours, expected):
    scheduled(event_date="1956-11-23")
    publish_due(LATER + timedelta(hours=hours))
    assert announced() == expected
    assert Occurrence.objects.get().day == date(2050, 11, 23)


def test_an_article_moved_to_another_day_is_announced_once_in_that_year(article_factory):
    article = article_factory("1956-11-23")
    fix_due(NOON)
    article.chosen_day = "11-24"
    article.save()
    fix_due(TOMORROW)
    assert announced() == ["2050-11-23"]


def test_an_article_of_another_column_has_no_day(publication, scheduled, daily):
    type(daily).objects.update(is_daily=False)
    scheduled(event_date="1956-11-23")
    publish_due(LATER)
    fix_due(LATER)
    assert not Occurrence.objects.exists()


def test_the_database_itself_refuses_a_second_occurrence(article_factory):
    article = article_factory()
    Occurrence.objects.create(article=article, year=2050, day=date(2050, 2, 25), noted_at=NOON)
    with pytest.raises(IntegrityError), transaction.atomic():
        Occurrence.objects.create(article=article, year=2050, day=date(2050, 2, 26), noted_at=NOON)


def test_a_column_zone_that_moves_announces_nothing_twice(article_factory, settings_row):
    article_factory("1956-11-23")
    for zone in ("Europe/Rome", "Pacific/Auckland", "America/Los_Angeles", "Europe/Rome"):
        type(settings_row).objects.update(time_zone=zone)
        fix_due(NOON)
        fix_due(NOON + timedelta(hours=11))
    assert announced() == ["2050-11-23"]
