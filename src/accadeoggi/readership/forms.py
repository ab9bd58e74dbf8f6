"""The forms of the account, with labels and hints of our own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from allauth.account import forms as account
from allauth.account.adapter import get_adapter
from allauth.mfa.base import forms as mfa
from allauth.mfa.totp import forms as totp
from django import forms
from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.db import IntegrityError, transaction
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from accadeoggi.readership.actions import choose_digest
from accadeoggi.readership.models import User

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise

PASSWORD_HINT = _("At least ten characters. A short sentence of your own is a good password.")


def _say(field: forms.Field, label: str | _StrPromise, hint: str | _StrPromise = "") -> None:
    field.label = label
    field.help_text = hint


def _address(field: forms.Field, *, autocomplete: str = "email") -> None:
    field.widget.attrs |= {
        "autocomplete": autocomplete,
        "autocapitalize": "none",
        "spellcheck": "false",
    }


class Plain(forms.Form):
    """Takes out placeholders, which vanish when they are needed and are hard to read."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.widget.attrs.pop("placeholder", None)


class LogInForm(Plain, account.LoginForm):
    """Address and password."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _say(self.fields["login"], _("Email address"))
        _address(self.fields["login"], autocomplete="username")
        _say(self.fields["password"], _("Password"))
        _say(self.fields["remember"], _("Keep me logged in on this device"))


class SignUpForm(Plain, account.SignupForm):
    """A new account; who has one already is told so by mail and by nothing else (S6)."""

    account_already_exists: bool

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _say(self.fields["email"], _("Email address"))
        _address(self.fields["email"])
        _say(self.fields["password1"], _("Password"), PASSWORD_HINT)

    def validate_unique_email(self, value: str) -> str:
        """Also find the account of an address that is spelt another way."""
        email: str = super().validate_unique_email(value)
        known = User.objects.with_address(email) is not None
        self.account_already_exists = self.account_already_exists or known
        return email

    def try_save(self, request: HttpRequest) -> Any:
        """Open the account; two at once with one address open one.

        Where there is an account already, the password is hashed all the same, so that both
        answers take their time.
        """
        if self.account_already_exists:
            make_password(self.cleaned_data["password1"])
            return super().try_save(request)
        try:
            with transaction.atomic():
                return super().try_save(request)
        except IntegrityError:
            self.account_already_exists = True
            return super().try_save(request)


class ForgottenPasswordForm(Plain, account.ResetPasswordForm):
    """The address to which the link goes."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _say(self.fields["email"], _("Email address"))
        _address(self.fields["email"])


class NewPasswordForm(Plain, account.ResetPasswordKeyForm):
    """A new password after a link from the mail, typed once."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["password2"]
        _say(self.fields["password1"], _("New password"), PASSWORD_HINT)


class ChangePasswordForm(Plain, account.ChangePasswordForm):
    """The old password and the new one."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["password2"]
        _say(self.fields["oldpassword"], _("Current password"))
        _say(self.fields["password1"], _("New password"), PASSWORD_HINT)


class SetPasswordForm(Plain, account.SetPasswordForm):
    """The first password of an account that was opened without one."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["password2"]
        _say(self.fields["password1"], _("New password"), PASSWORD_HINT)


class ChangeAddressForm(Plain, account.AddEmailForm):
    """The new address of an account."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _say(self.fields["email"], _("New email address"))
        _address(self.fields["email"])


class AgainForm(Plain, account.ReauthenticateForm):
    """The password once more, before something that matters."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _say(self.fields["password"], _("Password"))


def _code(field: forms.Field, hint: str | _StrPromise) -> None:
    _say(field, _("Code"), hint)
    field.widget.attrs |= {"inputmode": "numeric", "autocapitalize": "none", "spellcheck": "false"}


CODE_HINT = _("Six digits from the authenticator app, or one of your recovery codes.")


class CodeForm(Plain, mfa.AuthenticateForm):
    """The code of the second step."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _code(self.fields["code"], CODE_HINT)


class CodeAgainForm(Plain, mfa.ReauthenticateForm):
    """The code of the second step, asked of somebody who is logged in."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _code(self.fields["code"], CODE_HINT)


class FirstCodeForm(Plain, totp.ActivateTOTPForm):
    """The first code of a new authenticator app, which shows that it works."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _code(self.fields["code"], _("The six digits that the app shows now."))


class PreferencesForm(forms.ModelForm[User]):
    """What a reader likes: how to be called, in which language, with or without the digest."""

    language = forms.ChoiceField(
        label=_("Language of our mail to you"), choices=lambda: settings.LANGUAGES
    )
    digest = forms.BooleanField(
        label=_("Send me the daily digest"),
        help_text=_(
            "One mail each morning with what happened on this day, as soon as the publication "
            "starts sending it. You can stop it here."
        ),
        required=False,
    )

    class Meta:
        model = User
        fields = ("first_name", "last_name", "language")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["digest"].initial = self.instance.wants_digest
        _say(self.fields["first_name"], _("First name"))
        _say(self.fields["last_name"], _("Last name"))
        self.fields["first_name"].widget.attrs["autocomplete"] = "given-name"
        self.fields["last_name"].widget.attrs["autocomplete"] = "family-name"

    def clean_first_name(self) -> str:
        """One line of text."""
        return " ".join(self.cleaned_data["first_name"].split())

    def clean_last_name(self) -> str:
        """One line of text."""
        return " ".join(self.cleaned_data["last_name"].split())

    def save(self, commit: bool = True) -> User:  # noqa: FBT001, FBT002 - Django's signature
        """Keep the choices."""
        choose_digest(self.instance, wanted=self.cleaned_data["digest"])
        return super().save(commit)


class EraseForm(forms.Form):
    """The password again, before an account is deleted for good."""

    password = forms.CharField(
        label=_("Password"),
        help_text=_("To be sure that it is you who asks."),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )

    def __init__(self, user: User, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user

    def clean_password(self) -> str:
        """Refuse a wrong password, and too many of them."""
        password: str = self.cleaned_data["password"]
        if not get_adapter().reauthenticate(self.user, password):
            raise get_adapter().validation_error("incorrect_password")
        return password
