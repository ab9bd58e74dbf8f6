"""Nobody ever sees anybody else's: neither in an answer nor in what is kept (QUALITY.md S5, S10).

The short form runs with all tests; ``make test-edge`` asks a hundred thousand times
(``AO_TEST_REQUESTS``).
"""

from __future__ import annotations

import os

from .sites import Told

REQUESTS = int(os.environ.get("AO_TEST_REQUESTS", "500"))


def test_nobody_is_shown_what_is_not_theirs(process: Told) -> None:
    told = process("canaries", REQUESTS, 1)
    assert told["leaks"] == []
    assert told["kept"] > 80
    assert told["counts"]["200"] > REQUESTS / 2
    assert told["counts"]["private"] > REQUESTS / 200
    assert not {"500", "502"} & set(told["counts"])
