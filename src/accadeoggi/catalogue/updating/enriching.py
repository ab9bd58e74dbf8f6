"""What Wikidata knows of facts and people that the almanac has by title: ids, links, names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from django.db.models import QuerySet

from accadeoggi.catalogue import search_index
from accadeoggi.catalogue.models import Fact, FactLabel, Person, Place
from accadeoggi.catalogue.updating.merging import LIFE_KINDS, Merged
from accadeoggi.catalogue.updating.wikidata import SOURCE, Found

BATCH = 100
"""Facts whose titles are asked for at once."""


def batches() -> list[str]:
    """A step for every hundred facts that have a title, by their numbers."""
    numbers = _with_title(Fact.objects.all()).values_list("pk", flat=True).iterator()
    return [f"titles/{number}" for number in sorted({pk // BATCH for pk in numbers})]


def facts_of(step: str) -> list[Fact]:
    """The facts of a step that no editor has corrected."""
    first = int(step.split("/")[1]) * BATCH
    found = _with_title(Fact.objects.filter(pk__gte=first, pk__lt=first + BATCH, edited_at=None))
    return list(found.select_related("person", "place").prefetch_related("labels").order_by("pk"))


def _with_title(facts: QuerySet[Fact]) -> QuerySet[Fact]:
    return facts.exclude(wiki_title="")


def titles_of(facts: Sequence[Fact]) -> list[str]:
    """Their titles, each once."""
    return sorted({fact.wiki_title for fact in facts})


def enrich(facts: Sequence[Fact], found: Mapping[str, Found]) -> Merged:
    """Fill in what is missing; nothing that is there is changed but the number of links."""
    merged = Merged()
    for fact in facts:
        item = found.get(fact.wiki_title)
        if item is not None and _fill(fact, item):
            merged.changed += 1
            merged.touched.add(fact.pk)
        else:
            merged.unchanged += 1
    for pk in sorted(merged.touched):
        search_index.renew(pk)
    return merged


def _fill(fact: Fact, item: Found) -> bool:
    news: dict[str, object] = {}
    if not fact.qid:
        news["qid"] = item.qid
    if item.sitelinks is not None and fact.sitelinks != item.sitelinks:
        news["sitelinks"] = item.sitelinks
    for name, value in news.items():
        setattr(fact, name, value)
    if news:
        fact.save(update_fields=[*news])
    if fact.kind in LIFE_KINDS and fact.person is not None:
        return _fill_person(fact.person, item) or bool(news)
    return _name(fact, item) | _locate(fact, item) | bool(news)


def _fill_person(person: Person, item: Found) -> bool:
    """The person's id, and names in languages in which the name is another one."""
    names = {
        code: label
        for code, label in item.labels.items()
        if code not in person.names and label != person.name
    }
    if person.qid and not names:
        return False
    person.qid, person.names = person.qid or item.qid, {**names, **person.names}
    person.save(update_fields=["qid", "names"])
    return True


def _name(fact: Fact, item: Found) -> bool:
    """A bare name, as a draft, in languages in which the fact has no words yet."""
    there = {label.language for label in fact.labels.all()}
    new = [
        FactLabel(fact=fact, language=code, text=label, draft=True, source_code=SOURCE)
        for code, label in sorted(item.labels.items())
        if code not in there
    ]
    FactLabel.objects.bulk_create(new)
    return bool(new)


def _locate(fact: Fact, item: Found) -> bool:
    if item.coordinates is None or fact.place_id is None:
        return False
    places = Place.objects.filter(pk=fact.place_id, latitude=None)
    latitude, longitude = item.coordinates
    return bool(places.update(latitude=latitude, longitude=longitude))
