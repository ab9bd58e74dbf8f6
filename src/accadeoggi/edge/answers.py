"""An answer that is finished: its bodies compressed once, each with its ETag and headers."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2s

import brotli  # type: ignore[import-untyped]  # has no types of its own
import zstandard

IDENTITY = "identity"
SUFFIXES: Mapping[str, str] = {IDENTITY: "", "gzip": ".gz", "br": ".br", "zstd": ".zst"}
"""Encodings that are kept, and how nginx names their files."""
WORTH = 0.95
"""A compressed body is kept only if it is this much smaller."""
LEAST = 256
OF_BODY = frozenset({"content-length", "content-encoding", "etag", "transfer-encoding"})
Headers = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Answer:
    """A page as it goes out, in every encoding that is worth it, with what it shows."""

    status: str
    """The status line: ``200 OK``."""
    headers: Headers
    """Without those that belong to one body."""
    bodies: Mapping[str, bytes]
    tags: frozenset[str] = frozenset()
    until: float | None = None
    """The instant (seconds since 1970) from which it is no longer right; None if none is known."""
    ready: Mapping[str, tuple[Headers, bytes]] = field(init=False, compare=False)
    """Headers and body by encoding, as the front sends them."""
    etags: Mapping[str, str] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        """Work out once what every request needs."""
        digest = blake2s(self.bodies[IDENTITY], digest_size=12).hexdigest()
        etags = {code: f'"{digest}{SUFFIXES[code]}"' for code in self.bodies}
        ready = {
            code: (self._headers(code, body, etags[code]), body)
            for code, body in self.bodies.items()
        }
        object.__setattr__(self, "etags", etags)
        object.__setattr__(self, "ready", ready)

    def _headers(self, code: str, body: bytes, etag: str) -> Headers:
        encoding = [] if code == IDENTITY else [("Content-Encoding", code)]
        return [*self.headers, ("ETag", etag), ("Content-Length", str(len(body))), *encoding]

    @property
    def size(self) -> int:
        """Bytes of all bodies."""
        return sum(map(len, self.bodies.values()))


WINDOW = 16
"""Bits of brotli's window where a body fits in it: a page comes out as small, 15 times sooner."""


def finished(
    status: str,
    headers: Iterable[tuple[str, str]],
    body: bytes,
    *,
    tags: Iterable[str] = (),
    until: float | None = None,
) -> Answer:
    """Finish an answer: compress its body, and say that it depends on the encoding alone.

    >>> answer = finished("200 OK", [("Content-Type", "text/html")], b"<p>Ciao</p>" * 100)
    >>> sorted(answer.bodies)
    ['br', 'gzip', 'identity', 'zstd']
    """
    kept = [(name, value) for name, value in headers if name.lower() not in OF_BODY | {"vary"}]
    return Answer(
        status,
        [*kept, ("Vary", "Accept-Encoding"), ("Accept-Ranges", "none")],
        compressed(body),
        frozenset(tags),
        until,
    )


def compressed(body: bytes) -> dict[str, bytes]:
    """A body in every encoding that makes it smaller."""
    if len(body) < LEAST:
        return {IDENTITY: body}
    made = {
        "gzip": gzip.compress(body, 9, mtime=0),
        "br": brotli.compress(body, quality=9, lgwin=WINDOW if len(body) < 2**WINDOW else 22),
        "zstd": zstandard.ZstdCompressor(level=12).compress(body),
    }
    return {IDENTITY: body} | {
        code: small for code, small in made.items() if len(small) < WORTH * len(body)
    }
