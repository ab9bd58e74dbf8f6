"""Loading the program before it is divided into processes, so that they share it.

Its pages are warmed later, by the web process itself (``website.wsgi``): what is compiled
before the division is copied bit by bit while the first readers wait.
"""

from __future__ import annotations

import gc

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import connections
from django.urls import get_resolver
from django.utils import translation


def load() -> None:
    """Load the application, its addresses and its words; leave no connection open, no garbage."""
    get_wsgi_application()
    for language, _name in settings.LANGUAGES:
        with translation.override(language):
            get_resolver().reverse_dict  # noqa: B018 - fills the table for this language
    connections.close_all()
    gc.collect()
    gc.freeze()
