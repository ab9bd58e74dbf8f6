"""What the file system and the network say, in plain words."""

from __future__ import annotations

import errno
import os
import socket
from pathlib import Path

import pytest

from accadeoggi.website.cli.trouble import Trouble
from accadeoggi.website.process import logs, place, ports


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "is full"),
        (errno.EDQUOT, "is full"),
        (errno.ENOTDIR, "there is a file in its place"),
        (errno.EACCES, "cannot be written"),
        (errno.EROFS, "cannot be written"),
        (errno.EIO, "cannot be used (Input/output error)"),
    ],
)
def test_an_error_of_the_disk_says_what_to_do(tmp_path: Path, number: int, said: str) -> None:
    trouble = place.place_trouble(OSError(number, os.strerror(number)), tmp_path)
    assert said in trouble.message
    assert "--data" in trouble.message
    assert str(tmp_path) in trouble.message


def test_a_directory_is_held_by_one_at_a_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(place, "PATIENCE", 0)
    first, second = place.Hold(tmp_path), place.Hold(tmp_path)
    first.take("process 7, http://127.0.0.1:8000")
    with pytest.raises(Trouble, match="process 7, http"):
        second.take("process 8")
    first.release()
    second.take("process 8")
    second.release()


def test_the_note_of_a_holder_that_is_gone_is_not_kept(tmp_path: Path) -> None:
    for note in ("process 7 with a long, long note", "process 8"):
        hold = place.Hold(tmp_path)
        hold.take(note)
        hold.release()
    assert (tmp_path / place.LOCK).read_text() == "process 8\n"


def test_a_port_that_is_free_may_be_had() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        port = other.getsockname()[1]
    ports.check_free("127.0.0.1", port)


def test_an_address_of_another_machine_is_refused() -> None:
    with pytest.raises(Trouble, match="not an address of this machine"):
        ports.check_free("192.0.2.1", 8000)


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("127.0.0.1", "http://127.0.0.1:80"),
        ("0.0.0.0", "http://127.0.0.1:80"),
        ("::1", "http://[::1]:80"),
        ("::", "http://[::1]:80"),
    ],
)
def test_an_address_is_shown_as_a_browser_writes_it(host: str, address: str) -> None:
    assert ports.web_address(host, 80) == address


def test_a_server_answers_to_the_names_of_its_address() -> None:
    assert ports.names_of("192.0.2.7") == ["192.0.2.7"]
    assert ports.names_of("2001:db8::7") == ["[2001:db8::7]"]
    assert socket.gethostname() in ports.names_of("0.0.0.0")
    assert "*" not in ports.names_of("0.0.0.0")


def test_a_long_log_is_put_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "KEEP", 10)
    path = logs.log_path(tmp_path, "web")
    for text in (b"a line that is long\n", b"another\n"):
        descriptor = logs.opened(path)
        os.write(descriptor, text)
        os.close(descriptor)
    assert path.read_bytes() == b"another\n"
    assert path.with_suffix(".1.log").read_bytes() == b"a line that is long\n"
