"""What every answer passes on its way out and every request on its way in."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.utils.translation import get_language_from_path, get_language_from_request

Handler = Callable[[HttpRequest], HttpResponse]

PUBLIC_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
    " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self';"
    " base-uri 'none'; frame-ancestors 'self'; object-src 'none'"
)
# Wagtail's admin sets styles from scripts and previews pages in frames.
DESK_POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
    " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
    " connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'self';"
    " frame-ancestors 'self'; object-src 'none'"
)


class ContentPolicyMiddleware:
    """Tells the browser that a page may load from this host alone (QUALITY.md S3, S11)."""

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Add the policy of the public site, or of the desk."""
        response = self.get_response(request)
        desk = request.path.startswith("/admin/")
        response.headers.setdefault(
            "Content-Security-Policy", DESK_POLICY if desk else PUBLIC_POLICY
        )
        response.headers.setdefault(
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()"
        )
        return response


class AddressLocaleMiddleware:
    """Takes the language from the address alone, so that one address is one page for everybody.

    Django's own middleware also asks a cookie; then two readers see two pages at one address
    and no page can be kept (QUALITY.md rule 8). Only addresses without a language, such as the
    desk, ask what the browser prefers.
    """

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Activate the page's language for the length of the request."""
        language = get_language_from_path(request.path_info)
        chosen = language or get_language_from_request(request) or settings.LANGUAGE_CODE
        with translation.override(chosen):
            request.LANGUAGE_CODE = chosen
            response = self.get_response(request)
            response.headers.setdefault("Content-Language", chosen)
        return response
