"""The overview of the account, and what its reader likes."""

from __future__ import annotations

from allauth.mfa.utils import is_mfa_enabled
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accadeoggi.column.frame import frame_of
from accadeoggi.readership.forms import PreferencesForm
from accadeoggi.readership.models import User
from accadeoggi.readership.queries import saved_cards, saved_things

LATEST = 3


def reader_of(request: HttpRequest) -> User:
    """Who is logged in; for views that ask for it first."""
    if not isinstance(request.user, User):
        raise TypeError("nobody is logged in")
    return request.user


@require_safe
@login_required
def account(request: HttpRequest) -> HttpResponse:
    """Everything about the account at a glance."""
    reader = reader_of(request)
    things = saved_things(reader)
    context = {
        "reader": reader,
        "saved_count": things.count(),
        "saved": saved_cards(things[:LATEST], frame_of(request)),
        "is_staff": reader.may_enter_desk,
        "two_factor": is_mfa_enabled(reader),
    }
    return TemplateResponse(request, "readership/account.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def preferences(request: HttpRequest) -> HttpResponse:
    """How to be called, the language of mail, the digest."""
    form = PreferencesForm(request.POST or None, instance=reader_of(request))
    if form.is_valid():
        form.save()
        messages.success(request, _("Your preferences are saved."))
        return redirect("readership:preferences")
    return TemplateResponse(request, "readership/preferences.html", {"form": form})
