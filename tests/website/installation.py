"""Real installations, started and stopped as people do it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

PROGRAM = Path(sys.executable).with_name("accadeoggi")
PATIENCE = 60


def free_port() -> int:
    """A port that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def can_be_served(port: int) -> bool:
    """Whether nobody answers on a port and a new server could have it."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


def eventually(holds: Callable[[], bool], seconds: float = 10) -> bool:
    """Whether something comes true within some seconds."""
    until = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > until:
            return False
        time.sleep(0.05)
    return True


def environment() -> dict[str, str]:
    """An environment without the tests' own settings, in English."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("AO_")}
    kept.pop("DJANGO_SETTINGS_MODULE", None)
    return kept | {"LC_ALL": "C.UTF-8", "LANGUAGE": "en"}


def run(
    *arguments: str | Path, preexec_fn: Callable[[], None] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    return subprocess.run(
        [str(PROGRAM), *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
        env=environment(),
        preexec_fn=preexec_fn,
    )


def heed_signals() -> None:
    """Undo what a test run in the background was born with: signals that are not heard."""
    for number in (signal.SIGINT, signal.SIGHUP, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)


@dataclass
class Running:
    """`accadeoggi up` in a process of its own."""

    data: Path
    port: int = field(default_factory=free_port)
    arguments: tuple[str, ...] = ()
    said: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        where = ["--port", str(self.port), "--data", str(self.data)]
        self.process = subprocess.Popen(
            [str(PROGRAM), "up", "--no-sample", *where, *self.arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env=environment(),
            start_new_session=True,
            preexec_fn=heed_signals,  # noqa: PLW1509 - no thread is running yet
        )
        self.reader = threading.Thread(target=self._listen, daemon=True)
        self.reader.start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout as out:
            self.said.extend(out)

    @property
    def text(self) -> str:
        return "".join(self.said)

    def until_ready(self) -> Running:
        ended = eventually(
            lambda: "ready" in self.text or self.process.poll() is not None, PATIENCE
        )
        assert ended, self.text
        assert self.process.poll() is None, self.text
        return self

    def send(self, number: int) -> int:
        """Send a signal to the process alone, as `kill` does, and wait for its end."""
        self.process.send_signal(number)
        return self.ended()

    def ended(self) -> int:
        code = self.process.wait(timeout=PATIENCE)
        self.reader.join(timeout=5)
        return code


def descendants(parent: int) -> list[int]:
    """All processes below one."""
    found: list[int] = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == parent:
            pid = int(stat.parent.name)
            found += [pid, *descendants(pid)]
    return found


def end(running: Running) -> None:
    """Kill what still runs."""
    below = descendants(running.process.pid)
    running.process.kill()
    running.ended()
    for pid in below:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
