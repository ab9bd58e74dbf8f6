"""What every test has: a database that is ready at once, and no network beyond this machine."""

from __future__ import annotations

from collections.abc import Generator, Iterator

import pytest
from django.db import connection
from pytest_django import DjangoDbBlocker
from pytest_django.plugin import blocking_manager_key

MEMORY = "file:accadeoggi-tests?mode=memory&cache=shared"
"""One database in memory; the threads of a live server share it."""

REAL_TRANSACTIONS = {"transactional_db", "live_server", "django_db_reset_sequences"}
emptied = pytest.StashKey[bool]()


@pytest.fixture(scope="session")
def django_db_setup(
    django_test_environment: None, django_db_blocker: DjangoDbBlocker
) -> Iterator[None]:
    """Start from the prepared database instead of running years of migrations."""
    from accadeoggi.website.prepared.installing import driver, install

    with django_db_blocker.unblock():
        connection.close()
        connection.settings_dict["NAME"] = MEMORY
        install(connection)
    yield
    with django_db_blocker.unblock():
        driver(connection).close()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None]:
    """Note that a test with real transactions has emptied the tables after itself."""
    yield
    if has_real_transactions(item):
        item.session.stash[emptied] = True


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Put the prepared rows back before the next test."""
    from accadeoggi.website.prepared.installing import refill

    if item.session.stash.get(emptied, False):
        item.session.stash[emptied] = False
        with item.config.stash[blocking_manager_key].unblock():
            refill(connection)


def has_real_transactions(item: pytest.Item) -> bool:
    """Whether Django flushes all tables at the end of a test instead of rolling back."""
    marker = item.get_closest_marker("django_db")
    names = set(getattr(item, "fixturenames", ()))
    return bool(names & REAL_TRANSACTIONS) or bool(marker and marker.kwargs.get("transaction"))
