"""An update is a row of steps, each ticked off with what it has brought."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from accadeoggi.catalogue.models import Fact, FactLabel, Source, UpdateStep
from accadeoggi.catalogue.updating.fetching import Fetcher
from accadeoggi.catalogue.updating.runs import FromFeed, FromWikidata, StepDone, update
from accadeoggi.chronology import MonthDay

from .server import Reply, Served, as_json

pytestmark = pytest.mark.django_db
RECORDED = Path(__file__).resolve().parents[4] / "shared/fixtures/wikimedia-feed"
DAYS = [MonthDay(9, 20), MonthDay(10, 4)]
ONE = {"text": "Something happens", "year": 1979, "pages": []}


def place(day: str, language: str = "it") -> str:
    return f"/{language}/onthisday/all/{day.replace('-', '/')}"


@pytest.fixture
def italian(server: Served, fetcher: Fetcher) -> FromFeed:
    """The Italian feed of two days."""
    return FromFeed(fetcher, ["it"], DAYS, server.address)


@pytest.mark.skipif(not RECORDED.exists(), reason="the recorded answers are not at hand")
def test_recorded_answers_of_the_feed_are_merged(server: Served, italian: FromFeed) -> None:
    for day in DAYS:
        recorded = json.loads((RECORDED / f"it.selected.{day.key}.json").read_text())
        server.reply(place(day.key), as_json(recorded))
    outcome = update(italian)
    assert (outcome.asked, outcome.added, outcome.failed) == (2, 10, [])
    assert FactLabel.objects.filter(text__contains="Bokassa", source_code="wikimedia-feed-it")
    source = Source.objects.get(code="wikimedia-feed-it")
    assert (source.licence, source.url) == ("CC BY-SA 4.0", "https://it.wikipedia.org/")


def test_a_second_run_asks_nothing(server: Served, italian: FromFeed) -> None:
    server.otherwise = lambda _path, _query: as_json({"events": [ONE]})
    update(italian)
    asked = len(server.requests)
    outcome = update(italian)
    assert (outcome.asked, outcome.skipped, len(server.requests)) == (0, 2, asked)


def test_again_asks_again_and_adds_nothing(server: Served, italian: FromFeed) -> None:
    server.otherwise = lambda _path, _query: as_json({"events": [ONE]})
    update(italian)
    outcome = update(italian, again=True)
    assert (outcome.asked, outcome.added) == (2, 0)


def test_a_dry_run_counts_and_changes_nothing(server: Served, italian: FromFeed) -> None:
    server.otherwise = lambda _path, _query: as_json({"events": [ONE]})
    outcome = update(italian, dry_run=True)
    assert outcome.added == 2
    assert not Fact.objects.exists()
    assert not Source.objects.exists()
    assert not UpdateStep.objects.exists()


def test_a_dry_run_asks_the_server_for_the_real_one_too(server: Served, italian: FromFeed) -> None:
    server.otherwise = lambda _path, _query: as_json({"events": [ONE]})
    update(italian, dry_run=True)
    update(italian)
    assert len(server.requests) == 2
    assert Fact.objects.count() == 2


def test_a_step_that_fails_is_told_and_left_for_the_next_run(
    server: Served, italian: FromFeed
) -> None:
    server.reply(place("09-20"), Reply(status=404), as_json({"events": [ONE]}))
    server.reply(place("10-04"), as_json({"events": [ONE]}))
    told: list[StepDone] = []
    outcome = update(italian, tell=told.append)
    assert (outcome.failed, outcome.added) == (["it/09-20"], 1)
    assert "status 404" in told[0].trouble
    assert (update(italian).added, UpdateStep.objects.count()) == (1, 2)


def test_a_source_out_of_reach_is_given_up(server: Served, fetcher: Fetcher) -> None:
    asked = FromFeed(fetcher, ["it"], list(MonthDay.all()), server.address)
    outcome = update(asked)
    assert outcome.lost
    assert outcome.asked == 3


def test_rubbish_merges_nothing_of_its_step(server: Served, italian: FromFeed) -> None:
    server.reply(place("09-20"), as_json({"nonsense": True}))
    server.reply(place("10-04"), as_json({"events": [ONE, None, {"text": 3}]}))
    outcome = update(italian)
    assert (outcome.failed, outcome.added) == (["it/09-20"], 1)


def test_wikidata_is_asked_page_by_page(server: Served, fetcher: Fetcher) -> None:
    server.otherwise = _wikidata
    asked = FromWikidata(fetcher, ["it"], [MonthDay(7, 20)], False, f"{server.address}/sparql")
    outcome = update(asked)
    assert (outcome.asked, outcome.added) == (2, 250)
    assert [step.following for step in UpdateStep.objects.order_by("pk")] == ["day/07-20/200", ""]
    assert update(asked).skipped == 2


def _wikidata(_path: str, query: dict[str, list[str]]) -> Reply:
    """250 events of one day, 200 at a time."""
    offset = int(query["query"][0].split("OFFSET ")[1].split()[0])
    rows: list[dict[str, Any]] = [
        {
            "item": {"value": f"http://www.wikidata.org/entity/Q{number}"},
            "date": {"value": "1969-07-20T00:00:00Z"},
            "sitelinks": {"value": "20"},
            "label": {"value": f"evento {number}", "xml:lang": "it"},
        }
        for number in range(offset + 1, min(offset + 200, 250) + 1)
    ]
    return as_json({"results": {"bindings": rows}})
