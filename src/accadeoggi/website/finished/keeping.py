"""The store of this installation's finished pages, and the front before Django.

Its folder is ``EDGE_DIR``; None keeps nothing, as in most tests.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.messages.storage.cookie import CookieStorage

from accadeoggi.chronology import clock
from accadeoggi.column.freshness.public import ASKED
from accadeoggi.column.versions import languages
from accadeoggi.edge import Front, Rules, Store
from accadeoggi.edge import front as edge_front

PARAMETERS = {"page": r"[1-9][0-9]{0,3}", "letter": r"[A-Z]"}
"""What the addresses of public pages may ask for, in one way of writing it."""

if edge_front.ASKED != ASKED:  # two rooms that cannot import each other's word
    raise RuntimeError("the front and the public pages do not understand each other")


class Keeper:
    """This process's store, opened when it is first needed, and not shared with its children."""

    def __init__(self) -> None:
        self._store: Store | None = None
        self._deaf = 0

    def store(self) -> Store | None:
        """The store, or None where nothing is kept."""
        folder: Path | None = settings.EDGE_DIR
        if folder is None:
            return None
        if self._store is None:
            self._store = Store(folder, _seconds, budget=settings.EDGE_MEMORY)
        return self._store

    def listening(self) -> Store | None:
        """The store, if changes are to be heard just now."""
        return None if self._deaf else self.store()

    @contextmanager
    def deaf(self) -> Iterator[None]:
        """Hear of no change: for whoever drops everything afterwards."""
        self._deaf += 1
        try:
            yield
        finally:
            self._deaf -= 1

    def forget(self) -> None:
        """Let go of the store; a child process does so before it opens its own."""
        self._store = None


keeper = Keeper()
os.register_at_fork(after_in_child=keeper.forget)


def _seconds() -> float:
    return clock.now().timestamp()


def with_front(application: edge_front.Application) -> edge_front.Application:
    """The application behind the front, where pages are kept."""
    store = keeper.store()
    return application if store is None else Front(application, store, rules())


def rules() -> Rules:
    """Which requests may be answered from the store (QUALITY.md rule 8)."""
    return Rules(
        hosts=hosts(),
        parameters=PARAMETERS,
        personal_cookies={CookieStorage.cookie_name},
        never=list(_never()),
        only_https=settings.SECURE_SSL_REDIRECT,
    )


def hosts() -> list[str]:
    """The names under which the site is asked for, with its port where it has one."""
    own = urlsplit(settings.WAGTAILADMIN_BASE_URL)
    port = f":{own.port}" if own.port else ""
    plain = [name for name in settings.ALLOWED_HOSTS if not name.startswith((".", "*"))]
    return list(dict.fromkeys([own.netloc, *(f"{name}{port}" for name in plain)]))


def _never() -> Iterable[str]:
    yield from ("/admin/", "/documents/", "/outbox/", settings.STATIC_URL, settings.MEDIA_URL)
    for language in languages():
        yield from (f"/{language}/account/", f"/{language}/search/")
