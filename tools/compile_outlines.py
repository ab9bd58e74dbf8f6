"""`python -m tools.compile_outlines land-110m.json`: the land of the world as a small SVG file.

The outlines are Natural Earth's, 1:110 million (public domain, naturalearthdata.com), as the
TopoJSON file of the package `world-atlas` has them. A unit of the picture is a tenth of a degree;
north is up, so y is the negative latitude.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

TARGET = Path(__file__).parent.parent / "src/accadeoggi/website/static/website/img/world.svg"
UNITS = 10
LEAST_POINTS = 4
WORLD, POLE = 3600, 900
EVERY = 10
"""Degrees between the lines of the grid."""
Point = tuple[int, int]


def rings(topology: Any) -> Iterator[list[Point]]:
    """The outlines of the land as closed rings of points."""
    arcs = [list(_decoded(arc, topology["transform"])) for arc in topology["arcs"]]
    for polygon in topology["objects"]["land"]["geometries"][0]["arcs"]:
        for ring in polygon:
            points = [point for index in ring for point in _arc(arcs, index)[1:]]
            kept = [
                p
                for p, before in zip(points, points[-1:] + points[:-1], strict=True)
                if p != before
            ]
            if len(kept) >= LEAST_POINTS:
                yield from _on_the_sheet(_unrolled(kept))


def _unrolled(points: Sequence[Point]) -> list[Point]:
    """A ring that never jumps from one edge of the map to the other, and closes below the pole."""
    found = [points[0]]
    for x, y in points[1:]:
        turns = round((found[-1][0] - x) / WORLD)
        found.append((x + turns * WORLD, y))
    if abs(found[-1][0] - found[0][0]) > WORLD / 2:
        found += [(found[-1][0], POLE), (found[0][0], POLE)]
    return found


def _on_the_sheet(points: list[Point]) -> Iterator[list[Point]]:
    """The ring, and once more at the other edge if it reaches beyond one."""
    yield points
    for shift in (WORLD, -WORLD):
        moved = [(x + shift, y) for x, y in points]
        if any(-WORLD / 2 < x < WORLD / 2 for x, _y in moved) and any(
            abs(x) > WORLD / 2 for x, _y in points
        ):
            yield moved


def _decoded(arc: Sequence[Sequence[int]], transform: Any) -> Iterator[Point]:
    """The points of an arc: TopoJSON keeps differences of whole numbers."""
    x = y = 0
    for dx, dy in arc:
        x, y = x + dx, y + dy
        longitude = x * transform["scale"][0] + transform["translate"][0]
        latitude = y * transform["scale"][1] + transform["translate"][1]
        yield round(longitude * UNITS), -round(latitude * UNITS)


def _arc(arcs: Sequence[list[Point]], index: int) -> list[Point]:
    return arcs[index] if index >= 0 else arcs[~index][::-1]


def path(points: Sequence[Point]) -> str:
    """A ring as a path with relative moves.

    >>> path([(0, 0), (10, 0), (10, -5), (0, -5)])
    'M0 0l10 0 0-5-10 0z'
    """
    first, *rest = points
    moves = []
    before = first
    for point in rest:
        moves.append(f"{point[0] - before[0]} {point[1] - before[1]}")
        before = point
    return f"M{first[0]} {first[1]}l{' '.join(moves)}z".replace(" -", "-")


def grid() -> str:
    """Meridians and parallels."""
    lines = [f"M{x * UNITS}-900v1800" for x in range(-180, 181, EVERY)]
    lines += [f"M-1800 {y * UNITS}h3600" for y in range(-80, 81, EVERY)]
    return "".join(lines)


def main() -> None:
    """Write the picture."""
    topology = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    land = "".join(map(path, rings(topology)))
    TARGET.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1800 -900 3600 1800">'
        f'<path id="grid" d="{grid()}" fill="none"/><path id="land" d="{land}"/></svg>\n',
        encoding="utf-8",
    )
    sys.stdout.write(f"{TARGET.name}: {TARGET.stat().st_size:,} bytes\n")


if __name__ == "__main__":
    main()
