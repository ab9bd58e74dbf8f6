"""A server on this machine that answers as it is told: well, badly, slowly, with rubbish."""

from __future__ import annotations

import json
import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit


@dataclass(frozen=True)
class Reply:
    """One answer: what is sent, and after how long."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    after: float = 0.0
    cut: bool = False
    """Whether the connection is closed in the middle of the body."""


def as_json(value: Any, **more: Any) -> Reply:
    """A reply in JSON."""
    body = json.dumps(value).encode()
    return Reply(body, headers={"Content-Type": "application/json"}, **more)


@dataclass
class Served:
    """What a test tells the server, and what the server has seen."""

    address: str
    replies: dict[str, deque[Reply]] = field(default_factory=lambda: defaultdict(deque))
    otherwise: Callable[[str, dict[str, list[str]]], Reply] = lambda _path, _query: Reply(
        status=404
    )
    requests: list[tuple[str, dict[str, list[str]], dict[str, str]]] = field(default_factory=list)

    def reply(self, path: str, *replies: Reply) -> None:
        """Answer a path with these, one after the other, the last again and again."""
        self.replies[path].extend(replies)

    def answer(self, path: str, query: dict[str, list[str]]) -> Reply:
        """The next answer to a request."""
        queue = self.replies.get(path)
        if not queue:
            return self.otherwise(path, query)
        return queue.popleft() if len(queue) > 1 else queue[0]


@contextmanager
def serving() -> Iterator[Served]:
    """A server for as long as a test lasts."""
    server = _Server(("127.0.0.1", 0), _Handler)
    served = Served(f"http://127.0.0.1:{server.server_address[1]}")
    server.served = served  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield served
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_arguments: Any) -> None:
        """A client that was killed is no error of the server's."""


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        served: Served = self.server.served  # type: ignore[attr-defined]
        parts = urlsplit(self.path)
        query = parse_qs(parts.query)
        served.requests.append((parts.path, query, dict(self.headers)))
        reply = served.answer(parts.path, query)
        time.sleep(reply.after)
        try:
            self._send(reply)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def _send(self, reply: Reply) -> None:
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        self.wfile.write(reply.body[: len(reply.body) // 2] if reply.cut else reply.body)
        self.close_connection = reply.cut

    def log_message(self, *_arguments: Any) -> None:
        """Keep the tests' output clean."""
