"""The positive list: what may be answered from the store at all."""

from __future__ import annotations

import pytest

from accadeoggi.edge import Key

from .conftest import RULES


def key(**environ: str) -> Key | None:
    asked = {"REQUEST_METHOD": "GET", "HTTP_HOST": "example.org", "PATH_INFO": "/it/"}
    return RULES.key_of(asked | environ)


def test_a_plain_request_has_a_name():
    assert key() == Key("example.org", "/it/", "")
    assert key(HTTP_HOST="EXAMPLE.org", REQUEST_METHOD="HEAD") == key()


@pytest.mark.parametrize(
    "environ",
    [
        {"REQUEST_METHOD": "POST"}, {"REQUEST_METHOD": "OPTIONS"}, {"HTTP_HOST": "evil.org"},
        {"HTTP_HOST": ""}, {"HTTP_HOST": "example.org:8080"}, {"HTTP_HOST": "example.org."},
        {"HTTP_COOKIE": "a=b; sessionid=x"}, {"HTTP_AUTHORIZATION": "Basic x"},
        {"PATH_INFO": "/admin/pages/"}, {"PATH_INFO": "/it/../admin/"}, {"PATH_INFO": "/it//x/"},
        {"PATH_INFO": "/it/.hidden/"}, {"PATH_INFO": "/it/\x00/"}, {"PATH_INFO": "/\xff\xfe/"},
        {"PATH_INFO": "/" + "x" * 700}, {"PATH_INFO": "it/"}, {"PATH_INFO": "/it/a\\b/"},
        {"QUERY_STRING": "q=x"}, {"QUERY_STRING": "page=1&page=2"}, {"QUERY_STRING": "&"},
        {"QUERY_STRING": "page=1&utm=x"}, {"QUERY_STRING": "page=" + "1" * 300},
    ],
)  # fmt: skip
def test_anything_else_goes_through_untouched(environ):
    assert key(**environ) is None


def test_cookies_that_mean_nothing_do_not_matter():
    assert key(HTTP_COOKIE="theme=dark; sessionids=1") == key()


def test_a_query_has_one_way_of_being_written():
    assert key(QUERY_STRING="page=%32") == key(QUERY_STRING="page=2") != key()
