"""Answers as files, laid out so that nginx can serve them without asking anybody.

The page ``/it/25-febbraio/`` of ``example.org`` is ``site/example.org/it/25-febbraio/index.html``,
beside it ``index.html.gz``, ``.br`` and ``.zst``, and ``index.html.meta``, which is written last
and says what the others must be: a file without it is nobody's.

What a tag is shown on stands in ``tags/``, one file a tag, a line a page; it is written before the
page is, so that no page is ever there that a drop would not find.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from hashlib import blake2s
from math import inf
from pathlib import Path
from typing import Any

from accadeoggi.edge.answers import IDENTITY, SUFFIXES, Answer
from accadeoggi.edge.drops import Moment
from accadeoggi.edge.keys import Key

META = ".meta"
INDEX = "index.html"


class Shelf:
    """The files of all processes; every method but `load` is called while the log is locked."""

    def __init__(self, folder: Path) -> None:
        self.site, self.tags = folder / "site", folder / "tags"
        for one in (self.site, self.tags):
            one.mkdir(parents=True, exist_ok=True)

    def place(self, key: Key) -> Path:
        """The file of a page's plain body.

        >>> Shelf(Path("/tmp/edge")).place(Key("example.org", "/it/")).relative_to("/tmp/edge/site")
        PosixPath('example.org/it/index.html')
        """
        host = key.host.replace(":", "_")
        query = f"@{blake2s(key.query.encode(), digest_size=12).hexdigest()}" if key.query else ""
        path = key.path.lstrip("/")
        name = f"{path}{INDEX}" if key.path.endswith("/") else path
        return self.site / host / f"{name}{query}"

    def store(self, key: Key, answer: Answer, since: Moment) -> None:
        """Write an answer: tags, bodies, and last what makes it one."""
        for tag in answer.tags:
            with self._tag(tag).open("a", encoding="utf-8") as file:
                file.write(f"{json.dumps(key)}\n")
        place = self.place(key)
        place.parent.mkdir(parents=True, exist_ok=True)
        self.drop(key)
        for code, body in answer.bodies.items():
            _write(Path(f"{place}{SUFFIXES[code]}"), body)
        meta = {
            "key": key,
            "status": answer.status,
            "headers": list(answer.headers),
            "tags": sorted(answer.tags),
            "until": answer.until,
            "since": [since.at, since.place, since.edition],
            "bodies": {code: _digest(body) for code, body in answer.bodies.items()},
        }
        _write(Path(f"{place}{META}"), json.dumps(meta).encode())

    def load(self, key: Key) -> tuple[Answer, Moment] | None:
        """An answer as it was written; None if it is not there whole."""
        place = self.place(key)
        try:
            meta = json.loads(Path(f"{place}{META}").read_bytes())
            bodies = {
                code: Path(f"{place}{SUFFIXES[code]}").read_bytes() for code in meta["bodies"]
            }
        except (OSError, ValueError):
            return None
        whole = all(_digest(body) == meta["bodies"][code] for code, body in bodies.items())
        if not whole or tuple(meta["key"]) != key or IDENTITY not in bodies:
            return None
        return _answer(meta, bodies), Moment(*meta["since"])

    def drop(self, key: Key) -> None:
        """Take a page away: first what makes it an answer, then its bodies."""
        place = self.place(key)
        for suffix in (META, *SUFFIXES.values()):
            Path(f"{place}{suffix}").unlink(missing_ok=True)

    def drop_tags(self, tags: Iterable[str], *, before: float = inf) -> None:
        """Take away every page that shows one of the tags and was begun before an instant."""
        for tag in tags:
            path = self._tag(tag)
            if not path.exists():
                continue
            keys = dict.fromkeys(_keys(path))
            younger = [key for key in keys if self._begun(key) >= before]
            for key in keys.keys() - set(younger):
                self.drop(key)
            if younger:
                _write(path, "".join(f"{json.dumps(key)}\n" for key in younger).encode())
            else:
                path.unlink()

    def _begun(self, key: Key) -> float:
        """When the building of a page that is there began; long ago for one that is not."""
        try:
            meta = json.loads(Path(f"{self.place(key)}{META}").read_bytes())
            return float(meta["since"][0])
        except (OSError, ValueError):
            return -inf

    def _tag(self, tag: str) -> Path:
        name = blake2s(tag.encode(), digest_size=12).hexdigest()
        folder = self.tags / name[:2]
        folder.mkdir(exist_ok=True)
        return folder / name

    def sweep(self) -> int:
        """Delete what a crash has left: bodies without their meta, half-written files."""
        swept = 0
        for path in list(self.site.rglob("*")):
            if path.is_file() and path.suffix != META and not _has_meta(path):
                path.unlink(missing_ok=True)
                swept += 1
        return swept

    def described(self) -> Iterator[tuple[Key, list[str], float | None, Moment]]:
        """Every page that is there, without its bodies: what it shows, until when, since when."""
        for path in self.site.rglob(f"*{META}"):
            try:
                meta = json.loads(path.read_bytes())
                told = Key(*meta["key"]), meta["tags"], meta["until"], Moment(*meta["since"])
            except (OSError, ValueError, KeyError, TypeError):
                path.unlink(missing_ok=True)
            else:
                yield told


def _keys(path: Path) -> Iterator[Key]:
    """The pages in a tag's file; a last line that a crash has cut is none."""
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        try:
            yield Key(*json.loads(line))
        except (ValueError, TypeError):
            continue


def _has_meta(path: Path) -> bool:
    plain = next(
        (path.with_suffix("") for one in SUFFIXES.values() if one and path.suffix == one), path
    )
    return Path(f"{plain}{META}").exists()


def _write(path: Path, body: bytes) -> None:
    """Write beside and put in place: nobody ever sees half a file."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    beside.write_bytes(body)
    beside.replace(path)


def _digest(body: bytes) -> str:
    return blake2s(body, digest_size=16).hexdigest()


def _answer(meta: Any, bodies: dict[str, bytes]) -> Answer:
    headers = [(name, value) for name, value in meta["headers"]]
    return Answer(meta["status"], headers, bodies, frozenset(meta["tags"]), meta["until"])
