"""What a column put out on one civil day."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


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
    """The lead article of an edition in one language."""

    edition = models.ForeignKey(Edition, on_delete=models.CASCADE, related_name="leads")
    locale = models.ForeignKey("wagtailcore.Locale", on_delete=models.PROTECT, related_name="+")
    article = models.ForeignKey(
        "column.Article", on_delete=models.CASCADE, related_name="appearances"
    )

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["edition", "locale"], name="one_lead_a_language"),
        )

    def __str__(self) -> str:
        return f"{self.edition}: {self.article}"
