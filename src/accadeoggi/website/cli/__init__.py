"""The command line: `accadeoggi …`."""

from accadeoggi.website.cli.main import main

__all__ = ["main"]
