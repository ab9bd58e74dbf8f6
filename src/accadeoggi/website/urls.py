"""The table of addresses."""

from __future__ import annotations

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path
from django.views.static import serve
from wagtail.admin import urls as desk_urls
from wagtail.documents import urls as document_urls

from accadeoggi.column import machine_views
from accadeoggi.readership import urls as readership_urls

media = settings.MEDIA_URL.lstrip("/")

urlpatterns = [
    path("", machine_views.choose_language, name="root"),
    path("robots.txt", machine_views.robots, name="robots"),
    path("site.webmanifest", machine_views.manifest, name="manifest"),
    path("sitemap.xml", machine_views.sitemap_index, name="sitemap"),
    path("sitemap-<str:language>.xml", machine_views.sitemap, name="sitemap-language"),
    path("admin/", include(desk_urls)),
    path("documents/", include(document_urls)),
    path(f"{media}<path:path>", serve, {"document_root": settings.MEDIA_ROOT}),
    *readership_urls.unprefixed_patterns,
]
urlpatterns += i18n_patterns(
    path("account/", include((readership_urls.urlpatterns, "readership"))),
    path("account/", include(readership_urls.allauth_patterns)),
    path("", include("accadeoggi.column.urls")),
)
