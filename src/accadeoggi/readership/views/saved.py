"""Saved articles: the list, and the page on which one is saved or let go."""

from __future__ import annotations

from urllib.parse import urlencode

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from accadeoggi.chronology import clock
from accadeoggi.column.frame import frame_of
from accadeoggi.column.models import Article
from accadeoggi.column.pages import paged
from accadeoggi.readership import actions, queries
from accadeoggi.readership.destinations import ours_or
from accadeoggi.readership.views.account import reader_of


@require_safe
@login_required
def saved(request: HttpRequest) -> HttpResponse:
    """The articles that the reader keeps, in the page's language where there is one."""
    things, pager = paged(request, queries.saved_things(reader_of(request)))
    found = queries.saved_cards(things, frame_of(request))
    context = {"saved": found, "pager": pager, "hidden": len(things) - len(found)}
    return TemplateResponse(request, "readership/saved.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def save(request: HttpRequest, article_id: int) -> HttpResponse:
    """Save an article or let it go; asked first, for who comes without a script."""
    article = get_object_or_404(
        Article.objects.visible(clock.now()).select_related("locale"), pk=article_id
    )
    if not request.user.is_authenticated:
        return _log_in_first(request)
    kept = queries.is_saved(reader_of(request), article)
    if request.method == "POST":
        return _decide(request, article, wanted=_wish(request, kept=kept))
    if _by_script(request):
        return JsonResponse({"saved": kept})
    return _ask(request, article, kept=kept)


def _ask(request: HttpRequest, article: Article, *, kept: bool) -> HttpResponse:
    version = queries.version_in(article, frame_of(request).language, clock.now())
    context = {
        "article": version,
        "article_url": version.address(),
        "article_language": version.locale.language_code,
        "kept": kept,
        "destination": ours_or(request.GET.get("next"), version.address()),
    }
    return TemplateResponse(request, "readership/save.html", context)


def _wish(request: HttpRequest, *, kept: bool) -> bool:
    """What the form asks for; a form that does not say wants the opposite of what is."""
    asked = request.POST.get("wanted")
    return asked == "yes" if asked in {"yes", "no"} else not kept


def _decide(request: HttpRequest, article: Article, *, wanted: bool) -> HttpResponse:
    act = actions.save_article if wanted else actions.let_go
    act(reader_of(request), article)
    if _by_script(request):
        return JsonResponse({"saved": wanted})
    version = queries.version_in(article, frame_of(request).language, clock.now())
    return redirect(ours_or(request.POST.get("next"), version.address()))


def _log_in_first(request: HttpRequest) -> HttpResponse:
    """To the log-in and then back here; a script is told that nothing is saved yet."""
    login = f"{reverse('account_login')}?{urlencode({'next': request.path}, safe='/')}"
    if _by_script(request):
        return JsonResponse({"saved": False, "login_url": login})
    return redirect(login)


def _by_script(request: HttpRequest) -> bool:
    return "application/json" in request.headers.get("Accept", "")
