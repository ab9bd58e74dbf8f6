"""A reading as plain records, for JSON: the contract of ``accadeoggi read --json``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from accadeoggi.reading.findings import explain_finding
from accadeoggi.reading.values import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from accadeoggi.reading.comparing.versions import Difference
    from accadeoggi.reading.values import Entity, Finding, Reading, TimelineEntry, Timex

Record = dict[str, Any]


def reading_record(reading: Reading) -> Record:
    """All of a reading but its text; offsets count the characters of the text."""
    return {
        "lang": reading.language,
        "timexes": [timex_record(one) for one in reading.timexes],
        "timeline": [timeline_record(one) for one in reading.timeline],
        "entities": [entity_record(one) for one in reading.entities],
        "findings": [finding_record(one, reading.language) for one in reading.findings],
    }


def timex_record(timex: Timex) -> Record:
    """A time expression; ``earliest`` and ``latest`` are EDTF days or None."""
    return {
        "start": timex.start,
        "end": timex.end,
        "text": timex.text,
        "type": timex.type.value,
        "value": timex.value,
        "mod": timex.mod,
        "earliest": timex.earliest,
        "latest": timex.latest,
    }


def timeline_record(entry: TimelineEntry) -> Record:
    """A dated statement; ``timexes`` are places in the list of time expressions."""
    return {
        "start": entry.start,
        "end": entry.end,
        "statement": entry.statement,
        "value": entry.value,
        "earliest": entry.earliest,
        "latest": entry.latest,
        "is_span": entry.is_span,
        "timexes": list(entry.timexes),
        "entities": list(entry.entities),
    }


def entity_record(entity: Entity) -> Record:
    """A person, a place or an event that is named."""
    return {
        "start": entity.start,
        "end": entity.end,
        "text": entity.text,
        "kind": entity.kind,
        "id": entity.id,
        "name": entity.name,
        "fact_ids": list(entity.fact_ids),
    }


def finding_record(finding: Finding, language: str) -> Record:
    """A remark: its code, what its words need, and the words."""
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "start": finding.start,
        "end": finding.end,
        "parameters": dict(finding.parameters),
        "suggestion": finding.suggestion,
        "message": explain_finding(finding, language),
    }


def asks_for_care(findings: Iterable[Finding | Difference]) -> bool:
    """Whether a finding is more than a hint."""
    return any(finding.severity is not Severity.HINT for finding in findings)
