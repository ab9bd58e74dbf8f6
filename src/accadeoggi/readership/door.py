"""The door of the editors' desk: a second step for staff, and patience for who guesses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from allauth.account.internal.flows.login import get_authentication_records
from allauth.core import ratelimit
from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import translation

from accadeoggi.readership.addresses import address_key
from accadeoggi.readership.models import User
from accadeoggi.readership.pages import PRIVATE

KEY = "desk_door_key"
OPEN = frozenset({"wagtailadmin_login", "wagtailadmin_logout", "wagtailadmin_sprite"})
"""The doorstep of the desk."""


class DeskDoorMiddleware:
    """Lets staff into the desk after the second step (QUALITY.md S6).

    ``STAFF_TWO_FACTOR`` is "required" (who has no authenticator app yet sets one up first) or
    "offered" (who has one is asked for its code). Where nothing is set, it is required. The desk's
    own log-in page knows neither second step nor rate limit, so that both are kept here; its page
    for forgotten passwords, which tells by its time who is known, gives way to ours.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Forget the tries of who got in."""
        response = self.get_response(request)
        if hasattr(request, KEY) and request.user.is_authenticated:
            ratelimit.clear(request, action="login_failed", key=getattr(request, KEY))
        return response

    def process_view(
        self, request: HttpRequest, _view: object, _args: Any, _kwargs: Any
    ) -> HttpResponse | None:
        """Turn away who guesses too often, and send staff to the second step where it is due."""
        if not request.path.startswith(reverse("wagtailadmin_home")):
            return None
        if _name(request) == "wagtailadmin_login" and request.method == "POST":
            return _patience(request)
        if _name(request).startswith("wagtailadmin_password_reset"):
            return HttpResponseRedirect(reverse("account_reset_password"))
        return None if _name(request) in OPEN else second_step(request)


def _name(request: HttpRequest) -> str:
    match = request.resolver_match
    return (match.url_name or "") if match else ""


def _patience(request: HttpRequest) -> HttpResponse | None:
    """The limits of the public log-in hold here too."""
    key = f"desk:{address_key(request.POST.get('username', ''))}"
    setattr(request, KEY, key)
    for action in ("login", "login_failed"):
        refusal: HttpResponse | None = ratelimit.consume_or_429(request, action=action, key=key)
        if refusal is not None:
            return refusal
    return None


def second_step(request: HttpRequest) -> HttpResponse | None:
    """Where staff has to go before the desk; None where the way is free."""
    user = request.user
    if not isinstance(user, User) or not user.may_enter_desk or has_taken_it(request, user):
        return None
    if is_mfa_enabled(user, [Authenticator.Type.TOTP]):
        return _to("mfa_reauthenticate", request, user)
    required = getattr(settings, "STAFF_TWO_FACTOR", "required") == "required"
    return _to("mfa_activate_totp", request, user) if required else None


def has_taken_it(request: HttpRequest, user: User) -> bool:
    """Whether the second step was taken in this session."""
    records = get_authentication_records(request, user)
    return any(record.get("method") == "mfa" for record in records)


def _to(name: str, request: HttpRequest, user: User) -> HttpResponse:
    with translation.override(user.language or translation.get_language()):
        query = urlencode({"next": request.get_full_path()})
        response = HttpResponseRedirect(f"{reverse(name)}?{query}")
    response.headers["Cache-Control"] = PRIVATE
    return response
