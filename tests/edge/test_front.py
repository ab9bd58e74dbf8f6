"""The front answers from the store, and keeps nothing that is anybody's own."""

from __future__ import annotations

import gzip
from typing import Any

import brotli  # type: ignore[import-untyped]
import pytest
import zstandard

from accadeoggi.edge import Front, Store

from .conftest import PAGE, Behind, Hand, ask


def test_the_second_asker_does_not_wake_the_application(front: Front, behind: Behind) -> None:
    first, second = ask(front), ask(front)
    assert first == second
    assert first.body == behind.body
    assert len(behind.asked) == 1


def test_the_marks_never_leave_the_house(front: Front, behind: Behind) -> None:
    assert "x-edge-tags" not in ask(front).headers
    assert "x-edge-tags" not in ask(front, HTTP_COOKIE="sessionid=1").headers


@pytest.mark.parametrize(
    ("code", "unpack"),
    [
        ("gzip", gzip.decompress),
        ("br", brotli.decompress),
        ("zstd", lambda body: zstandard.ZstdDecompressor().decompress(body)),
    ],
)
def test_a_body_is_packed_as_the_client_likes(front: Front, behind: Behind, code, unpack) -> None:
    got = ask(front, HTTP_ACCEPT_ENCODING=code)
    assert got.headers["content-encoding"] == code
    assert got.headers["content-length"] == str(len(got.body))
    assert unpack(got.body) == behind.body


def test_each_packing_has_an_etag_of_its_own(front: Front) -> None:
    tags = {ask(front, HTTP_ACCEPT_ENCODING=code).headers["etag"] for code in ("", "br", "gzip")}
    assert len(tags) == 3


def test_who_has_it_is_told_so(front: Front) -> None:
    etag = ask(front, HTTP_ACCEPT_ENCODING="br").headers["etag"]
    got = ask(front, HTTP_ACCEPT_ENCODING="br", HTTP_IF_NONE_MATCH=f'W/{etag}, "x"')
    assert (got.status, got.body) == ("304 Not Modified", b"")
    assert (got.headers["etag"], got.headers["vary"]) == (etag, "Accept-Encoding")
    assert "content-length" not in got.headers
    assert ask(front, HTTP_IF_NONE_MATCH='"x"').status == "200 OK"


def test_head_has_the_headers_and_no_body(front: Front) -> None:
    head, get = ask(front, REQUEST_METHOD="HEAD"), ask(front)
    assert head.headers == get.headers
    assert head.body == b""


def test_a_range_is_answered_with_the_whole(front: Front, behind: Behind) -> None:
    got = ask(front, HTTP_RANGE="bytes=0-5")
    assert (got.status, got.body, got.headers["accept-ranges"]) == ("200 OK", behind.body, "none")


def test_a_page_is_made_as_for_a_stranger(front: Front, behind: Behind) -> None:
    ask(
        front, REQUEST_METHOD="HEAD", HTTP_COOKIE="theme=dark", HTTP_ACCEPT_LANGUAGE="en",
        HTTP_RANGE="bytes=0-5", HTTP_IF_NONE_MATCH='"x"', HTTP_USER_AGENT="curl",
    )  # fmt: skip
    [asked] = behind.asked
    assert asked["REQUEST_METHOD"] == "GET"
    assert not [name for name in asked if name.startswith("HTTP_") and name != "HTTP_HOST"]


@pytest.mark.parametrize(
    "headers",
    [
        [],
        [("X-Edge-Tags", "a"), ("Set-Cookie", "a=b")],
        [("X-Edge-Tags", "a"), ("Cache-Control", "private")],
        [("X-Edge-Tags", "a"), ("Cache-Control", "max-age=3, no-store")],
        [("X-Edge-Tags", "a"), ("Vary", "Cookie, Accept-Encoding")],
        [("X-Edge-Tags", "a"), ("Vary", "*")],
        [("X-Edge-Tags", " ")],
    ],
)
def test_what_is_not_for_everybody_is_not_kept(
    front: Front, behind: Behind, store: Store, headers: Any
) -> None:
    behind.headers = headers
    assert ask(front).body == behind.body
    assert store.get(PAGE) is None


@pytest.mark.parametrize("status", ["404 Not Found", "301 Moved Permanently", "500 Oops"])
def test_only_a_good_answer_is_kept(
    front: Front, behind: Behind, store: Store, status: str
) -> None:
    behind.status = status
    assert ask(front).status == status
    assert store.get(PAGE) is None
    behind.status = "200 OK"
    ask(front)
    assert store.get(PAGE) is not None


def test_a_page_of_ones_own_is_asked_for_as_oneself(front: Front, behind: Behind) -> None:
    behind.headers = [("Content-Type", "text/html")]
    ask(front, HTTP_ACCEPT_LANGUAGE="it")
    assert behind.asked[-1]["HTTP_ACCEPT_LANGUAGE"] == "it"
    ask(front, HTTP_ACCEPT_LANGUAGE="it")
    assert len(behind.asked) == 3, "the second time it is known and asked for once"


def test_what_is_dropped_is_made_anew(front: Front, behind: Behind, store: Store) -> None:
    ask(front)
    behind.body = b"new" * 200
    store.drop(["article:2"])
    assert ask(front).body != behind.body
    store.drop(["article:1"])
    assert ask(front).body == behind.body


def test_a_page_that_was_spoiled_while_it_was_made_is_shown_once_and_not_kept(
    front: Front, behind: Behind, store: Store
) -> None:
    behind.on_ask = lambda: store.drop(["article:1"])
    ask(front)
    assert store.get(PAGE) is None
    behind.on_ask = lambda: None
    ask(front)
    assert store.get(PAGE) is not None


def test_an_answer_ends_when_it_says(front: Front, behind: Behind, clock: Hand) -> None:
    behind.headers.append(("X-Edge-Until", "2000"))
    ask(front)
    clock.at = 1999.9
    ask(front)
    assert len(behind.asked) == 1
    clock.at = 2000.0
    ask(front)
    assert len(behind.asked) == 2
