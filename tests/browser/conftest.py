"""The real system in a real browser: `accadeoggi up` on a fresh directory, and Chromium."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, sync_playwright

HERE = Path(__file__).parent
CHROMIUM_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
READY_WITHIN = 120
PHONE = ViewportSize(width=360, height=740)
DESKTOP = ViewportSize(width=1440, height=900)


@dataclass(frozen=True)
class Site:
    """A running installation."""

    url: str
    data: Path
    staff: str
    password: str

    def __call__(self, path: str) -> str:
        return f"{self.url}{path}"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The sample publication, served as a newcomer would serve it."""
    data = tmp_path_factory.mktemp("installation") / "data"
    port = free_port()
    command = [_program(), "up", "--port", str(port), "--data", str(data)]
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
        env=_newcomers_environment(),
    )
    printed: list[str] = []
    reader = threading.Thread(target=lambda: printed.extend(process.stdout or ()))
    reader.start()
    try:
        _wait_until_ready(f"http://127.0.0.1:{port}/it/", process, printed)
        staff, password = _staff_of("".join(printed))
        yield Site(f"http://127.0.0.1:{port}", data, staff, password)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=30)
        reader.join()
        if process.stdout:
            process.stdout.close()


def _newcomers_environment() -> dict[str, str]:
    """The environment without what the tests put there for themselves."""
    own = {"DJANGO_SETTINGS_MODULE", "LANG", "LC_ALL", "LC_MESSAGES", "LANGUAGE"}
    return {name: value for name, value in os.environ.items() if name not in own}


def _program() -> str:
    return str(Path(sys.executable).parent / "accadeoggi")


def _wait_until_ready(url: str, process: subprocess.Popen[str], printed: list[str]) -> None:
    deadline = time.monotonic() + READY_WITHIN
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise RuntimeError("".join(printed))
        try:
            with urlopen(url, timeout=5):
                return
        except OSError:
            time.sleep(0.2)
    raise RuntimeError("not ready in time:\n" + "".join(printed))


def _staff_of(printed: str) -> tuple[str, str]:
    found = re.search(
        r"(\S+@\S+)\s+.*?(?:password|parola d’ordine|password:)\W+(\S+)", printed, re.DOTALL
    )
    if found is None:
        raise RuntimeError(f"no account was printed:\n{printed}")
    return found[1], found[2]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One browser for the whole suite."""
    executable = os.environ.get("CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=CHROMIUM_FLAGS)
        yield browser
        browser.close()


@dataclass
class Watch:
    """What a browser complained of, and whom it asked."""

    complaints: list[str]
    hosts: set[str]


ContextFactory = Callable[..., BrowserContext]


@pytest.fixture
def contexts(chromium: Browser) -> Iterator[ContextFactory]:
    """Makes browser profiles; all are closed at the end."""
    made: list[BrowserContext] = []

    def make(**options: object) -> BrowserContext:
        options.setdefault("viewport", DESKTOP)
        context = chromium.new_context(**options)  # type: ignore[arg-type]
        made.append(context)
        return context

    yield make
    for context in made:
        context.close()


@pytest.fixture
def page(contexts: ContextFactory) -> Page:
    """A page on a desktop screen."""
    return contexts().new_page()


def watch(page: Page) -> Watch:
    """Write down errors in the console and every host that the page asks."""
    seen = Watch([], set())
    page.on("console", lambda m: seen.complaints.append(m.text) if m.type == "error" else None)
    page.on("pageerror", lambda error: seen.complaints.append(str(error)))
    page.on("request", lambda request: seen.hosts.add(request.url.split("/")[2]))
    return seen
