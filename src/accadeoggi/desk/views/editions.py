"""An edition at the desk: chosen until it goes out, then fixed, and put right in the open."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from accadeoggi.almanac import Event
from accadeoggi.chronology import format_civil, format_date
from accadeoggi.column.editions import articles_offered, composed_of, facts_by_rule
from accadeoggi.column.models import Article, Column, Edition, EditionChoice
from accadeoggi.desk import actions
from accadeoggi.desk.access import may_publish_in
from accadeoggi.desk.forms import CorrectionForm, EditionForm
from accadeoggi.desk.views.base import DeskView, column_query

FARTHEST = timedelta(days=800)
FIRST_YEAR = 1990
FACTS = 12


class EditionView(DeskView):
    """One day's edition in every language of the column."""

    header_icon = "doc-full-inverse"
    template_name = "desk/edition.html"

    def setup(self, request: HttpRequest, *arguments: Any, **names: Any) -> None:
        """Read the date; 404 for none, and for one beyond every plan."""
        super().setup(request, *arguments, **names)
        try:
            self.when = date.fromisoformat(names["when"])
        except ValueError as error:
            raise Http404(names["when"]) from error
        if not self.when.year >= FIRST_YEAR or self.when > self.scene.today + FARTHEST:
            raise Http404(names["when"])
        found = Edition.objects.filter(column_key=self.scene.key, date=self.when)
        self.edition: Edition | None = found.prefetch_related("leads", "corrections").first()

    def get_page_title(self) -> str:
        """The date of the edition."""
        return _("Edition of %(day)s") % {
            "day": format_civil(self.when, self.scene.language, weekday=True)
        }

    def get_above(self) -> list[dict[str, Any]]:
        """The wall and the day."""
        query = column_query(self.scene)
        return [{"url": reverse("desk:wall") + query, "label": _("The year")}]

    def get_context_data(self, **more: Any) -> dict[str, Any]:
        """What goes out, or went out, in each language."""
        return super().get_context_data(
            when=self.when,
            edition=self.edition,
            day=f"{self.when:%m-%d}",
            before=self.when - timedelta(days=1),
            after=self.when + timedelta(days=1),
            versions=[
                self._version(language, column) for language, column in self.scene.versions.items()
            ],
            **more,
        )

    def _version(self, language: str, column: Column) -> dict[str, Any]:
        scene = self.scene
        said = {
            "language": language,
            "public": _public(language, self.when),
            "may": may_publish_in(self.request.user, column),
        }
        if self.edition is not None:
            fixed = self.edition.leads.filter(locale_id=column.locale_id).first()
            notes = self.edition.corrections.filter(locale_id=column.locale_id)
            return {**said, "fixed": fixed, "corrections": notes, "form": CorrectionForm()}
        offered = articles_offered(column, self.when, scene.now, scene.settings)
        composed = composed_of(offered, column, self.when, scene.now, scene.settings)
        proposed = facts_by_rule(column, self.when, scene.settings, composed.lead, FACTS)
        facts = {event.id: event for event in (*composed.facts, *proposed)}
        choice = EditionChoice.objects.filter(
            column_key=scene.key, date=self.when, locale_id=column.locale_id
        ).first()
        lead = choice.lead_id if choice else None
        chosen = set(choice.facts) if choice else set()
        return {
            **said,
            "composed": composed,
            "choice": choice,
            "form": EditionForm(None, offered, initial={"lead": lead}, prefix=language),
            "facts": [
                (event, _words(event, scene.language), int(event.id) in chosen)
                for event in facts.values()
            ],
        }

    def post(self, request: HttpRequest, **_names: Any) -> HttpResponse:
        """Choose, or note a correction, in one language."""
        language = request.POST.get("language", "")
        column = self.scene.versions.get(language)
        if column is None or not may_publish_in(request.user, column):
            raise PermissionDenied
        if self.edition is None:
            self._choose(column, language)
        else:
            self._correct(self.edition, column)
        return redirect(request.get_full_path())

    def _choose(self, column: Column, language: str) -> None:
        scene = self.scene
        offered = articles_offered(column, self.when, scene.now, scene.settings)
        form = EditionForm(self.request.POST, offered, prefix=language)
        if not form.is_valid():
            messages.error(self.request, _("This article is not offered on this day."))
            return
        lead: Article | None = form.cleaned_data["lead"]
        said = self.request.POST.getlist("facts")
        facts = [int(one) for one in said if one.isascii() and one.isdigit()][:FACTS]
        done = actions.choose(
            column, self.when, lead=lead, facts=facts, by=self.request.user, now=scene.now
        )
        if done is None:
            messages.error(self.request, _("This edition has gone out: it is fixed."))
        else:
            messages.success(self.request, _("The choice is kept until the edition goes out."))

    def _correct(self, edition: Edition, column: Column) -> None:
        form = CorrectionForm(self.request.POST)
        if not form.is_valid():
            messages.error(self.request, _("Write what was corrected."))
            return
        note = form.cleaned_data["note"]
        actions.note_correction(edition, column.locale, note, day=self.scene.today)
        messages.success(self.request, _("The correction stands under the edition now."))


def _public(language: str, when: date) -> str:
    """Where readers find an edition."""
    with translation.override(language):
        return reverse("column:edition", args=[when.year, when.month, when.day])


def _words(event: Event, language: str) -> str:
    label = event.labels.get(language) or next(iter(event.labels.values()), None)
    words = label.text if label else event.wiki_title
    return f"{format_date(event.date, language)}: {words}" if event.date else words
