"""Which body a client takes, and whether it has it already."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accadeoggi.edge.negotiation import accepted, has_it


@pytest.mark.parametrize(
    ("header", "first"),
    [
        ("", "identity"),
        ("gzip", "gzip"),
        ("x-gzip", "gzip"),
        ("gzip, br", "br"),
        ("gzip, deflate, br, zstd", "zstd"),
        ("GZIP;Q=0.5, br;q=0.4", "gzip"),
        ("br;q=0, gzip", "gzip"),
        ("gzip;q=0", "identity"),
        ("*", "zstd"),
        ("*;q=0", "identity"),
        ("identity, gzip;q=0.5", "identity"),
        ("deflate", "identity"),
        ("gzip;q=nonsense", "gzip"),
        ("br" + " " * 10_000, "br"),
    ],
)
def test_the_client_decides(header, first):
    assert accepted(header)[0] == first


@given(st.text(max_size=60))
def test_whatever_is_asked_the_plain_body_is_the_last_resort(header):
    taken = accepted(header)
    assert "identity" in taken
    assert len(set(taken)) == len(taken)


@pytest.mark.parametrize(
    ("header", "there"),
    [('"a"', True), ('W/"a"', True), ('"b", "a"', True), ("*", True), ('"b"', False), ("a", False)],
)
def test_an_etag_is_compared_weakly(header, there):
    assert has_it(header, ['"a"']) is there
