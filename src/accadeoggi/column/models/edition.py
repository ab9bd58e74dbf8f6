"""What a column puts out on one civil day: chosen beforehand, fixed when it goes out."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class EditionChoice(models.Model):
    """What an editor has chosen for a coming edition in one language, instead of the rule."""

    column_key = models.UUIDField()
    date = models.DateField(_("date"))
    locale = models.ForeignKey("wagtailcore.Locale", on_delete=models.PROTECT, related_name="+")
    lead = models.ForeignKey(
        "column.Article", null=True, blank=True, on_delete=models.CASCADE, related_name="pins"
    )
    """The article that leads; None where the rule chooses."""
    facts = models.JSONField(default=list)
    """The ids of the facts beside it, in order; empty where the rule chooses."""
    chosen_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    chosen_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["column_key", "date", "locale"], name="one_choice_a_day_and_language"
            ),
        )

    def __str__(self) -> str:
        return f"{self.date.isoformat()}: {self.lead or '—'}"


class Edition(models.Model):
    """One civil day of a column, fixed when it goes out so that it can be looked up for ever.

    ``column_key`` is the column's translation key: its languages share one edition.
    """

    column_key = models.UUIDField()
    date = models.DateField(_("date"))
    fixed_at = models.DateTimeField(_("went out at"))

    class Meta:
        verbose_name = _("edition")
        verbose_name_plural = _("editions")
        constraints = (
            models.UniqueConstraint(fields=["column_key", "date"], name="one_edition_a_day"),
        )

    def __str__(self) -> str:
        return self.date.isoformat()


class EditionLead(models.Model):
    """The lead article of an edition in one language, and its words as they went out.

    The article may change or go; what the edition said stays.
    """

    edition = models.ForeignKey(Edition, on_delete=models.CASCADE, related_name="leads")
    locale = models.ForeignKey("wagtailcore.Locale", on_delete=models.PROTECT, related_name="+")
    article = models.ForeignKey(
        "column.Article", null=True, on_delete=models.SET_NULL, related_name="appearances"
    )
    title = models.CharField(max_length=255, blank=True)
    summary = models.CharField(max_length=200, blank=True)
    event_date = models.CharField(max_length=80, blank=True)
    event_calendar = models.CharField(max_length=12, blank=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["edition", "locale"], name="one_lead_a_language"),
        )

    def __str__(self) -> str:
        return f"{self.edition}: {self.title or self.article}"


class EditionFact(models.Model):
    """A fact that stood beside the lead, in the words in which it went out."""

    edition = models.ForeignKey(Edition, on_delete=models.CASCADE, related_name="facts")
    locale = models.ForeignKey("wagtailcore.Locale", on_delete=models.PROTECT, related_name="+")
    position = models.PositiveSmallIntegerField()
    fact = models.ForeignKey(
        "catalogue.Fact", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    edtf = models.CharField(max_length=80, blank=True)
    calendar = models.CharField(max_length=12, blank=True)
    text = models.CharField(max_length=1000)

    class Meta:
        ordering = ("position",)
        constraints = (
            models.UniqueConstraint(
                fields=["edition", "locale", "position"], name="one_fact_a_position"
            ),
        )

    def __str__(self) -> str:
        return self.text


class EditionCorrection(models.Model):
    """What was put right in an edition after it had gone out; readers see it."""

    edition = models.ForeignKey(Edition, on_delete=models.CASCADE, related_name="corrections")
    locale = models.ForeignKey("wagtailcore.Locale", on_delete=models.PROTECT, related_name="+")
    date = models.DateField(_("date"))
    note = models.CharField(_("what was corrected"), max_length=400)

    class Meta:
        ordering = ("-date", "-pk")

    def __str__(self) -> str:
        return self.note
