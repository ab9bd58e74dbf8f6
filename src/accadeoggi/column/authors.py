"""Authors as cards."""

from __future__ import annotations

from wagtail.rich_text import expand_db_html

from accadeoggi.column.cards import AuthorCard, Link
from accadeoggi.column.freshness import shows, tags
from accadeoggi.column.models import Author
from accadeoggi.column.pictures import image_card


def author_card(
    author: Author, language: str, *, credit: str = "", articles: str = ""
) -> AuthorCard:
    """A person who writes, in the words of their page."""
    shows(tags.author(author.pk))
    own = author.locale.language_code
    return AuthorCard(
        name=author.title,
        url=author.address(),
        role=author.role,
        biography=expand_db_html(author.biography),
        image=image_card(author.picture, alt=author.title),
        links=[Link(url=block.value["url"], label=block.value["name"]) for block in author.links],
        articles=articles,
        sample=author.is_sample,
        credit=credit,
        initials=author.initials,
        tone=author.tone,
        lang=None if own == language else own,
    )
