"""The people, places and tags that the sample's articles speak of, found or made."""

from __future__ import annotations

import uuid
from typing import Any

from anyascii import anyascii
from django.utils.text import slugify
from wagtail.models import Locale

from accadeoggi.catalogue.models import Person, Place
from accadeoggi.column.models import Tag


def person(said: dict[str, str]) -> Person:
    """The person of the almanac with this Wikidata id or name; made where it has none."""
    known = _known_person(said)
    if known is None:
        return Person.objects.create(
            slug=free_slug(Person, said["en"]),
            name=said["en"],
            names=_names(said),
            qid=said["qid"],
        )
    if not known.names.get("it") and said["it"] != known.name:
        known.names = known.names | {"it": said["it"]}
        known.save(update_fields=["names"])
    return known


def _known_person(said: dict[str, str]) -> Person | None:
    """By id, which is sure; else by name, among those whose id does not speak against it."""
    if said["qid"] and (found := Person.objects.filter(qid=said["qid"]).first()):
        return found
    named = Person.objects.filter(name=said["en"])
    if said["qid"]:
        named = named.filter(qid="")
    return named.order_by("-significance", "pk").first()


def place(said: dict[str, Any]) -> Place:
    """The place with this name; made where there is none."""
    known = Place.objects.filter(name=said["en"]).first()
    return known or Place.objects.create(
        slug=free_slug(Place, said["en"]),
        name=said["en"],
        names=_names(said),
        qid=said["qid"],
        latitude=said["lat"],
        longitude=said["lon"],
    )


def _names(said: dict[str, str]) -> dict[str, str]:
    return {"it": said["it"]} if said["it"] != said["en"] else {}


def tag(said: dict[str, str], locale: Locale) -> Tag:
    """The tag in one language; its languages share a translation key."""
    key = uuid.uuid5(uuid.NAMESPACE_URL, f"accadeoggi/sample/tag/{said['en']}")
    found, _made = Tag.objects.get_or_create(
        translation_key=key,
        locale=locale,
        defaults={
            "name": said[locale.language_code],
            "slug": slugify(anyascii(said[locale.language_code])),
        },
    )
    return found


def free_slug(model: type[Person | Place], name: str) -> str:
    """An address for a name that nobody has yet."""
    wanted = slugify(anyascii(name))
    taken = set(model.objects.filter(slug__startswith=wanted).values_list("slug", flat=True))
    slugs = [wanted, *(f"{wanted}-{number}" for number in range(2, len(taken) + 3))]
    return next(slug for slug in slugs if slug not in taken)
