"""The records of the column: a Wagtail page is the only record of its article."""

from accadeoggi.column.models.article import (
    Article,
    Correction,
    Credit,
    PersonMention,
    PlaceMention,
)
from accadeoggi.column.models.author import Author, AuthorIndex
from accadeoggi.column.models.base import BasePage
from accadeoggi.column.models.edition import (
    Edition,
    EditionChoice,
    EditionCorrection,
    EditionFact,
    EditionLead,
)
from accadeoggi.column.models.picture import Picture, Rendition
from accadeoggi.column.models.publication import (
    Column,
    Interest,
    Publication,
    PublicationSettings,
    SocialAccount,
)
from accadeoggi.column.models.publishing import Notice, Occurrence, Trouble
from accadeoggi.column.models.tag import Tag

__all__ = [
    "Article",
    "Author",
    "AuthorIndex",
    "BasePage",
    "Column",
    "Correction",
    "Credit",
    "Edition",
    "EditionChoice",
    "EditionCorrection",
    "EditionFact",
    "EditionLead",
    "Interest",
    "Notice",
    "Occurrence",
    "PersonMention",
    "Picture",
    "PlaceMention",
    "Publication",
    "PublicationSettings",
    "Rendition",
    "SocialAccount",
    "Tag",
    "Trouble",
]
