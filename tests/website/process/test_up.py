"""`accadeoggi up` as people use it: real processes, real signals, a real port."""

from __future__ import annotations

import os
import re
import resource
import signal
import socket
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from accadeoggi.website.cli.trouble import Trouble
from accadeoggi.website.process import web
from accadeoggi.website.process.place import make_place
from tests.website.installation import (
    Running,
    can_be_served,
    descendants,
    eventually,
    run,
)

Start = Callable[..., Running]


def status(running: Running, path: str) -> int:
    try:
        with urlopen(f"http://127.0.0.1:{running.port}{path}", timeout=20) as answer:
            return int(answer.status)
    except HTTPError as error:
        return error.code


def all_gone(pids: list[int]) -> bool:
    return not any(Path(f"/proc/{pid}").exists() for pid in pids)


def test_the_first_run_shows_its_progress_and_says_where_to_go(first_words: str) -> None:
    for step in ("Database", "Almanac", "Empty publication", "Styles, scripts and fonts"):
        assert f"{step}: done in" in first_words
    for path in ("/", "/admin/", "/outbox/"):
        assert re.search(rf"http://127\.0\.0\.1:\d+{path}\n", first_words)


def test_the_password_is_said_once_and_the_second_run_prepares_nothing(
    start: Start, data: Path, first_words: str
) -> None:
    assert first_words.count("password: ") == 1
    second = start(data).until_ready()
    assert "password: " not in second.text
    assert "done in" not in second.text


def test_it_serves_the_site_and_the_desk(start: Start, data: Path) -> None:
    running = start(data).until_ready()
    assert status(running, "/it/") == 200
    assert status(running, "/en/") == 200
    assert status(running, "/admin/login/") == 200


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_stops_the_whole_tree_cleanly(start: Start, data: Path, number: int) -> None:
    running = start(data).until_ready()
    tree = descendants(running.process.pid)
    assert running.send(number) == 0
    assert len(tree) == 2 + min(web.MOST_WORKERS, os.cpu_count() or 1)
    assert all_gone(tree)
    assert can_be_served(running.port)
    assert "Stopped." in running.text


def test_the_port_is_free_when_the_supervisor_is_killed(start: Start, data: Path) -> None:
    running = start(data).until_ready()
    tree = descendants(running.process.pid)
    running.send(signal.SIGKILL)
    assert eventually(lambda: all_gone(tree) and can_be_served(running.port), seconds=3)


def test_it_starts_again_at_once_after_it_was_killed(start: Start, data: Path) -> None:
    running = start(data).until_ready()
    running.send(signal.SIGKILL)
    again = start(data, port=running.port).until_ready()
    assert status(again, "/it/") == 200


def test_a_process_that_dies_is_started_again(start: Start, data: Path) -> None:
    running = start(data).until_ready()
    server = min(descendants(running.process.pid))
    os.kill(server, signal.SIGKILL)
    assert eventually(lambda: server not in descendants(running.process.pid))
    assert eventually(lambda: _answers(running))


def _answers(running: Running) -> bool:
    try:
        return status(running, "/it/") == 200
    except OSError:
        return False


def test_a_port_in_use_is_said_in_one_line(data: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        refused = run("up", "--data", data, "--port", str(port))
    assert_one_line(refused.stderr, f"port {port} on 127.0.0.1 is in use", "--port")
    assert refused.returncode == 2


def test_a_second_up_on_the_same_directory_is_refused(start: Start, data: Path) -> None:
    running = start(data).until_ready()
    refused = run("up", "--data", data, "--port", str(running.port))
    assert_one_line(refused.stderr, "runs on", str(data), str(running.process.pid), "--data")
    assert refused.returncode == 2
    assert status(running, "/it/") == 200


def test_a_directory_that_cannot_be_made_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a directory")
    refused = run("up", "--data", tmp_path / "file" / "data")
    assert_one_line(refused.stderr, "cannot be a data directory", "--data")
    assert refused.returncode == 2


def test_a_directory_of_a_newer_version_is_refused(data: Path) -> None:
    (data / "installation.json").write_text('{"version": "99.1.0"}')
    refused = run("up", "--data", data)
    assert_one_line(refused.stderr, "99.1.0", "newer version")
    assert refused.returncode == 2


@pytest.mark.parametrize(
    "harm",
    [
        pytest.param(lambda _text: b"This is not a database." * 100, id="other file"),
        pytest.param(lambda text: text[: len(text) // 3], id="cut off"),
        pytest.param(lambda text: text[:8192] + b"\x5a" * 65536 + text[73728:], id="overwritten"),
    ],
)
def test_a_broken_database_is_said_in_one_line(data: Path, harm: Callable[[bytes], bytes]) -> None:
    file = data / "accadeoggi.sqlite3"
    file.write_bytes(harm(file.read_bytes()))
    refused = run("up", "--data", data)
    assert_one_line(refused.stderr, str(file), "damaged", "restore")
    assert refused.returncode == 2


def assert_one_line(text: str, *parts: str) -> None:
    assert text.count("\n") == 1, text
    assert text.startswith("accadeoggi: ")
    for part in parts:
        assert part in text


def test_a_disk_without_enough_room_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="is full: free at least 1000000000 MB"):
        make_place(tmp_path / "data", megabytes=1_000_000_000)


def test_a_disk_that_fills_up_while_preparing_is_said_and_nothing_is_left_half_done(
    tmp_path: Path,
) -> None:
    refused = run("up", "--no-sample", "--data", tmp_path / "data", preexec_fn=_small_files)
    assert_one_line(refused.stderr, "is full", "--data")
    assert refused.returncode == 2
    with closing(sqlite3.connect(tmp_path / "data" / "accadeoggi.sqlite3")) as database:
        assert database.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)


def _small_files() -> None:
    """No file may grow beyond 200 kB: the nearest that a process can come to a full disk."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))


def test_styles_are_served_compressed_and_may_be_kept_for_ever(start: Start, data: Path) -> None:
    running = start(data).until_ready()
    home = f"http://127.0.0.1:{running.port}"
    with urlopen(f"{home}/it/") as page:
        style = re.search(r'href="(/static/website/css/\w+\.\w{12}\.css)"', page.read().decode())
    assert style is not None
    asked = Request(home + style[1], headers={"Accept-Encoding": "gzip"})
    with urlopen(asked) as answer:
        assert "immutable" in answer.headers["Cache-Control"]
        assert answer.headers["Content-Encoding"] == "gzip"


def test_a_server_for_all_addresses_answers_to_the_machine_s_own_name(
    start: Start, data: Path
) -> None:
    running = start(data, "--host", "0.0.0.0").until_ready()
    home = f"http://127.0.0.1:{running.port}/it/"
    with urlopen(Request(home, headers={"Host": socket.gethostname()})) as answer:
        assert answer.status == 200
    with pytest.raises(HTTPError, match="400"):
        urlopen(Request(home, headers={"Host": "evil.example"}))


def test_what_was_backed_up_while_serving_is_served_again_elsewhere(
    start: Start, data: Path, tmp_path: Path
) -> None:
    running = start(data).until_ready()
    assert run("backup", tmp_path / "copy.tar.gz", "--data", data).returncode == 0
    running.send(signal.SIGTERM)
    restored = tmp_path / "restored"
    assert run("restore", tmp_path / "copy.tar.gz", "--data", restored).returncode == 0
    again = start(restored).until_ready()
    assert "password: " not in again.text
    assert status(again, "/it/") == 200
