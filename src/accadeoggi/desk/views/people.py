"""Colleagues come to the desk by invitation."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.contrib.auth import get_user_model
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accadeoggi.desk.access import must
from accadeoggi.desk.forms import InvitationForm
from accadeoggi.desk.telling import invite
from accadeoggi.desk.views.base import DeskView


class InviteView(DeskView):
    """Open an account with its roles; its owner chooses the password."""

    page_title = gettext_lazy("Invite a colleague")
    header_icon = "mail"
    template_name = "desk/invite.html"

    def dispatch(self, request: HttpRequest, *arguments: Any, **names: Any) -> Any:
        """For those who may open accounts."""
        must(request.user, "readership.add_user")
        return super().dispatch(request, *arguments, **names)

    def get_context_data(self, **more: Any) -> dict[str, Any]:
        """The form, empty or as it was refused."""
        return super().get_context_data(**{"form": InvitationForm(), **more})

    def post(self, request: HttpRequest) -> HttpResponse:
        """Open the account and write the invitation, both or neither."""
        form = InvitationForm(request.POST)
        if not form.is_valid():
            return self.shown(422, form=form)
        chosen = form.cleaned_data
        with transaction.atomic():
            account = get_user_model().objects.create_user(
                email=chosen["email"],
                first_name=chosen["first_name"],
                last_name=chosen["last_name"],
            )
            account.groups.set(chosen["groups"])
            invite(account, by=request.user, language=self.scene.language)
        messages.success(
            request, _("The invitation is on its way to %(email)s.") % {"email": chosen["email"]}
        )
        return redirect("desk:invite")
