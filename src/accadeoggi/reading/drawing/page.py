"""A reading as one HTML page that needs nothing but itself: no script, no other host."""

from __future__ import annotations

from functools import cache
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from accadeoggi.reading.drawing.bars import draw_timeline, is_event
from accadeoggi.reading.drawing.text import text_as_html
from accadeoggi.reading.drawing.words import entry_words, page_words
from accadeoggi.reading.findings import explain_finding

if TYPE_CHECKING:
    from collections.abc import Mapping

    from accadeoggi.reading.values import Finding, Reading

__all__ = ["draw_page", "draw_timeline"]

STYLE = Path(__file__).with_name("page.css")
POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""The page may load nothing and run nothing, whatever the text says."""


def draw_page(reading: Reading) -> str:
    """The page of a reading: its timeline, the text with everything marked, the findings."""
    words = page_words(reading.language)
    title = escape(words["title"])
    return f"""<!DOCTYPE html>
<html lang="{escape(reading.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<style>{_style()}</style>
</head>
<body>
<header><h1>{title}</h1><p>{len(reading.timexes)} {escape(words["count"])}</p></header>
<main>
{_timeline(reading, words)}
<div class="columns">
<section aria-labelledby="text"><h2 id="text">{escape(words["text"])}</h2>
<div class="leaf"><div class="text">{text_as_html(reading)}</div></div></section>
{_findings(reading, words)}
</div>
</main>
<footer>{escape(words["made_by"])}</footer>
</body>
</html>
"""


@cache
def _style() -> str:
    return STYLE.read_text(encoding="utf-8")


def _timeline(reading: Reading, words: Mapping[str, str]) -> str:
    """The drawing and its list; the numbers of the one are those of the other."""
    entries = reading.timeline
    items = "".join(
        f'<li{_own(is_event(entry, reading.event_date))}><a class="timeline-date"'
        f' href="#t{entry.timexes[0]}">{escape(entry_words(entry, reading.language))}</a>'
        f" <span>{escape(entry.statement)}</span></li>"
        for entry in entries
    )
    drawing = draw_timeline(entries, reading.language, event=reading.event_date)
    inside = (
        f'{drawing}<ol class="timeline-list">{items}</ol>' if entries else _soft(words["nothing"])
    )
    heading = f'<h2 id="timeline">{escape(words["timeline"])}</h2>'
    inside = inside or _soft(words["nothing"])
    return f'<section class="timeline" aria-labelledby="timeline">{heading}{inside}</section>'


def _own(main: bool) -> str:  # noqa: FBT001 - one flag, one attribute
    return ' class="timeline-own"' if main else ""


def _soft(text: str) -> str:
    return f'<p class="soft">{escape(text)}</p>'


def _findings(reading: Reading, words: Mapping[str, str]) -> str:
    items = "".join(_finding(one, reading, words) for one in reading.findings)
    inside = f'<ul class="remarks">{items}</ul>' if items else _soft(words["no_findings"])
    heading = f'<h2 id="remarks">{escape(words["findings"])}</h2>'
    return f'<section aria-labelledby="remarks">{heading}{inside}</section>'


def _finding(finding: Finding, reading: Reading, words: Mapping[str, str]) -> str:
    said = escape(explain_finding(finding, reading.language))
    quoted = escape(reading.text[finding.start : finding.end])
    return (
        f'<li><span class="severity severity-{finding.severity}">'
        f"{escape(words[finding.severity])}</span><span>{said} <q>{quoted}</q>"
        f"{_suggestion(finding, words)}</span></li>"
    )


def _suggestion(finding: Finding, words: Mapping[str, str]) -> str:
    if not finding.suggestion:
        return ""
    return f" {escape(words['suggestion'])} <strong>{escape(finding.suggestion)}</strong>"
