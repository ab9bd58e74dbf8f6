"""The almanac as tables: facts, their words in each language, people, places, sources."""

from __future__ import annotations

import uuid
from typing import Any

from django.conf import settings
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel

from accadeoggi.catalogue.words import countries_in, fields_in
from accadeoggi.chronology import Calendar, HistoricalDate, clock, format_year


class Source(models.Model):
    """A data set or work that facts rest on."""

    code = models.CharField(_("code"), max_length=60, unique=True)
    title = models.CharField(_("title"), max_length=255)
    url = models.URLField(_("address"), blank=True)
    licence = models.CharField(_("licence"), max_length=120, blank=True)

    class Meta:
        verbose_name = _("source")
        verbose_name_plural = _("sources")

    def __str__(self) -> str:
        return self.title


class Place(models.Model):
    """A place, with its name in each language."""

    slug = models.SlugField(_("address"), max_length=140, unique=True)
    name = models.CharField(_("name"), max_length=255)
    names = models.JSONField(_("names"), default=dict, blank=True)
    country = models.CharField(_("country"), max_length=2, blank=True)
    qid = models.CharField("Wikidata", max_length=16, blank=True)
    latitude = models.FloatField(_("latitude"), null=True, blank=True)
    longitude = models.FloatField(_("longitude"), null=True, blank=True)

    class Meta:
        verbose_name = _("place")
        verbose_name_plural = _("places")
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name

    def name_in(self, language: str) -> str:
        """The name in a language, or the name that everybody knows."""
        return str(self.names.get(language) or self.name)


class Person(models.Model):
    """A person of history."""

    slug = models.SlugField(_("address"), max_length=140, unique=True)
    name = models.CharField(_("name"), max_length=255, db_index=True)
    names = models.JSONField(_("names"), default=dict, blank=True)
    birth = models.CharField(_("birth (EDTF)"), max_length=80, blank=True)
    death = models.CharField(_("death (EDTF)"), max_length=80, blank=True)
    countries = models.CharField(_("countries"), max_length=40, blank=True)
    fields = models.CharField(_("fields of activity"), max_length=80, blank=True)
    about = models.JSONField(_("in a few words"), default=dict, blank=True)
    qid = models.CharField("Wikidata", max_length=16, blank=True, db_index=True)
    significance = models.FloatField(_("significance"), default=0, db_index=True)

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name

    def name_in(self, language: str) -> str:
        """The name in a language, or the name that everybody knows."""
        return str(self.names.get(language) or self.name)

    def detail_in(self, language: str) -> str:
        """Who the person was: an editor's words, or else activity and country."""
        if said := self.about.get(language):
            return str(said)
        parts = (*fields_in(self.fields, language), *countries_in(self.countries, language))
        return " · ".join(parts)

    def life_in(self, language: str) -> str:
        """The years of the life: "1813–1901"."""
        return "–".join(_year(edtf, language) for edtf in (self.birth, self.death) if edtf)


def _year(edtf: str, language: str) -> str:
    year = HistoricalDate.parse(edtf).year if edtf else None
    return "" if year is None else format_year(year, language)


