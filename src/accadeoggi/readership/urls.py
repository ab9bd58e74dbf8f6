"""The addresses of the account: ours in a name space, allauth's under the names it expects."""

from __future__ import annotations

from allauth.account import urls as allauth_account
from allauth.mfa import urls as allauth_mfa
from django.urls import URLPattern, URLResolver, include, path

from accadeoggi.readership import views
from accadeoggi.readership.pages import privately

urlpatterns: list[URLPattern | URLResolver] = privately(
    [
        path("", views.account, name="account"),
        path("saved/", views.saved, name="saved"),
        path("save/<int:article_id>/", views.save, name="save"),
        path("state/", views.state, name="state"),
        path("preferences/", views.preferences, name="preferences"),
        path("data/", views.data, name="data"),
        path("data/export/", views.export, name="export"),
        path("data/delete/", views.delete, name="delete"),
        path("data/deleted/", views.deleted, name="deleted"),
    ]
)

allauth_patterns: list[URLPattern | URLResolver] = privately(
    [
        *allauth_account.urlpatterns,
        path("two-step/", include(allauth_mfa.urlpatterns)),
    ]
)

unprefixed_patterns: list[URLPattern | URLResolver] = [
    path("outbox/", views.outbox, name="outbox"),
]
