"""Whether all is well with an installation: one question each, answered in one line."""

from __future__ import annotations

import shutil
import zoneinfo
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.core import checks
from django.core.mail import get_connection
from django.db import DatabaseError, connection
from django.db.migrations.recorder import MigrationRecorder
from wagtail.search.models import IndexEntry

from accadeoggi.chronology import clock
from accadeoggi.column.models import Article, PublicationSettings
from accadeoggi.website.cli.words import N_, _
from accadeoggi.website.prepared.history import on_disk
from accadeoggi.website.process.place import MEGABYTE, NEEDED_TO_RUN
from accadeoggi.website.process.worker import last_beat

PRAGMAS = {"journal_mode": "wal", "synchronous": "2", "foreign_keys": "1"}
"""What QUALITY.md rule 7 asks of SQLite."""

SILENT_AFTER = timedelta(minutes=1)
AHEAD = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Answer:
    """What was asked, what came out, and whether it is as it should be."""

    code: str
    title: str
    ok: bool
    text: str


Question = Callable[[Path], Iterator[tuple[bool, str]]]


def answers(data: Path) -> Iterator[Answer]:
    """Ask everything; a question that cannot even be asked is a problem of its own."""
    for code, (title, question) in QUESTIONS.items():
        try:
            for ok, text in question(data):
                yield Answer(code, _(title), ok, text)
        except (DatabaseError, OSError) as error:
            yield Answer(code, _(title), ok=False, text=str(error))


def configuration(_data: Path) -> Iterator[tuple[bool, str]]:
    """The settings, as Django's own checks see them."""
    found = [one for one in checks.run_checks() if one.level >= checks.WARNING]
    for one in found:
        yield False, f"{one.id}: {one.msg}"
    if not found:
        yield True, _("settings of {module}").format(module=settings.SETTINGS_MODULE)


def clock_and_zones(data: Path) -> Iterator[tuple[bool, str]]:
    """The system's time, which must not run behind what was done already, and the zones."""
    now = clock.now()
    beat = last_beat(data)
    ahead = beat is not None and beat - now > AHEAD
    said = (
        _("the clock stands before the worker’s last sign of life ({beat})") if ahead else "{now}"
    )
    yield not ahead, said.format(now=now.isoformat(timespec="seconds"), beat=beat)
    for name in sorted(set(PublicationSettings.objects.values_list("time_zone", flat=True))):
        yield _zone(name, now)


def _zone(name: str, now: datetime) -> tuple[bool, str]:
    try:
        local = now.astimezone(zoneinfo.ZoneInfo(name))
    except (zoneinfo.ZoneInfoNotFoundError, ValueError):
        return False, _("there is no data for the time zone {name}").format(name=name)
    return True, f"{name} {local.isoformat(timespec='seconds')}"


def disk(data: Path) -> Iterator[tuple[bool, str]]:
    """Room on the disk of the data directory."""
    free = shutil.disk_usage(data).free // MEGABYTE
    said = _("{free} MB free in {data}; {needed} are needed")
    yield free >= NEEDED_TO_RUN, said.format(free=free, data=data, needed=NEEDED_TO_RUN)


def database(_data: Path) -> Iterator[tuple[bool, str]]:
    """SQLite's settings, the soundness of the file, references, and migrations."""
    for name, wanted in PRAGMAS.items():
        found = str(_ask(f"PRAGMA {name}")[0][0])
        yield found == wanted, f"{name} = {found}"
    broken = [str(row[0]) for row in _ask("PRAGMA integrity_check(5)") if row[0] != "ok"]
    yield not broken, "; ".join(broken) or _("the file is sound")
    dangling = _ask("PRAGMA foreign_key_check")
    yield not dangling, _("{count} dangling references").format(count=len(dangling))
    waiting = on_disk().keys() - MigrationRecorder(connection).applied_migrations().keys()
    yield not waiting, _("{count} migrations to run").format(count=len(waiting))


def _ask(statement: str) -> list[tuple[object, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(statement)
        rows: list[tuple[object, ...]] = cursor.fetchall()
    return rows


def mail(_data: Path) -> Iterator[tuple[bool, str]]:
    """Whether mail can be handed over: to the outbox, or to the server."""
    try:
        backend = get_connection()
        backend.open()
        backend.close()
    except OSError as error:
        yield False, _("the mail server does not answer: {reason}").format(reason=error)
    else:
        yield True, settings.EMAIL_BACKEND


def search_index(_data: Path) -> Iterator[tuple[bool, str]]:
    """Whether every live article can be found."""
    indexed = IndexEntry.objects.filter(
        content_type__app_label="column", content_type__model="article"
    ).values_list("object_id", flat=True)
    live = {str(key) for key in Article.objects.live().values_list("pk", flat=True)}
    lost = live - set(indexed)
    said = _(
        "{count} of {all} live articles are missing: “accadeoggi manage rebuild_modelsearch_index”"
    )
    good = _("all {all} live articles are in it")
    yield not lost, (said if lost else good).format(count=len(lost), all=len(live))


def worker(data: Path) -> Iterator[tuple[bool, str]]:
    """When the worker was last alive; with nothing running that is only news."""
    beat = last_beat(data)
    if beat is None:
        yield True, _("has not run yet")
    else:
        silent = clock.now() - beat > SILENT_AFTER
        said = _("not running; last sign of life {beat}") if silent else _("running; {beat}")
        yield True, said.format(beat=beat.isoformat(timespec="seconds"))


QUESTIONS: dict[str, tuple[str, Question]] = {
    "configuration": (N_("configuration"), configuration),
    "clock": (N_("clock"), clock_and_zones),
    "disk": (N_("disk"), disk),
    "database": (N_("database"), database),
    "mail": (N_("mail"), mail),
    "search": (N_("search index"), search_index),
    "worker": (N_("worker"), worker),
}
