"""What editors intend, decide and excuse: plans, dismissals, notes, waivers; and their tasks."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db import models
from django.utils.module_loading import import_string
from django.utils.translation import gettext_lazy as _
from wagtail.models import AbstractGroupApprovalTask, Task, TaskState

from accadeoggi.chronology import Calendar, HistoricalDate, MonthDay

CHECKER = "accadeoggi.desk.checking.errors_in"
"""Named, not imported: the checker reads waivers, and cannot come before these models."""


class Plan(models.Model):
    """An intention: this day is to carry this story in this language, and nothing is written yet.

    With somebody to write it, it is an assignment; with an article, it has done its work and the
    article's own state counts.
    """

    column_key = models.UUIDField()
    month_day = models.CharField(max_length=5)
    locale = models.ForeignKey("wagtailcore.Locale", on_delete=models.CASCADE, related_name="+")
    headline = models.CharField(_("what about"), max_length=255)
    edtf = models.CharField(_("date of the event"), max_length=80, blank=True)
    calendar = models.CharField(max_length=12, default=Calendar.GREGORIAN.value)
    fact = models.ForeignKey(
        "catalogue.Fact", null=True, blank=True, on_delete=models.SET_NULL, related_name="plans"
    )
    for_date = models.DateField(_("for the edition of"), null=True, blank=True)
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL,
        related_name="assignments", verbose_name=_("who writes it"),
    )  # fmt: skip
    due = models.DateField(_("to be ready by"), null=True, blank=True)
    article = models.OneToOneField(
        "column.Article", null=True, blank=True, on_delete=models.CASCADE, related_name="plan"
    )
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    made_at = models.DateTimeField()

    class Meta:
        verbose_name = _("plan")
        verbose_name_plural = _("plans")
        indexes = (models.Index(fields=["month_day"], name="plans_of_a_day"),)

    def __str__(self) -> str:
        return self.headline

    @property
    def date(self) -> HistoricalDate | None:
        """The date of the event as a value; None where only the day is known."""
        return HistoricalDate.parse(self.edtf, Calendar(self.calendar)) if self.edtf else None

    @property
    def day(self) -> MonthDay:
        """The day of the year that it is for."""
        return MonthDay.parse(self.month_day)


class Dismissal(models.Model):
    """A proposal that an editor does not want, and why; it comes last from then on."""

    column_key = models.UUIDField()
    fact = models.ForeignKey("catalogue.Fact", on_delete=models.CASCADE, related_name="dismissals")
    reason = models.CharField(_("reason"), max_length=255)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["column_key", "fact"], name="dismissed_once"),
        )

    def __str__(self) -> str:
        return self.reason


class DayNote(models.Model):
    """What editors want to remember about a day of the year."""

    column_key = models.UUIDField()
    month_day = models.CharField(max_length=5)
    text = models.TextField(_("note"), max_length=2000)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    at = models.DateTimeField()

    class Meta:
        ordering = ("-at", "-pk")
        indexes = (models.Index(fields=["month_day"], name="notes_of_a_day"),)

    def __str__(self) -> str:
        return self.text[:60]


class Waiver(models.Model):
    """A finding that an editor accepts, with the reason; it holds while the words stand.

    ``words`` are the words that the finding is about: where they change, it comes up again.
    """

    article = models.ForeignKey("column.Article", on_delete=models.CASCADE, related_name="waivers")
    code = models.CharField(max_length=40)
    words = models.CharField(max_length=255)
    reason = models.CharField(_("reason"), max_length=255)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["article", "code", "words"], name="waived_once"),
        )

    def __str__(self) -> str:
        return f"{self.code}: {self.reason}"


class Translated(models.Model):
    """From which state of its source an article was translated."""

    article = models.OneToOneField(
        "column.Article", on_delete=models.CASCADE, related_name="translated"
    )
    source = models.ForeignKey("column.Article", on_delete=models.CASCADE, related_name="versions")
    text = models.TextField(blank=True)
    """The source's text as it was then, so that what changed since can be shown."""
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.source_id} → {self.article_id}"


class Held(models.Model):
    """A text that is approved and waits for its other language (“languages go live together”)."""

    article = models.OneToOneField("column.Article", on_delete=models.CASCADE, related_name="held")
    revision = models.ForeignKey("wagtailcore.Revision", on_delete=models.CASCADE)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    at = models.DateTimeField()

    def __str__(self) -> str:
        return str(self.article_id)


class DateCheckTask(Task):
    """The step of a workflow that looks at dates: passed by itself when no error stands.

    A finding of weight “error” is corrected or waived with a reason; nobody can pass it by.
    """

    class Meta:
        verbose_name = _("date check")
        verbose_name_plural = _("date checks")

    def start(self, workflow_state: Any, user: Any = None) -> TaskState:
        """Look at once; where nothing stands in the way the text goes on to the next step."""
        state: TaskState = super().start(workflow_state, user=user)
        if is_clean(workflow_state.content_object):
            state.approve(user=user, update=False)
        return state

    def on_action(self, task_state: TaskState, user: Any, action_name: str, **kwargs: Any) -> None:
        """Refuse to go on while an error stands, whichever way it was asked for."""
        if action_name == "approve" and not is_clean(task_state.workflow_state.content_object):
            raise PermissionDenied(_("There are still errors in the dates of this text."))
        super().on_action(task_state, user, action_name, **kwargs)

    def get_actions(self, obj: Any, user: Any) -> list[tuple[str, Any, bool]]:
        """Go on, once nothing stands in the way; saving a corrected text does it, too."""
        if obj.permissions_for_user(user).can_edit() and is_clean(obj):
            return [("approve", _("The dates are right: go on"), False)]
        return []

    @classmethod
    def get_description(cls) -> str:
        """What the step does, for who builds a workflow."""
        return str(_("Every error in the dates is corrected or waived with a reason"))


class ReviewTask(AbstractGroupApprovalTask):
    """The step of a workflow in which somebody else than the writer approves the text."""

    class Meta:
        verbose_name = _("review by somebody else")
        verbose_name_plural = _("reviews by somebody else")

    def get_actions(self, obj: Any, user: Any) -> list[tuple[str, Any, bool]]:
        """Nobody approves the text they last edited; sending it back is always possible."""
        actions = super().get_actions(obj, user)
        if wrote_last(obj, user):
            return [action for action in actions if action[0] != "approve"]
        return list(actions)

    def on_action(self, task_state: TaskState, user: Any, action_name: str, **kwargs: Any) -> None:
        """Refuse an approval by who last edited, whichever way it was asked for."""
        if action_name == "approve" and wrote_last(task_state.workflow_state.content_object, user):
            raise PermissionDenied(_("Somebody else has to approve this: you edited it last."))
        super().on_action(task_state, user, action_name, **kwargs)

    @classmethod
    def get_description(cls) -> str:
        """What the step does, for who builds a workflow."""
        return str(_("Members of the chosen groups approve what somebody else has written"))


def is_clean(article: Any) -> bool:
    """Whether no error stands in the dates of the latest version of a text."""
    errors_in = import_string(CHECKER)
    return not errors_in(article.get_latest_revision_as_object())


def wrote_last(article: Any, user: Any) -> bool:
    """Whether a person made the latest version of a text."""
    latest = article.latest_revision
    return latest is not None and latest.user_id is not None and latest.user_id == user.pk
