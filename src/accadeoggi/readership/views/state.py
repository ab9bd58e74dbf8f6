"""The one private thing that a public page asks: who is reading, and what they keep."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.urls import reverse
from django.views.decorators.http import require_safe

from accadeoggi.chronology import clock
from accadeoggi.column.models import Article
from accadeoggi.readership.models import User
from accadeoggi.readership.queries import is_saved, may_edit

DIGITS = 18


@require_safe
def state(request: HttpRequest) -> HttpResponse:
    """Who is logged in and, for ``?article=ID``, whether it is saved and may be edited.

    Who is not logged in gets no cookie and no token (docs/decisions/0002).
    """
    user = request.user
    if not isinstance(user, User):
        return JsonResponse({"signed_in": False, "account_url": reverse("account_login")})
    about: dict[str, Any] = {
        "signed_in": True,
        "name": str(user),
        "account_url": reverse("readership:account"),
        "csrf_token": get_token(request),
        "saved": False,
        "edit_url": "",
    }
    return JsonResponse(about | _about_article(request.GET.get("article", ""), user))


def _about_article(number: str, user: User) -> dict[str, Any]:
    """What a reader may know about an article: nothing about one that is not public."""
    if not (number.isascii() and number.isdigit() and len(number) <= DIGITS):
        return {}
    article = Article.objects.visible(clock.now()).filter(pk=int(number)).first()
    if article is None:
        return {}
    edit = reverse("wagtailadmin_pages:edit", args=[article.pk])
    return {
        "saved": is_saved(user, article),
        "save_url": reverse("readership:save", args=[article.pk]),
        "edit_url": edit if may_edit(user, article) else "",
    }
