"""The page model under all our pages, ours from the first migration so that it can grow."""

from __future__ import annotations

from typing import ClassVar

from django.http import HttpRequest
from django.urls import reverse
from django.utils import translation
from wagtail.models import AbstractPage
from wagtail.models.pages import AbstractPageMeta, DefaultBasePageMixin


class BasePage(AbstractPage, DefaultBasePageMixin):
    """What every page of a publication has; swapped in for Wagtail's own by WAGTAIL_PAGE_MODEL."""

    search_fields = AbstractPage.search_fields + DefaultBasePageMixin.search_fields
    promote_panels = DefaultBasePageMixin.promote_panels

    class Meta(AbstractPageMeta):
        pass


class AddressedPage(BasePage):
    """A page whose address is written in our own URL table instead of following the tree."""

    address_name: ClassVar[str]

    class Meta:
        abstract = True

    def address_arguments(self) -> dict[str, object]:
        """The arguments of this page's entry in the URL table."""
        return {"slug": self.slug}

    def address(self) -> str:
        """The path of this page in its own language."""
        with translation.override(self.locale.language_code):
            return reverse(f"column:{self.address_name}", kwargs=self.address_arguments())

    def get_url_parts(self, request: HttpRequest | None = None) -> tuple[int, str, str] | None:
        """Site, host and path of the page; None outside any site (Wagtail's contract)."""
        site = self._get_relevant_site_root_paths(cache_object=request)
        return (site[0].site_id, site[0].root_url, self.address()) if site else None
