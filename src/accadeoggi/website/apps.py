"""The Django app that holds the rooms together."""

from __future__ import annotations

from django.apps import AppConfig


class WebsiteConfig(AppConfig):
    """Settings, addresses, shell and command line."""

    name = "accadeoggi.website"
    label = "website"
    verbose_name = "Accade Oggi"

    def ready(self) -> None:
        """Listen to what changes the public pages."""
        from accadeoggi.website.finished import hearing  # noqa: PLC0415 - it needs all models

        hearing.connect()
