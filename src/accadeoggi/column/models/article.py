"""The article: a piece of a column, tied to a day in history."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.forms import CheckboxSelectMultiple
from django.http import HttpRequest
from django.urls import reverse
from django.utils import translation
from django.utils.module_loading import import_string
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import (
    FieldPanel,
    InlinePanel,
    MultiFieldPanel,
    MultipleChooserPanel,
)
from wagtail.fields import StreamField
from wagtail.models import Orderable
from wagtail.search import index

from accadeoggi.catalogue.models import Person, Place
from accadeoggi.chronology import (
    Calendar,
    ChronologyError,
    HistoricalDate,
    MonthDay,
    NoSuchDay,
    column_day,
)
from accadeoggi.column.blocks import BODY_BLOCKS, SourceBlock, TimelineBlock
from accadeoggi.column.managers import ArticleManager
from accadeoggi.column.models.guarded import GuardedPage
from accadeoggi.column.refusals import in_words

CALENDARS = [
    (Calendar.GREGORIAN.value, _("Gregorian")),
    (Calendar.JULIAN.value, _("Julian")),
]


class Article(GuardedPage):
    """A piece of a column, tied to the day in history that it tells of.

    ``event_date`` is the date as written, in EDTF and in ``event_calendar``; ``month_day`` is the
    day of the year under which the article comes back: ``chosen_day`` if the editor chose one,
    else what the rules of DESIGN.md section 4 suggest. Year and day number are kept for ordering.
    """

    address_name = "article"
    subtitle = models.CharField(_("subtitle"), max_length=255, blank=True)
    summary = models.CharField(_("summary"), max_length=200, blank=True)
    event_date = models.CharField(
        _("date of the event"),
        max_length=80,
        help_text=_("As EDTF: 1956-02-25, 1431~, -0043-03-15 for 15 March 44 BC."),
    )
    event_calendar = models.CharField(
        _("calendar"), max_length=12, choices=CALENDARS, default=Calendar.GREGORIAN.value
    )
    event_country = models.CharField(
        _("country"),
        max_length=2,
        blank=True,
        help_text=_("ISO code: tells which calendar was in use there."),
    )
    chosen_day = models.CharField(
        _("day in the column"),
        max_length=5,
        blank=True,
        help_text=_("MM-DD; leave empty to take it from the date."),
    )
    month_day = models.CharField(max_length=5, blank=True, editable=False, db_index=True)
    event_year = models.IntegerField(null=True, editable=False, db_index=True)
    event_jdn = models.IntegerField(null=True, editable=False)
    picture = models.ForeignKey(
        "column.Picture", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    picture_alt = models.CharField(_("alternative text"), max_length=255, blank=True)
    body = StreamField(BODY_BLOCKS, verbose_name=_("body"), blank=True)
    timeline = StreamField([("entry", TimelineBlock())], verbose_name=_("timeline"), blank=True)
    sources = StreamField([("source", SourceBlock())], verbose_name=_("sources"), blank=True)
    tags = ParentalManyToManyField("column.Tag", verbose_name=_("tags"), blank=True)
    is_sample = models.BooleanField(default=False, editable=False)

    objects = ArticleManager()

    content_panels = [
        *GuardedPage.content_panels,
        MultiFieldPanel(
            [
                FieldPanel("event_date"),
                FieldPanel("event_calendar"),
                FieldPanel("event_country"),
                FieldPanel("chosen_day"),
            ],
            heading=_("The day"),
        ),
        FieldPanel("subtitle"),
        FieldPanel("summary"),
        MultiFieldPanel([FieldPanel("picture"), FieldPanel("picture_alt")], heading=_("Picture")),
        FieldPanel("body"),
        FieldPanel("timeline"),
        FieldPanel("sources"),
        InlinePanel("credits", label=_("authors and translators"), min_num=1),
        MultiFieldPanel(
            [
                FieldPanel("tags", widget=CheckboxSelectMultiple),
                MultipleChooserPanel(
                    "person_mentions", chooser_field_name="person", heading=_("people")
                ),
                MultipleChooserPanel(
                    "place_mentions", chooser_field_name="place", heading=_("places")
                ),
            ],
            heading=_("What it is about"),
        ),
        InlinePanel("corrections", label=_("corrections")),
    ]
    search_fields = [
        *GuardedPage.search_fields,
        index.SearchField("subtitle"),
        index.SearchField("summary"),
        index.SearchField("body"),
        index.FilterField("month_day"),
    ]
    parent_page_types = ("column.Column",)
    subpage_types = ()
    template = "column/article.html"
    context_builder = "accadeoggi.column.sheets.article_context"
    """Named, not imported: the sheet is made from these models and cannot come before them."""

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")
        indexes = (models.Index(fields=["month_day", "event_year"], name="article_of_a_day"),)

    @property
    def date(self) -> HistoricalDate:
        """The date of the event as a value."""
        return HistoricalDate.parse(self.event_date, Calendar(self.event_calendar))

    @property
    def day(self) -> MonthDay | None:
        """The day of the year under which the article comes back; None where none is known."""
        return MonthDay.parse(self.month_day) if self.month_day else None

    @property
    def people(self) -> list[Person]:
        """The people of the almanac that the article is about, in the editor's order."""
        return [mention.person for mention in self.person_mentions.all()]

    @property
    def places(self) -> list[Place]:
        """The places of the almanac that the article is about, in the editor's order."""
        return [mention.place for mention in self.place_mentions.all()]

    def address(self) -> str:
        """Below its day; an article without a day lives below its column."""
        language = self.locale.language_code
        with translation.override(language):
            if self.day is None:
                return reverse("column:undated", args=[self.url_path.split("/")[-3], self.slug])
            return reverse("column:article", args=[self.day, self.slug])

    def clean(self) -> None:
        """Refuse an impossible date, quoting it, and derive what follows from a possible one."""
        super().clean()
        try:
            self._derive_day()
        except NoSuchDay as error:
            raise ValidationError({"chosen_day": in_words(error)}) from error
        except ChronologyError as error:
            raise ValidationError({"event_date": in_words(error)}) from error

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the derived columns true, whoever saves."""
        self._derive_day()
        super().save(*args, **kwargs)

    def _derive_day(self) -> None:
        date = self.date
        self.event_year = date.year
        self.event_jdn = date.earliest_jdn
        self.month_day = self._day_in_the_column(date)

    def _day_in_the_column(self, date: HistoricalDate) -> str:
        """The editor's choice, or else what the rules suggest for the date."""
        if self.chosen_day:
            return MonthDay.parse(self.chosen_day).key
        if date.month_day is None:
            return ""
        return column_day(date, self.event_country or None).month_day.key

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """What the article's page shows, also in previews."""
        from_page: dict[str, Any] = super().get_context(request, *args, **kwargs)
        return from_page | import_string(self.context_builder)(self, request)


