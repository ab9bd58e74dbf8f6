"""What every page of the desk has: its place in the menu, its scene, its way back."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.functional import cached_property
from django.views.generic import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from accadeoggi.chronology import month_name
from accadeoggi.column.versions import own_name
from accadeoggi.desk.scenes import Scene, scene_of


class DeskView(WagtailAdminTemplateMixin, View):
    """A page of the desk: it shows the context that it gathers, in Wagtail's furniture."""

    @cached_property
    def scene(self) -> Scene:
        """Where the editor works."""
        return scene_of(self.request)

    def get(self, request: HttpRequest, **_arguments: Any) -> HttpResponse:  # noqa: ARG002 - Django
        """Show the page."""
        return self.shown()

    def shown(self, status: int = 200, **more: Any) -> HttpResponse:
        """The page with more in its context, such as a form that was refused."""
        response: HttpResponse = self.render_to_response(self.get_context_data(**more))
        response.status_code = status
        return response

    def get_above(self) -> list[dict[str, Any]]:
        """The steps between the desk's home and this page."""
        return []

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """From the desk's home to this page."""
        return [*super().get_breadcrumbs_items(), *self.get_above(), self._here()]

    def _here(self) -> dict[str, Any]:
        return {"url": "", "label": self.get_page_title(), "sublabel": self.get_page_subtitle()}

    def get_context_data(self, **more: Any) -> dict[str, Any]:
        """The furniture's context, and what the scene says about hours and languages."""
        context: dict[str, Any] = super().get_context_data(**more)
        scene = self.scene
        context.update(
            scene=scene,
            zone=scene.zone.key,
            names={code: own_name(code) for code in scene.versions},
            column_query=column_query(scene),
        )
        return context


def column_query(scene: Scene) -> str:
    """What an address of the desk ends with, so that the column stays; empty for the only one."""
    return f"?column={scene.key}" if len(scene.all) > 1 else ""


def months(language: str) -> list[tuple[int, str]]:
    """The months of the year with their names."""
    return [(month, month_name(month, language)) for month in range(1, 13)]
