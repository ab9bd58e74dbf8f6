"""What editors fill in at the desk, besides the article itself."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from accadeoggi.catalogue.models import Fact
from accadeoggi.chronology import ChronologyError, MonthDay, parse_date
from accadeoggi.column.models import Article, Author
from accadeoggi.column.refusals import in_words
from accadeoggi.column.versions import own_name
from accadeoggi.desk.roles import posts
from accadeoggi.desk.scenes import Scene
from accadeoggi.desk.states import State
from accadeoggi.desk.wall import Filters

REASON = 255


def writers() -> QuerySet[Any]:
    """The accounts that may enter the desk, and so may be given something to write."""
    enters = Q(groups__permissions__codename="access_admin") | Q(is_superuser=True)
    return get_user_model().objects.filter(enters, is_active=True).distinct().order_by("email")


class WallForm(forms.Form):
    """What of the wall is wanted."""

    column = forms.ChoiceField(label=pgettext_lazy("of a publication", "Column"), required=False)
    language = forms.ChoiceField(label=_("Language"), required=False)
    author = forms.ChoiceField(label=_("Author"), required=False)
    state = forms.ChoiceField(label=_("State"), required=False)
    month = forms.TypedChoiceField(label=_("Month"), required=False, coerce=int, empty_value=None)
    show = forms.ChoiceField(
        label=_("Show as"),
        required=False,
        choices=[("", _("leaves")), ("list", _("list"))],
    )

    def __init__(self, data: Any, scene: Scene, months: list[tuple[int, str]]) -> None:
        super().__init__(data)
        columns = [(str(column.translation_key), column.title) for column in scene.all]
        self._offer("column", columns, first="")
        languages = [(code, own_name(code)) for code in scene.versions]
        self._offer("language", languages, first=_("all"))
        found = Author.objects.filter(locale=scene.column.locale).order_by("title")
        authors = [(str(one.translation_key), one.title) for one in found]
        self._offer("author", authors, first=_("all"))
        self._offer("state", [(one.code, one.words) for one in State], first=_("all"))
        self._offer("month", months, first=_("the whole year"))
        if len(columns) == 1:
            del self.fields["column"]

    def _offer(self, name: str, choices: list[Any], *, first: Any) -> None:
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - for the types
        field.choices = [("", first), *choices] if first else choices

    def filters(self) -> Filters:
        """The choice as a value; what cannot be is left out."""
        self.is_valid()
        chosen = self.cleaned_data
        state = next((one for one in State if one.code == chosen.get("state")), None)
        return Filters(
            language=chosen.get("language", ""),
            author=chosen.get("author") or None,
            state=state,
            month=chosen.get("month"),
        )


class PlanForm(forms.Form):
    """A proposal becomes a plan, an assignment or a draft in some languages."""

    fact = forms.ModelChoiceField(Fact.objects.all(), required=False, widget=forms.HiddenInput)
    headline = forms.CharField(label=_("What about"), max_length=255, required=False)
    languages = forms.MultipleChoiceField(label=_("Languages"), widget=forms.CheckboxSelectMultiple)
    assignee = forms.ModelChoiceField(
        get_user_model().objects.none(),
        label=_("Who writes it"),
        required=False,
        empty_label=_("nobody yet"),
    )
    for_date = forms.DateField(
        label=_("For the edition of"), widget=forms.DateInput(attrs={"type": "date"})
    )

    def __init__(self, data: Any, scene: Scene, day: MonthDay, **options: Any) -> None:
        super().__init__(data, **options)
        self.day = day
        choices = [(code, own_name(code)) for code in scene.versions]
        field = self.fields["languages"]
        assert isinstance(field, forms.MultipleChoiceField)  # noqa: S101 - for the types
        field.choices = choices
        who = self.fields["assignee"]
        assert isinstance(who, forms.ModelChoiceField)  # noqa: S101 - for the types
        who.queryset = writers()

    def clean(self) -> dict[str, Any]:
        """Something is planned: a fact of the day, or an idea in words."""
        chosen: dict[str, Any] = super().clean() or {}
        fact = chosen.get("fact")
        if fact is None and not chosen.get("headline"):
            raise ValidationError({"headline": _("Write what the article is to be about.")})
        if fact is not None and fact.md != self.day.key:
            raise ValidationError(_("This fact belongs to another day."))
        return chosen


class ReasonForm(forms.Form):
    """A reason that others will read."""

    reason = forms.CharField(label=_("Reason"), max_length=REASON)


class NoteForm(forms.Form):
    """A note on a day."""

    text = forms.CharField(label=_("Note"), max_length=2000, widget=forms.Textarea({"rows": 3}))


class EditionForm(forms.Form):
    """What leads an edition in one language, and which facts stand beside it."""

    lead = forms.ModelChoiceField(
        Article.objects.none(),
        label=_("Lead"),
        required=False,
        empty_label=_("by the rule"),
    )
    facts = forms.CharField(label=_("Facts beside it"), required=False, widget=forms.HiddenInput)

    def __init__(self, data: Any, offered: list[Article], **options: Any) -> None:
        super().__init__(data, **options)
        lead = self.fields["lead"]
        assert isinstance(lead, forms.ModelChoiceField)  # noqa: S101 - for the types
        lead.queryset = Article.objects.filter(pk__in=[article.pk for article in offered])


class CorrectionForm(forms.Form):
    """What was put right in an edition that went out."""

    note = forms.CharField(label=_("What was corrected"), max_length=400)


class InvitationForm(forms.Form):
    """Who is invited to the desk, and to do what."""

    first_name = forms.CharField(label=_("First name"), max_length=150)
    last_name = forms.CharField(label=_("Last name"), max_length=150)
    email = forms.EmailField(label=_("Email address"))
    groups = forms.ModelMultipleChoiceField(
        Group.objects.none(), label=_("Roles"), widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        field = self.fields["groups"]
        assert isinstance(field, forms.ModelMultipleChoiceField)  # noqa: S101 - for the types
        field.queryset = Group.objects.filter(name__in=[post.name for post in posts()])

    def clean_email(self) -> str:
        """Refuse an address that has an account."""
        email = str(self.cleaned_data["email"])
        if get_user_model().objects.filter(email__iexact=email).exists():
            raise ValidationError(
                _("There is an account with this address: give it its roles under Settings, Users.")
            )
        return email


def checked_date(text: str, language: str) -> Any:
    """A date as typed; ValidationError in words where it is none."""
    try:
        return parse_date(text, language)
    except ChronologyError as error:
        raise ValidationError(in_words(error)) from error
