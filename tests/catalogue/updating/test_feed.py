"""The feed's answers, as recorded, and everything else that may come instead."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accadeoggi.catalogue.updating import feed


def entry(text: str = "Something happens.", year: Any = 1979, **page: Any) -> dict[str, Any]:
    """An entry as the feed has it."""
    titles = {"canonical": "The_Thing", "normalized": "The Thing"}
    found = {"title": "The_Thing", "titles": titles, "wikibase_item": "Q42", **page}
    return {"text": text, "year": year, "pages": [found]}


def test_an_answer_becomes_reports_of_four_kinds() -> None:
    answer = {
        "selected": [entry()],
        "events": [entry("Another thing.")],
        "births": [entry("Somebody, painter (d. 1999)", 1920)],
        "deaths": [entry("Somebody else", 1820)],
        "holidays": [{"text": "A day\nof joy", "pages": []}],
    }
    found = feed.read("en/09-20", answer)
    assert [(one.kind, one.year, one.chosen) for one in found.reports] == [
        ("event", 1979, True), ("event", 1979, False), ("birth", 1920, False),
        ("death", 1820, False), ("observance", None, False),
    ]  # fmt: skip
    assert found.reports[0].pages[0].title == "The Thing"
    assert found.reports[0].pages[0].qid == "Q42"
    assert found.reports[-1].texts == {"en": "A day of joy"}


def test_a_day_that_its_year_did_not_have_is_left_out() -> None:
    found = feed.read("it/02-29", {"events": [entry(year=1979), entry(year=1980)]})
    assert ([report.year for report in found.reports], found.refused) == ([1980], 1)


def test_years_before_our_era_are_counted_with_a_year_nought() -> None:
    [ides] = feed.read("en/03-15", {"selected": [entry("Caesar is stabbed", -44)]}).reports
    assert ides.year == -43


@pytest.mark.parametrize(
    "bad",
    [
        None, 7, [], {}, {"text": 3, "year": 1}, {"text": "  ", "year": 1900},
        {"text": "No year"}, {"text": "Year nought", "year": 0}, {"text": "Late", "year": 99999},
        {"text": "A word", "year": "1900"}, {"text": "Flag", "year": True},
        {"text": "x" * 1001, "year": 1900},
    ],
)  # fmt: skip
def test_an_entry_that_makes_no_sense_is_counted_and_left_out(bad: object) -> None:
    found = feed.read("it/09-20", {"events": [bad, entry()]})
    assert (len(found.reports), found.refused) == (1, 1)


@pytest.mark.parametrize("answer", [None, [], "text", {}, {"error": "not found"}, {"tfa": {}}])
def test_what_is_no_answer_of_the_feed_is_refused(answer: object) -> None:
    with pytest.raises(ValueError, match="not an answer of the feed"):
        feed.read("it/09-20", answer)


@pytest.mark.parametrize(
    ("page", "kept"),
    [
        ({"coordinates": {"lat": 45.2, "lon": 25.6}}, (45.2, 25.6)),
        ({"coordinates": {"lat": 452, "lon": 25.6}}, None),
        ({"coordinates": {"lat": "45", "lon": 25.6}}, None),
        ({"coordinates": None}, None),
    ],
)
def test_coordinates_are_taken_only_if_they_are_on_earth(page: Any, kept: object) -> None:
    [report] = feed.read("en/09-20", {"events": [entry(**page)]}).reports
    assert report.pages[0].coordinates == kept


def test_an_address_of_somebody_else_is_not_kept() -> None:
    evil: dict[str, Any] = {"content_urls": {"desktop": {"page": "javascript:alert(1)"}}}
    [report] = feed.read("en/09-20", {"events": [entry("Evil", 1979, **evil)]}).reports
    assert report.pages[0].url == ""


NAMES = st.sampled_from(
    ["selected", "events", "births", "deaths", "holidays", "text", "year", "pages", "titles",
     "normalized", "title", "wikibase_item", "coordinates", "lat", "lon", "content_urls", "x"]
)  # fmt: skip
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=5),
    max_leaves=25,
)


@given(JSON)
def test_no_answer_whatever_breaks_the_reading(answer: object) -> None:
    try:
        found = feed.read("it/09-20", answer)
    except ValueError:
        return
    assert all(one.texts["it"] for one in found.reports)
