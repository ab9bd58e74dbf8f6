"""Correcting a fact: the date as a person writes it, and what follows from it."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import get_language
from wagtail.admin.forms import WagtailAdminModelForm

from accadeoggi.catalogue import search_index
from accadeoggi.chronology import (
    Calendar,
    ChronologyError,
    HistoricalDate,
    MonthDay,
    clock,
    column_day,
    explain,
    parse_date,
)


def read_date(text: str, calendar: Calendar, language: str) -> HistoricalDate:
    """A date as EDTF or as a person writes it; ChronologyError where it is neither."""
    try:
        return HistoricalDate.parse(text, calendar)
    except ChronologyError as not_edtf:
        if any(letter.isalpha() for letter in text) or "/" in text or "." in text:
            return parse_date(text, language)
        raise not_edtf from None


class FactForm(WagtailAdminModelForm):
    """Derives year, day number and day of the year, and marks the fact as an editor's."""

    def clean(self) -> dict[str, Any]:
        """Read the date and refuse an impossible one in words."""
        cleaned: dict[str, Any] = super().clean() or {}
        written = str(cleaned.get("edtf") or "").strip()
        language = (get_language() or "en")[:2]
        if written:
            try:
                self._take_date(written, cleaned, language)
            except ChronologyError as error:
                self.add_error("edtf", explain(error, language))
        self._check_day(cleaned)
        return cleaned

    def _take_date(self, written: str, cleaned: dict[str, Any], language: str) -> None:
        calendar = Calendar(cleaned.get("calendar") or Calendar.GREGORIAN)
        date = read_date(written, calendar, language)
        cleaned["edtf"], cleaned["calendar"] = date.edtf, date.calendar.value
        self.instance.year, self.instance.jdn = date.year, date.earliest_jdn
        if not cleaned.get("md") and date.month_day is not None:
            cleaned["md"] = column_day(date, cleaned.get("country") or None).month_day.key

    def _check_day(self, cleaned: dict[str, Any]) -> None:
        try:
            cleaned["md"] = MonthDay.parse(cleaned["md"]).key if cleaned.get("md") else ""
        except ChronologyError as error:
            raise ValidationError({"md": str(error)}) from error

    def save(self, commit: bool = True) -> Any:  # noqa: FBT001, FBT002 - Django's signature
        """Keep the fact as the editor's own, so that no later loading overwrites it."""
        self.instance.edited_at = clock.now()
        self.instance.edited_by = self.for_user
        fact = super().save(commit=commit)
        if commit:
            fact.labels.update(draft=False)
            search_index.renew(fact.pk)
        return fact
