"""What follows when something happens to an account elsewhere."""

from __future__ import annotations

from typing import Any

from allauth.account.internal.flows.login import record_authentication
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.mfa.signals import authenticator_added
from django.db.models.signals import post_save
from django.dispatch import receiver
from django.http import HttpRequest

from accadeoggi.readership.models import User


@receiver(authenticator_added, dispatch_uid="readership.second_step_taken")
def count_first_code_as_second_step(
    request: HttpRequest, user: User, authenticator: Authenticator, **_kwargs: Any
) -> None:
    """Who has just set up the app has typed a code of it: the desk does not ask again at once."""
    if authenticator.type == Authenticator.Type.TOTP:
        record_authentication(
            request, user, method="mfa", id=authenticator.pk, type=authenticator.type
        )


@receiver(post_save, sender=User, dispatch_uid="readership.one_address")
def drop_address_replaced_at_the_desk(
    instance: User, update_fields: frozenset[str] | None, **_kwargs: Any
) -> None:
    """An address that was replaced at the desk no longer opens the account.

    Allauth keeps addresses in a table of its own; the desk changes only ours.
    """
    if update_fields is None or "email" in update_fields:
        known = EmailAddress.objects.filter(user=instance, primary=True)
        known.exclude(email=instance.email).delete()
