"""The Django app of this room."""

from __future__ import annotations

from django.apps import AppConfig


class ColumnConfig(AppConfig):
    """Names the app, so that its tables and permissions keep their names for good."""

    name = "accadeoggi.column"
    label = "column"
    verbose_name = "Column"
