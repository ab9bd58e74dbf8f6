"""What needs attention: what could not be done, what is late; each can be tried again."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accadeoggi.column import troubles
from accadeoggi.column.models import Article, Trouble
from accadeoggi.column.publishing import LATE, due_revisions
from accadeoggi.desk.access import must
from accadeoggi.desk.hours import hour_words
from accadeoggi.desk.views.base import DeskView


class AttentionView(DeskView):
    """The list of what a machine could not settle by itself."""

    page_title = gettext_lazy("Needs attention")
    header_icon = "warning"
    template_name = "desk/attention.html"

    def get_context_data(self, **more: Any) -> dict[str, Any]:
        """Troubles, the listed ones first, and articles whose hour has passed unnoticed."""
        scene = self.scene
        found = Trouble.objects.select_related("article").order_by("since", "pk")
        late = due_revisions(scene.now - LATE)
        in_trouble = troubles.known("revision")
        waiting = [page for pk, page in late.items() if f"revision/{pk}" not in in_trouble]
        return super().get_context_data(
            troubles=[(one, hour_words(one.since, scene.zone, scene.language)) for one in found],
            late=Article.objects.filter(pk__in=[page for page in waiting if page is not None]),
            may_retry=self.request.user.has_perm("column.change_trouble"),
            **more,
        )

    def post(self, request: HttpRequest) -> HttpResponse:
        """Let one thing be tried again from the beginning."""
        must(request.user, "column.change_trouble")
        said = request.POST.get("trouble", "")
        trouble = get_object_or_404(Trouble, pk=int(said) if said.isdecimal() else 0)
        troubles.again(trouble, self.scene.now)
        messages.success(request, _("It is tried again within a minute."))
        return redirect("desk:attention")
