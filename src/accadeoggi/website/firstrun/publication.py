"""Founding a publication: its home page, columns and list of authors in every language."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from django.db import transaction
from wagtail.models import Locale, Site

from accadeoggi.chronology import LeapDayPolicy
from accadeoggi.column.models import (
    AuthorIndex,
    BasePage,
    Column,
    Publication,
    PublicationSettings,
    SocialAccount,
)

LANGUAGES = ("it", "en")


@dataclass(frozen=True, slots=True)
class Wording:
    """A page's own words in one language."""

    title: str
    slug: str
    description: str = ""
    motto: str = ""


@dataclass(frozen=True, slots=True)
class ColumnPlan:
    """A column to be founded."""

    key: str
    words: Mapping[str, Wording]
    is_daily: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """A publication to be founded."""

    words: Mapping[str, Wording]
    columns: Sequence[ColumnPlan]
    is_sample: bool = False
    time_zone: str = "Europe/Rome"
    leap_day: str = LeapDayPolicy.FEB28.value
    accounts: Sequence[tuple[str, str]] = ()
    """Name and address of each social account."""


@dataclass(slots=True)
class Founded:
    """The pages of a new publication, by language, and by key where there are several."""

    homes: dict[str, Publication] = field(default_factory=dict)
    authors: dict[str, AuthorIndex] = field(default_factory=dict)
    columns: dict[tuple[str, str], Column] = field(default_factory=dict)


EMPTY = Plan(
    words={"it": Wording("Accade Oggi", "it"), "en": Wording("It Happens Today", "en")},
    columns=[
        ColumnPlan(
            "accade-oggi",
            {
                "it": Wording("Accade Oggi", "accade-oggi"),
                "en": Wording("It Happens Today", "it-happens-today"),
            },
            is_daily=True,
        )
    ],
)
AUTHORS = {"it": Wording("Autori", "autori"), "en": Wording("Authors", "authors")}


def is_founded() -> bool:
    """Whether there is a publication already."""
    return bool(Publication.objects.exists())


@transaction.atomic
def found(plan: Plan = EMPTY) -> Founded:
    """Found a publication in place of Wagtail's page of welcome; all of it or nothing."""
    root = BasePage.objects.get(depth=1)
    welcome = list(root.get_children())
    founded = Founded()
    keys = _Keys()
    for language in LANGUAGES:
        _found_in(language, plan, BasePage.objects.get(pk=root.pk), founded, keys)
    _settle(founded.homes[LANGUAGES[0]], plan)
    for page in welcome:
        page.delete()
    return founded


class _Keys(dict[str, uuid.UUID]):
    """One translation key for each thing, whatever the language."""

    def __missing__(self, thing: str) -> uuid.UUID:
        self[thing] = uuid.uuid4()
        return self[thing]


def _found_in(language: str, plan: Plan, root: BasePage, founded: Founded, keys: _Keys) -> None:
    locale, _created = Locale.objects.get_or_create(language_code=language)
    words = plan.words[language]
    home = Publication(
        title=words.title,
        slug=words.slug,
        motto=words.motto,
        description=words.description,
        locale=locale,
        translation_key=keys["home"],
    )
    root.add_child(instance=home)
    founded.homes[language] = home
    for column in plan.columns:
        founded.columns[column.key, language] = _add_column(home, column, locale, keys)
    named = AUTHORS[language]
    index = AuthorIndex(
        title=named.title, slug=named.slug, locale=locale, translation_key=keys["authors"]
    )
    founded.authors[language] = home.add_child(instance=index)


def _add_column(home: Publication, plan: ColumnPlan, locale: Locale, keys: _Keys) -> Column:
    words = plan.words[locale.language_code]
    column = Column(
        title=words.title,
        slug=words.slug,
        description=words.description,
        is_daily=plan.is_daily,
        locale=locale,
        translation_key=keys[plan.key],
    )
    home.add_child(instance=column)
    return column


def _settle(home: Publication, plan: Plan) -> None:
    """Give the publication its site and its settings."""
    site, _created = Site.objects.update_or_create(
        is_default_site=True, defaults={"root_page": home, "site_name": home.title}
    )
    settings, _made = PublicationSettings.objects.update_or_create(
        site=site,
        defaults={
            "is_sample": plan.is_sample,
            "time_zone": plan.time_zone,
            "leap_day": plan.leap_day,
        },
    )
    for name, url in plan.accounts:
        SocialAccount.objects.create(settings=settings, name=name, url=url)
