"""Which requests may be answered from the store, and under which name an answer is kept."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlencode

SAFE_PATH = re.compile(r"/(?:[^/\x00-\x1f\x7f\\.][^/\x00-\x1f\x7f\\]{0,199}/?)*")
LONGEST_PATH, LONGEST_QUERY = 600, 200
READING = frozenset({"GET", "HEAD"})
MOST_KNOWN = 50_000
"""Addresses that are remembered as they were written."""


class Key(NamedTuple):
    """The name of an answer."""

    host: str
    path: str
    query: str = ""


@dataclass(frozen=True)
class Rules:
    """The positive list (QUALITY.md rule 8): what is not named here goes through untouched."""

    hosts: Collection[str]
    """Names under which the site may be asked, with the port where it is not the usual one."""
    parameters: Mapping[str, str] = field(default_factory=dict)
    """Parameters of a query that public pages know, each with a pattern of its whole value."""
    personal_cookies: Collection[str] = ()
    """Cookies with which somebody wants an answer of their own."""
    never: Collection[str] = ()
    """Beginnings of paths that are never kept."""
    only_https: bool = False
    """Whether whoever asks without encryption is sent elsewhere, and gets nothing from here."""
    _hosts: frozenset[str] = field(init=False)
    _known: dict[tuple[str, str, str], Key] = field(default_factory=dict, init=False, repr=False)

    def __post_init__(self) -> None:
        """Compare hosts without case."""
        object.__setattr__(self, "_hosts", frozenset(host.lower() for host in self.hosts))

    def key_of(self, environ: Mapping[str, Any]) -> Key | None:
        """The name of the answer to a WSGI request; None if it may not come from the store."""
        if environ["REQUEST_METHOD"] not in READING or "HTTP_AUTHORIZATION" in environ:
            return None
        if "HTTP_COOKIE" in environ and self._is_personal(environ["HTTP_COOKIE"]):
            return None
        if self.only_https and not _is_https(environ):
            return None
        told = environ.get
        asked = told("HTTP_HOST", ""), told("PATH_INFO", ""), told("QUERY_STRING", "")
        return self._known.get(asked) or self._read(*asked)

    def _read(self, host: str, raw: str, written: str) -> Key | None:
        """Take a request's address apart, and remember it: most are asked for again."""
        if host.lower() not in self._hosts:
            return None
        path, query = _path(raw), self._query(written)
        if path is None or query is None or path.startswith(tuple(self.never)):
            return None
        key = Key(host.lower(), path, query)
        if len(self._known) < MOST_KNOWN:
            self._known[host, raw, written] = key
        return key

    def _is_personal(self, cookies: str) -> bool:
        if not cookies:
            return False
        names = {one.partition("=")[0].strip() for one in cookies.split(";")}
        return not names.isdisjoint(self.personal_cookies)

    def _query(self, written: str) -> str | None:
        """The query in one way of writing it; None if it has anything that no page knows."""
        if not written:
            return ""
        if len(written) > LONGEST_QUERY:
            return None
        pairs = parse_qsl(written, keep_blank_values=True)
        known = all(self._is_known(name, value) for name, value in pairs)
        once = len({name for name, _value in pairs}) == len(pairs)
        return urlencode(sorted(pairs)) if known and once and pairs else None

    def _is_known(self, name: str, value: str) -> bool:
        pattern = self.parameters.get(name)
        return pattern is not None and re.fullmatch(pattern, value) is not None


def _is_https(environ: Mapping[str, Any]) -> bool:
    return "https" in (environ.get("HTTP_X_FORWARDED_PROTO"), environ.get("wsgi.url_scheme"))


def _path(raw: str) -> str | None:
    """The path as text; None if it is none that a page of ours could have."""
    if len(raw) > LONGEST_PATH:
        return None
    try:
        path = raw.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return None
    return path if SAFE_PATH.fullmatch(path) else None
