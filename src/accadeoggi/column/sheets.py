"""Everything the article page shows, gathered in a fixed number of queries."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from accadeoggi.catalogue.models import Fact
from accadeoggi.catalogue.values import values
from accadeoggi.chronology import (
    HistoricalDate,
    format_civil,
    format_date,
    is_jubilee,
    weekday_name,
    years_since,
)
from accadeoggi.column.articles import article_card, column_of
from accadeoggi.column.authors import author_card
from accadeoggi.column.cards import (
    ArticleCard,
    ArticleSheet,
    AuthorCard,
    FactLine,
    Head,
    Leaf,
    Link,
    ShareTarget,
    SourceLine,
)
from accadeoggi.column.facts import calendar_note, fact_line, order_of_time, years_words
from accadeoggi.column.frame import Frame, frame_of
from accadeoggi.column.freshness import shows, tags
from accadeoggi.column.heads import article_document, breadcrumbs, head
from accadeoggi.column.leaves import leaf_of_day
from accadeoggi.column.maps import located, map_of
from accadeoggi.column.models import Article, Credit
from accadeoggi.column.pictures import image_card
from accadeoggi.column.related import most_related
from accadeoggi.column.telling import told_by
from accadeoggi.column.timeline import draw
from accadeoggi.column.versions import versions_of_page

RELATED = 4
SAME_DAY = 6


def article_context(article: Article, request: HttpRequest) -> dict[str, Any]:
    """The context of the article's page, live or previewed."""
    frame = frame_of(request)
    sheet = article_sheet(article, frame)
    versions = versions_of_page(article, frame)
    request.column_versions = versions  # type: ignore[attr-defined]
    return {"sheet": sheet, "head": _head(article, sheet, frame, versions)}


def article_sheet(article: Article, frame: Frame) -> ArticleSheet:
    """All the values around the body."""
    _note(article)
    when, language = article.date, frame.language
    credited = list(article.credits.select_related("author__locale", "author__picture"))
    return ArticleSheet(
        article_id=article.pk or 0,
        title=article.title,
        date=format_date(when, language),
        edtf=article.event_date,
        leaf=_leaf(article, frame),
        column=column_of(article, column_links(frame)),
        subtitle=article.subtitle,
        authors=_people_behind(credited, Credit.Role.AUTHOR, language),
        translators=_people_behind(credited, Credit.Role.TRANSLATOR, language),
        image=image_card(article.picture, alt=article.picture_alt),
        timeline=draw(told_by(article, language), language),
        years=years_words(when, language, frame.today),
        jubilee=when.year is not None and is_jubilee(years_since(when.year, frame.today.year)),
        weekday=_weekday(when, language),
        calendar_note=calendar_note(when, language),
        tags=[_named("column:tag", tag.slug, tag.name) for tag in article.tags.all()],
        people=[_named("column:person", p.slug, p.name_in(language)) for p in article.people],
        places=[_named("column:place", p.slug, p.name_in(language)) for p in article.places],
        map=map_of(located(article.places), language),
        sources=[_source(block.value) for block in article.sources],
        related=_related(article, frame),
        same_day=_same_day(article, frame),
        share=share_targets(frame.absolute(article.address()), article.title),
        save_url=reverse("readership:save", args=[article.pk]) if article.pk else "",
        canonical=frame.absolute(article.address()),
        sample=article.is_sample,
        **_publication_dates(article, frame),
    )


def _note(article: Article) -> None:
    """Say what an article's page shows, but for its authors and the articles beside it."""
    shows(tags.sheet(article.pk), tags.article(article.pk), tags.family(article.translation_key))
    shows(*(tags.theme(tag.translation_key) for tag in article.tags.all()))
    shows(*(tags.person(person.pk) for person in article.people))
    shows(*(tags.place(place.pk) for place in article.places))
    if article.day is not None:
        shows(tags.FACTS, tags.facts_of("day", article.day.key))


def column_links(frame: Frame) -> dict[str, Link]:
    """The columns by their place in the tree."""
    return {column.path: Link(url=column.address(), label=column.title) for column in frame.columns}


def _leaf(article: Article, frame: Frame) -> Leaf | None:
    return None if article.day is None else leaf_of_day(article.day, frame.language)


