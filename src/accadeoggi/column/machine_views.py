"""Addresses that machines ask for: the language door, robots, manifest, sitemaps."""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import translation
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language_from_request
from django.views.decorators.http import require_safe
from wagtail.models import Site

from accadeoggi.chronology import clock
from accadeoggi.column.frame import build_frame
from accadeoggi.column.freshness import shows, tags
from accadeoggi.column.freshness.public import public_page
from accadeoggi.column.sitemaps import entries
from accadeoggi.column.versions import languages


@require_safe
def choose_language(request: HttpRequest) -> HttpResponse:
    """The bare address: on to the language that the browser prefers."""
    preferred = get_language_from_request(request)
    language = preferred if preferred in languages() else settings.LANGUAGE_CODE
    with translation.override(language):
        response = redirect("column:today")
    patch_vary_headers(response, ["Accept-Language"])
    return response


@public_page
def robots(request: HttpRequest) -> HttpResponse:
    """What crawlers may read, and where the sitemap is."""
    context = {"sitemap": settings.WAGTAILADMIN_BASE_URL + reverse("sitemap")}
    return render(request, "robots.txt", context, content_type="text/plain; charset=utf-8")


@public_page
def manifest(request: HttpRequest) -> HttpResponse:
    """The web app manifest."""
    return render(request, "website/site.webmanifest", content_type="application/manifest+json")


@public_page
def sitemap_index(request: HttpRequest) -> HttpResponse:
    """One sitemap a language."""
    addresses = [
        settings.WAGTAILADMIN_BASE_URL + reverse("sitemap-language", args=[code])
        for code in languages()
    ]
    return _xml(request, "column/sitemap_index.xml", {"addresses": addresses})


@public_page
def sitemap(request: HttpRequest, language: str) -> HttpResponse:
    """Every public page of a language, with its other versions."""
    if language not in languages():
        raise Http404("no such language")
    with translation.override(language):
        shows(tags.SITEMAP)
        frame = build_frame(language, clock.now(), Site.find_for_request(request))
        return _xml(request, "column/sitemap.xml", {"entries": entries(frame)})


def _xml(request: HttpRequest, template: str, context: dict[str, object]) -> HttpResponse:
    return render(request, template, context, content_type="application/xml; charset=utf-8")
