"""People with an account: readers, and the staff, who are people too."""

from __future__ import annotations

from typing import Any, ClassVar

from django.conf import settings
from django.contrib.auth.models import AbstractUser, BaseUserManager
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from accadeoggi.chronology import clock
from accadeoggi.readership.addresses import address_key, stored_form


class UserManager(BaseUserManager["User"]):
    """Makes and finds accounts, which are known by their address alone."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> User:
        """Open an account; without a password nobody can log in until one is set by mail."""
        user = self.model(email=email, **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> User:
        """Open an account that may do everything."""
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)

    def get_by_natural_key(self, username: str | None) -> User:
        """Find the account of an address, however it is spelt."""
        return self.get(email_key=address_key(username or ""))

    def with_address(self, email: str) -> User | None:
        """The account of an address, however it is spelt; None where there is none."""
        return self.filter(email_key=address_key(email)).first()


class User(AbstractUser):  # type: ignore[django-manager-missing] # Wagtail's managers are untyped
    """Someone who can log in, known by a mail address; staff when they may enter the desk."""

    username = None  # type: ignore[assignment]
    email = models.EmailField(_("email address"), unique=True)
    email_key = models.CharField(max_length=254, unique=True, editable=False)
    language = models.CharField(_("language"), max_length=12, blank=True)
    digest_since = models.DateTimeField(null=True, editable=False)
    """Since when the reader has wanted the daily digest; None where not. The proof of consent."""
    date_joined = models.DateTimeField(_("date joined"), default=clock.now, editable=False)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []
    objects = UserManager()  # type: ignore[misc,assignment]

    class Meta:
        verbose_name = _("account")
        verbose_name_plural = _("accounts")

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the address in one form, and its comparable form beside it."""
        self.email = stored_form(self.email)
        self.email_key = address_key(self.email)
        if "email" in (kwargs.get("update_fields") or ()):
            kwargs["update_fields"] = {*kwargs["update_fields"], "email_key"}
        super().save(*args, **kwargs)

    def clean(self) -> None:
        """Refuse the address of somebody else in words, for the desk's forms."""
        super().clean()
        others = type(self).objects.exclude(pk=self.pk)
        if others.filter(email_key=address_key(self.email)).exists():
            raise ValidationError({"email": _("There is already an account with this address.")})

    def __str__(self) -> str:
        return self.get_full_name() or self.email

    @property
    def wants_digest(self) -> bool:
        """Whether the daily digest is to be sent to this reader."""
        return self.digest_since is not None

    @property
    def may_enter_desk(self) -> bool:
        """Whether this account opens the editors' desk: what staff means here."""
        return self.is_active and self.has_perm("wagtailadmin.access_admin")


class SavedArticle(models.Model):
    """An article that a reader keeps; its other languages are the same thing."""

    reader = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="saved_articles"
    )
    article = models.ForeignKey("column.Article", on_delete=models.CASCADE, related_name="+")
    saved_at = models.DateTimeField(default=clock.now)

    class Meta:
        verbose_name = _("saved article")
        verbose_name_plural = _("saved articles")
        ordering = ("-saved_at", "-pk")
        constraints = (
            models.UniqueConstraint(fields=["reader", "article"], name="saved_once_a_reader"),
        )

    def __str__(self) -> str:
        return f"{self.reader_id} · {self.article_id}"


class ErasedAccount(models.Model):
    """All that remains of an account that was deleted: a keyed hash of its address (S14).

    Nobody can read the address out of it; whoever is about to write to an address, for instance
    from an imported list, can ask whether its owner has left (`queries.has_left`).
    """

    key_hash = models.CharField(max_length=64, unique=True)
    erased_at = models.DateTimeField(default=clock.now)

    class Meta:
        verbose_name = _("erased account")
        verbose_name_plural = _("erased accounts")

    def __str__(self) -> str:
        return self.key_hash[:12]
