"""The supervisor: starts web and worker, keeps them alive, and ends them with itself."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from http.client import HTTPConnection
from multiprocessing import connection
from types import FrameType
from urllib.parse import urlsplit

from accadeoggi.website.cli.trouble import Trouble
from accadeoggi.website.cli.words import _
from accadeoggi.website.process.children import Child
from accadeoggi.website.process.logs import log_path

SECONDS_TO_STOP = 8.0
SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Bell:
    """Signals as something that can be waited for; a second ring means "at once"."""

    def __init__(self) -> None:
        self.reader, self.writer = os.pipe()
        os.set_blocking(self.writer, False)
        self.rings = 0

    def ring(self, _number: int = 0, _frame: FrameType | None = None) -> None:
        """Count a signal and wake whoever waits."""
        self.rings += 1
        try:
            os.write(self.writer, b"\0")
        except OSError:
            return

    @contextmanager
    def hung(self) -> Iterator[None]:
        """Listen to the usual signals."""
        heeded = [number for number in SIGNALS if signal.getsignal(number) != signal.SIG_IGN]
        before = {number: signal.signal(number, self.ring) for number in heeded}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


class Tree:
    """A supervisor with its children."""

    def __init__(self, children: Sequence[Child], bell: Bell) -> None:
        self.children = children
        self.bell = bell

    def run(self, address: str, on_ready: Callable[[], None]) -> None:
        """Start all, say when the site answers, watch until a signal, stop all."""
        try:
            for child in self.children:
                child.start()
            if self._until_answering(address):
                on_ready()
            while not self.bell.rings:
                self._look(timeout=None)
        finally:
            self.stop()

    def stop(self) -> None:
        """Let the children finish, for a while; then end whatever is left of their groups."""
        for child in self.children:
            child.ask_to_stop()
        until = time.monotonic() + SECONDS_TO_STOP
        heard = self.bell.rings
        while any(child.alive for child in self.children):
            if time.monotonic() > until or self.bell.rings > max(heard, 1):
                break
            time.sleep(0.05)
        for child in self.children:
            child.sweep()

    def _until_answering(self, address: str) -> bool:
        while not self.bell.rings:
            if answers(address):
                return True
            self._look(timeout=0.05)
        return False

    def _look(self, timeout: float | None) -> None:
        """Wait for a signal or for the end of a child, and start that one again."""
        sentinels = {child.process.sentinel: child for child in self.children if child.process}
        ended = connection.wait([self.bell.reader, *sentinels], timeout)
        for sentinel in ended:
            if sentinel != self.bell.reader and not self.bell.rings:
                self._revive(sentinels[sentinel])  # type: ignore[index]

    def _revive(self, child: Child) -> None:
        if not child.died():
            raise Trouble(
                _(
                    "the {name} process ended {times} times within a minute, so everything was "
                    "stopped: the reason is at the end of {log}"
                ).format(
                    name=child.name,
                    times=len(child.deaths),
                    log=log_path(child.data, child.name),
                )
            )
        connection.wait([self.bell.reader], 0.2 * 2 ** len(child.deaths))
        if not self.bell.rings:
            child.start()


def answers(address: str) -> bool:
    """Whether the site answers at all, whatever it says."""
    parts = urlsplit(address)
    asked = HTTPConnection(parts.hostname or "", parts.port, timeout=10)
    try:
        asked.request("HEAD", "/robots.txt")
        asked.getresponse()
    except OSError:
        return False
    else:
        return True
    finally:
        asked.close()
