"""What pages say about themselves to machines: addresses, languages, structured data."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from django.conf import settings
from django.templatetags.static import static

from accadeoggi.column.cards import ArticleSheet, AuthorCard, Head, Image, Link
from accadeoggi.column.frame import Frame

SOCIAL_CARD = "website/img/social-card.png"
UNSAFE = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026"}


def json_ld(document: Mapping[str, Any]) -> str:
    """A JSON-LD document that is safe inside a script element."""
    return json.dumps({"@context": "https://schema.org", **document}, ensure_ascii=False).translate(
        UNSAFE
    )


def head(
    frame: Frame,
    *,
    title: str,
    path: str,
    description: str = "",
    versions: Mapping[str, str] | None = None,
    structured: Sequence[str] = (),
    robots: str = "",
    kind: str = "website",
    picture: Image | None = None,
    published: str = "",
    modified: str = "",
) -> Head:
    """The head of a page; ``versions`` maps each language to the path of this very thing."""
    return Head(
        title=title,
        description=description or frame.publication.description,
        canonical=frame.absolute(path),
        alternates=alternates(frame, versions or {}),
        image=frame.absolute(picture.src if picture else static(SOCIAL_CARD)),
        image_alt=picture.alt if picture else frame.publication.title,
        kind=kind,
        published=published,
        modified=modified,
        structured=structured,
        robots=robots,
    )


def alternates(frame: Frame, versions: Mapping[str, str]) -> list[tuple[str, str]]:
    """Hreflang pairs; the publication's first language stands for everybody else."""
    pairs = [(code, frame.absolute(path)) for code, path in versions.items()]
    default = versions.get(settings.LANGUAGE_CODE)
    return [*pairs, ("x-default", frame.absolute(default))] if default else pairs


def breadcrumbs(frame: Frame, trail: Sequence[Link]) -> str:
    """The way from the home page to this one, as schema.org's BreadcrumbList."""
    items = [
        {"@type": "ListItem", "position": i, "name": link.label, "item": frame.absolute(link.url)}
        for i, link in enumerate(trail, start=1)
    ]
    return json_ld({"@type": "BreadcrumbList", "itemListElement": items})


def article_document(frame: Frame, sheet: ArticleSheet, description: str, language: str) -> str:
    """The article as schema.org's Article."""
    return json_ld(
        {
            "@type": "Article",
            "headline": sheet.title,
            "description": description,
            "inLanguage": language,
            "datePublished": sheet.published_iso,
            "dateModified": sheet.corrected_iso or sheet.published_iso,
            "temporalCoverage": sheet.edtf,
            "mainEntityOfPage": sheet.canonical,
            "articleSection": sheet.column.label,
            "image": frame.absolute(sheet.image.src if sheet.image else static(SOCIAL_CARD)),
            "author": [person_node(frame, author) for author in sheet.authors],
            "translator": [person_node(frame, author) for author in sheet.translators],
            "publisher": {"@type": "Organization", "name": frame.publication.title},
        }
    )


def person_node(frame: Frame, author: AuthorCard) -> dict[str, str]:
    """An author as schema.org's Person."""
    return {"@type": "Person", "name": author.name, "url": frame.absolute(author.url)}


def author_document(frame: Frame, author: AuthorCard, description: str) -> str:
    """An author's page as schema.org's Person."""
    node = person_node(frame, author) | {"jobTitle": author.role, "description": description}
    return json_ld(node)
