"""Whether an address can be served."""

from __future__ import annotations

import errno
import socket

from accadeoggi.website.cli.trouble import Trouble
from accadeoggi.website.cli.words import _


def check_free(host: str, port: int) -> None:
    """Refuse an address that somebody answers on already, or that is not this machine's.

    The server's own binding cannot tell: it shares its port with every process of the same user.
    """
    try:
        family, kind, protocol, _name, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        with socket.socket(family, kind, protocol) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except OSError as error:
        raise _trouble(error, host, port) from error


def _trouble(error: OSError, host: str, port: int) -> Trouble:
    if error.errno == errno.EADDRINUSE:
        said = _(
            "port {port} on {host} is in use by another program: stop it, or choose another port "
            "with --port"
        )
    elif error.errno in {errno.EACCES, errno.EPERM}:
        said = _(
            "port {port} on {host} may not be used by this account: choose one above 1023 with "
            "--port"
        )
    else:
        said = _("{host} is not an address of this machine: choose another with --host")
    return Trouble(said.format(host=host, port=port))


def web_address(host: str, port: int) -> str:
    """The address as a browser on this machine writes it."""
    shown = {"0.0.0.0": "127.0.0.1", "::": "[::1]", "": "127.0.0.1"}.get(host, host)  # noqa: S104
    bracketed = f"[{shown}]" if ":" in shown and not shown.startswith("[") else shown
    return f"http://{bracketed}:{port}"


def names_of(host: str) -> list[str]:
    """The names under which a server on this address may be asked for."""
    if host not in {"0.0.0.0", "::", ""}:  # noqa: S104
        return [f"[{host}]" if ":" in host else host]
    own = socket.gethostname()
    try:
        addresses = socket.gethostbyname_ex(own)[2]
    except OSError:
        addresses = []
    return [own, f"{own}.local", *addresses]
