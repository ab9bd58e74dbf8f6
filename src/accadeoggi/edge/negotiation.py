"""Which body a client takes, and whether it has it already (RFC 9110, 12.5.3 and 13.1.2)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache

from accadeoggi.edge.answers import IDENTITY

PREFERRED = ("zstd", "br", "gzip", IDENTITY)
"""Of encodings that a client likes alike the smallest and quickest first."""
UNSAID = 0.0001
"""What the plain body counts for a client that does not speak of it: any other comes first."""
LONGEST = 400
"""A longer header is not read: everybody takes the plain body."""


@lru_cache(maxsize=1024)
def accepted(header: str) -> Sequence[str]:
    """The encodings that a client takes, the best first; the plain one is always the last resort.

    >>> accepted("gzip, deflate, br"), accepted("gzip;q=1.0, br;q=0.5"), accepted("")
    (('br', 'gzip', 'identity'), ('gzip', 'identity', 'br'), ('identity',))
    """
    said = _weights(header[:LONGEST])
    others = said.get("*", 0.0)
    weights = {code: said.get(code, others) for code in PREFERRED}
    weights[IDENTITY] = said.get(IDENTITY, UNSAID)
    order = sorted(PREFERRED, key=lambda code: (-weights[code], PREFERRED.index(code)))
    taken = [code for code in order if weights[code] > 0]
    return tuple(taken if IDENTITY in taken else [*taken, IDENTITY])


def _weights(header: str) -> dict[str, float]:
    found: dict[str, float] = {}
    for part in header.lower().split(","):
        code, *parameters = (piece.strip() for piece in part.split(";"))
        if code:
            found["gzip" if code == "x-gzip" else code] = _quality(parameters)
    return found


def _quality(parameters: Sequence[str]) -> float:
    """The q-value; what cannot be read counts as the whole."""
    for one in parameters:
        name, _equals, value = one.partition("=")
        if name.strip() == "q":
            try:
                return min(1.0, max(0.0, float(value)))
            except ValueError:
                return 1.0
    return 1.0


def has_it(header: str, etags: Collection[str]) -> bool:
    """Whether a client that names these ETags has one of ours; compared weakly.

    >>> has_it('W/"a", "b"', ['"a"']), has_it("*", ['"a"']), has_it('"c"', ['"a"'])
    (True, True, False)
    """
    if header.strip() == "*":
        return True
    named = (one.strip().removeprefix("W/") for one in header.split(","))
    return any(one in etags for one in named)
