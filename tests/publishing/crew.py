"""Several workers on one database, some of them killed: ``python -m tests.publishing.crew``.

``prepare ROUNDS`` makes a publication in which something is due every day; ``work WORKERS ROUNDS
KILLS SEED`` lets so many processes do the worker's jobs at once, day after day, and says what they
have left behind. Every effect appends a line to a file, as it would reach another machine.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from random import Random
from typing import Any

START = datetime(2050, 1, 1, 11, 0, tzinfo=UTC)
"""Noon in Rome, ahead of every real clock: Wagtail asks the system's."""
DAY = timedelta(days=1)
DUE = 3
"""So many articles go live each day; one more ends."""
PASSES = 2
SLOW = 0.005
FORK = multiprocessing.get_context("fork")


def effects() -> Path:
    """Where every effect leaves its line."""
    return Path(os.environ["AO_DATA"]) / "effects"


def leave_line(text: str) -> None:
    """An effect that cannot be taken back, and takes its time, before and after."""
    time.sleep(SLOW)
    with effects().open("a", encoding="ascii") as file:
        file.write(f"{text}\n")
    time.sleep(SLOW)


def prepare(rounds: int) -> None:
    """A publication with something due on each of so many days."""
    from django.core.management import call_command
    from django.db import connection, transaction

    from accadeoggi.website.firstrun import database, publication

    data = Path(os.environ["AO_DATA"])
    if connection.vendor == "sqlite":
        database.prepare(data)
    else:
        call_command("migrate", verbosity=0, interactive=False)
    with transaction.atomic():
        publication.found()
        for number in range(rounds):
            put_on_the_schedule(number)


def put_on_the_schedule(number: int) -> None:
    """What is due on a day: articles that go live, the first on its own day, and one that ends."""
    due = START + number * DAY
    for which in range(DUE):
        at = due - timedelta(minutes=which)
        made = article(f"due-{number}-{which}", due if which == 0 else START, go_live_at=at)
        made.save_revision().publish()
    article(f"ends-{number}", START, live=True, expire_at=due)


def article(slug: str, day: datetime, *, live: bool = False, **fields: Any) -> Any:
    """An article of the daily column."""
    from accadeoggi.column.models import Article, Column

    column = Column.objects.get(is_daily=True, locale__language_code="it")
    made = Article(
        title=slug,
        slug=slug,
        event_date=f"1900-{day:%m-%d}",
        summary=slug,
        locale=column.locale,
        live=live,
        first_published_at=START - DAY if live else None,
        **fields,
    )
    column.add_child(instance=made)
    return made


def do_jobs(seed: str) -> None:
    """What the worker does each second, but for finished pages."""
    from accadeoggi.chronology import clock
    from accadeoggi.column.going_out import fix_due
    from accadeoggi.column.notices import do_notices
    from accadeoggi.column.publishing import expire_due, publish_due, tell_what_is_late

    jobs = [publish_due, expire_due, fix_due, do_notices]
    Random(seed).shuffle(jobs)  # noqa: S311 - no secret
    for _pass in range(PASSES):
        for job in (*jobs, tell_what_is_late):
            job(clock.now())


def work(orders: Connection) -> None:
    """The life of a worker: told what time it is, it does its jobs, and says so."""
    from wagtail.signals import page_published

    from accadeoggi.chronology import clock
    from accadeoggi.column.models import Notice
    from accadeoggi.column.notices import does

    def tell(notice: Notice) -> None:
        leave_line(f"told {notice.key}")

    def published(instance: Any, **_told: Any) -> None:
        leave_line(f"published {instance.pk}")

    for kind in Notice.Kind:
        does(kind)(tell)
    page_published.connect(published, weak=False)
    with clock.fixed(START) as hands:
        while True:
            instant, seed = orders.recv()
            hands.set(instant)
            do_jobs(seed)
            orders.send("done")


@dataclass
class Worker:
    """A worker, and the wire to it."""

    wire: Connection
    process: BaseProcess


