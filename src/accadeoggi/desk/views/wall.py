"""The wall: the year at one look."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from django.utils.translation import gettext_lazy as _

from accadeoggi.chronology import format_civil, format_month_day, month_name
from accadeoggi.desk.forms import WallForm
from accadeoggi.desk.states import State
from accadeoggi.desk.views.base import DeskView, months
from accadeoggi.desk.wall import build_wall


class WallView(DeskView):
    """The year as 366 leaves, or one month of it, or a list."""

    page_title = _("The year")
    header_icon = "calendar-alt"
    template_name = "desk/wall.html"

    def get_context_data(self, **more: Any) -> dict[str, Any]:
        """The leaves by month, the figures, the legend."""
        scene = self.scene
        form = WallForm(self.request.GET, scene, months(scene.language))
        wall = build_wall(scene, form.filters())
        language = scene.language
        by_month = [
            (
                month_name(month, language),
                month,
                [(leaf, format_month_day(leaf.day, language)) for leaf in leaves],
            )
            for month, leaves in groupby(wall.leaves, lambda leaf: leaf.day.month)
        ]
        coverage = wall.coverage
        return super().get_context_data(
            form=form,
            months=by_month,
            as_list=self.request.GET.get("show") == "list",
            coverage=coverage,
            covered=list(coverage.by_language.items()),
            at_risk=[
                (f"{when:%m-%d}", format_civil(when, language, weekday=True))
                for when in coverage.at_risk
            ],
            today=f"{scene.today:%m-%d}",
            legend=list(State),
            **more,
        )
