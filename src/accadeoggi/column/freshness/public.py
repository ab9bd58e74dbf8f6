"""Pages that are the same for everybody say so, and what they show (QUALITY.md rule 8)."""

from __future__ import annotations

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

P = ParamSpec("P")


def public_page(view: Callable[Concatenate[HttpRequest, P], HttpResponse]) -> Callable[..., Any]:
    """A view whose answer depends on its address alone: only reading, noted, marked as public."""

    @wraps(view)
    def marked(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        with noting() as noted:
            shows(EVERYTHING)
            response = view(request, *args, **kwargs)
            render = getattr(response, "render", None)
            if render is not None:
                response = render()
        if response.status_code == OK:
            response.headers.setdefault("Cache-Control", FRESH)
            if request.META.get(ASKED):
                _mark(response, noted)
        return response

    return cast("Callable[..., Any]", require_safe(marked))


def _mark(response: HttpResponse, noted: Noted) -> None:
    response.headers["X-Edge-Tags"] = " ".join(sorted(noted.tags))
    if noted.until is not None:
        response.headers["X-Edge-Until"] = str(noted.until.timestamp())
