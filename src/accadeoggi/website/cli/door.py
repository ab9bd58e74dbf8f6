"""From the command line into Django."""

from __future__ import annotations

import os
from importlib import import_module
from pathlib import Path
from typing import Any

import django

from accadeoggi.website.cli.trouble import Trouble
from accadeoggi.website.cli.words import _

DATABASE = "accadeoggi.sqlite3"
SETTINGS = "accadeoggi.website.settings.local"


def open_django(data: Path) -> None:
    """Wake Django up for an installation."""
    os.environ["AO_DATA"] = str(data)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
    django.setup()


def behind_django(data: Path, place: str, /, **arguments: Any) -> Any:
    """Call ``module:function`` of an installation that is there.

    Models can be imported only once Django is awake, so the command names its function instead
    of importing it.
    """
    if not (data / DATABASE).is_file():
        raise Trouble(
            _(
                "there is no installation in {data}: make one with “accadeoggi up --data {data}”"
            ).format(data=data)
        )
    open_django(data)
    module, name = place.split(":")
    return getattr(import_module(module), name)(**arguments)
