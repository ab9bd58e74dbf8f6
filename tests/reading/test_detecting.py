"""Which language a text is written in."""

from __future__ import annotations

from pathlib import Path

import pytest

from accadeoggi.reading import detect


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Il 25 febbraio 1956 il congresso si chiuse.", "it"),
        ("On 25 February 1956 the congress closed.", "en"),
        ("25 febbraio 1956", "it"),
        ("25 February 1956", "en"),
        ("L’ANNO DOPO", "it"),
        ("THE YEAR AFTER", "en"),
        ("Nacque a Roma", "it"),
        ("He was born in Rome, died in the “Ospedale della Pietà” and rests there.", "en"),
    ],
)
def test_small_words_tell_the_language(text: str, language: str) -> None:
    assert detect(text, default="?") in {language, "?"}
    assert detect(text, default=language) == language


@pytest.mark.parametrize("text", ["", "1956", "Garibaldi", "…", "\x00\ud800"])
def test_a_text_without_small_words_is_in_the_language_expected(text: str) -> None:
    assert [detect(text), detect(text, default="en")] == ["it", "en"]


def test_only_the_beginning_is_looked_at() -> None:
    assert detect("the " * 10_000 + "il la di che " * 100_000) == "en"


def test_a_language_more_is_one_folder_more(tmp_path: Path) -> None:
    folder = tmp_path / "eo"
    folder.mkdir()
    (folder / "detection.toml").write_text('words = ["la", "kaj", "estas"]', encoding="utf-8")
    assert detect("La tago estas bela kaj longa", root=tmp_path) == "eo"
