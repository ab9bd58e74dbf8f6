"""Everything that has to be there before the first page: step by step, each only where needed.

A step that is interrupted leaves nothing half done, so that the next start goes on with it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.db import connections, transaction

from accadeoggi.desk import roles
from accadeoggi.website.cli.words import N_, _
from accadeoggi.website.finished.beginning import begin
from accadeoggi.website.finished.keeping import keeper
from accadeoggi.website.firstrun import (
    accounts,
    almanac,
    database,
    publication,
    site,
    static_files,
)
from accadeoggi.website.firstrun.progress import Progress, bar
from accadeoggi.website.firstrun.record import version, write_record
from accadeoggi.website.sample import loading as sample


@dataclass(frozen=True, slots=True)
class Step:
    """Something that has to be there, how to see whether it is, and how to make it."""

    title: str
    is_needed: Callable[[Path], bool]
    do: Callable[[Path, Progress], object]


DATABASE = Step(N_("Database"), database.needs_work, lambda data, _progress: database.prepare(data))
ALMANAC = Step(
    N_("Almanac"),
    lambda _data: almanac.needs_work(),
    lambda _data, progress: almanac.load(progress),
)
EMPTY = Step(
    N_("Empty publication"),
    lambda _data: not publication.is_founded(),
    lambda _data, _progress: publication.found(),
)
SAMPLE = Step(
    N_("Sample publication"),
    lambda _data: not publication.is_founded(),
    lambda _data, progress: sample.load(progress),
)
ROLES = Step(
    N_("Roles at the desk"),
    lambda _data: roles.is_needed(),
    lambda _data, _progress: roles.set_up(),
)
STATIC = Step(
    N_("Styles, scripts and fonts"),
    static_files.needs_work,
    lambda data, _progress: static_files.gather(data),
)


def prepare(data: Path, *, with_sample: bool) -> accounts.Account | None:
    """Make what is missing; the editor's account, where it had to be opened."""
    with keeper.deaf():
        changed = _take_steps(data, with_sample=with_sample)
    with database.plain_words(data), transaction.atomic():
        site.settle_address(settings.WAGTAILADMIN_BASE_URL)
        account = accounts.open_editor() if accounts.needs_editor() else None
    with database.plain_words(data):
        write_record(data, version=version(), address=settings.WAGTAILADMIN_BASE_URL)
        begin(anew=changed)
    connections.close_all()
    return account


def _take_steps(data: Path, *, with_sample: bool) -> bool:
    """Take the steps that are needed; whether any was."""
    taken = False
    for step in (DATABASE, ALMANAC, SAMPLE if with_sample else EMPTY, ROLES, STATIC):
        with database.plain_words(data):
            if step.is_needed(data):
                with bar(_(step.title)) as progress:
                    step.do(data, progress)
                taken = True
    return taken
