"""The timeline of an article is read from its text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from accadeoggi.chronology import Calendar
from accadeoggi.column.models import Article
from accadeoggi.column.telling import MOST, date_of, shortened, told_by
from accadeoggi.reading import TimelineEntry

BODY = [
    (
        "paragraph",
        "<p>Stalin had died on <b>5 March 1953</b>. In June the text reached London.</p>",
    ),
    ("paragraph", "<p>It was printed in Moscow in 1989.</p>"),
]


def told(value: str) -> TimelineEntry:
    return TimelineEntry(0, 4, "Said", value, None, None, ())


@pytest.fixture
def article(article_factory: Callable[..., Article]) -> Article:
    return article_factory(language="en", title="Four hours", body=BODY)


@pytest.mark.django_db
def test_its_text_is_read_and_its_own_day_is_among_the_dates(article: Article) -> None:
    entries = told_by(article, "en")
    assert {entry.date.edtf for entry in entries} == {"1956-02-25", "1953-03-05", "1953-06", "1989"}
    assert [entry.text for entry in entries if entry.main] == ["Four hours"]


@pytest.mark.django_db
def test_the_editors_words_win_over_the_texts(article: Article) -> None:
    article.timeline = [("entry", {"date": "1953-03-05", "text": "Stalin dies"})]
    words = {entry.date.edtf: entry.text for entry in told_by(article, "en")}
    assert words["1953-03-05"] == "Stalin dies"


@pytest.mark.django_db
def test_many_dates_are_cut_to_a_picture(article: Article) -> None:
    years = ". ".join(f"In {year} it happened" for year in range(1900, 1940))
    article.body = [("paragraph", f"<p>{years}.</p>")]
    assert len(told_by(article, "en")) == MOST


@pytest.mark.django_db
def test_a_language_that_nobody_reads_shows_the_editors_dates_alone(article: Article) -> None:
    assert [entry.date.edtf for entry in told_by(article, "tlh")] == ["1956-02-25"]


@pytest.mark.parametrize(
    ("value", "edtf"),
    [
        ("1956-02-25", "1956-02-25"),
        ("BC0044-03-15", "-0043-03-15"),
        ("1956-03", "1956-03"),
        ("0800", "0800"),
    ],
)
def test_days_months_and_years_are_dates(value: str, edtf: str) -> None:
    date = date_of(told(value), Calendar.GREGORIAN)
    assert date is not None
    assert date.edtf == edtf


@pytest.mark.parametrize("value", ["18", "184", "1848-SP", "1924/1953", "XXXX-03-01", "1900-02-30"])
def test_vague_and_impossible_values_are_none(value: str) -> None:
    assert date_of(told(value), Calendar.GREGORIAN) is None


def test_long_statements_end_after_a_word() -> None:
    assert shortened("word " * 40).endswith("word…")
