"""One walk through the phrases of a text, in order: each gets its value from where the text stands."""

from __future__ import annotations

from accadeoggi.reading.resolving.walk import Tagged, resolve

__all__ = ["Tagged", "resolve"]
