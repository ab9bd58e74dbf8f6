"""What the desk's home page shows of the year."""

from __future__ import annotations

from typing import Any

from django.forms import Media
from django.http import Http404, HttpRequest
from wagtail.admin.ui.components import Component

from accadeoggi.chronology import format_civil
from accadeoggi.column.models import Trouble
from accadeoggi.desk.scenes import Scene, scene_of
from accadeoggi.desk.wall import Coverage, Filters, build_wall


class FiguresPanel(Component):
    """Coverage, the streak, and the days at risk."""

    order = 50
    template_name = "desk/panels/figures.html"

    def __init__(self, scene: Scene, coverage: Coverage) -> None:
        self.scene = scene
        self.coverage = coverage

    @classmethod
    def of(cls, request: HttpRequest) -> FiguresPanel | None:
        """The panel of the first daily column; None where there is none."""
        try:
            scene = scene_of(request)
        except Http404:
            return None
        return cls(scene, build_wall(scene, Filters()).coverage)

    @property
    def media(self) -> Media:
        """The desk's own styles."""
        return Media(css={"all": ["desk/desk.css"]})

    def get_context_data(self, _parent: Any = None) -> dict[str, Any]:
        """The figures in the editor's language."""
        language = self.scene.language
        return {
            "covered": list(self.coverage.by_language.items()),
            "coverage": self.coverage,
            "troubles": Trouble.objects.exclude(listed_at=None).count(),
            "at_risk": [
                (f"{when:%m-%d}", format_civil(when, language, weekday=True))
                for when in self.coverage.at_risk
            ],
        }
