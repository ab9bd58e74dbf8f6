"""The facts that the package ships."""

from __future__ import annotations

from collections import Counter

import pytest

from accadeoggi.almanac import read_rows, read_sources
from accadeoggi.almanac.observances import read_observances
from accadeoggi.chronology import Calendar, HistoricalDate, MonthDay

LEAST_EVENTS, LEAST_LIVES = 8, 10


@pytest.fixture(scope="module")
def events():
    return list(read_rows("events"))


@pytest.fixture(scope="module")
def people():
    return list(read_rows("people"))


def test_every_event_has_a_date_that_its_calendar_has(events):
    for row in events:
        date = HistoricalDate.parse(row["edtf"], Calendar(row["calendar"]))
        assert str(date.earliest_jdn) == row["jdn"], row["key"]


def test_every_day_has_enough_events_and_lives(events, people):
    happened = Counter(row["md"] for row in events)
    lives = Counter(row[f"{kind}_md"] for row in people for kind in ("birth", "death"))
    for day in MonthDay.all():
        assert happened[day.key] >= LEAST_EVENTS, day
        assert lives[day.key] >= LEAST_LIVES, day


def test_every_row_names_sources_that_are_known(events, people):
    named = {code for row in (*events, *people) for code in row["sources"].split("+")}
    assert named <= set(read_sources())


def test_nothing_rests_on_data_whose_terms_nobody_checked(events, people):
    assert not [row for row in (*events, *people) if "pantheon" in row["sources"]]


def test_keys_and_addresses_are_unique(events, people):
    assert len({row["key"] for row in events}) == len(events)
    assert len({row["slug"] for row in people}) == len(people)


def test_every_event_has_english_words_and_printers_apostrophes(events):
    for row in events:
        assert row["en"], row["key"]
        assert "'" not in row["en"] + row["it"], row["key"]


def test_italian_civil_holidays_are_there():
    kept = {one.md.key for one in read_observances() if one.country == "IT"}
    assert {"01-01", "01-06", "04-25", "05-01", "06-02", "08-15", "11-01", "12-08", "12-25"} <= kept


def test_every_observance_speaks_both_languages_and_has_a_source():
    for one in read_observances():
        assert set(one.names) == {"it", "en"}
        assert one.source in read_sources()


def test_what_has_no_italian_or_has_it_by_rule_is_marked_as_draft(events):
    assert not [row["key"] for row in events if not row["it"] and row["draft"] != "1"]
    assert len([row for row in events if row["it"] and not row["draft"]]) > 1500


def test_no_italian_headline_is_an_english_title_after_a_colon(events):
    endings = (": l’inizio", ": la fine")
    by_rule = [row["it"] for row in events if row["draft"] and ": " in row["it"]]
    assert all(text.endswith(endings) for text in by_rule)