@dataclass
class Crew:
    """So many workers; one that is killed is followed by another."""

    size: int
    lot: Random
    workers: list[Worker] = field(default_factory=list)
    killed: int = 0
    took: float = 0.2
    """How long a round takes, as a rule, in which one is killed."""

    def fill(self) -> None:
        """Start workers until there are enough."""
        while len(self.workers) < self.size:
            ours, theirs = FORK.Pipe()
            process = FORK.Process(target=work, args=(theirs,), daemon=True)
            process.start()
            theirs.close()
            self.workers.append(Worker(ours, process))

    def round(self, instant: datetime, *, kill: bool) -> None:
        """Let all work at once on a day; kill one of them somewhere in the middle."""
        self.fill()
        for number, worker in enumerate(self.workers):
            worker.wire.send((instant, f"{instant} {number} {self.lot.random()}"))
        begun = time.monotonic()
        if kill:
            time.sleep(self.lot.uniform(0, self.took))
            self.kill(self.lot.choice(self.workers))
        self.listen()
        if kill:
            self.took = 0.8 * self.took + 0.2 * (time.monotonic() - begun)

    def kill(self, worker: Worker) -> None:
        """End a worker in the middle of whatever it is doing."""
        assert worker.process.pid is not None
        os.kill(worker.process.pid, signal.SIGKILL)
        worker.process.join()
        self.workers.remove(worker)
        self.killed += 1

    def listen(self) -> None:
        """Wait until every worker that lives has done its jobs."""
        waiting = {worker.wire for worker in self.workers}
        while waiting:
            for wire in wait(list(waiting)):
                assert isinstance(wire, Connection)
                wire.recv()
                waiting.remove(wire)


def run(size: int, rounds: int, kills: int, seed: int) -> dict[str, Any]:
    """Day after day; then, until nothing is left to do, a while after the last lease."""
    from django.db import connections

    connections.close_all()
    crew = Crew(size, Random(seed))  # noqa: S311 - no secret
    for number in range(rounds):
        begun = crew.killed
        while crew.killed * rounds < kills * (number + 1):
            minutes = timedelta(minutes=2 * (crew.killed - begun))
            crew.round(START + number * DAY + minutes, kill=True)
        minutes = timedelta(minutes=2 * (crew.killed - begun))
        crew.round(START + number * DAY + minutes, kill=False)
    last = START + (rounds - 1) * DAY
    for hour in range(2, 5):
        crew.round(last + timedelta(hours=hour), kill=False)
    for worker in list(crew.workers):
        crew.kill(worker)
    return {"killed": crew.killed - size, **found()}


def found() -> dict[str, Any]:
    """What the workers have left behind."""
    from wagtail.models import PageLogEntry, Revision

    from accadeoggi.column.models import Article, Edition, EditionLead, Notice, Occurrence, Trouble

    waiting = Revision.objects.page_revisions().exclude(approved_go_live_at=None)
    return {
        "live": Article.objects.filter(live=True, slug__startswith="due-").count(),
        "ended": Article.objects.filter(expired=True, slug__startswith="ends-").count(),
        "waiting": waiting.count(),
        "logged": sorted(
            Counter(
                PageLogEntry.objects.filter(action__endswith=".scheduled").values_list(
                    "page_id", "action"
                )
            ).values()
        ),
        "editions": Edition.objects.count(),
        "leads": EditionLead.objects.count(),
        "occurrences": Occurrence.objects.count(),
        "notices": dict(Counter(Notice.objects.values_list("kind", flat=True))),
        "tried_again": Notice.objects.filter(tries__gt=1).count(),
        "open": list(Notice.objects.filter(done_at=None).values_list("key", flat=True)),
        "keys": sorted(Notice.objects.values_list("key", flat=True)),
        "troubles": list(Trouble.objects.values_list("thing", "error")),
        "whole": list(damages()),
        **effects_left(),
    }


def effects_left() -> dict[str, Any]:
    """What the lines say: each effect, and those that were had more than once."""
    lines = effects().read_text("ascii").splitlines() if effects().exists() else []
    told = Counter(line.removeprefix("told ") for line in lines if line.startswith("told "))
    published = Counter(line for line in lines if line.startswith("published "))
    return {
        "told": sorted(told),
        "told_again": sum(told.values()) - len(told),
        "published": len(published),
        "published_again": sum(published.values()) - len(published),
    }


def damages() -> Iterator[str]:
    """What is wrong with the database as such, or with the tree of pages."""
    from django.db import connection

    from accadeoggi.column.models import BasePage

    yield from (f"page {problem}" for problem in BasePage.find_problems() if problem)
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            for pragma in ("integrity_check", "foreign_key_check"):
                rows = cursor.execute(f"PRAGMA {pragma}").fetchall()
                yield from (str(row) for row in rows if row != ("ok",))


def main() -> None:
    """Prepare, or work."""
    import django

    from accadeoggi.chronology import clock

    django.setup()
    command, *numbers = sys.argv[1:]
    if command == "prepare":
        from accadeoggi.website.finished.keeping import keeper

        with clock.fixed(START - DAY), keeper.deaf():
            prepare(int(numbers[0]))
        return
    size, rounds, kills, seed = map(int, numbers)
    sys.stdout.write(json.dumps(run(size, rounds, kills, seed)))


if __name__ == "__main__":
    main()
