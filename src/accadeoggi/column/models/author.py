"""The people who write."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StructBlock, URLBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.search import index

from accadeoggi.column.managers import AuthorManager
from accadeoggi.column.models.base import AddressedPage

TONES = 8


class AuthorIndex(AddressedPage):
    """Holds the author pages of one language."""

    address_name = "authors"
    max_count_per_parent = 1
    parent_page_types = ("column.Publication",)
    subpage_types = ("column.Author",)

    class Meta:
        verbose_name = _("authors")
        verbose_name_plural = _("authors")

    def address_arguments(self) -> dict[str, object]:
        """There is one list of authors in each language."""
        return {}


class Author(AddressedPage):
    """A person who writes: name, role, biography in this language, picture and links."""

    address_name = "author"
    role = models.CharField(_("role"), max_length=120, blank=True)
    biography = RichTextField(_("biography"), blank=True, features=["bold", "italic", "link"])
    picture = models.ForeignKey(
        "column.Picture", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    links = StreamField(
        [("link", StructBlock([("name", CharBlock()), ("url", URLBlock())]))], blank=True
    )
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="author_pages",
        verbose_name=_("account"),
    )
    is_sample = models.BooleanField(default=False, editable=False)

    objects = AuthorManager()

    content_panels = [
        *AddressedPage.content_panels,
        "role",
        "biography",
        "picture",
        "links",
        "user",
    ]
    search_fields = [*AddressedPage.search_fields, index.SearchField("biography")]
    parent_page_types = ("column.AuthorIndex",)
    subpage_types = ()

    class Meta:
        verbose_name = _("author")
        verbose_name_plural = _("authors")

    @property
    def initials(self) -> str:
        """Two letters for the medallion that stands where there is no picture."""
        words = self.title.split()
        return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()

    @property
    def tone(self) -> int:
        """Which of the medallion's colours this name has: the same on every page."""
        return sum(map(ord, self.title)) % TONES
