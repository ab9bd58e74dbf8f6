"""The Django app of this room."""

from __future__ import annotations

from django.apps import AppConfig


class CatalogueConfig(AppConfig):
    """Names the app, so that its tables and permissions keep their names for good."""

    name = "accadeoggi.catalogue"
    label = "catalogue"
    verbose_name = "Catalogue"