class PersonMention(Orderable):
    """A person that an article is about."""

    article = ParentalKey(Article, on_delete=models.CASCADE, related_name="person_mentions")
    person = models.ForeignKey(
        "catalogue.Person",
        on_delete=models.CASCADE,
        related_name="mentions",
        verbose_name=_("person"),
    )

    panels = [FieldPanel("person")]


class PlaceMention(Orderable):
    """A place that an article is about."""

    article = ParentalKey(Article, on_delete=models.CASCADE, related_name="place_mentions")
    place = models.ForeignKey(
        "catalogue.Place",
        on_delete=models.CASCADE,
        related_name="mentions",
        verbose_name=_("place"),
    )

    panels = [FieldPanel("place")]


class Credit(Orderable):
    """Who did what for an article."""

    class Role(models.TextChoices):
        """What a credited person did."""

        AUTHOR = "author", _("author")
        TRANSLATOR = "translator", _("translator")

    article = ParentalKey(Article, on_delete=models.CASCADE, related_name="credits")
    author = models.ForeignKey(
        "column.Author", on_delete=models.PROTECT, related_name="credits", verbose_name=_("person")
    )
    role = models.CharField(
        _("role"), max_length=12, choices=Role.choices, default=Role.AUTHOR.value
    )

    panels = [FieldPanel("author"), FieldPanel("role")]


class Correction(Orderable):
    """What was put right after publication, and when: readers see it."""

    article = ParentalKey(Article, on_delete=models.CASCADE, related_name="corrections")
    date = models.DateField(_("date"))
    note = models.CharField(_("what was corrected"), max_length=400)

    panels = [FieldPanel("date"), FieldPanel("note")]

    class Meta(Orderable.Meta):
        ordering = ("-date", "sort_order")
