"""`python -m benchmarks.edge`: finished pages beside a static file and other publishing systems.

Everybody serves the same article on this machine; wrk asks from it, too, so that only figures of
one run can be compared. Rounds alternate, and medians are told. Peers that run already are named
by ``--peer NAME=URL=PROGRAM[,PROGRAM]``, the programs being those that serve them.
"""

from __future__ import annotations

import argparse
import gzip
import platform
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.edge import freshness, phone, prebuilt
from benchmarks.edge.contestants import (
    Contestant,
    fetched,
    nginx,
    ours,
    stock_wagtail,
    text_of,
    until_answering,
)
from benchmarks.edge.measuring import Round, measure, memory, middle, named

LEAST_SHARE = 0.05
"""Smaller shares are written as fractions."""
MARK = ("<!-- measured -->", "<!-- /measured -->")


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, print, and write down if asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=4)
    parser.add_argument("--connections", type=int, nargs="+", default=[16, 64])
    parser.add_argument("--peer", action="append", default=[], help="NAME=URL=PROGRAM[,PROGRAM]")
    parser.add_argument(
        "--articles", type=int, default=10_000, help="for the prebuilt site; 0: none"
    )
    parser.add_argument("--write", type=Path, help="put the tables into this page")
    chosen = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        folder.chmod(0o755)
        parts = [machine(), _race(folder, chosen), _fresh(folder)]
    if chosen.articles:
        parts.append(prebuilt.table(chosen.articles))
    told = "\n\n".join(parts)
    print(told)  # noqa: T201 - what a bench is for
    if chosen.write:
        _write(chosen.write, told)


def machine() -> str:
    """What this was measured on."""
    told = Path("/proc/cpuinfo").read_text()
    names = [line.partition(":")[2].strip() for line in told.splitlines() if "model name" in line]
    command = [shutil.which("nginx") or "nginx", "-v"]
    server = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    processor = names[0] if names else "a machine"
    return (
        f"{datetime.now(UTC):%d %B %Y}, {len(names)} cores of {processor}, "
        f"{platform.system()} {platform.release().partition('-')[0]}, "
        f"Python {platform.python_version()}, {server.partition(':')[2].strip()}."
    )


def _race(folder: Path, chosen: argparse.Namespace) -> str:
    with contestants(folder, chosen.peer) as racing:
        return "\n\n".join(
            race(racing, connections, chosen.rounds, chosen.seconds)
            for connections in chosen.connections
        )


@contextmanager
def contestants(folder: Path, peers: Sequence[str]) -> Iterator[list[Contestant]]:
    """Everybody, ready and warm; the static file comes first."""
    with ExitStack() as stack:
        we, data = stack.enter_context(ours(folder))
        page = fetched(we.url)
        packed = gzip.compress(page, 9, mtime=0)
        static, behind = stack.enter_context(nginx(folder, we, data, page, packed))
        stock = stack.enter_context(stock_wagtail(folder, *text_of(page)))
        named_peers = [_peer(said) for said in peers]
        for one in (static, behind):
            if fetched(one.url) != page:
                raise ValueError(f"{one.name} serves something else than the article")
        for one in named_peers:
            until_answering(one.url)
        yield [static, we, behind, stock, *named_peers]


def _peer(said: str) -> Contestant:
    name, rest = said.split("=", 1)
    url, programs = rest.rsplit("=", 1)
    return Contestant(name, url, lambda: named(*programs.split(",")))


def race(racing: Sequence[Contestant], connections: int, rounds: int, seconds: int) -> str:
    """A table of everybody at one number of connections."""
    seen: dict[str, list[Round]] = {one.name: [] for one in racing}
    for _round in range(rounds):
        for one in racing:
            seen[one.name].append(measure(one.url, connections, seconds, one.pids()))
    figures = {name: middle(found) for name, found in seen.items()}
    first = figures[racing[0].name].rate
    head = (
        f"{connections} connections, medians of {rounds} rounds of {seconds} s.\n\n"
        "| | requests/s | of the static file | p50 ms | p99 ms | CPU ms a request | MB | failed |\n"
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
    )
    lines = [
        f"| {one.name} | {figures[one.name].rate:,.0f} | {_share(figures[one.name].rate, first)} "
        f"| {figures[one.name].p50:.2f} | {figures[one.name].p99:.2f} "
        f"| {figures[one.name].cpu:.3f} | {memory(one.pids()):.0f} | {figures[one.name].bad} |"
        for one in racing
    ]
    return "\n".join([head, *lines])


def _share(rate: float, first: float) -> str:
    share = rate / first if first else 0.0
    return f"{share:.2f}" if share >= LEAST_SHARE else f"1/{1 / share:,.0f}" if share else "0"


def _fresh(folder: Path) -> str:
    inner = folder / "fresh"
    inner.mkdir()
    with ours(inner) as (we, data):
        return f"{phone.table(we)}\n\n{freshness.table(we, data)}"


def _write(path: Path, told: str) -> None:
    text = path.read_text(encoding="utf-8")
    before, _mark, rest = text.partition(MARK[0])
    after = rest.partition(MARK[1])[2]
    path.write_text(f"{before}{MARK[0]}\n{told}\n{MARK[1]}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
