"""The sample's own articles are read: none has a date that cannot be."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import accadeoggi.website.sample
from accadeoggi.catalogue.gazetteer import shipped_gazetteer
from accadeoggi.chronology import Calendar, HistoricalDate
from accadeoggi.reading import Severity, explain_finding, read

ARTICLES = Path(accadeoggi.website.sample.__file__).parent / "articles"


def paragraphs(body: list[str | dict[str, str]]) -> str:
    return "\n\n".join(part if isinstance(part, str) else part.get("text", "") for part in body)


def texts() -> Iterator[tuple[str, str, str, HistoricalDate]]:
    for path in sorted(ARTICLES.glob("*.toml")):
        article = tomllib.loads(path.read_text("utf-8"))
        about = HistoricalDate.parse(article["event_date"], Calendar(article["calendar"]))
        for language in ("it", "en"):
            yield path.stem, language, paragraphs(article[language]["body"]), about


@pytest.mark.parametrize(("name", "language", "text", "about"), list(texts()))
def test_no_sample_article_has_an_error_in_its_dates(
    name: str, language: str, text: str, about: HistoricalDate
) -> None:
    reading = read(text, language, event_date=about, gazetteer=shipped_gazetteer())
    errors = [one for one in reading.findings if one.severity is Severity.ERROR]
    assert not errors, f"{name}: {[explain_finding(one, 'en') for one in errors]}"
    assert len(reading.timeline) >= 1
