"""How allauth is bent to this house: addresses, languages, links, destinations."""

from __future__ import annotations

from typing import Any, ClassVar

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.models import EmailAddress
from allauth.mfa.adapter import DefaultMFAAdapter
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest
from django.urls import reverse
from django.utils import translation
from django.utils.translation import get_language, get_language_from_path
from django.utils.translation import gettext_lazy as _

from accadeoggi.chronology import clock
from accadeoggi.readership.addresses import address_key, stored_form
from accadeoggi.readership.destinations import is_ours
from accadeoggi.readership.mail import headers
from accadeoggi.readership.models import User
from accadeoggi.readership.queries import moment_in_words, publication_name


def absolute(path: str) -> str:
    """A path as a full address on the publication's own host, never on the one asked for (S5)."""
    return f"{settings.WAGTAILADMIN_BASE_URL.rstrip('/')}{path}"


class AccountAdapter(DefaultAccountAdapter):
    """Accounts known by an address; mails in the page's language; nobody told who is here."""

    error_messages: ClassVar[dict[str, Any]] = {
        **DefaultAccountAdapter.error_messages,
        "account_inactive": _("This account is not active."),
        "duplicate_email": _("This is already the address of your account."),
        "email_password_mismatch": _("Address and password do not match. Please try again."),
        "enter_current_password": _("This is not your current password."),
        "incorrect_code": _("This code is not right, or no longer."),
        "incorrect_password": _("This is not the password of your account."),
        "rate_limited": _("Too many attempts in a short time. Please wait a little."),
        "same_as_current": _("This is the address that you already have."),
        "too_many_login_attempts": _("Too many attempts. Please wait five minutes and try again."),
    }

    def is_ajax(self, request: HttpRequest) -> bool:  # noqa: ARG002 - allauth's hook
        """Never: our pages are forms, and one answer is enough to guard."""
        return False

    def clean_email(self, email: str) -> str:
        """The address as it will be kept."""
        return stored_form(super().clean_email(email))

    def save_user(
        self, request: HttpRequest, user: User, form: Any, *args: Any, **kwargs: Any
    ) -> User:
        """A new account speaks the language of the page that it was opened on."""
        user.language = get_language() or ""
        saved: User = super().save_user(request, user, form, *args, **kwargs)
        return saved

    def confirm_email(self, request: HttpRequest, email_address: EmailAddress) -> bool:
        """Confirm an address unless somebody else has it, however they spell it."""
        if not _is_somebody_elses(email_address):
            return bool(super().confirm_email(request, email_address))
        template = "account/messages/email_confirmation_failed.txt"
        self.add_message(request, messages.ERROR, template, {"email": email_address.email})
        return False

    def is_safe_url(self, url: str) -> bool:
        """Whether somebody may be sent there after a form."""
        return is_ours(url)

    def get_logout_redirect_url(self, request: HttpRequest) -> str:  # noqa: ARG002 - allauth's hook
        """To today's page, in the language of the page left."""
        return reverse("column:today")

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:  # noqa: ARG002
        """Back to the account."""
        return reverse("readership:account")

    def get_reauthentication_methods(self, user: Any) -> list[dict[str, Any]]:
        """The ways to show again that it is you, in our words."""
        words = {
            "reauthenticate": _("Use the password"),
            "mfa_reauthenticate": _("Use a code from the authenticator app"),
        }
        methods = super().get_reauthentication_methods(user)
        return [one | {"description": words.get(one["id"], one["description"])} for one in methods]

    def get_reset_password_from_key_url(self, key: str) -> str:
        """The link of a forgotten password."""
        uid, _dash, token = key.partition("-")
        return absolute(reverse("account_reset_password_from_key", args=[uid, token]))

    def get_email_confirmation_url(
        self,
        request: HttpRequest,  # noqa: ARG002 - allauth's hook
        emailconfirmation: Any,
    ) -> str:
        """The link that confirms an address."""
        return absolute(reverse("account_confirm_email", args=[emailconfirmation.key]))

    def send_password_reset_mail(self, user: User, email: str, context: dict[str, Any]) -> None:
        """To the address that is stored, whatever was typed (S6)."""
        super().send_password_reset_mail(user, user.email or email, context)

    def send_account_already_exists_mail(self, email: str) -> None:
        """To the address that is stored, whatever was typed (S6)."""
        known = User.objects.with_address(email)
        super().send_account_already_exists_mail(known.email if known else email)

    def send_confirmation_mail(
        self,
        request: HttpRequest,
        emailconfirmation: Any,
        signup: bool,  # noqa: FBT001
    ) -> None:
        """Ask for confirmation; somebody who has an account already is told so instead."""
        if _is_somebody_elses(emailconfirmation.email_address):
            self.send_account_already_exists_mail(emailconfirmation.email_address.email)
        else:
            super().send_confirmation_mail(request, emailconfirmation, signup)

    def format_email_subject(self, subject: str) -> str:
        """The subject as it is: our subjects name the publication themselves."""
        return subject

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Send in the language of the page; from a page without one, in the account's."""
        language = mail_language(self.request, context.get("user"))
        with translation.override(language):
            around = {
                **context,
                "email": email,
                "publication": publication_name(language),
                "site_url": absolute(reverse("column:today")),
                "account_url": absolute(reverse("readership:account")),
                "signup_url": absolute(reverse("account_signup")),
                "reset_url": absolute(reverse("account_reset_password")),
            }
            self.render_mail(template_prefix, email, around, headers(language)).send()

    def send_notification_mail(
        self,
        template_prefix: str,
        user: User,
        context: dict[str, Any] | None = None,
        email: str | None = None,
    ) -> None:
        """Tell somebody that something about their account has changed, and when."""
        language = mail_language(self.request, user)
        around = {**(context or {}), "user": user, "when": moment_in_words(clock.now(), language)}
        super().send_notification_mail(template_prefix, user, around, email)


def mail_language(request: HttpRequest | None, user: User | None) -> str:
    """In which language to write: the page's, else the reader's, else the one in use."""
    prefix = get_language_from_path(request.path_info) if request is not None else None
    return prefix or (user.language if user else "") or get_language() or settings.LANGUAGE_CODE


def _is_somebody_elses(address: EmailAddress) -> bool:
    others = User.objects.exclude(pk=address.user_id)
    return others.filter(email_key=address_key(address.email)).exists()


class TwoFactorAdapter(DefaultMFAAdapter):
    """Two-step verification under the publication's own name."""

    error_messages: ClassVar[dict[str, Any]] = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": _("This code is not right, or no longer."),
        "unverified_email": _("Please confirm your address first."),
    }

    def get_totp_issuer(self) -> str:
        """The name under which the authenticator app files the key."""
        return publication_name(get_language() or settings.LANGUAGE_CODE)
