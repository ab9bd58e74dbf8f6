"""People with an account: readers, and the staff, who are people too."""

from __future__ import annotations

import unicodedata
from typing import Any, ClassVar

from django.contrib.auth.models import AbstractUser, BaseUserManager
from django.db import models
from django.utils.translation import gettext_lazy as _


def address_key(email: str) -> str:
    """The form under which two spellings of one address meet (QUALITY.md S6: casefold and NFKC)."""
    return unicodedata.normalize("NFKC", email.strip()).casefold()


class UserManager(BaseUserManager["User"]):
    """Makes accounts that are known by their address alone."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> User:
        """Open an account; without a password nobody can log in until one is set by mail."""
        user = self.model(email=email.strip(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> User:
        """Open an account that may do everything."""
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)

    def get_by_natural_key(self, username: str | None) -> User:
        """Find the account of an address, however it is spelt."""
        return self.get(email_key=address_key(username or ""))


class User(AbstractUser):
    """Someone who can log in, known by a mail address; staff when they may enter the desk."""

    username = None  # type: ignore[assignment]
    email = models.EmailField(_("mail address"), unique=True)
    email_key = models.CharField(max_length=254, unique=True, editable=False)
    language = models.CharField(_("language"), max_length=12, blank=True)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []
    objects = UserManager()  # type: ignore[misc,assignment]

    class Meta:
        verbose_name = _("account")
        verbose_name_plural = _("accounts")

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the comparable form of the address beside it."""
        self.email_key = address_key(self.email)
        super().save(*args, **kwargs)

    def __str__(self) -> str:
        return self.get_full_name() or self.email