class Fact(ClusterableModel):
    """A dated fact: an event, a birth, a death, or a yearly observance.

    ``edtf`` is the date as written, in ``calendar``; ``md`` is the day under which it is shown.
    A fact that an editor has touched (``edited_at``) is never overwritten by shipped data.
    """

    class Kind(models.TextChoices):
        """What sort of fact it is."""

        EVENT = "event", _("event")
        BIRTH = "birth", _("birth")
        DEATH = "death", _("death")
        OBSERVANCE = "observance", _("observance")

    key = models.CharField(max_length=255, unique=True, editable=False)
    kind = models.CharField(_("kind"), max_length=12, choices=Kind.choices)
    theme = models.CharField(_("theme"), max_length=24, blank=True)
    edtf = models.CharField(_("date (EDTF)"), max_length=80, blank=True)
    calendar = models.CharField(
        _("calendar"),
        max_length=12,
        choices=[(one.value, one.value) for one in Calendar],
        default=Calendar.GREGORIAN.value,
    )
    md = models.CharField(_("day of the year"), max_length=5, blank=True)
    year = models.IntegerField(_("year"), null=True, blank=True)
    jdn = models.IntegerField(null=True, editable=False)
    country = models.CharField(_("country"), max_length=2, blank=True)
    place = models.ForeignKey(
        Place, null=True, blank=True, on_delete=models.SET_NULL, related_name="facts",
        verbose_name=_("place"),
    )  # fmt: skip
    person = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.CASCADE, related_name="facts",
        verbose_name=_("person"),
    )  # fmt: skip
    people = models.ManyToManyField(
        Person, blank=True, related_name="deeds", verbose_name=_("people")
    )
    qid = models.CharField("Wikidata", max_length=16, blank=True)
    wiki_title = models.CharField(_("Wikipedia title"), max_length=255, blank=True)
    significance = models.FloatField(_("significance"), default=0)
    confidence = models.FloatField(_("confidence"), default=1)
    witnesses = models.PositiveSmallIntegerField(_("other lists with it"), default=0)
    sitelinks = models.PositiveIntegerField(_("Wikipedia editions"), null=True, blank=True)
    source_codes = models.CharField(_("sources"), max_length=160, blank=True)
    is_shipped = models.BooleanField(default=False, editable=False)
    """Whether it came with the package, and goes when the package has it no more."""
    edited_at = models.DateTimeField(null=True, editable=False)
    edited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, editable=False,
        related_name="+",
    )  # fmt: skip

    class Meta:
        verbose_name = _("fact")
        verbose_name_plural = _("facts")
        indexes = (
            models.Index(fields=["md", "kind", "-significance"], name="facts_of_a_day"),
            models.Index(fields=["year", "kind", "-significance"], name="facts_of_a_year"),
        )

    def __str__(self) -> str:
        return f"{self.edtf} {self.headline}".strip()

    @property
    def headline(self) -> str:
        """The fact in one line, in whatever language it has words."""
        if self.person is not None:
            return str(self.person)
        return next((label.text for label in self.labels.all()), self.key)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Give a fact that an editor adds a key of its own."""
        self.key = self.key or f"{self.edtf}/{uuid.uuid4()}"
        super().save(*args, **kwargs)

    @transaction.atomic
    def delete(self, *args: Any, **kwargs: Any) -> Any:
        """Delete for good: what an editor has thrown out does not come back."""
        DroppedFact.objects.update_or_create(
            key=self.key,
            defaults={
                "kind": self.kind, "md": self.md, "year": self.year, "qid": self.qid,
                "wiki_title": self.wiki_title, "dropped_at": clock.now(),
            },
        )  # fmt: skip
        return super().delete(*args, **kwargs)


class DroppedFact(models.Model):
    """A fact that an editor has deleted: neither a new almanac nor an update brings it back."""

    key = models.CharField(max_length=255, unique=True)
    kind = models.CharField(max_length=12)
    md = models.CharField(max_length=5, blank=True)
    year = models.IntegerField(null=True)
    qid = models.CharField(max_length=16, blank=True)
    wiki_title = models.CharField(max_length=255, blank=True)
    dropped_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.key


class FactLabel(models.Model):
    """The words for a fact in one language."""

    fact = ParentalKey(Fact, on_delete=models.CASCADE, related_name="labels")
    language = models.CharField(_("language"), max_length=12)
    text = models.CharField(_("text"), max_length=1000)
    draft = models.BooleanField(_("made by rule"), default=False)
    source_code = models.CharField(_("taken from"), max_length=60, blank=True)
    """The source whose own words these are, under its licence; empty for words of ours."""
    source_url = models.URLField(max_length=500, blank=True, editable=False)
    """Where these words stand at their source."""

    class Meta:
        verbose_name = _("headline")
        verbose_name_plural = _("headlines")
        constraints = (
            models.UniqueConstraint(fields=["fact", "language"], name="one_headline_a_language"),
        )

    def __str__(self) -> str:
        return self.text


class UpdateStep(models.Model):
    """One finished step of an update: what is written here need not be asked again.

    The step is written in the transaction that merges its answer, so that an update that is
    stopped at any point goes on where it was.
    """

    source = models.CharField(max_length=40)
    step = models.CharField(max_length=80)
    done_at = models.DateTimeField()
    following = models.CharField(max_length=80, blank=True)
    """The step that this one's answer has led to: the next page of a long one."""
    added = models.PositiveIntegerField(default=0)
    changed = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["source", "step"], name="one_row_a_step"),)

    def __str__(self) -> str:
        return f"{self.source} {self.step}"


class Loading(models.Model):
    """Which edition of the shipped almanac the tables hold."""

    digest = models.CharField(max_length=64, unique=True)
    loaded_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.digest
