"""One child of the supervisor: how it starts, ends, and is started again."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from importlib import import_module
from multiprocessing.process import BaseProcess
from pathlib import Path

import django

from accadeoggi.website.process.logs import log_path, write_to
from accadeoggi.website.process.parentage import die_with

FORK = sys.platform == "linux"
"""A fork shares the loaded program; macOS's own libraries do not survive one."""
CONTEXT = multiprocessing.get_context("fork") if FORK else multiprocessing.get_context("spawn")

WITHIN = 60.0


@dataclass(slots=True)
class Child:
    """A process of the tree, leader of its own group, so that its own children end with it."""

    name: str
    place: str
    """``module:function`` of what it does."""
    arguments: tuple[object, ...]
    data: Path
    most_deaths: int = 5
    """How often it is started again within a minute."""
    process: BaseProcess | None = None
    deaths: list[float] = field(default_factory=list)

    def start(self) -> None:
        """Start it, or start it again."""
        log = log_path(self.data, self.name)
        self.process = CONTEXT.Process(
            target=live, args=(os.getpid(), self.place, self.arguments, log), name=self.name
        )
        self.process.start()

    @property
    def alive(self) -> bool:
        """Whether it runs."""
        return self.process is not None and self.process.is_alive()

    def died(self) -> bool:
        """Note an unexpected end; whether it may be started again."""
        now = time.monotonic()
        self.sweep()
        self.deaths = [when for when in self.deaths if now - when < WITHIN]
        self.deaths.append(now)
        return len(self.deaths) <= self.most_deaths

    def ask_to_stop(self) -> None:
        """Ask the child to finish what it is doing and end."""
        self._signal(os.kill, signal.SIGTERM)

    def wait(self, seconds: float) -> None:
        """Wait for its end."""
        if self.process is not None:
            self.process.join(max(seconds, 0))

    def sweep(self) -> None:
        """Kill what is left of it and of its group, and wait until it is gone."""
        self._signal(os.killpg, signal.SIGKILL)
        self._signal(os.kill, signal.SIGKILL)
        if self.process is not None:
            self.process.join()

    def _signal(self, send: Callable[[int, int], None], number: int) -> None:
        if self.process is not None and self.process.pid is not None:
            try:
                send(self.process.pid, number)
            except (ProcessLookupError, PermissionError):
                return


def live(parent: int, place: str, arguments: tuple[object, ...], log: Path) -> None:
    """What a child does from its birth: leave its parent's group, not its life, and work."""
    os.setpgid(0, 0)
    die_with(parent)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)
    write_to(log)
    django.setup()
    module, name = place.split(":")
    work: Callable[..., None] = partial(getattr(import_module(module), name), *arguments)
    work()
