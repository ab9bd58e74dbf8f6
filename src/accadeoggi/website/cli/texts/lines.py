"""JSON line by line: one object in, one object out, in the same order, whatever a line holds."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import click

from accadeoggi.website.cli.texts.fields import BadLine
from accadeoggi.website.cli.trouble import Trouble
from accadeoggi.website.cli.words import _

Record = dict[str, Any]


@dataclass(slots=True)
class Tally:
    """What a run has met so far."""

    lines: int = 0
    bad: int = 0
    problems: int = 0

    def exit_code(self) -> int:
        """0 fine, 1 problems found; bad lines raise Trouble, which is 2."""
        if self.bad:
            said = _("{bad} of {lines} lines could not be read; the output says why")
            raise Trouble(said.format(bad=self.bad, lines=self.lines))
        return 1 if self.problems else 0


def run_lines(lines: Iterable[bytes], work: Callable[[Record], tuple[Record, bool]]) -> int:
    """Answer each line and give the exit code; ``work`` says the answer and if it has problems."""
    tally = Tally()
    for line in lines:
        tally.lines += 1
        click.echo(json.dumps(_answer(line, work, tally), ensure_ascii=False))
    return tally.exit_code()


def _answer(line: bytes, work: Callable[[Record], tuple[Record, bool]], tally: Tally) -> Record:
    asked: Record = {}
    try:
        asked = _object(line)
        answer, has_problems = work(asked)
    except Exception as error:  # noqa: BLE001 - one text must not end a run over thousands
        tally.bad += 1
        said = str(error) if isinstance(error, BadLine) else f"{type(error).__name__}: {error}"
        return {"id": asked.get("id"), "error": said}
    tally.problems += has_problems
    return {"id": asked.get("id"), **answer}


def _object(line: bytes) -> Record:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadLine(_("not JSON: {reason}").format(reason=error)) from error
    if not isinstance(found, dict):
        raise BadLine(_("not a JSON object"))
    return found
