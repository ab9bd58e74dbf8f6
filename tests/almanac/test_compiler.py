"""The compiler of the almanac: Italian made by rule, rows refused, the same thing told once."""

from __future__ import annotations

import pytest

from tools.compile_almanac.events import headline, weight
from tools.compile_almanac.italian import italian_title, patterns
from tools.compile_almanac.merging import merged
from tools.compile_almanac.names import italian_name
from tools.compile_almanac.worth import reason_to_refuse

EXAMPLES = [pair for pattern in patterns() for pair in pattern.examples]
COUNTER = [title for pattern in patterns() for title in pattern.counter]


def row(label: str, date: str = "1916-05-31", **values: str) -> dict[str, str]:
    """A row as the collected tables have it."""
    return {
        "label_en": label, "label_it": "", "label_it_from": "", "date": date,
        "date_written": date, "md": date[-5:], "kind": "battle", "phase": "", "qid": "",
        "enwiki": label, "country": "", "confidence": "0.7", "significance": "0.5",
        "dates_of_title": "1", "source": "enwiki-day-2021", **values,
    }  # fmt: skip


@pytest.mark.parametrize(("english", "italian"), EXAMPLES)
def test_a_rule_keeps_the_promise_of_its_examples(english, italian):
    assert italian_title(english) == italian


@pytest.mark.parametrize("title", COUNTER)
def test_a_rule_leaves_alone_what_it_would_spoil(title):
    assert italian_title(title) is None


@pytest.mark.parametrize(
    "title", ["Liberian general elections of doom", "Moscow Metro bombing", "13 May Incident"]
)
def test_a_title_half_understood_stays_english(title):
    assert italian_title(title) is None


@pytest.mark.parametrize(
    ("english", "italian"),
    [
        ("Liberian general election", "Elezioni generali in Liberia"),
        ("Yemeni uprising", "Insurrezione yemenita"),
        ("Philippine coup attempt", "Tentato colpo di Stato nelle Filippine"),
        ("Coronation of Queen Victoria", "Incoronazione della regina Vittoria"),
    ],
)
def test_countries_take_their_preposition_and_adjectives_their_gender(english, italian):
    assert italian_title(english) == italian


@pytest.mark.parametrize(
    ("english", "italian"),
    [
        ("Pope Pius IX", "Papa Pio IX"),
        ("Henry VIII", "Enrico VIII"),
        ("Glenys Kinnock, Baroness Kinnock", "Glenys Kinnock, baronessa Kinnock"),
        ("Sir George Stokes, 1st Baronet", "Sir George Stokes, 1º baronetto"),
        ("Davis Love III", "Davis Love III"),
        ("Ella Fitzgerald", "Ella Fitzgerald"),
        ("Billy Ward and his Dominoes", None),
    ],
)
def test_sovereigns_have_italian_names_and_singers_keep_theirs(english, italian):
    assert italian_name(english) == italian


def test_a_read_headline_is_no_draft():
    words = headline(row("Trajan", "0098-01-27", kind="accession"))
    assert (words.english, words.draft) == ("Trajan becomes Roman emperor", False)


def test_what_stays_english_or_comes_from_a_rule_is_a_draft():
    assert headline(row("Battle of Jutland")).draft
    assert headline(row("Pig War of nowhere")).draft


@pytest.mark.parametrize("title", ["Truce", "Oil spill", "Lunar orbit rendezvous"])
def test_a_notion_is_no_event(title):
    assert reason_to_refuse(row(title)) == "listed"


def test_a_subject_that_nobody_has_read_is_not_shipped():
    assert reason_to_refuse(row("U.S. Steel", kind="founding")) == "unread"


def test_the_same_battle_is_told_once_with_the_sources_of_both():
    twins = [row("Battle of Jutland"), row("battle of Jutland", source="history-facts-2016")]
    (one,) = merged(twins)
    assert one["source"] == "enwiki-day-2021+history-facts-2016"


def test_a_written_row_wins_over_its_machine_twin():
    written = row("Battle of Jutland begins", source="curated", significance="0.1")
    (one,) = merged([row("Battle of Jutland"), written])
    assert one["label_en"] == "Battle of Jutland begins"


def test_doubt_lowers_the_weight_of_a_row():
    assert weight(row("Battle of Jutland")) == "0.410"
    assert weight(row("Battle of Jutland", confidence="1.0")) == "0.500"
