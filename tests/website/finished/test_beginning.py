"""What a start finds: a store that is right, or one that is not."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from accadeoggi.edge import Key, Store, finished
from accadeoggi.website.finished import beginning
from accadeoggi.website.finished.alive import Alive, anybody_died
from accadeoggi.website.finished.keeping import hosts, keeper, rules

PAGE = Key("testserver", "/it/")
NOW = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path, settings: Any) -> Iterator[Store]:
    settings.EDGE_DIR = tmp_path / "edge"
    keeper.forget()
    store = keeper.store()
    assert store is not None
    yield store
    store.close()
    keeper.forget()


def put(store: Store) -> None:
    store.put(PAGE, finished("200 OK", [], b"page", tags=["all"]), store.begin())


def test_pages_stay_where_nothing_has_changed(store: Store) -> None:
    beginning.begin()
    put(store)
    beginning.begin()
    assert store.get(PAGE) is not None


def test_another_address_makes_all_pages_anew(store: Store, settings: Any) -> None:
    beginning.begin()
    put(store)
    settings.WAGTAILADMIN_BASE_URL = "https://accadeoggi.example.org"
    beginning.begin()
    assert store.get(PAGE) is None


def test_work_done_before_the_start_makes_all_pages_anew(store: Store) -> None:
    beginning.begin()
    put(store)
    beginning.begin(anew=True)
    assert store.get(PAGE) is None


def test_whoever_is_alive_is_not_taken_for_dead(tmp_path: Path) -> None:
    alive = Alive(tmp_path)
    assert not anybody_died(tmp_path)
    alive.leave()
    assert not anybody_died(tmp_path)


def test_a_sudden_end_in_the_middle_of_a_change_drops_everything(store: Store) -> None:
    beginning.begin()
    put(store)
    child = os.fork()
    if child == 0:
        Alive(store.folder)
        alive = Alive(store.folder)
        os.kill(os.getpid(), signal.SIGKILL)
        alive.leave()
    os.waitpid(child, 0)
    beginning.drop_after_the_dead(NOW)
    assert store.get(PAGE) is None
    put(store)
    beginning.drop_after_the_dead(NOW)
    assert store.get(PAGE) is not None


def test_the_site_is_known_by_its_own_names_and_port(settings: Any) -> None:
    settings.WAGTAILADMIN_BASE_URL = "http://127.0.0.1:8000"
    settings.ALLOWED_HOSTS = ["localhost", "127.0.0.1", ".example.org", "*"]
    assert hosts() == ["127.0.0.1:8000", "localhost:8000"]


@pytest.mark.parametrize(
    ("query", "known"),
    [
        ("", True), ("page=2", True), ("letter=B", True), ("letter=B&page=2", True),
        ("page=0", False), ("page=02", False), ("page=2&page=3", False), ("letter=b", False),
        ("utm_source=x", False), ("page=99999", False),
    ],
)  # fmt: skip
def test_a_query_has_one_way_of_being_written(query: str, known: bool) -> None:
    asked = {
        "REQUEST_METHOD": "GET", "HTTP_HOST": hosts()[0], "PATH_INFO": "/it/people/",
        "QUERY_STRING": query,
    }  # fmt: skip
    assert (rules().key_of(asked) is not None) is known


def test_http_goes_through_where_the_site_is_https_alone(settings: Any) -> None:
    settings.SECURE_SSL_REDIRECT = True
    asked = {"REQUEST_METHOD": "GET", "HTTP_HOST": hosts()[0], "PATH_INFO": "/it/"}
    assert rules().key_of(asked | {"wsgi.url_scheme": "http"}) is None
    assert rules().key_of(asked | {"HTTP_X_FORWARDED_PROTO": "https"}) is not None
