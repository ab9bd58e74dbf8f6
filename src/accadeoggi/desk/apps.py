"""The desk as a Django app."""

from __future__ import annotations

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DeskConfig(AppConfig):
    """Where the column is planned and made."""

    name = "accadeoggi.desk"
    label = "desk"
    verbose_name = _("desk")

    def ready(self) -> None:
        """Say who does the notices, and listen to what translations have to know."""
        from accadeoggi.desk import signal_handlers, telling  # noqa: F401, PLC0415 - register
