"""How the desk chooses people, places and tags: by typing a part of the name."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.choosers import BaseFilterForm
from wagtail.admin.views.generic.chooser import ChooseResultsView, ChooseView
from wagtail.admin.viewsets.chooser import ChooserViewSet
from wagtail.snippets.views.snippets import SnippetViewSet

from accadeoggi.column.models import Tag


class NameFilterForm(BaseFilterForm):
    """A search box over names; the almanac has tens of thousands of them."""

    q = forms.CharField(label=_("Name"), required=False)

    def filter(self, objects: QuerySet[Any]) -> QuerySet[Any]:
        """Those whose name has the typed words."""
        self.search_query = self.cleaned_data.get("q")
        self.is_searching = bool(self.search_query)
        for word in (self.search_query or "").split():
            objects = objects.filter(name__icontains=word)
        return objects


class ByName(ChooseView):
    """The chooser with its search box."""

    filter_form_class = NameFilterForm


class ByNameResults(ChooseResultsView):
    """The chooser's list."""

    filter_form_class = NameFilterForm


class PersonChooserViewSet(ChooserViewSet):
    """Chooses a person of the almanac."""

    model = "catalogue.Person"
    icon = "user"
    choose_one_text = _("Choose a person")
    choose_another_text = _("Choose another person")
    choose_view_class = ByName
    choose_results_view_class = ByNameResults


class PlaceChooserViewSet(ChooserViewSet):
    """Chooses a place of the almanac."""

    model = "catalogue.Place"
    icon = "site"
    choose_one_text = _("Choose a place")
    choose_another_text = _("Choose another place")
    choose_view_class = ByName
    choose_results_view_class = ByNameResults


class TagViewSet(SnippetViewSet):
    """Keeps the tags of each language."""

    model = Tag
    icon = "tag"
    add_to_admin_menu = True
    list_display = ("name", "locale")
    search_fields = ("name",)
    panels = ("name", "slug")


people = PersonChooserViewSet("person_chooser")
places = PlaceChooserViewSet("place_chooser")
