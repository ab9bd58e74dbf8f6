"""Pictures as finished values: every width a page needs, in one query."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accadeoggi.column.cards import Image

if TYPE_CHECKING:
    from accadeoggi.column.models import Picture

WIDTHS = (360, 720, 1080)


def image_card(picture: Picture | None, *, alt: str = "", caption: str = "") -> Image | None:
    """A picture with its renditions, or None where there is none."""
    if picture is None:
        return None
    filters = [f"width-{width}|format-webp" for width in WIDTHS]
    renditions = list(picture.get_renditions(*filters).values())
    middle = renditions[1]
    return Image(
        src=middle.url,
        width=middle.width,
        height=middle.height,
        alt=alt or picture.description,
        srcset=", ".join(f"{rendition.url} {rendition.width}w" for rendition in renditions),
        credit=" · ".join(part for part in (picture.credit, picture.licence) if part),
        caption=caption,
    )
