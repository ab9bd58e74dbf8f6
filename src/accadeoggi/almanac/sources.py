"""The data sets behind the facts, and under which licence each may be used."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from accadeoggi.almanac.shipped import read_table
from accadeoggi.almanac.values import Source


@cache
def read_sources() -> Mapping[str, Source]:
    """The data sets behind the facts, by code.

    >>> read_sources()["curated"].licence
    'BSD-3-Clause'
    """
    return {code: Source(code, **row) for code, row in read_table("sources").items()}
