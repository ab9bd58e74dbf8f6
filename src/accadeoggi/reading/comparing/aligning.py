"""Two sequences side by side, in order, at the least cost; linear in their length."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Thing = TypeVar("Thing")
Pair = tuple[int | None, int | None]
WINDOW = 80
"""Things looked at together; longer sequences are aligned a half window at a time."""


def align(
    ours: Sequence[Thing],
    theirs: Sequence[Thing],
    *,
    cost: Callable[[Thing, Thing], float],
    gap: Callable[[Thing], float],
) -> list[Pair]:
    """Indexes side by side, None where one side has no counterpart.

    >>> align("abd", "acd", cost=lambda a, b: 3.0 * (a != b), gap=lambda _: 1.0)
    [(0, 0), (1, None), (None, 1), (2, 2)]
    """
    found: list[Pair] = []
    at = to = 0
    while at < len(ours) or to < len(theirs):
        a, b = ours[at : at + WINDOW], theirs[to : to + WINDOW]
        steps = _aligned(a, b, cost, gap)
        whole = at + WINDOW >= len(ours) and to + WINDOW >= len(theirs)
        kept = steps if whole else steps[: max(1, len(steps) // 2)]
        found += [(_moved(x, at), _moved(y, to)) for x, y in kept]
        at += sum(x is not None for x, _ in kept)
        to += sum(y is not None for _, y in kept)
    return found


def _moved(index: int | None, by: int) -> int | None:
    return None if index is None else index + by


def _aligned(
    a: Sequence[Thing],
    b: Sequence[Thing],
    cost: Callable[[Thing, Thing], float],
    gap: Callable[[Thing], float],
) -> list[Pair]:
    """The cheapest alignment of two short sequences (Needleman and Wunsch, 1970)."""
    table = [[0.0] * (len(b) + 1) for _ in range(len(a) + 1)]
    pair = [[cost(x, y) for y in b] for x in a]
    for i in range(len(a) - 1, -1, -1):
        table[i][len(b)] = table[i + 1][len(b)] + gap(a[i])
    for j in range(len(b) - 1, -1, -1):
        table[len(a)][j] = table[len(a)][j + 1] + gap(b[j])
    for i in range(len(a) - 1, -1, -1):
        for j in range(len(b) - 1, -1, -1):
            table[i][j] = min(
                table[i + 1][j + 1] + pair[i][j],
                table[i + 1][j] + gap(a[i]),
                table[i][j + 1] + gap(b[j]),
            )
    return _path(table, pair, [gap(x) for x in a])


def _path(table: list[list[float]], pair: list[list[float]], gaps: list[float]) -> list[Pair]:
    """The steps that cost what the table says."""
    i = j = 0
    rows, columns = len(table) - 1, len(table[0]) - 1
    steps: list[Pair] = []
    while i < rows or j < columns:
        if i < rows and j < columns and table[i][j] == table[i + 1][j + 1] + pair[i][j]:
            steps.append((i, j))
            i, j = i + 1, j + 1
        elif j == columns or (i < rows and table[i][j] == table[i + 1][j] + gaps[i]):
            steps.append((i, None))
            i += 1
        else:
            steps.append((None, j))
            j += 1
    return steps
