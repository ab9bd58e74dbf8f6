"""The page on which a local installation shows the mail it has written."""

from __future__ import annotations

from ipaddress import ip_address

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from accadeoggi.column.cards import Head
from accadeoggi.column.pages import paged
from accadeoggi.readership import outbox as box
from accadeoggi.readership.pages import PRIVATE
from accadeoggi.readership.queries import moment_in_words

PER_PAGE = 20
LOCAL_NAMES = frozenset({"localhost", "127.0.0.1", "[::1]"})


@require_safe
def outbox(request: HttpRequest) -> HttpResponse:
    """The mail of a local installation, the newest first; elsewhere there is no such page."""
    if not getattr(settings, "LOCAL_MODE", False) or not from_this_machine(request):
        raise Http404("no outbox here")
    languages = dict(settings.LANGUAGES)
    asked = request.GET.get("lang", "")
    with translation.override(asked if asked in languages else get_language()):
        request.column_versions = {  # type: ignore[attr-defined]
            code: f"{request.path}?lang={code}" for code in languages
        }
        return _page(request)


def _page(request: HttpRequest) -> HttpResponse:
    language = get_language() or settings.LANGUAGE_CODE
    files, pager = paged(request, box.files(), per_page=PER_PAGE)
    mails = [box.read(path) for path in files]
    title = _("Mail outbox")
    context = {
        "head": Head(title=title, description="", canonical="", robots="noindex"),
        "page_title": title,
        "mails": [(mail, moment_in_words(mail.sent, language)) for mail in mails],
        "pager": pager,
    }
    response = render(request, "readership/outbox.html", context)
    response.headers["Cache-Control"] = PRIVATE
    response.headers["Content-Language"] = language
    return response


def from_this_machine(request: HttpRequest) -> bool:
    """Whether the request was made on this machine and to it; a rebound name does not count."""
    name = request.get_host().lower()
    name = name if name.endswith("]") else name.rsplit(":", 1)[0]
    try:
        here = ip_address(request.META.get("REMOTE_ADDR", "")).is_loopback
    except ValueError:
        return False
    return here and name in LOCAL_NAMES
