"""The facts at the desk: found by words, filtered, corrected."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from django_filters import CharFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic import IndexView
from wagtail.admin.viewsets.model import ModelViewSet

from accadeoggi.catalogue import search_index
from accadeoggi.catalogue.forms import FactForm
from accadeoggi.catalogue.models import Fact


class FactFilterSet(WagtailFilterSet):
    """By kind and by day of the year."""

    md = CharFilter(label=_("day of the year (MM-DD)"))

    class Meta:
        model = Fact
        fields = ("kind", "md")


class FactIndexView(IndexView):
    """The list, the weightiest first, found by the same index as the readers' search."""

    is_searchable = True

    def get_base_queryset(self) -> QuerySet[Fact]:
        """With the words that the list shows."""
        facts: QuerySet[Fact] = Fact.objects.select_related("person").prefetch_related("labels")
        return facts.order_by("-significance", "pk")

    def search_queryset(self, queryset: QuerySet[Fact]) -> QuerySet[Fact]:
        """Facts with all words of the query."""
        if not self.search_query:
            return queryset
        return queryset.filter(pk__in=search_index.matching(self.search_query))


class FactViewSet(ModelViewSet):
    """Facts can be found, corrected, added and removed."""

    model = Fact
    name = "facts"
    menu_label = _("Facts")
    icon = "date"
    add_to_admin_menu = True
    index_view_class = FactIndexView
    filterset_class = FactFilterSet
    list_per_page = 50
    list_display: list[Any] = [
        Column("headline", label=_("headline"), accessor="headline"),
        Column("edtf", label=_("date")),
        Column("kind", label=_("kind"), accessor="get_kind_display"),
        Column("significance", label=_("significance")),
        Column("edited_at", label=_("corrected")),
    ]
    edit_handler = ObjectList(
        [
            MultiFieldPanel(
                [
                    FieldPanel("edtf", heading=_("date"), help_text=_(
                        "As you write it (25 February 1956, 15 March 44 BC) or as EDTF."
                    )),
                    FieldPanel("calendar"),
                    FieldPanel("md", help_text=_("MM-DD; leave empty to take it from the date.")),
                ],
                heading=_("Date"),
            ),
            InlinePanel("labels", heading=_("headlines"), label=_("headline")),
            MultiFieldPanel(
                [
                    FieldPanel("kind"),
                    FieldPanel("theme"),
                    FieldPanel("country"),
                    FieldPanel("significance"),
                    FieldPanel("confidence"),
                    FieldPanel("source_codes"),
                    FieldPanel("qid"),
                    FieldPanel("wiki_title"),
                ],
                heading=_("What it is"),
            ),
        ],
        base_form_class=FactForm,
    )  # fmt: skip


facts = FactViewSet()
