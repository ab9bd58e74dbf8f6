"""How every page of the account is set: its title, its privacy, its place in the menu."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import URLPattern, URLResolver, reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accadeoggi.column.cards import Head, Link
from accadeoggi.readership.adapter import absolute
from accadeoggi.readership.models import User

View = Callable[..., HttpResponse]
Patterns = Sequence[URLPattern | URLResolver]
PRIVATE = "private, no-store"

TITLES: Mapping[str, Promise] = {
    "account": gettext_lazy("Your account"),
    "saved": gettext_lazy("Saved articles"),
    "save": gettext_lazy("Save an article"),
    "preferences": gettext_lazy("Preferences"),
    "data": gettext_lazy("Your data"),
    "delete": gettext_lazy("Delete the account"),
    "deleted": gettext_lazy("The account is deleted"),
    "account_login": gettext_lazy("Log in"),
    "account_logout": gettext_lazy("Log out"),
    "account_inactive": gettext_lazy("This account is not active"),
    "account_signup": gettext_lazy("Create an account"),
    "account_reauthenticate": gettext_lazy("Please confirm that it is you"),
    "account_email": gettext_lazy("Email address"),
    "account_email_verification_sent": gettext_lazy("Check your mail"),
    "account_confirm_email": gettext_lazy("Confirm the address"),
    "account_change_password": gettext_lazy("Change the password"),
    "account_set_password": gettext_lazy("Choose a password"),
    "account_reset_password": gettext_lazy("Forgotten password"),
    "account_reset_password_done": gettext_lazy("Check your mail"),
    "account_reset_password_from_key": gettext_lazy("Choose a new password"),
    "account_reset_password_from_key_done": gettext_lazy("The new password is set"),
    "mfa_index": gettext_lazy("Two-step verification"),
    "mfa_authenticate": gettext_lazy("Your code, please"),
    "mfa_reauthenticate": gettext_lazy("Your code, please"),
    "mfa_activate_totp": gettext_lazy("Set up the authenticator app"),
    "mfa_deactivate_totp": gettext_lazy("Remove the authenticator app"),
    "mfa_view_recovery_codes": gettext_lazy("Recovery codes"),
    "mfa_generate_recovery_codes": gettext_lazy("New recovery codes"),
}


def private(view: View, name: str | None) -> View:
    """A page of the account: nobody keeps a copy (QUALITY.md S10), and it has its title."""

    @wraps(view)
    def answered(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = view(request, *args, **kwargs)
        if isinstance(response, TemplateResponse) and not response.is_rendered:
            response.context_data = _dressed(request, name or "", response.context_data or {})
        response.headers["Cache-Control"] = PRIVATE
        return response

    return answered


def privately(patterns: Patterns) -> list[URLPattern | URLResolver]:
    """The same addresses, their pages set as pages of the account."""
    return [_private_pattern(pattern) for pattern in patterns]


def _private_pattern(pattern: URLPattern | URLResolver) -> URLPattern | URLResolver:
    if isinstance(pattern, URLResolver):
        inner = privately(pattern.url_patterns)
        return URLResolver(pattern.pattern, inner, pattern.default_kwargs)
    view = private(pattern.callback, pattern.name)
    return URLPattern(pattern.pattern, view, pattern.default_args, pattern.name)


def _dressed(request: HttpRequest, name: str, context: dict[str, Any]) -> dict[str, Any]:
    title = title_of(name, context)
    wrong = bool(getattr(context.get("form"), "errors", None))
    spoken = _("Error: %(title)s") % {"title": title} if wrong else title
    around = {
        "page_title": title,
        "head": Head(
            title=spoken, description="", canonical=absolute(request.path), robots="noindex"
        ),
        "account_menu": menu(request),
    }
    return around | context


def title_of(name: str, context: Mapping[str, Any]) -> str:
    """The title of a page, which may depend on how things went."""
    if context.get("token_fail"):
        return _("This link no longer works")
    if name == "account_confirm_email" and not context.get("can_confirm"):
        return _("This link no longer works")
    return str(TITLES.get(name, TITLES["account"]))


def menu(request: HttpRequest) -> list[Link]:
    """The pages of the account, for those who are logged in."""
    user = request.user
    if not isinstance(user, User):
        return []
    entries = [
        ("readership:account", _("Overview")),
        ("readership:saved", _("Saved articles")),
        ("readership:preferences", _("Preferences")),
        ("account_email", _("Email address")),
        ("account_change_password", _("Password")),
        ("readership:data", _("Your data")),
    ]
    if user.may_enter_desk:
        entries.append(("mfa_index", _("Two-step verification")))
    return [
        Link(url=reverse(name), label=label, current=reverse(name) == request.path)
        for name, label in entries
    ]
