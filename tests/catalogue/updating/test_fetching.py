"""Asking politely and patiently, and believing nothing that is not an answer."""

from __future__ import annotations

import os

import pytest

from accadeoggi.catalogue.updating import fetching
from accadeoggi.catalogue.updating.fetching import Fetcher, FetchError

from .server import Reply, Served, as_json

PLACE = "/it/onthisday/all/02/25"


def test_it_says_who_it_is(server: Served, fetcher: Fetcher) -> None:
    server.reply(PLACE, as_json({}))
    fetcher.get(server.address + PLACE)
    agent = server.requests[0][2]["User-Agent"]
    assert agent.startswith("AccadeOggi/")
    assert "http://desk.example.org" in agent


def test_it_pauses_between_requests_but_not_before_the_first(
    server: Served, fetcher: Fetcher, waits: list[float]
) -> None:
    server.otherwise = lambda _path, _query: as_json({})
    fetcher.get(server.address + "/one")
    assert waits == []
    fetcher.get(server.address + "/two")
    assert waits == [1.5]


def test_an_answer_is_kept_until_it_is_used(server: Served, fetcher: Fetcher) -> None:
    server.reply(PLACE, as_json({"a": 1}), as_json({"a": 2}))
    address = server.address + PLACE
    assert fetcher.get(address) == fetcher.get(address) == {"a": 1}
    fetcher.forget(address)
    assert fetcher.get(address) == {"a": 2}


def test_an_answer_that_was_kept_too_long_is_asked_for_again(
    server: Served, fetcher: Fetcher
) -> None:
    server.reply(PLACE, as_json({"a": 1}), as_json({"a": 2}))
    fetcher.get(server.address + PLACE)
    [kept] = fetcher.cache.glob("*.json")
    os.utime(kept, (1, 1))
    assert fetcher.get(server.address + PLACE) == {"a": 2}


@pytest.mark.parametrize(
    "bad",
    [
        Reply(status=500),
        Reply(status=429),
        Reply(b"<html>busy</html>"),
        Reply(b""),
        Reply(b'{"a": 1}', cut=True),
        as_json({}, after=1.0),
    ],
    ids=["error", "too many", "rubbish", "empty", "cut", "slow"],
)
def test_what_may_be_better_later_is_tried_again(
    server: Served, fetcher: Fetcher, bad: Reply
) -> None:
    server.reply(PLACE, bad, bad, as_json({"good": True}))
    assert fetcher.get(server.address + PLACE) == {"good": True}
    assert len(server.requests) == 3


def test_it_waits_longer_each_time_and_as_long_as_the_server_asks(
    server: Served, fetcher: Fetcher, waits: list[float]
) -> None:
    asked = Reply(status=429, headers={"Retry-After": "17"})
    server.reply(PLACE, Reply(status=503), asked, as_json({}))
    fetcher.get(server.address + PLACE)
    assert waits == [2.0, 1.5, 17.0, 1.5]


def test_after_some_tries_it_says_what_was_wrong(server: Served, fetcher: Fetcher) -> None:
    server.reply(PLACE, Reply(status=503))
    with pytest.raises(FetchError, match=f"{PLACE}: status 503"):
        fetcher.get(server.address + PLACE)
    assert len(server.requests) == fetching.TRIES


@pytest.mark.parametrize("status", [400, 403, 404, 410])
def test_a_refusal_is_not_asked_again(server: Served, fetcher: Fetcher, status: int) -> None:
    server.reply(PLACE, Reply(status=status))
    with pytest.raises(FetchError, match=f"status {status}"):
        fetcher.get(server.address + PLACE)
    assert len(server.requests) == 1


def test_it_follows_a_redirect_but_not_for_ever(server: Served, fetcher: Fetcher) -> None:
    server.reply("/old", Reply(status=301, headers={"Location": server.address + PLACE}))
    server.reply(PLACE, as_json({"here": True}))
    server.reply("/round", Reply(status=302, headers={"Location": server.address + "/round"}))
    assert fetcher.get(server.address + "/old") == {"here": True}
    with pytest.raises(FetchError, match="TooManyRedirects"):
        fetcher.get(server.address + "/round")


def test_a_server_that_is_not_there_is_told(fetcher: Fetcher) -> None:
    with pytest.raises(FetchError, match="ConnectionError"):
        fetcher.get("http://127.0.0.1:9/nothing")


def test_a_body_without_end_is_refused(
    server: Served, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "LARGEST", 1024 * 1024)
    server.reply(PLACE, Reply(b" " * (2 * 1024 * 1024)))
    with pytest.raises(FetchError, match="more than 1 MB"):
        fetcher.get(server.address + PLACE)
