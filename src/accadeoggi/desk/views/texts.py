"""A text at the desk: its dates checked, and its other language beside it."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import Locale

from accadeoggi.column.models import Article
from accadeoggi.column.versions import own_name
from accadeoggi.desk import actions
from accadeoggi.desk.access import article_to_edit, may_write_in, must
from accadeoggi.desk.checking import find_remark, remarks_on, severity_counts
from accadeoggi.desk.drafting import draft_translation, up_to_date
from accadeoggi.desk.forms import ReasonForm
from accadeoggi.desk.models import Translated
from accadeoggi.desk.parity import parity_of
from accadeoggi.desk.texts import pieces_of
from accadeoggi.desk.views.base import DeskView


class TextView(DeskView):
    """A page about one article, for who may change it."""

    def setup(self, request: HttpRequest, *arguments: Any, **names: Any) -> None:
        """Find the latest version of the article; 403 for who may not change it."""
        super().setup(request, *arguments, **names)
        self.article = article_to_edit(request.user, names["pk"])

    def get_page_subtitle(self) -> str:
        """The title of the article."""
        return str(self.article.title)

    def get_above(self) -> list[dict[str, Any]]:
        """The article's own page at the desk."""
        return [
            {
                "url": reverse("wagtailadmin_pages:edit", args=[self.article.pk]),
                "label": self.article.title,
            }
        ]


class DatesView(TextView):
    """What does not add up in the dates of a text: correct it, or say why it stands."""

    header_icon = "date"
    template_name = "desk/dates.html"

    def get_page_title(self) -> str:
        """What the page is for."""
        return _("Date check")

    def get_context_data(self, **more: Any) -> dict[str, Any]:
        """The findings with their places."""
        remarks = remarks_on(self.article, self.scene.language)
        return super().get_context_data(
            article=self.article,
            remarks=remarks,
            counts=severity_counts(remarks),
            may_waive=self.request.user.has_perm("desk.add_waiver"),
            **more,
        )

    def post(self, request: HttpRequest, **_names: Any) -> HttpResponse:
        """Correct a finding or waive it; one that is gone by now is said to be."""
        remarks = remarks_on(self.article, self.scene.language)
        remark = find_remark(remarks, request.POST.get("remark", ""))
        if remark is None:
            messages.warning(request, _("The text has changed since: look again."))
        elif request.POST.get("do") == "correct":
            if actions.correct(self.article, remark, by=request.user):
                messages.success(request, _("Corrected in a new version of the text."))
            else:
                messages.error(request, _("This has to be corrected by hand."))
        else:
            self._waive(remark)
        return redirect(request.path)

    def _waive(self, remark: Any) -> None:
        must(self.request.user, "desk.add_waiver")
        form = ReasonForm(self.request.POST)
        if not form.is_valid():
            messages.error(self.request, _("Say why, so that others understand it next year."))
            return
        reason = form.cleaned_data["reason"]
        actions.waive(self.article, remark, reason, by=self.request.user, now=self.scene.now)
        messages.success(self.request, _("It stands, for the reason given."))


class TranslationView(TextView):
    """Source and translation side by side, what differs, and what changed since."""

    header_icon = "globe"
    template_name = "desk/translation.html"

    def get_page_title(self) -> str:
        """What the page is for."""
        return _("Translation")

    def get_context_data(self, **more: Any) -> dict[str, Any]:
        """The versions of the text, the nearest first."""
        article = self.article
        translated = Translated.objects.filter(article=article.pk).select_related("source").first()
        others = article.get_translations().select_related("locale").order_by("locale_id")
        source = translated.source if translated else others.first()
        latest = source.get_latest_revision_as_object() if source is not None else None
        return super().get_context_data(
            article=article,
            source=latest,
            translated=translated,
            source_pieces=pieces_of(latest) if latest else [],
            own_pieces=pieces_of(article),
            parity=parity_of(latest, article, self.scene.language) if latest else None,
            changes=_changes(translated.text, latest) if translated and latest else [],
            missing=self._missing(others),
            **more,
        )

    def _missing(self, others: Any) -> list[tuple[str, str]]:
        """The languages in which the text is not there yet and the editor may write."""
        there = {self.article.locale.language_code}
        there |= {one.locale.language_code for one in others}
        columns = self.scene.versions.items()
        return [
            (code, own_name(code))
            for code, column in columns
            if code not in there and may_write_in(self.request.user, column)
        ]

    def post(self, request: HttpRequest, **_names: Any) -> HttpResponse:
        """Open the version in another language, or say that this one follows its source again."""
        if request.POST.get("do") == "follows":
            get_object_or_404(Translated, article=self.article.pk)
            up_to_date(self.article, now=self.scene.now)
            messages.success(request, _("The translation follows its source as it is now."))
            return redirect(request.path)
        code = request.POST.get("language", "")
        column = self.scene.versions.get(code)
        if column is None or not may_write_in(request.user, column):
            raise PermissionDenied
        locale = get_object_or_404(Locale, language_code=code)
        found = self.article.get_translation_or_none(locale)
        if found is None:
            if self.article.get_parent().get_translation_or_none(locale) is None:
                raise Http404("the column has no version in this language")
            found = draft_translation(self.article, locale, by=request.user, now=self.scene.now)
        return redirect("desk:translation", found.pk)


def _changes(before: str, source: Article) -> list[dict[str, str]]:
    """What has changed in a source's text since it was translated, paragraph by paragraph."""
    old = before.split("\n\n")
    new = [piece.text for piece in pieces_of(source)]
    found = []
    for kind, i, j, k, m in SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes():
        if kind != "equal":
            found.append({"was": "\n\n".join(old[i:j]), "now": "\n\n".join(new[k:m])})
    return found
