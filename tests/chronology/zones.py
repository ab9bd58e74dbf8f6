"""Every time zone there is, those that behave alike from 2024 to 2040 taken together."""

from __future__ import annotations

import struct
import zoneinfo
from bisect import bisect_right
from collections.abc import Hashable
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from zoneinfo import ZoneInfo

FIRST, LAST = datetime(2023, 12, 30, tzinfo=UTC), datetime(2041, 1, 3, tzinfo=UTC)


def behaviours() -> dict[Hashable, list[str]]:
    """Names of zones by what their clocks do in those years."""
    found: dict[Hashable, list[str]] = {}
    for name in sorted(zoneinfo.available_timezones()):
        found.setdefault(behaviour(raw(name)), []).append(name)
    return found


def raw(name: str) -> bytes:
    """The zone's file, from where ``zoneinfo`` takes it."""
    for folder in zoneinfo.TZPATH:
        path = Path(folder, name)
        if path.is_file():
            return path.read_bytes()
    return files("tzdata").joinpath("zoneinfo", *name.split("/")).read_bytes()


def behaviour(data: bytes) -> Hashable:
    """Offset at the beginning, changes on the way and the rule for ever after (RFC 9636)."""
    counts = struct.unpack(">6l", data[20:44])
    body = data[44 + _size(counts, 4) :]
    isut, isstd, leap, changes, types, letters = struct.unpack(">6l", body[20:44])
    times = struct.unpack(f">{changes}q", body[44 : 44 + 8 * changes])
    indices = body[44 + 8 * changes : 44 + 9 * changes]
    table = body[44 + 9 * changes :]
    offsets = [struct.unpack(">lbb", table[6 * i : 6 * i + 6])[0] for i in range(types)]
    rule = body[44 + _size((isut, isstd, leap, changes, types, letters), 8) :]
    start, end = (bisect_right(times, when.timestamp()) for when in (FIRST, LAST))
    before = offsets[indices[start - 1] if start else 0]
    later = tuple((times[i], offsets[indices[i]]) for i in range(start, end))
    return before, later, rule


def _size(counts: tuple[int, ...], width: int) -> int:
    isut, isstd, leap, changes, types, letters = counts
    return changes * (width + 1) + types * 6 + letters + leap * (width + 4) + isstd + isut


DIFFERENT = [ZoneInfo(names[0]) for names in behaviours().values()]
"""One zone for each behaviour."""
