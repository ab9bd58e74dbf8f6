"""What is done to accounts: opened, closed, told everything about; articles kept and let go."""

from __future__ import annotations

import secrets
from typing import Any

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.db import transaction
from django.utils import translation
from wagtail.models import ModelLogEntry

from accadeoggi.chronology import clock
from accadeoggi.column.models import Article
from accadeoggi.readership import outbox, queries
from accadeoggi.readership.addresses import stored_form
from accadeoggi.readership.models import ErasedAccount, SavedArticle, User

PASSWORD_BYTES = 15


class AddressTaken(ValueError):
    """There is already an account with this address."""


@transaction.atomic
def create_staff(email: str, password: str, language: str) -> User:
    """Open an account that may do everything at the desk; its address counts as confirmed."""
    if User.objects.with_address(email) is not None:
        raise AddressTaken(f"there is already an account with the address {stored_form(email)}")
    user = User.objects.create_superuser(email, password, language=language)
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    return user


def reset_password(user: User) -> str:
    """Give an account a new random password and end its sessions; the password is the answer."""
    password = secrets.token_urlsafe(PASSWORD_BYTES)
    user.set_password(password)
    user.save(update_fields=["password"])
    return password


def save_article(reader: User, article: Article) -> None:
    """Keep an article for a reader; doing so twice, in whatever language, keeps it once."""
    if not queries.is_saved(reader, article):
        SavedArticle.objects.get_or_create(reader=reader, article=article)


def let_go(reader: User, article: Article) -> None:
    """No longer keep an article, in whatever language it was saved."""
    key = article.translation_key
    SavedArticle.objects.filter(reader=reader, article__translation_key=key).delete()


def choose_digest(reader: User, *, wanted: bool) -> None:
    """Write down whether the daily digest is wanted, and since when."""
    if wanted != reader.wants_digest:
        reader.digest_since = clock.now() if wanted else None


def erase(user: User) -> None:
    """Delete an account and all that is known about it; a keyed hash of the address remains.

    The mail that the local outbox holds goes too: it stands for mail that has left the house,
    but it is on our disk (QUALITY.md S14).
    """
    addresses = {user.email, *_addresses(user).values_list("email", flat=True)}
    with transaction.atomic():
        _remember(addresses)
        for session in queries.sessions_of(user):
            session.delete()
        _forget_name_in_log(user)
        user.delete()
    for address in addresses:
        outbox.forget(address)


def _addresses(user: User) -> Any:
    return EmailAddress.objects.filter(user=user)


def _remember(addresses: set[str]) -> None:
    for address in addresses:
        ErasedAccount.objects.update_or_create(
            key_hash=queries.address_hash(address), defaults={"erased_at": clock.now()}
        )


def _forget_name_in_log(user: User) -> None:
    """The desk's log keeps that an account was changed, and no longer whose it was."""
    ModelLogEntry.objects.for_instance(user).update(label=str(user.pk), data={})


def export(user: User) -> dict[str, Any]:
    """Everything that is stored about a reader, ready for JSON."""
    return {
        "exported_at": clock.now().isoformat(),
        "account": _account(user),
        "addresses": list(_addresses(user).values("email", "verified", "primary")),
        "saved_articles": _saved(user),
        "two_factor": _authenticators(user),
        "sessions": [
            {"expires": session.expire_date.isoformat()} for session in queries.sessions_of(user)
        ],
    }


def _account(user: User) -> dict[str, Any]:
    return {
        "email": user.email,
        "first_name": user.first_name,
        "last_name": user.last_name,
        "language": user.language,
        "daily_digest_since": user.digest_since and user.digest_since.isoformat(),
        "joined": user.date_joined.isoformat(),
        "last_login": user.last_login and user.last_login.isoformat(),
        "staff": user.may_enter_desk,
        "groups": list(user.groups.values_list("name", flat=True)),
    }


def _saved(user: User) -> list[dict[str, Any]]:
    rows = SavedArticle.objects.filter(reader=user).select_related("article__locale")
    return [
        {
            "title": row.article.title,
            "language": row.article.locale.language_code,
            "path": _path(row.article),
            "saved_at": row.saved_at.isoformat(),
        }
        for row in rows
    ]


def _path(article: Article) -> str:
    with translation.override(article.locale.language_code):
        return article.address()


def _authenticators(user: User) -> list[dict[str, Any]]:
    """Which second factors there are; never their secrets."""
    return [
        {
            "type": one.type,
            "created": one.created_at.isoformat(),
            "last_used": one.last_used_at and one.last_used_at.isoformat(),
        }
        for one in Authenticator.objects.filter(user=user)
    ]
