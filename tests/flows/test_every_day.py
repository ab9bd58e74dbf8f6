"""Each of the 366 days has a page in each language, with enough on it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from django.db import transaction

from accadeoggi.catalogue.loading import load_shipped
from accadeoggi.chronology import MonthDay, month_day_slug
from tests.column.conftest import *  # noqa: F403

LEAST_EVENTS, LEAST_LIVES = 8, 10
SECTION = re.compile(r'<section class="facts facts-(\w+)".*?</section>', re.DOTALL)
SHOWN = re.compile(r'<li class="fact">')


@pytest.fixture(scope="module")
def almanac(django_db_setup: None, django_db_blocker) -> Iterator[None]:
    """The whole shipped almanac, loaded once for this module and taken back afterwards."""
    with django_db_blocker.unblock(), transaction.atomic():
        load_shipped()
        yield
        transaction.set_rollback(True)


def numbers(html: str) -> dict[str, int]:
    """How many facts of each kind a page shows without unfolding anything."""
    shown = {
        found[1]: len(SHOWN.findall(found[0].split("<details")[0]))
        for found in SECTION.finditer(html)
    }
    return {**shown, "event": shown["event"] + html.count('<li class="best-fact">')}


@pytest.mark.parametrize("language", ["it", "en"])
@pytest.mark.parametrize("month", range(1, 13))
def test_every_day_of_the_month_has_enough_to_read(
    almanac, client, article_factory, language, month
):
    article_factory("1956-02-25", language=language)
    for day in (day for day in MonthDay.all() if day.month == month):
        response = client.get(f"/{language}/{month_day_slug(day, language)}/")
        assert response.status_code == 200, day
        shown = numbers(response.content.decode())
        assert shown["event"] >= LEAST_EVENTS, day
        assert shown["birth"] + shown["death"] >= LEAST_LIVES, day


@pytest.mark.parametrize("day", ["25-febbraio", "23-novembre", "7-dicembre", "29-febbraio"])
def test_english_words_on_an_italian_page_are_marked_as_such(almanac, client, article_factory, day):
    article_factory()
    html = client.get(f"/it/{day}/").content.decode()
    for line in re.findall(r'<li class="fact">.*?</li>', html, re.DOTALL):
        if 'lang="en"' in line:
            assert "EN" in line
