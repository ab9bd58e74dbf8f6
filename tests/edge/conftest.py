"""What the tests of the edge share: a clock that is moved, a store, an application behind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from wsgiref.util import setup_testing_defaults

import pytest

from accadeoggi.edge import Front, Key, Rules, Store

HOST = "example.org"
PAGE = Key(HOST, "/it/")
RULES = Rules(
    [HOST], parameters={"page": "[1-9][0-9]*"}, personal_cookies=["sessionid"], never=["/admin/"]
)


@dataclass
class Hand:
    """The hand of a clock."""

    at: float = 1_000.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def clock() -> Hand:
    return Hand()


@pytest.fixture
def open_store(tmp_path: Path, clock: Hand) -> Iterator[Callable[..., Store]]:
    """Opens the store anew, as another process does or the same after a restart."""
    opened: list[Store] = []

    def anew(**more: Any) -> Store:
        opened.append(Store(tmp_path / "edge", clock, **more))
        return opened[-1]

    yield anew
    for one in opened:
        one.close()


@pytest.fixture
def store(open_store: Callable[..., Store]) -> Store:
    return open_store()


@pytest.fixture
def another(open_store: Callable[..., Store], store: Store) -> Store:
    """The store as another process sees it."""
    return open_store()


@dataclass
class Behind:
    """The application behind: says what it is told to, and remembers who asked."""

    body: bytes = b"<p>Ciao</p>" * 100
    status: str = "200 OK"
    headers: list[tuple[str, str]] = field(
        default_factory=lambda: [("Content-Type", "text/html"), ("X-Edge-Tags", "article:1")]
    )
    asked: list[dict[str, Any]] = field(default_factory=list)
    on_ask: Callable[[], None] = lambda: None

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        self.asked.append(environ)
        self.on_ask()
        start_response(self.status, list(self.headers))
        return [self.body]


@pytest.fixture
def behind() -> Behind:
    return Behind()


@pytest.fixture
def front(behind: Behind, store: Store) -> Front:
    return Front(behind, store, RULES)


@dataclass(frozen=True)
class Got:
    """An answer as a client gets it."""

    status: str
    headers: dict[str, str]
    body: bytes


def ask(front: Front, path: str = "/it/", **environ: Any) -> Got:
    """Send a request."""
    given: dict[str, Any] = {"PATH_INFO": path, "HTTP_HOST": HOST, **environ}
    setup_testing_defaults(given)
    said: list[Any] = []
    body = b"".join(front(given, lambda *told: said.append(told)))
    status, headers = said[-1][:2]
    return Got(status, {name.lower(): value for name, value in headers}, body)
