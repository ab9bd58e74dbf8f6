"""A child that does not outlive its parent.

A server's worker that outlives its parent keeps answering on the port, with old code and on
a data directory that somebody else may have taken over.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import threading
import time

PR_SET_PDEATHSIG = 1
LOOK_EVERY = 0.5


def die_with(parent: int) -> None:
    """From here on, this process is killed when its parent, the given process, ends.

    Linux does it at once (``prctl(2)``, PR_SET_PDEATHSIG); elsewhere a thread looks twice a
    second whether the process has been handed to another parent.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    else:
        watch_parent(parent)
    if os.getppid() != parent:
        end_now()


def watch_parent(parent: int) -> None:
    """End this process once its parent is another than the given one."""
    threading.Thread(target=_look, args=(parent,), name="parent-watch", daemon=True).start()


def _look(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(LOOK_EVERY)
    end_now()


def end_now() -> None:
    """End without ceremony: the database survives it, and nothing else is held."""
    os.kill(os.getpid(), signal.SIGKILL)
