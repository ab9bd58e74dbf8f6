"""Joining reports to the facts that are there: what an editor has touched stays as it is."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import chain, count

from django.db.models import Q, QuerySet
from django.utils.text import slugify

from accadeoggi.catalogue import search_index
from accadeoggi.catalogue.models import DroppedFact, Fact, FactLabel, Person, Place
from accadeoggi.catalogue.updating.reported import Page, Reported, date_of
from accadeoggi.chronology import Calendar, HistoricalDate

WEIGHT_CHOSEN, WEIGHT, SURE = 0.40, 0.20, 0.8
LIFE_KINDS = {Fact.Kind.BIRTH, Fact.Kind.DEATH}
LONGEST_CODES = 160
SIGNIFICANT = 5
"""Letters from which a word can tell one event from another."""
SHARED = 2
"""Telling words that two texts of one day and year must share to tell of one event."""


@dataclass
class Merged:
    """What became of reports."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    kept: int = 0
    """Facts that an editor has corrected or thrown out, left alone."""
    touched: set[int] = field(default_factory=set)

    def __str__(self) -> str:
        return f"+{self.added} ~{self.changed} ={self.unchanged} !{self.kept}"


def merge(reports: Iterable[Reported], source: str) -> Merged:
    """Join reports of one source to the facts; call it inside a transaction.

    ``source`` is the code of a row of sources. Running it again changes nothing.
    """
    merged = Merged()
    for report in reports:
        if _is_dropped(report):
            merged.kept += 1
            continue
        fact = _fact_of(report)
        if fact is None:
            merged.touched.add(_add(report, source).pk)
            merged.added += 1
        elif fact.edited_at is not None:
            merged.kept += 1
        elif _enrich(fact, report, source):
            merged.touched.add(fact.pk)
            merged.changed += 1
        else:
            merged.unchanged += 1
    for pk in sorted(merged.touched):
        search_index.renew(pk)
    return merged


def _is_dropped(report: Reported) -> bool:
    found = DroppedFact.objects.filter(kind=report.kind, md=report.md, year=report.year)
    return found.filter(_names(report)).exists() or found.filter(key=_key(report)).exists()


def _names(report: Reported) -> Q:
    """What names the thing itself: an id, or a title of the English Wikipedia."""
    main = report.pages[:1] if report.kind in LIFE_KINDS else report.pages
    ids = {page.qid for page in main if page.qid}
    titles = {page.title for page in main if page.title and page.language == "en"}
    return Q(qid__in=ids) | Q(wiki_title__in=titles)


def _fact_of(report: Reported) -> Fact | None:
    """The fact that a report tells of: on its day, or where an editor has moved it to."""
    facts = Fact.objects.filter(kind=report.kind)
    if report.kind == Fact.Kind.OBSERVANCE:
        return _best(facts.filter(md=report.md, labels__text__in=report.texts.values()))
    same_year: QuerySet[Fact] = facts.filter(year=report.year)
    here = same_year.filter(md=report.md)
    named = _names(report)
    return (
        here.filter(key=_key(report)).first()
        or _best(here.filter(named))
        or _best(same_year.filter(named, edited_at__isnull=False))
        or _person_of(here, report)
        or _told_alike(here, report)
    )


def _best(facts: QuerySet[Fact]) -> Fact | None:
    return facts.order_by("-significance", "pk").first()


def _person_of(here: QuerySet[Fact], report: Reported) -> Fact | None:
    """A birth or death of somebody of that name."""
    if report.kind not in LIFE_KINDS:
        return None
    names = {_bare(page.title) for page in report.pages[:1]} | {
        text.split(",")[0] for text in report.texts.values()
    }
    ids = {page.qid for page in report.pages[:1] if page.qid}
    return _best(here.filter(Q(person__name__in=names) | Q(person__qid__in=ids)))


def _bare(title: str) -> str:
    """A title without what only tells namesakes apart.

    >>> _bare("John Smith (explorer)")
    'John Smith'
    """
    return re.sub(r"\s*\([^)]*\)$", "", title)


def _told_alike(here: QuerySet[Fact], report: Reported) -> Fact | None:
    """An event of the same day and year whose headline shares telling words with the report."""
    if report.kind in LIFE_KINDS:
        return None
    best: tuple[int, Fact] | None = None
    for label in FactLabel.objects.filter(fact__in=here).select_related("fact").order_by("pk"):
        said = report.texts.get(label.language) or report.labels.get(label.language, "")
        shared = len(_words(said) & _words(label.text))
        if shared >= SHARED and (best is None or shared > best[0]):
            best = (shared, label.fact)
    return best[1] if best else None


def _words(text: str) -> set[str]:
    words = re.findall(r"[^\W\d_]+", search_index.plain(text))
    return {word for word in words if len(word) >= SIGNIFICANT}


