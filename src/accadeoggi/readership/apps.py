"""The Django app of this room."""

from __future__ import annotations

from importlib import import_module

from django.apps import AppConfig


class ReadershipConfig(AppConfig):
    """Names the app, so that its tables and permissions keep their names for good."""

    name = "accadeoggi.readership"
    label = "readership"
    verbose_name = "Readership"

    def ready(self) -> None:
        """Listen to what happens, and check the settings, once all apps are there."""
        import_module("accadeoggi.readership.signal_handlers")
        import_module("accadeoggi.readership.checks")
