"""Four readers whose every private thing has a canary in it, and strangers with forged headers."""

from __future__ import annotations

from collections import Counter
from random import Random
from typing import Any
from wsgiref.util import setup_testing_defaults

EVIL = "evil.example"
FORGED_HOSTS = (EVIL, f"127.0.0.1:8000@{EVIL}", f"{EVIL}:8000", f"{EVIL}#127.0.0.1:8000", "")
ENCODINGS = ("", "gzip", "br", "zstd", "gzip, br;q=0.5", "identity;q=0", "*")
PRIVATE = (
    "/it/account/", "/en/account/", "/it/account/saved/", "/en/account/state/",
    "/it/account/preferences/", "/en/account/data/",
)  # fmt: skip
OK = "200"
STRANGER = 9
SOME = 0.05


def canary(number: int) -> str:
    """What stands in everything that is a reader's own."""
    return f"canary-of-{number}-kept"


class Readers:
    """Readers with accounts, asking at random."""

    def __init__(self, host: str, pages: list[str]) -> None:
        from django.test import Client

        from accadeoggi.readership.models import User

        self.host, self.pages = host, pages
        self.cookies = []
        for number in range(4):
            mail = f"{canary(number)}@example.org"
            user = User.objects.create_user(mail, "a long password 1", first_name=canary(number))
            client = Client()
            client.force_login(user)
            self.cookies.append({name: one.value for name, one in client.cookies.items()})
        self.counts: Counter[str] = Counter()
        self.leaks: list[str] = []

    def ask(self, front: Any, lot: Random) -> None:
        """One request of somebody, with whatever headers; what it says is looked through."""
        who = lot.choice([None, 0, 1, 2, 3])
        path = lot.choice(PRIVATE if lot.random() < SOME else self.pages)
        environ = self._environ(who, path, lot)
        said: list[Any] = []
        answer = front(environ, lambda *told: said.append(told))
        body = b"".join(answer)
        if hasattr(answer, "close"):
            answer.close()
        status, headers = said[-1][:2]
        self.counts[status[:3]] += 1
        self._look(who, path, status, dict(headers), body)

    def _environ(self, who: int | None, path: str, lot: Random) -> dict[str, Any]:
        bare, _mark, query = path.partition("?")
        own = canary(STRANGER if who is None else who)
        added = lot.choice([f"utm={own}", "page=1"]) if lot.random() < SOME else ""
        environ: dict[str, Any] = {
            "PATH_INFO": bare.encode().decode("latin-1"),
            "QUERY_STRING": query or added,
            "HTTP_HOST": self.host,
            "REQUEST_METHOD": lot.choice(["GET", "GET", "GET", "HEAD"]),
            "HTTP_ACCEPT_ENCODING": lot.choice(ENCODINGS),
        }
        forged = (
            ("HTTP_USER_AGENT", own),
            ("HTTP_REFERER", f"http://{EVIL}/{own}"),
            ("HTTP_X_FORWARDED_FOR", own),
            ("HTTP_X_FORWARDED_HOST", EVIL),
            ("HTTP_FORWARDED", f"host={EVIL};for={own}"),
            ("HTTP_X_ORIGINAL_URL", f"/{own}"),
            ("HTTP_ACCEPT_LANGUAGE", lot.choice(["it", "en", "de", own])),
            ("HTTP_RANGE", "bytes=0-10"),
            ("HTTP_IF_NONE_MATCH", lot.choice(["*", f'"{own}"'])),
        )
        environ |= {name: value for name, value in forged if lot.random() < 0.2}
        if lot.random() < 0.03:
            environ["HTTP_HOST"] = lot.choice(FORGED_HOSTS)
        if who is not None:
            cookies = self.cookies[who] | {"theme": own}
            environ["HTTP_COOKIE"] = "; ".join(f"{name}={one}" for name, one in cookies.items())
        setup_testing_defaults(environ)
        return environ

    def _look(
        self, who: int | None, path: str, status: str, headers: dict[str, str], body: bytes
    ) -> None:
        named = {name.lower(): value for name, value in headers.items()}
        said = body.decode("latin-1") if "content-encoding" not in named else ""
        everything = f"{said} {headers}"
        for number in range(10):
            if canary(number) in everything and number != (STRANGER if who is None else who):
                self.leaks.append(f"{path}: {canary(number)} shown to {who}")
        if EVIL in everything:
            self.leaks.append(f"{path}: {EVIL} named in the answer")
        if any(name.startswith("x-edge") for name in named):
            self.leaks.append(f"{path}: the marks of the house went out")
        if who is not None and path in PRIVATE and status.startswith(OK):
            self.counts["private"] += 1
            if not {"private", "no-store"} & set(named.get("cache-control", "").split(", ")):
                self.leaks.append(f"{path}: a private page says {named.get('cache-control')}")


def kept_bodies(store: Any) -> list[str]:
    """Every body that is kept, as text."""
    found = []
    for key, *_rest in store.shelf.described():
        loaded = store.shelf.load(key)
        if loaded is not None:
            answer = loaded[0]
            found.append(answer.bodies["identity"].decode() + repr(answer.headers) + repr(key))
    return found