def _weekday(when: HistoricalDate, language: str) -> str:
    day = when.weekday()
    return "" if day is None else weekday_name(day, language)


def _people_behind(
    credited: Sequence[Credit], role: Credit.Role, language: str
) -> list[AuthorCard]:
    words = {
        Credit.Role.AUTHOR: pgettext("written", "by"),
        Credit.Role.TRANSLATOR: _("translated by"),
    }
    return [
        author_card(credit.author, language, credit=words[role])
        for credit in credited
        if credit.role == role
    ]


def _named(name: str, slug: str, label: str) -> Link:
    return Link(url=reverse(name, args=[slug]), label=label)


def _source(value: Any) -> SourceLine:
    parts = (value.get("author"), value.get("publisher"), value.get("year"))
    return SourceLine(
        title=value["title"],
        url=value.get("url") or "",
        detail=", ".join(str(part) for part in parts if part),
    )


def _related(article: Article, frame: Frame) -> list[ArticleCard]:
    """The nearest articles as cards."""
    columns = column_links(frame)
    return [
        article_card(
            other,
            frame.today,
            column=column_of(other, columns),
            language=frame.language,
            reason=reason,
        )
        for other, reason in most_related(article, frame.now, RELATED)
    ]


def _same_day(article: Article, frame: Frame) -> list[FactLine]:
    """The weightiest events of the day in other years; only as many as are shown are read."""
    if article.day is None:
        return []
    facts = Fact.objects.filter(md=article.day.key, kind=Fact.Kind.EVENT)
    others = facts.exclude(year=article.event_year).order_by("-significance", "pk")
    best = sorted(values(others[:SAME_DAY]), key=order_of_time)
    return [fact_line(event, frame.language, frame.today) for event in best]


def share_targets(url: str, title: str) -> list[ShareTarget]:
    """Plain links that share a page; nothing is loaded from anybody until one is followed."""
    both = {"url": url, "text": title}
    return [
        ShareTarget("mail", _("Mail"), "mailto:?" + _query({"subject": title, "body": url})),
        ShareTarget("whatsapp", "WhatsApp", "https://wa.me/?" + _query({"text": f"{title} {url}"})),
        ShareTarget("telegram", "Telegram", "https://t.me/share/url?" + _query(both)),
        ShareTarget("mastodon", "Mastodon", "https://mastodonshare.com/?" + _query(both)),
        ShareTarget(
            "bluesky",
            "Bluesky",
            "https://bsky.app/intent/compose?" + _query({"text": f"{title} {url}"}),
        ),
        ShareTarget(
            "facebook",
            "Facebook",
            "https://www.facebook.com/sharer/sharer.php?" + _query({"u": url}),
        ),
    ]


def _query(values: dict[str, str]) -> str:
    return urlencode(values).replace("+", "%20")


def _publication_dates(article: Article, frame: Frame) -> dict[str, Any]:
    published = article.first_published_at or frame.now
    rows = list(article.corrections.all())
    corrections = [(format_civil(row.date, frame.language), row.note) for row in rows]
    latest = max((row.date for row in rows), default=None)
    return {
        "published": _civil(published, frame),
        "published_iso": published.isoformat(),
        "corrected": format_civil(latest, frame.language) if latest else "",
        "corrected_iso": latest.isoformat() if latest else "",
        "corrections": corrections,
    }


def _civil(instant: datetime, frame: Frame) -> str:
    return format_civil(instant.astimezone(frame.zone).date(), frame.language)


def _head(article: Article, sheet: ArticleSheet, frame: Frame, versions: dict[str, str]) -> Head:
    description = article.search_description or article.summary
    trail = [Link(url=frame.publication.address(), label=frame.publication.title), sheet.column]
    if sheet.leaf is not None:
        trail.append(Link(url=sheet.leaf.url, label=sheet.leaf.title))
    trail.append(Link(url=article.address(), label=article.title))
    return head(
        frame,
        title=article.seo_title or f"{article.title} · {sheet.date}",
        path=article.address(),
        description=description,
        versions=versions,
        structured=[
            article_document(frame, sheet, description, frame.language),
            breadcrumbs(frame, trail),
        ],
        kind="article",
        picture=sheet.image,
        published=sheet.published_iso,
        modified=sheet.corrected_iso,
    )
