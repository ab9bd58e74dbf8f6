"""The web process: granian with our application.

A worker process for each core, each with one thread: finished pages go out twice as fast as with
several threads, which take the interpreter from each other. The server itself reads what a client
sends, and sends what it reads, however slowly, so that no thread ever waits for a client.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Callable
from functools import partial
from typing import Any

from django.conf import settings
from django.utils.module_loading import import_string
from granian import Granian
from granian.constants import Interfaces
from granian.log import LogLevels

from accadeoggi.website.process.parentage import die_with
from accadeoggi.website.process.ports import names_of

APPLICATION = "accadeoggi.website.wsgi.application"
MOST_WORKERS = 4
WAITING = 128
SECONDS_TO_FINISH = 5


def serve(host: str, port: int) -> None:
    """Serve until told to stop."""
    if sys.platform == "linux":
        multiprocessing.set_start_method("fork", force=True)
    Granian(
        APPLICATION,
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=min(MOST_WORKERS, os.cpu_count() or 1),
        blocking_threads=1,
        backpressure=WAITING,
        websockets=False,
        log_level=LogLevels.warning,
        workers_kill_timeout=SECONDS_TO_FINISH,
    ).serve(target_loader=partial(load_application, os.getpid(), host), wrap_loader=False)


def load_application(server: int, host: str) -> Callable[..., Any]:
    """Load the application in the server's own worker process, which ends with the server."""
    die_with(server)
    settings.ALLOWED_HOSTS = [*settings.ALLOWED_HOSTS, *names_of(host)]
    application: Callable[..., Any] = import_string(APPLICATION)
    return application
