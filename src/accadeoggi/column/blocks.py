"""The pieces an article's body is made of."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock

from accadeoggi.chronology import ChronologyError, HistoricalDate
from accadeoggi.column.pictures import image_card
from accadeoggi.column.refusals import in_words

PLAIN_FEATURES = ["bold", "italic", "link", "superscript"]


class EDTFBlock(blocks.CharBlock):
    """A date in history, written as EDTF."""

    def clean(self, value: Any) -> Any:
        """Refuse what no calendar has, in words."""
        value = super().clean(value)
        try:
            HistoricalDate.parse(value)
        except ChronologyError as error:
            raise ValidationError(in_words(error)) from error
        return value


class PictureBlock(blocks.StructBlock):
    """A picture in the text, with words for those who cannot see it."""

    image = ImageChooserBlock(label=_("picture"))
    alt = blocks.CharBlock(label=_("alternative text"))
    caption = blocks.CharBlock(label=_("caption"), required=False)

    class Meta:
        icon = "image"
        label = _("Picture")
        template = "column/blocks/picture.html"

    def get_context(self, value: Any, parent_context: Any = None) -> Any:
        """Add the picture as a finished value."""
        from_rows = super().get_context(value, parent_context=parent_context)
        from_rows["card"] = image_card(value["image"], alt=value["alt"], caption=value["caption"])
        return from_rows


class QuotationBlock(blocks.StructBlock):
    """Somebody's words, and whose they are."""

    text = blocks.TextBlock(label=_("text"))
    attribution = blocks.CharBlock(label=_("who said it"), required=False)

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        template = "column/blocks/quotation.html"


class FactBoxBlock(blocks.StructBlock):
    """The facts at a glance: short lines with a label each."""

    title = blocks.CharBlock(label=_("title"))
    facts = blocks.ListBlock(
        blocks.StructBlock(
            [
                ("label", blocks.CharBlock(label=_("label"))),
                ("text", blocks.CharBlock(label=_("text"))),
            ]
        ),
        label=_("facts"),
    )

    class Meta:
        icon = "list-ul"
        label = _("Fact box")
        template = "column/blocks/fact_box.html"


class SourceBlock(blocks.StructBlock):
    """A work that a statement of the article rests on."""

    title = blocks.CharBlock(label=_("title"))
    author = blocks.CharBlock(label=_("author"), required=False)
    publisher = blocks.CharBlock(label=_("publisher"), required=False)
    year = blocks.CharBlock(label=_("year"), required=False)
    url = blocks.URLBlock(label=_("address"), required=False)

    class Meta:
        icon = "link"
        label = _("Source")


class TimelineBlock(blocks.StructBlock):
    """One dated statement on the article's small timeline."""

    date = EDTFBlock(label=_("date (EDTF)"))
    text = blocks.CharBlock(label=_("what happened"))

    class Meta:
        icon = "date"
        label = _("Date")


BODY_BLOCKS = [
    (
        "paragraph",
        blocks.RichTextBlock(
            label=_("Paragraph"), features=PLAIN_FEATURES, template="column/blocks/paragraph.html"
        ),
    ),
    ("picture", PictureBlock()),
    ("quotation", QuotationBlock()),
    ("fact_box", FactBoxBlock()),
    (
        "source_list",
        blocks.ListBlock(
            SourceBlock(), label=_("Source list"), template="column/blocks/source_list.html"
        ),
    ),
]
