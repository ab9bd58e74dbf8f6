"""Loading the program before it is divided into processes, so that they share it."""

from __future__ import annotations

import gc

from django.conf import settings
from django.db import connections
from django.urls import get_resolver
from django.utils import translation
from django.utils.module_loading import import_string


def load() -> None:
    """Load the application, its addresses and its words; leave no connection open, no garbage."""
    import_string(settings.WSGI_APPLICATION)
    for language, _name in settings.LANGUAGES:
        with translation.override(language):
            get_resolver().reverse_dict  # noqa: B018 - fills the table for this language
    connections.close_all()
    gc.collect()
    gc.freeze()
