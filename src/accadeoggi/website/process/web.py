"""The web process: granian with our application.

One worker process with several threads: SQLite has one writer, and a thread that waits for it
lets the others go on.
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
THREADS = 8
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
        workers=1,
        blocking_threads=min(THREADS, (os.cpu_count() or 1) * 2 + 1),
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
