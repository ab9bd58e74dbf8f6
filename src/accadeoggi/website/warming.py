"""Showing a few pages to nobody, so that the first reader does not wait for their templates.

A template is read and compiled when it is first used; an article's page uses some thirty.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any
from wsgiref.util import setup_testing_defaults

from django.conf import settings
from django.db import connections
from django.urls import reverse
from django.utils import translation

from accadeoggi.chronology import MonthDay, clock
from accadeoggi.column.articles import visible_in
from accadeoggi.column.models import Article

logger = logging.getLogger(__name__)

Application = Callable[..., Any]


def warmed(application: Application) -> Application:
    """The application after it has shown its pages; what goes wrong there stops nobody."""
    try:
        for path in pages():
            show(application, path)
    except Exception as error:  # noqa: BLE001 - a start without warm pages is a start
        logger.warning("the first pages are not ready beforehand: %s", error)
    finally:
        connections.close_all()
    return application


def pages() -> Iterator[str]:
    """Today, a day and an article of every language."""
    now = clock.now()
    for language, _name in settings.LANGUAGES:
        with translation.override(language):
            yield reverse("column:today")
            yield reverse("column:day", args=[MonthDay.of(now.date())])
        article = visible_in(Article.objects, language, now).order_by("-pk").first()
        if article is not None:
            yield article.address()


def show(application: Application, path: str) -> None:
    """Ask for a page as a stranger without cookies, and throw the answer away."""
    environ: dict[str, Any] = {
        "PATH_INFO": path,
        "HTTP_HOST": a_known_host(),
        "SERVER_PORT": "443",
        "wsgi.url_scheme": "https",
    }
    setup_testing_defaults(environ)
    answer = application(environ, lambda _status, _headers, _error=None: None)
    try:
        deque(answer, maxlen=0)
    finally:
        answer.close()


def a_known_host() -> str:
    """A name to which the application answers.

    >>> from django.test import override_settings
    >>> with override_settings(ALLOWED_HOSTS=[".example.org"]):
    ...     a_known_host()
    'example.org'
    """
    first = [*settings.ALLOWED_HOSTS, "localhost"][0].lstrip(".")
    return "localhost" if first == "*" else first
