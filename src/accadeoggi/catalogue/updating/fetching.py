"""Asking a server politely: one request at a time, with pauses, a name, patience and limits."""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import requests

from accadeoggi import __version__
from accadeoggi.chronology import clock

AGENT = "AccadeOggi/{version} (+{contact}) python-requests"
"""As https://foundation.wikimedia.org/wiki/Policy:Wikimedia_Foundation_User-Agent_Policy asks."""
CONNECT, READ = 10.0, 60.0
TRIES, FIRST_WAIT, LONGEST_WAIT = 4, 2.0, 120.0
LARGEST = 20 * 1024 * 1024
MOST_REDIRECTS = 3
FRESH = 24 * 3600
"""Seconds for which an answer that is kept is as good as a new one."""
WAVERING = (
    requests.ConnectionError,
    requests.Timeout,
    requests.exceptions.ChunkedEncodingError,
    requests.exceptions.ContentDecodingError,
)
"""Troubles of the line: they may be gone a little later."""
TRY_AGAIN = {429, 500, 502, 503, 504}


class FetchError(Exception):
    """A server gave no answer that can be used: says which address and why."""


@dataclass
class Fetcher:
    """Asks for JSON and keeps each answer in a folder until it has been used."""

    contact: str
    cache: Path
    pause: float = 1.0
    """Seconds between two requests."""
    timeout: tuple[float, float] = (CONNECT, READ)
    sleep: Callable[[float], None] = time.sleep
    _session: requests.Session = field(default_factory=requests.Session)
    _asked: bool = False

    def __post_init__(self) -> None:
        agent = AGENT.format(version=__version__, contact=self.contact)
        self._session.headers.update({"User-Agent": agent, "Accept": "application/json"})
        self._session.max_redirects = MOST_REDIRECTS
        self.cache.mkdir(parents=True, exist_ok=True)

    def get(self, url: str, parameters: Mapping[str, str] | None = None) -> Any:
        """The answer as JSON, from the folder if it is there and fresh; FetchError if none."""
        kept = self._kept(url, parameters)
        if kept.exists() and clock.now().timestamp() - kept.stat().st_mtime < FRESH:
            return json.loads(kept.read_text(encoding="utf-8"))
        found = self._patiently(url, parameters)
        beside = kept.with_suffix(f".{os.getpid()}")
        beside.write_text(json.dumps(found), encoding="utf-8")
        beside.replace(kept)
        return found

    def forget(self, url: str, parameters: Mapping[str, str] | None = None) -> None:
        """Throw a kept answer away, once it has been used."""
        self._kept(url, parameters).unlink(missing_ok=True)

    def _kept(self, url: str, parameters: Mapping[str, str] | None) -> Path:
        name = json.dumps([url, sorted((parameters or {}).items())])
        return self.cache / f"{hashlib.sha256(name.encode()).hexdigest()}.json"

    def _patiently(self, url: str, parameters: Mapping[str, str] | None) -> Any:
        """Try again, later and later, where trying again can help."""
        wait = FIRST_WAIT
        for left in reversed(range(TRIES)):
            try:
                return self._once(url, parameters)
            except _LaterError as error:
                if not left:
                    raise FetchError(f"{url}: {error}") from error
                self.sleep(min(error.wait or wait, LONGEST_WAIT))
                wait *= 2
        raise AssertionError("unreachable")

    def _once(self, url: str, parameters: Mapping[str, str] | None) -> Any:
        if self._asked:
            self.sleep(self.pause)
        self._asked = True
        try:
            with self._session.get(
                url, params=parameters, timeout=self.timeout, stream=True
            ) as response:
                _refuse(response, url)
                return json.loads(_body(response, url))
        except WAVERING as error:
            raise _LaterError(_reason(error)) from error
        except requests.RequestException as error:
            raise FetchError(f"{url}: {_reason(error)}") from error
        except ValueError as error:
            raise _LaterError(f"the answer is no JSON ({error})") from error


class _LaterError(Exception):
    """What may go better later, perhaps after a wait that the server has named."""

    def __init__(self, words: str, wait: float = 0.0) -> None:
        super().__init__(words)
        self.wait = wait


def _refuse(response: requests.Response, url: str) -> None:
    """Only 200 is an answer."""
    if response.status_code in TRY_AGAIN:
        raise _LaterError(f"status {response.status_code}", _retry_after(response))
    if response.status_code != requests.codes.ok:
        raise FetchError(f"{url}: status {response.status_code}")


def _retry_after(response: requests.Response) -> float:
    """The wait that the server asks for, in seconds or as a date (RFC 9110, 10.2.3)."""
    said = response.headers.get("Retry-After", "")
    if said.isdigit():
        return float(said)
    try:
        return max(0.0, (parsedate_to_datetime(said) - clock.now()).total_seconds())
    except (TypeError, ValueError):
        return 0.0


def _body(response: requests.Response, url: str) -> bytes:
    """The whole body, unless it is larger than any honest answer."""
    parts: list[bytes] = []
    size = 0
    for part in response.iter_content(65536):
        size += len(part)
        if size > LARGEST:
            raise FetchError(f"{url}: more than {LARGEST // 1024 // 1024} MB")
        parts.append(part)
    return b"".join(parts)


def _reason(error: Exception) -> str:
    return f"{type(error).__name__}: {str(error)[:200]}"
