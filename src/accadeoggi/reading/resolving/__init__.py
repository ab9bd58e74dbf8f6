"""One walk through a text: each phrase gets its value from where the narrative stands."""

from __future__ import annotations

from accadeoggi.reading.resolving.walk import Tagged, resolve

__all__ = ["Tagged", "resolve"]
