"""Pages that are the same for everybody say so, and what they show (QUALITY.md rule 8)."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, cast

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from accadeoggi.column.freshness.shown import Noted, noting, shows
from accadeoggi.column.freshness.tags import EVERYTHING

ASKED = "accadeoggi.edge"
"""In a request's environ if somebody in front would keep the answer."""
FRESH = "public, max-age=0, must-revalidate"
"""Others may keep the page, and ask each time whether it is still right: an ETag tells."""
OK = 200
INDENT = re.compile(rb"\n[ \t\r\n]+")
KEEPING_SPACES = (b"<pre", b"<textarea")

P = ParamSpec("P")


def public_page(view: Callable[Concatenate[HttpRequest, P], HttpResponse]) -> Callable[..., Any]:
    """A view whose answer depends on its path alone: only reading, noted, marked as public."""
    return _marking(view, frozenset())


def public_list(*asked: str) -> Callable[[Callable[..., HttpResponse]], Callable[..., Any]]:
    """A public page that also depends on these parameters of the query, and on no other."""
    return lambda view: _marking(view, frozenset(asked))


def _marking(view: Callable[..., HttpResponse], known: frozenset[str]) -> Callable[..., Any]:

    @wraps(view)
    def marked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        with noting() as noted:
            shows(EVERYTHING)
            response = view(request, *args, **kwargs)
            render = getattr(response, "render", None)
            if render is not None:
                response = render()
        if response.status_code == OK:
            if response.headers.get("Content-Type", "").startswith("text/html"):
                response.content = without_indents(response.content)
            response.headers.setdefault("Cache-Control", FRESH)
            if request.META.get(ASKED) and known.issuperset(request.GET):
                _mark(response, noted)
        return response

    return cast("Callable[..., Any]", require_safe(marked))


def _mark(response: HttpResponse, noted: Noted) -> None:
    response.headers["X-Edge-Tags"] = " ".join(sorted(noted.tags))
    if noted.until is not None:
        response.headers["X-Edge-Until"] = str(noted.until.timestamp())


def without_indents(page: bytes) -> bytes:
    r"""A page without the blank lines and indents of its templates, which a browser ignores.

    >>> without_indents(b"<ul>\n   \n  <li>a b</li>\n</ul>\n")
    b'<ul>\n<li>a b</li>\n</ul>\n'
    """
    if any(tag in page for tag in KEEPING_SPACES):
        return page
    return INDENT.sub(b"\n", page)