def _key(report: Reported) -> str:
    """The key of a fact that is made from a report: the same report gives the same key."""
    year = "every" if report.year is None else f"{report.year:05d}"
    return f"update/{report.md}/{year}/{report.kind}/{_identity(report)}"


def _identity(report: Reported) -> str:
    ids = [page.qid for page in report.pages if page.qid]
    if report.kind in LIFE_KINDS and ids:
        return ids[0]
    texts = "\n".join(text for _code, text in sorted((report.texts or report.labels).items()))
    return hashlib.sha256(texts.encode()).hexdigest()[:20]


def _add(report: Reported, source: str) -> Fact:
    date = date_of(report.md, report.year)
    page = _english(report.pages)
    fact: Fact = Fact.objects.create(
        key=_key(report),
        kind=report.kind,
        edtf=date.edtf if date else "",
        calendar=(date.calendar if date else Calendar.GREGORIAN).value,
        md=report.md,
        year=report.year,
        jdn=date.earliest_jdn if date else None,
        person=_person(report, date) if report.kind in LIFE_KINDS else None,
        qid=_main(report.pages).qid if report.pages else "",
        wiki_title=page.title if page else "",
        significance=WEIGHT_CHOSEN if report.chosen else WEIGHT,
        confidence=SURE,
        sitelinks=report.sitelinks,
        source_codes=source,
    )
    _add_words(fact, report, source)
    return fact


def _main(pages: Iterable[Page]) -> Page:
    return next(iter(pages))


def _english(pages: Iterable[Page]) -> Page | None:
    return next((page for page in pages if page.language == "en"), None)


def _person(report: Reported, date: HistoricalDate | None) -> Person:
    """The person who was born or died, found by id or made."""
    text = next(iter(report.texts.values()), "")
    name = _bare(report.pages[0].title) if report.pages else text.split(",")[0][:255]
    qid = report.pages[0].qid if report.pages else ""
    known = Person.objects.filter(qid=qid).first() if qid else None
    return known or Person.objects.create(
        slug=_free_slug(name), name=name, qid=qid, **{report.kind: date.edtf if date else ""}
    )


def _free_slug(name: str) -> str:
    wanted = slugify(search_index.plain(name))[:120] or "person"
    numbered = (f"{wanted}-{number}" for number in count(2))
    slugs = chain([wanted], numbered)
    return next(slug for slug in slugs if not Person.objects.filter(slug=slug).exists())


def _enrich(fact: Fact, report: Reported, source: str) -> bool:
    """Add what is missing; whether there was anything."""
    news = {**_new_ids(fact, report), **_new_standing(fact, report, source)}
    for name, value in news.items():
        setattr(fact, name, value)
    if news:
        fact.save(update_fields=[*news])
    return _locate(fact, report) | _add_words(fact, report, source) | bool(news)


def _new_ids(fact: Fact, report: Reported) -> dict[str, str]:
    """The id of the page that has the fact's own title."""
    titles = {fact.wiki_title, str(fact.person or "")} - {""}
    own = [page for page in report.pages if page.title in titles or _bare(page.title) in titles]
    return {"qid": own[0].qid} if own and own[0].qid and not fact.qid else {}


def _new_standing(fact: Fact, report: Reported, source: str) -> dict[str, object]:
    news: dict[str, object] = {}
    if report.sitelinks is not None and report.sitelinks != fact.sitelinks:
        news["sitelinks"] = report.sitelinks
    codes = [code for code in fact.source_codes.split("+") if code]
    if source not in codes and len("+".join([*codes, source])) <= LONGEST_CODES:
        news["source_codes"] = "+".join([*codes, source])
        if report.chosen:
            news["witnesses"] = fact.witnesses + 1
    return news


def _locate(fact: Fact, report: Reported) -> bool:
    """Give a fact's place its coordinates, where nobody has."""
    where = next((page.coordinates for page in report.pages if page.coordinates), None)
    if where is None or fact.place_id is None:
        return False
    places = Place.objects.filter(pk=fact.place_id, latitude=None)
    return bool(places.update(latitude=where[0], longitude=where[1]))


def _add_words(fact: Fact, report: Reported, source: str) -> bool:
    """The words of the source, in languages in which there are none yet; a life needs none."""
    if fact.kind in LIFE_KINDS:
        return False
    there = set(fact.labels.values_list("language", flat=True))
    url = next((page.url for page in report.pages if page.url), "")
    said: Mapping[str, tuple[str, bool]] = {
        **{code: (text, True) for code, text in report.labels.items()},
        **{code: (text, False) for code, text in report.texts.items()},
    }
    new = [
        FactLabel(
            fact=fact, language=code, text=text, draft=draft, source_code=source, source_url=url
        )
        for code, (text, draft) in said.items()
        if code not in there
    ]
    FactLabel.objects.bulk_create(new)
    return bool(new)
