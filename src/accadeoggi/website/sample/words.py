"""The sample's plain texts as what the pages' fields hold."""

from __future__ import annotations

import json
import re
from html import escape
from typing import Any

EMPHASIS = re.compile(r"\*([^*]+)\*")


def rich(text: str) -> str:
    """A paragraph with ``*emphasis*`` as safe HTML.

    >>> rich("The *Pinta* & her crew")
    '<p>The <i>Pinta</i> &amp; her crew</p>'
    """
    emphasised = EMPHASIS.sub(r"<i>\1</i>", escape(text, quote=False))
    return f"<p>{emphasised}</p>"


def body(blocks: list[dict[str, Any]]) -> str:
    """An article's body, in the form in which a stream field is stored."""
    return json.dumps([{"type": block["type"], "value": _value(block)} for block in blocks])


def _value(block: dict[str, Any]) -> Any:
    if block["type"] == "paragraph":
        return rich(block["text"])
    return {name: value for name, value in block.items() if name != "type"}


def stream(kind: str, values: list[dict[str, Any]]) -> str:
    """A stream of blocks of one kind."""
    return json.dumps([{"type": kind, "value": value} for value in values])


def timeline(entries: list[dict[str, str]], language: str) -> str:
    """An article's small timeline in one language."""
    return stream("entry", [{"date": one["date"], "text": one[language]} for one in entries])


def sources(works: list[dict[str, Any]]) -> str:
    """The works that an article rests on."""
    return stream("source", [work | {"year": str(work["year"])} for work in works])
