"""The tests can reach this machine and no other."""

from __future__ import annotations

import socket

import pytest
from pytest_socket import SocketConnectBlockedError


@pytest.mark.filterwarnings("ignore:A test tried to use socket")
def test_another_machine_cannot_be_reached() -> None:
    with socket.socket() as asked, pytest.raises(SocketConnectBlockedError):
        asked.connect(("192.0.2.1", 80))


def test_this_machine_can_be_reached() -> None:
    with socket.socket() as server, socket.socket() as asked:
        server.bind(("127.0.0.1", 0))
        server.listen()
        asked.connect(server.getsockname())
