"""The planner: jubilees to come, to be assigned, and taken along as a calendar or a table."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accadeoggi.chronology import format_anniversary, format_civil, format_date, month_name
from accadeoggi.desk.planner import Jubilee, as_csv, as_icalendar, jubilees, months_ahead
from accadeoggi.desk.views.base import DeskView

SHOWN = 100


class PlannerView(DeskView):
    """The jubilees of the next 24 months, or of one of them."""

    page_title = _("Jubilees to come")
    header_icon = "calendar-check"
    template_name = "desk/planner.html"

    def _month(self) -> tuple[int, int] | None:
        """The month that is asked for; None where none of those within reach is."""
        wanted = self.request.GET.get("month", "")
        return next(
            ((one.year, one.month) for one in months_ahead(self.scene) if f"{one:%Y-%m}" == wanted),
            None,
        )

    def found(self) -> list[Jubilee]:
        """What the page and its exports hold."""
        return jubilees(self.scene, month=self._month())

    def get_context_data(self, **more: Any) -> dict[str, Any]:
        """The jubilees in words, and the months to choose from."""
        language = self.scene.language
        found = self.found()
        query = self.request.GET.urlencode()
        return super().get_context_data(
            rows=[self._row(one, language) for one in found[:SHOWN]],
            number=len(found),
            shown=min(len(found), SHOWN),
            months=[
                (f"{one:%Y-%m}", f"{month_name(one.month, language)} {one.year}")
                for one in months_ahead(self.scene)
            ],
            month=self.request.GET.get("month", ""),
            exports=[
                (_("as a calendar (.ics)"), f"{reverse('desk:planner-ics')}?{query}"),
                (_("as a table (.csv)"), f"{reverse('desk:planner-csv')}?{query}"),
            ],
            **more,
        )

    @staticmethod
    def _row(jubilee: Jubilee, language: str) -> dict[str, Any]:
        event = jubilee.event
        return {
            "jubilee": jubilee,
            "headline": jubilee.headline(language),
            "day": f"{jubilee.date:%m-%d}" if event.md is None else event.md.key,
            "when": format_civil(jubilee.date, language, weekday=True),
            "anniversary": format_anniversary(jubilee.years, language),
            "date": format_date(event.date, language) if event.date else "",
            "weight": round(event.significance * 100),
        }


class PlannerCalendar(PlannerView):
    """The same as iCalendar."""

    def get(self, request: HttpRequest, **_arguments: Any) -> HttpResponse:
        """A file to subscribe to or to take along."""
        scene = self.scene
        body = as_icalendar(self.found(), scene.language, request.get_host(), scene.now)
        return _file(body, "text/calendar; charset=utf-8", "ics")


class PlannerTable(PlannerView):
    """The same as a table."""

    def get(self, request: HttpRequest, **_arguments: Any) -> HttpResponse:  # noqa: ARG002 - Django
        """A file for a spreadsheet; the mark at its beginning says that it is UTF-8."""
        body = "\ufeff" + as_csv(self.found(), self.scene.language)
        return _file(body.encode(), "text/csv; charset=utf-8", "csv")


def _file(body: bytes, kind: str, ending: str) -> HttpResponse:
    answer = HttpResponse(body, content_type=kind)
    answer["Content-Disposition"] = f'attachment; filename="jubilees.{ending}"'
    return answer
