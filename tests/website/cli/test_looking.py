"""What the almanac and the editions say on the command line."""

from __future__ import annotations

import csv
import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from accadeoggi.catalogue.models import Fact, FactLabel, Person
from accadeoggi.chronology import clock
from accadeoggi.column.going_out import fix_due
from accadeoggi.website.cli.looking import almanac, edition, exporting, statistics, updating
from accadeoggi.website.cli.trouble import Trouble
from accadeoggi.website.cli.words import speak
from accadeoggi.website.firstrun.publication import found
from accadeoggi.website.sample import loading

ON_THE_DAY = datetime(2027, 2, 25, 11, 0, tzinfo=UTC)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    """The command line speaks English, on the day of the secret speech."""
    monkeypatch.setenv("LANGUAGE", "en")
    speak()


def candidates(day: str, year: int | None, language: str, kind: str | None, **more: bool) -> Any:
    """What `accadeoggi almanac day` shows of a day, at most five."""
    asked: dict[str, Any] = {
        "year": year,
        "language": language,
        "kind": kind,
        "limit": 5,
        "novel": False,
        **more,
    }
    return almanac.of_day(day, **asked)


@pytest.fixture
def speech() -> Fact:
    """The fact of 25 February 1956."""
    fact = Fact.objects.create(
        key="speech", kind="event", theme="speech", edtf="1956-02-25", md="02-25", year=1956,
        jdn=2435529, significance=0.5, confidence=0.8, qid="Q1",
    )  # fmt: skip
    FactLabel.objects.create(fact=fact, language="en", text="Secret Speech")
    return fact


def test_a_candidate_says_why_it_is_proposed(speech: Fact) -> None:
    found()
    [row] = candidates("02-25", 2031, "en", None)
    assert row["text"] == "Secret Speech, 25 February 1956"
    assert {reason["code"]: reason["text"] for reason in row["reasons"]} == {
        "significance": "weight of the fact",
        "jubilee": "round anniversary: 75 years",
        "topic": "of interest to the publication: international affairs",
        "confidence": "date not quite certain",
    }


def test_reasons_speak_the_language_asked_for_and_missing_words_are_those_at_hand(
    speech: Fact,
) -> None:
    found()
    [row] = candidates("02-25", 2031, "it", "event")
    assert row["label"] == "Secret Speech"
    assert "anniversario tondo: 75 anni" in {reason["text"] for reason in row["reasons"]}


def test_anniversaries_are_counted_in_the_year_it_is_there(speech: Fact) -> None:
    found()
    with clock.fixed(datetime(2030, 12, 31, 23, 30, tzinfo=UTC)):
        [row] = candidates("02-25", None, "en", "event")
    assert "jubilee" in {reason["code"] for reason in row["reasons"]}


def test_only_the_kind_asked_for_is_shown(speech: Fact) -> None:
    person = Person.objects.create(slug="x", name="Somebody")
    Fact.objects.create(
        key="x/birth", kind="birth", person=person, edtf="1900-02-25", md="02-25", year=1900
    )
    assert [row["kind"] for row in candidates("02-25", 2026, "en", "birth")] == ["birth"]
    assert len(candidates("--02-25", 2026, "en", None)) == 2


@pytest.mark.parametrize("day", ["02-30", "2-25-1956", "yesterday", ""])
def test_what_is_not_a_day_is_refused_and_quoted(day: str) -> None:
    with pytest.raises(Trouble, match=f"“{day}” is not a day"):
        candidates(day, 2026, "en", None)


def test_the_edition_of_a_day_is_the_article_that_comes_back_on_it() -> None:
    with clock.fixed(ON_THE_DAY):
        loading.load(lambda _done, _total: None)
        shown = edition.of_date(date(2027, 2, 25), None, "en")
        fix_due(ON_THE_DAY)
        fixed = edition.of_date(date(2027, 2, 25), "it-happens-today", "en")
    assert shown["lead"]["event_date"] == "1956-02-25"
    assert shown["lead"]["url"].endswith("/en/february-25/four-hours-behind-closed-doors/")
    assert shown["fixed_at"] is None
    assert fixed["fixed_at"] == ON_THE_DAY.isoformat()


def test_a_day_without_articles_has_no_lead() -> None:
    found()
    shown = edition.of_date(date(2026, 11, 23), None, "it")
    assert (shown["lead"], shown["also"]) == (None, [])


def test_a_column_that_is_not_there_is_refused_with_those_that_are() -> None:
    found()
    with pytest.raises(Trouble, match="there are: accade-oggi"):
        edition.of_date(date(2026, 11, 23), "gossip", "it")


def test_figures_are_counted_and_drawn(speech: Fact, tmp_path: Path) -> None:
    found = statistics.figures("it", tmp_path / "year.svg", "event")
    assert found["spread"]["event"]["total"] == 1
    assert len(found["thin_days"]) == 366
    assert found["era"] == [{"code": "cold-war", "name": "Guerra fredda (1945-91)", "facts": 1}]
    assert found["language"] == [{"code": "en", "name": "en", "facts": 1}]
    assert "25 febbraio: 1" in (tmp_path / "year.svg").read_text(encoding="utf-8")


def test_a_picture_that_cannot_be_written_is_told(speech: Fact, tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="cannot be written"):
        statistics.figures("it", tmp_path / "no" / "year.svg", "event")


def test_an_export_has_every_fact_with_its_words_and_licences(speech: Fact) -> None:
    Fact.objects.update(source_codes="curated")
    [line] = exporting.export("jsonl", None, None, None)
    one = json.loads(line)
    assert (one["edtf"], one["en"], one["it"]) == ("1956-02-25", "Secret Speech", "")
    assert (one["sources"], one["licences"]) == (["curated"], ["BSD-3-Clause"])


def test_an_export_can_be_a_table_in_a_file(speech: Fact, tmp_path: Path) -> None:
    FactLabel.objects.create(fact=speech, language="it", text="=SUM(A1)")
    assert list(exporting.export("csv", "02-25", "event", tmp_path / "facts.csv")) == []
    with (tmp_path / "facts.csv").open(encoding="utf-8", newline="") as file:
        [row] = csv.DictReader(file)
    assert (row["edtf"], row["it"]) == ("1956-02-25", "'=SUM(A1)")
    assert next(exporting.export("csv", "02-26", None, None)).startswith("id,kind")


def test_what_an_article_tells_already_can_be_put_behind(speech: Fact) -> None:
    with clock.fixed(ON_THE_DAY):
        loading.load(lambda _done, _total: None)
    [row] = candidates("02-25", 2026, "en", None, novel=True)
    assert "covered" in {reason["code"] for reason in row["reasons"]}
    [row] = candidates("02-25", 2026, "en", None)
    assert "covered" not in {reason["code"] for reason in row["reasons"]}


def test_an_endpoint_that_is_no_address_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match=r"“api\.example\.org” is no address"):
        updating.run(
            "wikidata", data=tmp_path, languages=["it"], days=[], endpoint="api.example.org",
            pause=0, titles=False, dry_run=False, again=False, tell=lambda _done: None,
        )  # fmt: skip
