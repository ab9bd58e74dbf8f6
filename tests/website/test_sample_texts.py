"""The texts of the sample publication: what can be checked in them by rule, is."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from itertools import pairwise

import pytest

from accadeoggi.chronology import Calendar, HistoricalDate
from tests.website.sample_texts import (
    ARTICLES,
    AUTHORS,
    BEFORE_CHRIST,
    GROUPED,
    LANGUAGES,
    MONTHS,
    PUBLICATION,
    WEEKDAYS,
    days,
    julian_day_number,
    said,
    strings,
    weekday_of,
    weekdays_beside_dates,
    years,
)

BLOCKS = {
    "paragraph": {"type", "text"},
    "quotation": {"type", "text", "attribution"},
    "fact_box": {"type", "title", "facts"},
}
every_article = pytest.mark.parametrize("name", ARTICLES)
in_each_language = pytest.mark.parametrize("language", LANGUAGES)


# The publication and its people


@in_each_language
def test_the_publication_and_its_columns_have_words_in_both_languages(language):
    assert PUBLICATION["sample"] is True
    assert {"name", "slug", "motto", "description"} <= PUBLICATION[language].keys()
    for column in PUBLICATION["columns"]:
        assert all(column[language][word] for word in ("title", "slug", "description"))


def test_one_column_is_the_daily_one():
    assert [c["key"] for c in PUBLICATION["columns"] if c["is_daily"]] == ["accade-oggi"]


@pytest.mark.parametrize("slug", AUTHORS)
def test_an_author_is_marked_as_invented_and_introduced_in_both_languages(slug):
    author = AUTHORS[slug]
    assert author["sample"] is True
    assert author["portrait"]["initials"] == "".join(word[0] for word in author["name"].split())
    for language in LANGUAGES:
        assert author["role"][language]
        assert 60 <= len(author["biography"][language].split()) <= 100


def test_every_author_has_work_and_every_work_an_author():
    used = {article[part] for article in ARTICLES.values() for part in ("author", "translator")}
    assert used == AUTHORS.keys()


# The articles' shape


def test_there_are_at_least_sixteen_articles_and_both_columns_have_some():
    assert len(ARTICLES) >= 16
    assert {article["column"] for article in ARTICLES.values()} == {
        column["key"] for column in PUBLICATION["columns"]
    }


@every_article
def test_an_article_is_named_after_its_key_and_signed_by_two_people(name):
    article = ARTICLES[name]
    assert article["key"] == name.removesuffix(".toml")
    assert article["author"] != article["translator"]
    assert date.fromisoformat(article["published"]) <= date(2026, 11, 20)


@every_article
def test_event_and_timeline_are_possible_dates_in_order(name):
    article = ARTICLES[name]
    event = HistoricalDate.parse(article["event_date"], Calendar(article["calendar"]))
    marks = [entry["date"] for entry in article["timeline"]]
    starts = [HistoricalDate.parse(mark).earliest_jdn or 0 for mark in marks]
    assert event.month_day is not None
    assert article["event_date"] in marks
    assert 3 <= len(marks) <= 7
    assert all(one <= next_one for one, next_one in pairwise(starts))


@every_article
def test_names_tags_and_timeline_are_given_in_both_languages(name):
    article = ARTICLES[name]
    assert 2 <= len(article["tags"]) <= 4
    for part in ("tags", "people", "places", "timeline"):
        assert all(entry["it"] and entry["en"] for entry in article[part])


@every_article
def test_an_article_rests_on_three_sources_or_more(name):
    sources = ARTICLES[name]["sources"]
    assert len(sources) >= 3
    assert all(source["title"] and source["publisher"] and source["year"] for source in sources)
    assert all(re.fullmatch(r"(https?://\S+)?", source["url"]) for source in sources)


@every_article
def test_both_versions_have_the_same_blocks_in_the_same_order(name):
    shapes = [
        [(block["type"], len(block.get("facts", ()))) for block in ARTICLES[name][language]["body"]]
        for language in LANGUAGES
    ]
    assert shapes[0] == shapes[1]


@every_article
@in_each_language
def test_every_block_has_its_fields_and_a_paragraph_is_one_paragraph(name, language):
    for block in ARTICLES[name][language]["body"]:
        assert block.keys() == BLOCKS[block["type"]]
        assert all(text and text == text.strip() and "\n" not in text for text in strings(block))


@every_article
@in_each_language
def test_the_running_text_is_between_250_and_500_words(name, language):
    body = ARTICLES[name][language]["body"]
    words = sum(len(block["text"].split()) for block in body if block["type"] == "paragraph")
    assert 250 <= words <= 500


@every_article
@in_each_language
def test_headline_summary_and_slug_fit_their_places(name, language):
    version = ARTICLES[name][language]
    assert 0 < len(version["summary"]) <= 160
    assert 0 < len(version["title"]) <= 70
    assert re.fullmatch(r"[a-z]+(?:-[a-z]+)*", version["slug"])


@in_each_language
def test_no_two_articles_share_a_slug(language):
    slugs = Counter(article[language]["slug"] for article in ARTICLES.values())
    assert max(slugs.values()) == 1


@every_article
@in_each_language
def test_quotation_marks_and_apostrophes_are_typographic(name, language):
    text = said(name, language)
    assert not re.search(r"[\"'`]", text)
    assert text.count("«") == text.count("»")
    assert text.count("“") == text.count("”")
    assert text.count("*") % 2 == 0


# What the two versions say


@every_article
def test_the_two_versions_name_the_same_years(name):
    assert years(said(name, "it")) == years(said(name, "en"))


@every_article
def test_the_two_versions_name_the_same_years_before_christ(name):
    italian, english = (
        set(BEFORE_CHRIST[language].findall(said(name, language))) for language in LANGUAGES
    )
    assert italian == english


@every_article
def test_the_two_versions_name_the_same_days(name):
    assert days(said(name, "it"), "it") == days(said(name, "en"), "en")


@every_article
def test_the_two_versions_give_the_same_large_numbers(name):
    italian = {number.replace(".", "") for number in GROUPED.findall(said(name, "it"))}
    english = {number.replace(",", "") for number in GROUPED.findall(said(name, "en"))}
    assert italian == english


@every_article
@in_each_language
def test_a_day_named_in_the_text_exists(name, language):
    for month, day in days(said(name, language), language):
        assert date(2000, month, day)


@every_article
@in_each_language
def test_a_weekday_beside_a_date_is_the_weekday_of_that_date(name, language):
    article = ARTICLES[name]
    event_year = HistoricalDate.parse(article["event_date"]).year
    names = WEEKDAYS[language].split()
    for weekday, day, month, year in weekdays_beside_dates(said(name, language), language):
        number = MONTHS[language].split().index(month) + 1
        expected = weekday_of(int(year or event_year or 0), number, int(day), article)
        assert names[expected].lower() == weekday.lower(), f"{weekday} {day} {month} {year}"


# The checks themselves


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Domenica 2 giugno 1946, e", "it", [("Domenica", "2", "giugno", "1946")]),
        ("lunedì 1º gennaio", "it", [("lunedì", "1", "gennaio", "")]),
        ("il 6 marzo 1957, un mercoledì,", "it", [("mercoledì", "6", "marzo", "1957")]),
        ("on Thursday, 1 January 1948", "en", [("Thursday", "1", "January", "1948")]),
        ("of 6 March 1957, a Wednesday,", "en", [("Wednesday", "6", "March", "1957")]),
        ("the Monday morning of 3 June", "en", []),
    ],
)
def test_weekdays_are_found_before_and_after_their_date(text, language, found):
    assert weekdays_beside_dates(text, language) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("nel 1989.", {"1989"}),
        ("dal 1571, poi", {"1571"}),
        ("1.966 delegati e 12.717.923 voti", set()),
        ("9,369 words", set()),
        ("1633–1992", {"1633", "1992"}),
    ],
)
def test_years_are_told_from_large_numbers(text, found):
    assert years(text) == found


@pytest.mark.parametrize(
    ("year", "month", "day", "julian", "weekday"),
    [
        (1969, 7, 20, False, 6),
        (1321, 9, 14, True, 0),
        (1582, 10, 4, True, 3),
        (1582, 10, 15, False, 4),
    ],
)
def test_weekdays_are_reckoned_in_either_calendar(year, month, day, julian, weekday):
    assert julian_day_number(year, month, day, julian=julian) % 7 == weekday
