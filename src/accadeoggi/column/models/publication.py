"""The publication and its columns."""

from __future__ import annotations

from zoneinfo import ZoneInfo, available_timezones

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.models import Orderable

from accadeoggi.almanac import DEFAULT_INTERESTS, Interests
from accadeoggi.chronology import LeapDayPolicy
from accadeoggi.column.interests import WEIGHTS, interest_choices, interests_of
from accadeoggi.column.models.base import AddressedPage

LEAP_DAY_CHOICES = [
    (LeapDayPolicy.FEB28.value, _("on 28 February")),
    (LeapDayPolicy.MAR1.value, _("on 1 March")),
    (LeapDayPolicy.SKIP.value, _("only in leap years")),
]


def check_zone(name: str) -> None:
    """Refuse a time zone that the IANA data base does not know."""
    if name not in available_timezones():
        raise ValidationError(
            _("“%(name)s” is not a time zone: write one such as Europe/Rome."),
            params={"name": name},
        )


class Publication(AddressedPage):
    """The site in one language: its name and description, and everything below it."""

    address_name = "today"
    description = models.TextField(_("description"), blank=True)
    motto = models.CharField(_("motto"), max_length=160, blank=True)

    content_panels = [*AddressedPage.content_panels, "motto", "description"]
    parent_page_types = ("column.BasePage",)
    subpage_types = ("column.Column", "column.AuthorIndex")

    class Meta:
        verbose_name = _("publication")
        verbose_name_plural = _("publications")

    def address_arguments(self) -> dict[str, object]:
        """The home page needs none."""
        return {}


class Column(AddressedPage):
    """A column of the publication; one of them is the daily history column."""

    address_name = "column"
    description = models.TextField(_("description"), blank=True)
    is_daily = models.BooleanField(
        _("daily column"),
        default=False,
        help_text=_("Its articles belong to days of the year and come back on them."),
    )
    time_zone = models.CharField(
        _("time zone"),
        max_length=64,
        blank=True,
        validators=[check_zone],
        help_text=_("Leave empty to use the publication’s."),
    )

    content_panels = [*AddressedPage.content_panels, "description", "is_daily", "time_zone"]
    parent_page_types = ("column.Publication",)
    subpage_types = ("column.Article",)

    class Meta:
        verbose_name = _("column")
        verbose_name_plural = _("columns")


@register_setting(icon="site")
class PublicationSettings(ClusterableModel, BaseSiteSetting):
    """What holds for the whole publication, whatever the language."""

    time_zone = models.CharField(
        _("time zone"), max_length=64, default="Europe/Rome", validators=[check_zone]
    )
    leap_day = models.CharField(
        _("29 February in common years"),
        max_length=8,
        choices=LEAP_DAY_CHOICES,
        default=LeapDayPolicy.FEB28.value,
    )
    languages_together = models.BooleanField(
        _("languages go live together"),
        default=False,
        help_text=_("A text waits for its translation, and both go live in the same moment."),
    )
    logo = models.ForeignKey(
        "column.Picture", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    is_sample = models.BooleanField(default=False, editable=False)

    panels = [
        FieldPanel("time_zone"),
        FieldPanel("leap_day"),
        FieldPanel("languages_together"),
        FieldPanel("logo"),
        InlinePanel("accounts", label=_("social accounts")),
        InlinePanel(
            "interest_rows",
            heading=_("interests"),
            label=_("interest"),
            help_text=_(
                "What the almanac proposes first. Without any line: Italy and the world, "
                "international affairs, rights, science, culture."
            ),
        ),
    ]

    class Meta:
        verbose_name = _("publication settings")

    @property
    def zone(self) -> ZoneInfo:
        """The time zone in which the publication's day begins."""
        return ZoneInfo(self.time_zone)

    @property
    def interests(self) -> Interests:
        """What the publication cares about; the usual things where nobody has chosen."""
        rows = list(self.interest_rows.all())
        return interests_of((row.what, row.weight) for row in rows) if rows else DEFAULT_INTERESTS

    @property
    def leap_policy(self) -> LeapDayPolicy:
        """What common years do with the articles of 29 February."""
        return LeapDayPolicy(self.leap_day)


class SocialAccount(Orderable):
    """Where else the publication can be followed."""

    settings = ParentalKey(PublicationSettings, on_delete=models.CASCADE, related_name="accounts")
    name = models.CharField(_("name"), max_length=60)
    url = models.URLField(_("address"))

    panels = [FieldPanel("name"), FieldPanel("url")]


class Interest(Orderable):
    """Something that the publication cares about more, or less, than others do."""

    settings = ParentalKey(
        PublicationSettings, on_delete=models.CASCADE, related_name="interest_rows"
    )
    what = models.CharField(_("what"), max_length=40, choices=interest_choices)
    weight = models.SmallIntegerField(_("how much"), choices=WEIGHTS, default=2)

    panels = [FieldPanel("what"), FieldPanel("weight")]

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["settings", "what"], name="one_weight_an_interest"),
        )
        ordering = ("sort_order",)

    def __str__(self) -> str:
        return f"{self.what} {self.weight:+d}"
