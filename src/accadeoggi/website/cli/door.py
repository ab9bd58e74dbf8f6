"""From the command line into Django."""

from __future__ import annotations

import os
from importlib import import_module
from pathlib import Path
from typing import Any

import django
from django.core.exceptions import ImproperlyConfigured

from accadeoggi.website.cli.trouble import Trouble
from accadeoggi.website.cli.words import _
from accadeoggi.website.firstrun.record import read_record

DATABASE = "accadeoggi.sqlite3"
SETTINGS = "accadeoggi.website.settings.local"
ADDRESS = "http://127.0.0.1:8000"


def behind_django(data: Path, place: str, /, **arguments: Any) -> Any:
    """Wake Django up for an installation and call ``module:function`` there.

    Models can be imported only once Django is awake, so a command names its function instead
    of importing it.
    """
    os.environ["AO_DATA"] = str(data)
    os.environ.setdefault("AO_BASE_URL", read_record(data).get("address", ADDRESS))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
    try:
        django.setup()
    except ImproperlyConfigured as error:
        raise Trouble(
            _("the configuration is not complete: {reason}").format(reason=error)
        ) from error
    module, name = place.split(":")
    return getattr(import_module(module), name)(**arguments)


def in_installation(data: Path, place: str, /, **arguments: Any) -> Any:
    """The same, for commands that need an installation that has been made already."""
    refuse_missing(data)
    return behind_django(data, place, **arguments)


def refuse_missing(data: Path) -> None:
    """Refuse a directory in which no installation has been made."""
    if not (data / DATABASE).is_file():
        said = _("there is no installation in {data}: make one with “accadeoggi up --data {data}”")
        raise Trouble(said.format(data=data))
