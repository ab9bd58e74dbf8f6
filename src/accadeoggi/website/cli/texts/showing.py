"""A reading in lines of plain text, in the language of the text."""

from __future__ import annotations

from collections.abc import Iterator

from accadeoggi.reading.drawing.words import entry_words, page_words, timex_words
from accadeoggi.reading.findings import explain_finding
from accadeoggi.reading.values import Finding, Reading

WIDEST = 30
"""Columns that a date may take before its statement begins."""


def shown(reading: Reading) -> Iterator[str]:
    """The lines: timeline, time expressions, names, remarks."""
    words = page_words(reading.language)
    yield from _section(words["timeline"], _timeline(reading), words["nothing"])
    yield from _section(words["expressions"], _timexes(reading), words["none"])
    if reading.entities:
        yield from _section(words["names"], _names(reading), "")
    remarks = [line for finding in reading.findings for line in _remark(finding, reading)]
    yield from _section(words["findings"], remarks, words["no_findings"])


def _section(title: str, lines: list[str], otherwise: str) -> Iterator[str]:
    yield title
    yield from lines or [f"  {otherwise}"]
    yield ""


def _timeline(reading: Reading) -> list[str]:
    pairs = [(entry_words(one, reading.language), one.statement) for one in reading.timeline]
    return _columns(pairs)


def _timexes(reading: Reading) -> list[str]:
    pairs = [
        (one.text, f"{one.type} {one.value} {one.mod}".rstrip() + _meaning(reading, at))
        for at, one in enumerate(reading.timexes)
    ]
    return _columns(pairs)


def _meaning(reading: Reading, at: int) -> str:
    timex = reading.timexes[at]
    said = timex_words(timex, reading.language)
    return "" if said == timex.value else f" · {said}"


def _names(reading: Reading) -> list[str]:
    names: dict[str, int] = {}
    for entity in reading.entities:
        names[entity.name] = names.get(entity.name, 0) + 1
    return [f"  {name}" + (f" ({number})" if number > 1 else "") for name, number in names.items()]


def _columns(pairs: list[tuple[str, str]]) -> list[str]:
    """Two columns, the first as wide as it needs to be."""
    firsts = [" ".join(first.split()) for first, _ in pairs]
    width = min(WIDEST, max(map(len, firsts), default=0))
    return [f"  {first:<{width}}  {last}" for first, (_, last) in zip(firsts, pairs, strict=True)]


def _remark(finding: Finding, reading: Reading) -> list[str]:
    """A remark with its place as line and column, and the words it is about."""
    words = page_words(reading.language)
    place = place_in(reading.text, finding.start)
    quoted = " ".join(reading.text[finding.start : finding.end].split())
    said = explain_finding(finding, reading.language)
    lines = [f"  {place:<8} {words[finding.severity]}: {said} [{quoted}]"]
    if finding.suggestion:
        lines.append(f"  {'':<8} {words['suggestion']} {finding.suggestion}")
    return lines


def place_in(text: str, at: int) -> str:
    """A place as line and column, both counted from 1."""
    return f"{text.count(chr(10), 0, at) + 1}:{at - text.rfind(chr(10), 0, at)}"
