"""One measurement: wrk on an address, and what the processes behind it used meanwhile."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

TICK = os.sysconf("SC_CLK_TCK")
UNITS = {"us": 0.001, "ms": 1.0, "s": 1000.0}


@dataclass(frozen=True)
class Round:
    """What one round of wrk has shown."""

    rate: float
    """Requests a second."""
    p50: float
    p99: float
    """Milliseconds."""
    cpu: float
    """Milliseconds of CPU a request, of all processes that serve."""
    bad: int
    """Answers that were not 2xx, and connections that failed."""


def measure(
    url: str, connections: int, seconds: int, pids: Iterable[int], *, encoding: str = "gzip"
) -> Round:
    """Ask for one address as often as it goes."""
    pids = list(pids)
    before = _ticks(pids)
    told = subprocess.run(
        [
            shutil.which("wrk") or "wrk", "-t2", f"-c{connections}", f"-d{seconds}s", "--latency",
            "-H", f"Accept-Encoding: {encoding}", url,
        ],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    spent = (_ticks(pids) - before) * 1000 / TICK
    requests = int(_found(r"(\d+) requests in", told))
    errors = sum(map(int, re.findall(r"Non-2xx or 3xx responses: (\d+)", told)))
    errors += sum(map(int, re.findall(r"(?:connect|read|write|timeout) (\d+)", told)))
    return Round(
        float(_found(r"Requests/sec:\s*([\d.]+)", told)),
        _milliseconds(_found(r"50%\s+([\d.]+\w+)", told)),
        _milliseconds(_found(r"99%\s+([\d.]+\w+)", told)),
        spent / max(1, requests),
        errors,
    )


def middle(rounds: list[Round]) -> Round:
    """The medians of several rounds; of errors all."""
    rate, p50, p99, cpu = (
        median(getattr(one, name) for one in rounds) for name in ("rate", "p50", "p99", "cpu")
    )
    return Round(rate, p50, p99, cpu, sum(one.bad for one in rounds))


def _found(pattern: str, text: str) -> str:
    found = re.search(pattern, text)
    if found is None:
        raise ValueError(f"wrk said something unexpected:\n{text}")
    return found[1]


def _milliseconds(written: str) -> float:
    number, unit = re.fullmatch(r"([\d.]+)(\w+)", written).groups()  # type: ignore[union-attr]
    return float(number) * UNITS[unit]


def family(*roots: int) -> list[int]:
    """Processes with all their descendants."""
    children: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        children.setdefault(int(fields[1]), []).append(int(stat.parent.name))
    found, queue = [], list(roots)
    while queue:
        pid = queue.pop()
        found.append(pid)
        queue += children.get(pid, [])
    return found


def named(*names: str) -> list[int]:
    """Processes by the name of their program."""
    found = []
    for comm in Path("/proc").glob("[0-9]*/comm"):
        try:
            if comm.read_text().strip() in names:
                found.append(int(comm.parent.name))
        except OSError:
            continue
    return found


def _ticks(pids: Iterable[int]) -> int:
    """Ticks of CPU that processes have used, in user and system."""
    spent = 0
    for pid in pids:
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        spent += int(fields[11]) + int(fields[12])
    return spent


def memory(pids: Iterable[int]) -> float:
    """Megabytes that processes hold, what they share counted once (proportional set size)."""
    total = 0
    for pid in pids:
        try:
            rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
        except OSError:
            continue
        total += int(_found(r"Pss:\s+(\d+) kB", rollup))
    return total / 1024
