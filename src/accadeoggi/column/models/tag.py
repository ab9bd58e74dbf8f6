"""What articles are about, in the words of each language."""

from __future__ import annotations

from django.db import models
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from wagtail.models import TranslatableMixin


class Tag(TranslatableMixin, models.Model):
    """A theme; its versions in other languages share its translation key."""

    name = models.CharField(_("name"), max_length=80)
    slug = models.SlugField(_("address"), max_length=80)

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("tag")
        verbose_name_plural = _("tags")
        constraints = (
            models.UniqueConstraint(fields=["locale", "slug"], name="tag_slug_once_per_language"),
        )

    def __str__(self) -> str:
        return self.name

    def address(self) -> str:
        """The path of this tag's page in its own language."""
        with translation.override(self.locale.language_code):
            return reverse("column:tag", args=[self.slug])

    def versions(self) -> models.QuerySet[Tag]:
        """The tag in every language it has."""
        found: models.QuerySet[Tag] = self.get_translations(inclusive=True).select_related("locale")
        return found
