"""What a column puts out on a day."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from accadeoggi.chronology import clock
from accadeoggi.column.editions import lead_of
from accadeoggi.column.going_out import fix_due
from accadeoggi.column.models import Column, Edition, PublicationSettings

from .conftest import NOON_IN_ROME


@pytest.fixture
def column(publication) -> Column:
    return Column.objects.child_of(publication["it"]).get()


@pytest.fixture
def settings_row(publication) -> PublicationSettings:
    return PublicationSettings.objects.get()


def lead(column: Column, settings_row: PublicationSettings, when: date) -> str | None:
    found, _others = lead_of(column, when, NOON_IN_ROME, settings_row)
    return found.title if found else None


def test_a_day_without_an_article_has_no_lead(column, settings_row):
    assert lead(column, settings_row, date(2026, 11, 23)) is None


def test_a_jubilee_leads(article_factory, column, settings_row):
    article_factory("1955-11-23", title="Settantuno anni")
    article_factory("1976-11-23", title="Cinquanta anni")
    assert lead(column, settings_row, date(2026, 11, 23)) == "Cinquanta anni"


def test_the_one_longest_not_shown_leads(article_factory, column, settings_row):
    article_factory("1955-11-23", title="Prima")
    article_factory("1957-11-23", title="Seconda")
    fix_due(datetime(2024, 11, 23, 12, tzinfo=UTC))
    assert lead(column, settings_row, date(2026, 11, 23)) == "Seconda"


@pytest.mark.parametrize(
    ("policy", "day", "expected"),
    [
        ("feb28", date(2026, 2, 28), "Bisestile"),
        ("feb28", date(2026, 3, 1), None),
        ("mar1", date(2026, 3, 1), "Bisestile"),
        ("mar1", date(2026, 2, 28), None),
        ("skip", date(2026, 2, 28), None),
        ("skip", date(2026, 3, 1), None),
        ("feb28", date(2028, 2, 28), None),
        ("skip", date(2028, 2, 29), "Bisestile"),
    ],
)
def test_29_february_appears_where_the_policy_says(
    article_factory, column, settings_row, policy, day, expected
):
    article_factory("1940-02-29", title="Bisestile")
    settings_row.leap_day = policy
    assert lead(column, settings_row, day) == expected


def test_the_page_says_when_a_leap_days_article_is_offered(client, article_factory, at_noon):
    article_factory("1940-02-29", title="Bisestile")
    with clock.fixed(datetime(2026, 2, 28, 12, tzinfo=UTC)):
        assert "29 febbraio" in client.get("/it/").content.decode()


def test_an_edition_is_fixed_once_a_day(article_factory):
    article_factory("1956-11-23", title="Oggi")
    assert len(fix_due(NOON_IN_ROME)) == 1
    assert fix_due(NOON_IN_ROME) == []


def test_both_languages_share_one_edition(article_factory):
    article = article_factory("1956-11-23", title="Oggi")
    article_factory("1956-11-23", title="Today", language="en", of=article)
    fix_due(NOON_IN_ROME)
    assert sorted(lead.title for lead in Edition.objects.get().leads.all()) == [
        "Oggi",
        "Today",
    ]


def test_an_edition_keeps_its_lead_when_a_better_one_comes(article_factory, column, settings_row):
    article_factory("1955-11-23", title="Uscita")
    fix_due(NOON_IN_ROME)
    article_factory("1976-11-23", title="Giubileo")
    assert lead(column, settings_row, date(2026, 11, 23)) == "Uscita"


def test_an_edition_is_kept_at_its_address(client, article_factory):
    article_factory("1955-11-23", title="Uscita quel giorno")
    fix_due(NOON_IN_ROME)
    assert "Uscita quel giorno" in client.get("/it/2026/11/23/").content.decode()


def test_the_edition_changes_at_the_columns_midnight(publication):
    before = fix_due(datetime(2026, 11, 22, 22, 59, tzinfo=UTC))
    after = fix_due(datetime(2026, 11, 22, 23, 0, tzinfo=UTC))
    assert [edition.date.day for edition in (*before, *after)] == [22, 23]
