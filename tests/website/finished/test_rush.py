"""The second after midnight, and how much a page weighs (QUALITY.md O4)."""

from __future__ import annotations

from .sites import Told

HALF_A_DAY = 12 * 3600.0
RAW, PACKED = 30_000, 9_000
REQUESTS = 2000


def test_two_thousand_readers_after_midnight_make_each_page_once(process: Told) -> None:
    paths = ["/it/", "/en/", "/it/days/", "/en/days/", "/it/24-novembre/", "/it/23-novembre/"]
    process("clock", HALF_A_DAY - 1)
    before = {path: process("get", path)[1] for path in paths}
    told = process("rush", HALF_A_DAY, REQUESTS, paths)
    assert told["statuses"] == {"200 OK": REQUESTS}
    assert told["made"] == dict.fromkeys(paths, 1)
    assert process("get", "/it/")[1] != before["/it/"]
    assert "24 novembre" in process("get", "/it/")[1]


def test_an_article_is_light(process: Told) -> None:
    sizes = process("sizes")
    assert len(sizes) > 40
    heavy = {path: both for path, both in sizes.items() if both[0] > RAW or both[1] > PACKED}
    assert heavy == {}
