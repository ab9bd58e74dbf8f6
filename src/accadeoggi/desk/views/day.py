"""One day at the desk: propose, plan, draft, set aside, remember."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accadeoggi.catalogue.models import Fact
from accadeoggi.chronology import ChronologyError, MonthDay, format_civil, format_month_day
from accadeoggi.column.models import Article, Column
from accadeoggi.desk import actions
from accadeoggi.desk.access import may_write_in, must
from accadeoggi.desk.days import day_at_desk
from accadeoggi.desk.drafting import draft_plan
from accadeoggi.desk.forms import NoteForm, PlanForm, ReasonForm, writers
from accadeoggi.desk.models import DayNote, Plan
from accadeoggi.desk.views.base import DeskView, column_query
from accadeoggi.desk.wall import next_date


class DayView(DeskView):
    """Everything about a day, and what can be done with it."""

    header_icon = "date"
    template_name = "desk/day.html"

    def setup(self, request: HttpRequest, *arguments: Any, **names: Any) -> None:
        """Find the day; 404 for one that no calendar has."""
        super().setup(request, *arguments, **names)
        try:
            self.day = MonthDay.parse(names["day"])
        except ChronologyError as error:
            raise Http404(names["day"]) from error

    def get_page_title(self) -> str:
        """The day in words."""
        return format_month_day(self.day, self.scene.language)

    def get_above(self) -> list[dict[str, Any]]:
        """The wall."""
        return [{"url": reverse("desk:wall") + column_query(self.scene), "label": _("The year")}]

    @cached_property
    def plan_form(self) -> PlanForm:
        """The form by which an idea of one's own is planned."""
        when = next_date(self.day, self.scene)
        initial = {"for_date": when, "languages": [self.scene.column.locale.language_code]}
        return PlanForm(None, self.scene, self.day, initial=initial)

    def get_context_data(self, **more: Any) -> dict[str, Any]:
        """The day, its neighbours, and the empty forms."""
        scene, user = self.scene, self.request.user
        language = scene.language
        found = day_at_desk(scene, self.day)
        days = list(MonthDay.all())
        at = days.index(self.day)
        before, after = days[at - 1], days[(at + 1) % len(days)]
        context = {
            "plan_form": self.plan_form,
            "note_form": NoteForm(),
            **more,
        }
        return super().get_context_data(
            found=found,
            next_words=format_civil(found.next, language, weekday=True),
            history=[
                (format_civil(when, language, weekday=True), when, leads)
                for when, leads in found.history
            ],
            neighbours=[(one, format_month_day(one, language)) for one in (before, after)],
            writers=[(one.pk, str(one)) for one in writers()],
            may_plan=user.has_perm("desk.add_plan"),
            may_note=user.has_perm("desk.add_daynote"),
            writes_in=[code for code, one in scene.versions.items() if may_write_in(user, one)],
            **context,
        )

    def post(self, request: HttpRequest, **_names: Any) -> HttpResponseBase:
        """Do what a button says, and come back to the day or to the draft."""
        doers = {
            "plan": self._plan,
            "draft": self._draft,
            "write": self._write,
            "unplan": self._unplan,
            "dismiss": self._dismiss,
            "propose": self._propose,
            "note": self._note,
            "unnote": self._unnote,
        }
        doer = doers.get(request.POST.get("do", ""))
        if doer is None:
            raise Http404("nothing of the kind")
        return doer()

    def _back(self) -> HttpResponse:
        return redirect(self.request.get_full_path())

    def _checked(self) -> PlanForm:
        return PlanForm(self.request.POST, self.scene, self.day)

    def _plans(self, form: PlanForm) -> list[Plan]:
        """The plans that a form asks for, one in each of its languages."""
        chosen = form.cleaned_data
        fact, user, now = chosen["fact"], self.request.user, self.scene.now
        common = {
            "when": chosen["for_date"],
            "by": user,
            "now": now,
            "assignee": chosen["assignee"],
        }
        columns = [self.scene.versions[code] for code in chosen["languages"]]
        if fact is not None:
            return [actions.plan_fact(fact, column, **common) for column in columns]
        headline = chosen["headline"]
        return [actions.plan_idea(self.day, headline, column, **common) for column in columns]

    def _plan(self) -> HttpResponse:
        must(self.request.user, "desk.add_plan")
        form = self._checked()
        if not form.is_valid():
            return self.shown(422, plan_form=form)
        number = len(self._plans(form))
        said = ngettext("%(number)s plan made.", "%(number)s plans made.", number)
        messages.success(self.request, said % {"number": number})
        return self._back()

    def _draft(self) -> HttpResponse:
        """A proposal becomes a draft in the editor's language, at once."""
        fact = self._fact()
        column = self._column_to_write_in()
        when = next_date(self.day, self.scene)
        plan = actions.plan_fact(
            fact,
            column,
            when=when,
            by=self.request.user,
            now=self.scene.now,
            assignee=self.request.user,
        )
        return self._opened(draft_plan(plan, column, self.scene, by=self.request.user))

    def _write(self) -> HttpResponse:
        """A plan becomes a draft."""
        plan = self._planned()
        language = plan.locale.language_code
        column = self.scene.versions.get(language)
        if column is None or not may_write_in(self.request.user, column):
            raise PermissionDenied
        return self._opened(draft_plan(plan, column, self.scene, by=self.request.user))

    def _opened(self, article: Article) -> HttpResponse:
        messages.success(
            self.request, _("The draft is open: what the almanac knows is in it already.")
        )
        return redirect("wagtailadmin_pages:edit", article.pk)

    def _column_to_write_in(self) -> Column:
        language = self.request.POST.get("language", "")
        column = self.scene.versions.get(language)
        if column is None or not may_write_in(self.request.user, column):
            raise PermissionDenied
        return column

    def _fact(self) -> Fact:
        return get_object_or_404(Fact, pk=self._number("fact"), md=self.day.key)

    def _number(self, name: str) -> int:
        """A row's number from the form; 0, which no row has, for anything else."""
        said = self.request.POST.get(name, "")
        return int(said) if said.isascii() and said.isdigit() and len(said) <= 18 else 0  # noqa: PLR2004 - 64 bits

    def _planned(self) -> Plan:
        return get_object_or_404(
            Plan.objects.select_related("locale", "fact"),
            pk=self._number("plan"),
            column_key=self.scene.key,
            month_day=self.day.key,
        )

    def _unplan(self) -> HttpResponse:
        must(self.request.user, "desk.delete_plan")
        self._planned().delete()
        messages.success(self.request, _("The plan is gone."))
        return self._back()

    def _dismiss(self) -> HttpResponse:
        must(self.request.user, "desk.add_dismissal")
        form = ReasonForm(self.request.POST)
        if not form.is_valid():
            messages.error(self.request, _("Say why, so that others understand it next year."))
            return self._back()
        reason = form.cleaned_data["reason"]
        actions.dismiss(
            self._fact(), self.scene.key, reason, by=self.request.user, now=self.scene.now
        )
        return self._back()

    def _propose(self) -> HttpResponse:
        must(self.request.user, "desk.delete_dismissal")
        actions.take_back(self._fact(), self.scene.key)
        return self._back()

    def _note(self) -> HttpResponse:
        must(self.request.user, "desk.add_daynote")
        form = NoteForm(self.request.POST)
        if not form.is_valid():
            return self.shown(422, note_form=form)
        text = form.cleaned_data["text"]
        actions.remember(self.day, self.scene.key, text, by=self.request.user, now=self.scene.now)
        return self._back()

    def _unnote(self) -> HttpResponse:
        """Who wrote a note may take it away, and who plans."""
        note = get_object_or_404(
            DayNote, pk=self._number("note"), column_key=self.scene.key, month_day=self.day.key
        )
        if note.by_id != self.request.user.pk:
            must(self.request.user, "desk.delete_daynote")
        note.delete()
        return self._back()
