"""A reader's right to know and to leave: export and deletion (QUALITY.md S14)."""

from __future__ import annotations

from allauth.core import ratelimit
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from accadeoggi.readership import actions
from accadeoggi.readership.forms import EraseForm
from accadeoggi.readership.views.account import reader_of


@require_safe
@login_required
def data(request: HttpRequest) -> HttpResponse:
    """What can be done with one's data."""
    context = {"is_staff": reader_of(request).may_enter_desk}
    return TemplateResponse(request, "readership/data.html", context)


@require_safe
@login_required
def export(request: HttpRequest) -> HttpResponse:
    """Everything that is stored about the reader, as a file."""
    refusal: HttpResponse | None = ratelimit.consume_or_429(
        request, action="export", limit_get=True
    )
    if refusal is not None:
        return refusal
    response = JsonResponse(
        actions.export(reader_of(request)), json_dumps_params={"ensure_ascii": False, "indent": 2}
    )
    response.headers["Content-Disposition"] = 'attachment; filename="accade-oggi-account.json"'
    return response


@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def delete(request: HttpRequest) -> HttpResponse:
    """Delete the account for good, after the password; staff are asked to hand over first."""
    reader = reader_of(request)
    form = EraseForm(reader, request.POST or None)
    if request.method == "POST" and not reader.may_enter_desk and form.is_valid():
        actions.erase(reader)
        logout(request)
        return redirect("readership:deleted")
    context = {"form": form, "reader": reader, "is_staff": reader.may_enter_desk}
    return TemplateResponse(request, "readership/delete.html", context)


@require_safe
def deleted(request: HttpRequest) -> HttpResponse:
    """Farewell."""
    return TemplateResponse(request, "readership/deleted.html", {})
