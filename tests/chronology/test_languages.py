"""A language is one file: complete, refused when it is not, and a third one is enough by itself."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from pathlib import Path

import pytest

from accadeoggi import chronology
from accadeoggi.chronology import (
    BadLanguageFile,
    HistoricalDate,
    MonthDay,
    UnknownLanguage,
    UnreadableDate,
    format_date,
    format_month_day,
    languages,
    languages_also_from,
    month_day_slug,
    parse_date,
    parse_month_day_slug,
    traditions,
)
from accadeoggi.chronology.errors import MESSAGES
from accadeoggi.chronology.words import slots_of, words_of

FOLDER = files(chronology).joinpath("languages")
ENGLISH = FOLDER.joinpath("en.toml").read_text(encoding="utf-8")
TOY = {
    'code = "en"': 'code = "toy"',
    "order = 2": "order = 3",
    '"February"': '"Fébrua"',
    '["feb"]': '["feb"]',
    'date = "{day} {month} {year}"': 'date = "la {day}ª de {month} {year}"',
    'slug = "{month}-{day}"': 'slug = "{day}-de-{month}"',
    'year_before_era = "{year} BC"': 'year_before_era = "{year} aK"',
    'before_era = ["BC"': 'before_era = ["aK"',
    'filler = ["the"': 'filler = ["la", "de", "the"',
    'day_suffixes = ["st"': 'day_suffixes = ["a", "st"',
}


@pytest.fixture
def toy(tmp_path: Path) -> Path:
    """English with other words: a language that no code knows of."""
    text = ENGLISH
    for english, other in TOY.items():
        assert english in text
        text = text.replace(english, other)
    tmp_path.joinpath("toy.toml").write_text(text, encoding="utf-8")
    return tmp_path


def test_a_third_language_is_one_more_file(toy):
    with languages_also_from(toy):
        assert languages() == ("it", "en", "toy")
        assert format_date(HistoricalDate("1956-02-25"), "toy") == "la 25ª de Fébrua 1956"
        assert parse_date("la 25ª de Fébrua 44 aK", "toy").edtf == "-0043-02-25"
        assert month_day_slug(MonthDay(2, 25), "toy") == "25-de-februa"
        assert parse_month_day_slug("25-de-februa") == (MonthDay(2, 25), "toy")
    assert languages() == chronology.LANGUAGES == ("it", "en")
    with pytest.raises(UnknownLanguage):
        format_month_day(MonthDay(2, 25), "toy")


@pytest.mark.parametrize(
    ("good", "bad", "says"),
    [
        (
            'month = "{month} {year}"',
            'month = "{mese} {year}"',
            r"print.month: unknown slot {mese}",
        ),
        ('century = "{ordinal} century"\n', "", "print.century is missing"),
        ('"January", ', "", "names.months: there must be 12"),
        ("forms = [", "form = [", "read.forms is missing"),
        ('until = ["until"', 'til = ["until"', "read.until is missing"),
        ('number = "[0-9]*1"', 'number = "[0-9"', "unterminated character set"),
        ('code = "en"', "", "KeyError: 'code'"),
        ("order = 2", "order = ", "TOMLDecodeError"),
    ],
)
def test_a_bad_file_is_refused_when_it_is_read(tmp_path, good, bad, says):
    assert good in ENGLISH
    tmp_path.joinpath("bad.toml").write_text(ENGLISH.replace(good, bad, 1), encoding="utf-8")
    with languages_also_from(tmp_path), pytest.raises(BadLanguageFile) as refusal:
        words_of("bad")
    assert str(refusal.value).startswith("bad.toml: ")
    assert says in str(refusal.value)


def test_an_unknown_slot_in_a_form_is_refused_with_the_form(tmp_path):
    bad = ENGLISH.replace('"{month} {year}",', '"{mese} {year}",').replace(
        'code = "en"', 'code = "bad"'
    )
    tmp_path.joinpath("bad.toml").write_text(bad, encoding="utf-8")
    with languages_also_from(tmp_path), pytest.raises(BadLanguageFile) as refusal:
        parse_date("25 February 1956 it is", "bad")
    assert str(refusal.value).endswith("unknown slot {mese}")


def test_a_form_that_names_no_year_reads_no_date(tmp_path):
    odd = ENGLISH.replace('    "{year}",', '    "{year}",\n    "{day} {month}",')
    tmp_path.joinpath("odd.toml").write_text(odd, encoding="utf-8")
    with languages_also_from(tmp_path), pytest.raises(UnreadableDate, match="has no year"):
        parse_date("25 February", "odd")


@pytest.mark.parametrize("language", languages())
def test_every_sentence_has_the_slots_of_its_code(language):
    words = words_of(language)
    for code, sentence in words.spoken["refusals"].items():
        assert slots_of(sentence) <= slots_of(MESSAGES[code]), code
    for code in ("as-written", "new-style", "new-style-in-country", "tradition"):
        assert slots_of(words.spoken["reasons"][code]) <= {"written", "day", "tradition"}
    assert set(words.spoken["traditions"]) == {kept.key for kept in traditions()}


def test_every_refusal_can_be_said_in_italian():
    assert set(words_of("it").spoken["refusals"]) == set(MESSAGES)


@pytest.mark.parametrize("language", languages())
def test_typography_is_that_of_print(language):
    table = tomllib.loads(FOLDER.joinpath(f"{language}.toml").read_text(encoding="utf-8"))
    printed = [
        *table["print"].values(),
        *(text for joint in table["joint"] for text in joint.values()),
    ]
    spoken = [text for key in ("reasons", "traditions", "refusals") for text in table[key].values()]
    assert not [text for text in printed + spoken if "'" in text or '"' in text]
