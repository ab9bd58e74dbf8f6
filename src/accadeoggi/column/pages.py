"""Setting a page: context, head and language switch together, the same way for every view."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.core.paginator import EmptyPage, PageNotAnInteger, Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from accadeoggi.column.cards import Link, Pager
from accadeoggi.column.frame import Frame
from accadeoggi.column.heads import breadcrumbs, head

PER_PAGE = 20


def page(
    request: HttpRequest,
    frame: Frame,
    template: str,
    context: Mapping[str, Any],
    *,
    title: str,
    versions: Mapping[str, str],
    description: str = "",
    robots: str = "",
    structured: Sequence[str] = (),
    status: int = 200,
) -> HttpResponse:
    """Render a public page that has the same address scheme in every language."""
    request.column_versions = versions  # type: ignore[attr-defined]
    trail = [
        Link(url=frame.publication.address(), label=frame.publication.title),
        Link(url=request.path, label=title),
    ]
    about = head(
        frame,
        title=title,
        path=versions.get(frame.language, request.path),
        description=description,
        versions=versions,
        structured=[*structured, breadcrumbs(frame, trail)],
        robots=robots,
    )
    return render(request, template, {**context, "head": about}, status=status)


def paged(request: HttpRequest, items: Any, *, per_page: int = PER_PAGE) -> tuple[Any, Pager]:
    """One page of a long list, and how to turn to the next; Http404 for one that is not there."""
    try:
        found = Paginator(items, per_page).page(request.GET.get("page", "1"))
    except (EmptyPage, PageNotAnInteger) as error:
        raise Http404("no such page of this list") from error
    return found.object_list, Pager(
        number=found.number,
        count=found.paginator.num_pages,
        previous=_turn(request, found.number - 1, _("Previous page"))
        if found.has_previous()
        else None,
        following=_turn(request, found.number + 1, _("Next page")) if found.has_next() else None,
        text=_("Page %(number)d of %(count)d")
        % {"number": found.number, "count": found.paginator.num_pages},
    )


def _turn(request: HttpRequest, number: int, label: str) -> Link:
    query = request.GET.copy()
    query["page"] = str(number)
    return Link(url=f"{request.path}?{query.urlencode()}", label=label)
