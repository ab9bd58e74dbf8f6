"""What is asked about readers: their articles, the name they know us by, who has left."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.conf import settings
from django.contrib.sessions.models import Session
from django.db.models import Max, QuerySet
from django.utils.crypto import salted_hmac
from django.utils.http import base36_to_int
from wagtail.models import Page

from accadeoggi.chronology import clock, format_civil
from accadeoggi.column.articles import article_card, column_of, with_cards
from accadeoggi.column.cards import ArticleCard
from accadeoggi.column.frame import Frame
from accadeoggi.column.models import Article, Publication, PublicationSettings
from accadeoggi.column.sheets import column_links
from accadeoggi.readership.addresses import address_key
from accadeoggi.readership.models import ErasedAccount, SavedArticle, User

OWNERS = ("_auth_user_id", "account_authentication_methods_user")
"""Under which keys a session says whose it is: Django's own and allauth's."""


@dataclass(frozen=True, slots=True)
class SavedCard:
    """A saved article as the reader's list shows it."""

    article_id: int
    card: ArticleCard
    saved: str
    """When it was saved, in words."""


def saved_things(reader: User) -> QuerySet[SavedArticle, Any]:
    """What a reader keeps, the latest first; an article and its translations are one thing."""
    rows = SavedArticle.objects.filter(reader=reader).order_by()
    things = rows.values("article__translation_key").annotate(latest=Max("saved_at"))
    return things.order_by("-latest", "article__translation_key")


def saved_cards(things: Iterable[Any], frame: Frame) -> list[SavedCard]:
    """Saved things as cards in the page's language where there is one; hidden ones left out."""
    when = {row["article__translation_key"]: row["latest"] for row in things}
    versions = with_cards(Article.objects.visible(frame.now).filter(translation_key__in=when))
    chosen: dict[Any, Article] = {}
    for article in sorted(versions, key=lambda one: one.locale_id == frame.locale.pk):
        chosen[article.translation_key] = article
    return [_card(chosen[key], frame, saved) for key, saved in when.items() if key in chosen]


def _card(article: Article, frame: Frame, saved: datetime) -> SavedCard:
    column = column_of(article, column_links(frame))
    return SavedCard(
        article_id=article.pk,
        card=article_card(article, frame.today, column=column, language=frame.language),
        saved=format_civil(saved.astimezone(frame.zone).date(), frame.language),
    )


def is_saved(reader: User, article: Article) -> bool:
    """Whether a reader keeps this article, in whatever language."""
    key = article.translation_key
    return SavedArticle.objects.filter(reader=reader, article__translation_key=key).exists()


def version_in(article: Article, language: str, now: datetime) -> Article:
    """The article in a language where readers may see it there, and else itself."""
    versions = Article.objects.visible(now).filter(translation_key=article.translation_key)
    return versions.in_language(language).select_related("locale").first() or article


def may_edit(user: User, page: Page) -> bool:
    """Whether the desk would let this account edit a page."""
    return user.may_enter_desk and bool(page.permissions_for_user(user).can_edit())


def publication_name(language: str) -> str:
    """What the publication is called in a language, for mails."""
    found = Publication.objects.filter(locale__language_code=language, live=True).first()
    return found.title if found else str(settings.WAGTAIL_SITE_NAME)


def moment_in_words(moment: datetime, language: str) -> str:
    """A moment as the publication's clocks show it, for mails."""
    chosen = PublicationSettings.objects.first()
    local = moment.astimezone(chosen.zone if chosen else None)
    return f"{format_civil(local.date(), language)}, {local:%H:%M}"


def sessions_of(user: User) -> Sequence[Session]:
    """The open sessions of an account on every device, an unfinished log-in included."""
    is_open = Session.objects.filter(expire_date__gt=clock.now())
    return [session for session in is_open.iterator() if _belongs(session.get_decoded(), user)]


def _belongs(content: dict[str, Any], user: User) -> bool:
    if any(content.get(key) == str(user.pk) for key in OWNERS):
        return True
    pending = (content.get("account_login") or {}).get("user_pk")
    return isinstance(pending, str) and base36_to_int(pending) == user.pk


def address_hash(email: str) -> str:
    """The keyed hash by which an erased address is remembered and cannot be read."""
    return salted_hmac("readership.erased", address_key(email), algorithm="sha256").hexdigest()


def has_left(email: str) -> bool:
    """Whether the owner of this address has erased an account here and opened none since."""
    gone = ErasedAccount.objects.filter(key_hash=address_hash(email)).exists()
    return gone and User.objects.with_address(email) is None
