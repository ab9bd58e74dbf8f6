"""The front: a WSGI application that answers from the store before the one behind it wakes up.

The application behind says which of its answers may be kept, and what they show, by two headers
that never leave the house: ``X-Edge-Tags`` (tags, with blanks between them) and ``X-Edge-Until``
(seconds since 1970). An answer without tags is nobody's but the asker's.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from accadeoggi.edge.answers import IDENTITY, Answer, finished
from accadeoggi.edge.keys import Key, Rules
from accadeoggi.edge.negotiation import accepted, has_it
from accadeoggi.edge.store import Store

TAGS, UNTIL = "x-edge-tags", "x-edge-until"
ASKED = "accadeoggi.edge"
"""In the environ of a request whose answer may be kept: the application behind marks it then."""
MOST_NOT_KEPT = 2000
OK, NOT_MODIFIED = "200 OK", "304 Not Modified"
NOT_FOR_A_STRANGER = (
    "HTTP_COOKIE", "HTTP_ACCEPT_LANGUAGE", "HTTP_IF_NONE_MATCH", "HTTP_IF_MODIFIED_SINCE",
    "HTTP_IF_MATCH", "HTTP_IF_UNMODIFIED_SINCE", "HTTP_IF_RANGE", "HTTP_RANGE", "HTTP_REFERER",
    "HTTP_ACCEPT_ENCODING", "REMOTE_USER", "HTTP_USER_AGENT", "HTTP_X_FORWARDED_FOR",
)  # fmt: skip
"""What a page that is the same for everybody must not see."""
KEPT_IN_304 = frozenset({"cache-control", "content-location", "date", "etag", "expires", "vary"})

Environ = dict[str, Any]
Start = Callable[..., Any]
Application = Callable[[Environ, Start], Iterable[bytes]]


class Front:
    """Answers from the store what is there; keeps what the application behind declares public."""

    def __init__(self, application: Application, store: Store, rules: Rules) -> None:
        self.application, self.store, self.rules = application, store, rules
        self._not_kept: OrderedDict[Key, None] = OrderedDict()

    def __call__(self, environ: Environ, start_response: Start) -> Iterable[bytes]:
        """Answer one request."""
        key = self.rules.key_of(environ)
        if key is None or key in self._not_kept:
            return self.application(environ, _without_marks(start_response))
        answer = self.store.get(key)
        if answer is not None:
            return reply(answer, environ, start_response)
        return self._make(key, environ, start_response)

    def _make(self, key: Key, environ: Environ, start_response: Start) -> Iterable[bytes]:
        """Have an answer made, by one asker at a time, as for a stranger."""
        with self.store.making(key) as instead:
            if instead is not None:
                return reply(instead, environ, start_response)
            since = self.store.begin()
            status, headers, body = self._asked(_as_a_stranger(environ, key))
            answer = _finished(status, headers, body)
            if answer is None:
                if status == OK:
                    self._note(key)
                return self._passed_on(status, headers, body, environ, start_response)
            self.store.put(key, answer, since)
        return reply(answer, environ, start_response)

    def _asked(self, environ: Environ) -> tuple[str, list[tuple[str, str]], bytes]:
        """The whole answer of the application behind."""
        said: list[Any] = []

        def start(*told: Any) -> Callable[[bytes], None]:
            said.append(told)
            return lambda _data: None

        answer = self.application(environ, start)
        try:
            body = b"".join(answer)
        finally:
            close = getattr(answer, "close", None)
            if close is not None:
                close()
        status, headers = said[-1][:2]
        return status, list(headers), body

    def _note(self, key: Key) -> None:
        """Remember that a page is nobody's to keep, so that it is not asked for twice again."""
        self._not_kept[key] = None
        if len(self._not_kept) > MOST_NOT_KEPT:
            self._not_kept.popitem(last=False)

    def _passed_on(
        self,
        status: str,
        headers: Sequence[tuple[str, str]],
        body: bytes,
        environ: Environ,
        start_response: Start,
    ) -> Iterable[bytes]:
        """What may not be kept: given to the asker as it is, or asked for again as the asker."""
        if status == OK or "HTTP_COOKIE" in environ or environ["REQUEST_METHOD"] == "HEAD":
            return self.application(environ, _without_marks(start_response))
        start_response(status, _unmarked(headers))
        return [body]


def _finished(status: str, headers: Sequence[tuple[str, str]], body: bytes) -> Answer | None:
    """The answer, if the application behind lets it be kept."""
    named = {name.lower(): value for name, value in headers}
    tags = named.get(TAGS, "").split()
    if status != OK or not tags or "set-cookie" in named or _is_private(named):
        return None
    until = float(named[UNTIL]) if UNTIL in named else None
    return finished(status, _unmarked(headers), body, tags=tags, until=until)


def _is_private(named: dict[str, str]) -> bool:
    control = named.get("cache-control", "").lower()
    varied = {one.strip() for one in named.get("vary", "").lower().split(",")}
    return "private" in control or "no-store" in control or not varied <= {"", "accept-encoding"}


def _unmarked(headers: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(name, value) for name, value in headers if name.lower() not in {TAGS, UNTIL}]


def _without_marks(start_response: Start) -> Start:
    def start(status: str, headers: Sequence[tuple[str, str]], *more: Any) -> Any:
        return start_response(status, _unmarked(headers), *more)

    return start


def _as_a_stranger(environ: Environ, key: Key) -> Environ:
    """The request without anything of the one who asks."""
    plain = {name: value for name, value in environ.items() if name not in NOT_FOR_A_STRANGER}
    return plain | {
        "REQUEST_METHOD": "GET",
        "QUERY_STRING": key.query,
        "HTTP_HOST": key.host,
        ASKED: True,
    }


def reply(answer: Answer, environ: Environ, start_response: Start) -> Iterable[bytes]:
    """Send an answer in the encoding that the asker likes best, or say that it is there already."""
    for code in accepted(environ.get("HTTP_ACCEPT_ENCODING", "")):
        if code in answer.ready:
            break
    else:
        code = IDENTITY
    headers, body = answer.ready[code]
    asked = environ.get("HTTP_IF_NONE_MATCH")
    if asked is not None and has_it(asked, answer.etags.values()):
        start_response(NOT_MODIFIED, [one for one in headers if one[0].lower() in KEPT_IN_304])
        return [b""]
    start_response(answer.status, list(headers))
    return [b""] if environ["REQUEST_METHOD"] == "HEAD" else [body]
