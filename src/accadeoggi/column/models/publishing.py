"""What publishing leaves behind: what happened, what is still to be told, what went wrong."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Occurrence(models.Model):
    """An article's day in one year (QUALITY.md T8): shown every year, announced once a year."""

    article = models.ForeignKey(
        "column.Article", on_delete=models.CASCADE, related_name="occurrences"
    )
    year = models.PositiveSmallIntegerField()
    day = models.DateField()
    noted_at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=["article", "year"], name="once_a_year"),)

    def __str__(self) -> str:
        return f"{self.article_id} {self.year}"


class Notice(models.Model):
    """Something that has to leave this machine: written with what caused it, done afterwards.

    ``key`` makes it impossible to write the same thing twice. Whoever does it claims it first,
    until ``leased_until`` and under a ``fence`` number that grows with every claim; a claim that
    is past its lease may be taken by another, and the first one's word no longer counts.
    """

    class Kind(models.TextChoices):
        """What is to be told."""

        RETURN = "return", _("an article’s day has come")
        LIVE = "live", _("an article went live")
        TROUBLE = "trouble", _("something needs attention")
        LATE = "late", _("something is late")
        REMINDER = "reminder", _("an assignment is due")
        ASSIGNMENT = "assignment", _("somebody was given an assignment")
        CHANGED = "changed", _("a source changed after its translation")
        INVITATION = "invitation", _("somebody is invited")

    key = models.CharField(max_length=200, unique=True)
    kind = models.CharField(max_length=12, choices=Kind.choices)
    about = models.JSONField(default=dict)
    created_at = models.DateTimeField()
    leased_until = models.DateTimeField(null=True)
    fence = models.PositiveIntegerField(default=0)
    tries = models.PositiveSmallIntegerField(default=0)
    next_try_at = models.DateTimeField()
    error = models.CharField(max_length=400, blank=True)
    done_at = models.DateTimeField(null=True)

    class Meta:
        indexes = (
            models.Index(
                fields=["next_try_at"], name="notices_to_do", condition=models.Q(done_at=None)
            ),
        )

    def __str__(self) -> str:
        return self.key


class Trouble(models.Model):
    """Something that the executor could not do, and how often it has tried: "needs attention".

    ``thing`` is what failed: ``revision/12``, ``notice/7``. After ``MOST_TRIES`` it is listed and
    left alone until somebody asks for it again; the others go on meanwhile.
    """

    MOST_TRIES = 5

    thing = models.CharField(max_length=80, unique=True)
    article = models.ForeignKey(
        "column.Article", null=True, on_delete=models.CASCADE, related_name="troubles"
    )
    tries = models.PositiveSmallIntegerField(default=0)
    error = models.CharField(max_length=400)
    since = models.DateTimeField()
    next_try_at = models.DateTimeField()
    listed_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.thing}: {self.error}"
