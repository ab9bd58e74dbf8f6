"""A process of the site, as a web process is one: it is told on a line what to do, and answers so.

``python -m tests.website.finished.process`` with ``AO_DATA``: two of these share a data
directory, and what one changes the other must not show a moment longer.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any
from wsgiref.util import setup_testing_defaults

HOST = "127.0.0.1:8000"
NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
SECRET = "SEGRETO"
"""A word that stands in the title of every article that the public may not see."""
DATES = (
    "1956-02-25", "1848-02-26", "0800-12-25", "1969-07-20", "2004-02-29", "1861-03-17",
    "1957-02-25", "1945", "1610-01-07", "1789-07-14",
)  # fmt: skip


def prepare(data: Path) -> None:
    """A site without the almanac: the sample's articles, and a few facts."""
    from accadeoggi.catalogue.models import Fact, FactLabel, Person, Place
    from accadeoggi.website.firstrun import database, static_files
    from accadeoggi.website.sample import loading

    database.prepare(data)
    static_files.gather(data)
    for name in ("Ada", "Bruno", "Carla"):
        Person.objects.create(slug=name.lower(), name=name)
    place = Place.objects.create(slug="pisa", name="Pisa", latitude=43.7, longitude=10.4)
    loading.load(lambda _done, _all: None)
    for number, (year, md) in enumerate([(1956, "02-25"), (1848, "02-26"), (1610, "01-07")]):
        for kind in ("event", "birth"):
            fact = Fact.objects.create(
                kind=kind,
                edtf=f"{year}-{md}",
                md=md,
                year=year,
                jdn=2_000_000 + number,
                significance=0.5,
                place=place if kind == "event" else None,
                person=Person.objects.get(slug="ada") if kind == "birth" else None,
            )
            for language in ("it", "en"):
                FactLabel.objects.create(fact=fact, language=language, text=f"{kind} {number}")


class Site:
    """The site in this process: pages from the front, pages made afresh, and edits."""

    def __init__(self) -> None:
        from django.core.wsgi import get_wsgi_application

        from accadeoggi.website.finished.keeping import keeper, with_front

        self.application = get_wsgi_application()
        self.front = with_front(self.application)
        store = keeper.store()
        assert store is not None
        self.store = store
        self.hands: Any = None

    def clock(self, seconds: float) -> None:
        """It is so many seconds after noon."""
        self.hands.set(NOON + timedelta(seconds=seconds))

    def get(self, path: str) -> tuple[str, str]:
        """A page as readers get it."""
        return self._ask(self.front, path)

    def fresh(self, path: str) -> tuple[str, str]:
        """The same page, made now from the records."""
        return self._ask(self.application, path)

    def _ask(self, application: Any, path: str) -> tuple[str, str]:
        said: list[Any] = []
        bare, _mark, query = path.partition("?")
        environ = {
            "PATH_INFO": bare.encode().decode("latin-1"),
            "QUERY_STRING": query,
            "HTTP_HOST": HOST,
        }
        setup_testing_defaults(environ)
        answer = application(environ, lambda *told: said.append(told))
        body = b"".join(answer).decode()
        if hasattr(answer, "close"):
            answer.close()
        return said[-1][0], body

    def kept(self, paths: list[str]) -> list[str]:
        """Which of the pages are finished, and right as far as the store knows."""
        from accadeoggi.edge import Key

        return [
            path
            for path in paths
            if self.store.get(Key(HOST, path.partition("?")[0], path.partition("?")[2]))
        ]

    def pages(self) -> list[str]:
        """The public addresses of this site."""
        from django.urls import reverse
        from django.utils import translation

        from accadeoggi.catalogue.models import Person, Place
        from accadeoggi.chronology import MonthDay
        from accadeoggi.column.models import Article, Author, Column, Edition, Tag

        found = ["/sitemap.xml", "/sitemap-it.xml", "/sitemap-en.xml", "/robots.txt"]
        for language in ("it", "en"):
            with translation.override(language):
                names = ("today", "calendar", "years", "people", "places", "authors", "columns")
                found += [reverse(f"column:{name}") for name in names]
                days = {"02-25", "02-26", "02-28", "02-29", "11-23", "11-24", "07-20", "01-07"}
                found += [reverse("column:day", args=[MonthDay.parse(day)]) for day in sorted(days)]
                found += [reverse("column:year", args=[year]) for year in (1956, 1848, 1969)]
                found += [reverse("column:person", args=[one.slug]) for one in Person.objects.all()]
                found += [reverse("column:place", args=[one.slug]) for one in Place.objects.all()]
                found += [
                    reverse("column:edition", args=[one.date.year, one.date.month, one.date.day])
                    for one in Edition.objects.all()
                ]
        for page in (*Article.objects.all(), *Author.objects.all(), *Column.objects.all()):
            found.append(page.address())
        found += [tag.address() for tag in Tag.objects.all()]
        return sorted(set(found))

    def rush(self, seconds: float, requests: int, paths: list[str]) -> dict[str, Any]:
        """So many requests at once, at an instant: how they ended, which pages were made."""
        from collections import Counter
        from concurrent.futures import ThreadPoolExecutor

        from accadeoggi.website.finished.keeping import with_front

        made: Counter[str] = Counter()

        def counting(environ: Any, start: Any) -> Any:
            made[environ["PATH_INFO"]] += 1
            return self.application(environ, start)

        self.front = with_front(counting)
        self.clock(seconds)
        with ThreadPoolExecutor(16) as readers:
            answers = list(readers.map(self.get, (paths * requests)[:requests]))
        return {"statuses": Counter(status for status, _body in answers), "made": made}

    def sizes(self) -> dict[str, list[int]]:
        """The bytes of every article's page: plain, and by gzip."""
        from accadeoggi.column.models import Article
        from accadeoggi.edge import Key

        found = {}
        for article in Article.objects.filter(live=True):
            path = article.address()
            self.get(path)
            answer = self.store.get(Key(HOST, path))
            assert answer is not None
            found[path] = [len(answer.bodies[code]) for code in ("identity", "gzip")]
        return found

    def canaries(self, requests: int, seed: int) -> dict[str, Any]:
        """So many requests of four readers and of strangers: what was seen that nobody may see."""
        from .canaries import EVIL, Readers, canary, kept_bodies

        readers = Readers(HOST, self.pages())
        lot = Random(seed)  # noqa: S311 - no secret
        for _number in range(requests):
            readers.ask(self.front, lot)
        kept = kept_bodies(self.store)
        words = [EVIL, *map(canary, range(10))]
        in_store = [word for word in words if any(word in body for body in kept)]
        return {"counts": readers.counts, "leaks": readers.leaks[:20] + in_store, "kept": len(kept)}

    def edit(self, name: str, seed: str) -> str:
        """Do something to the records, chosen by lot; what was done."""
        from django.db import transaction

        lot = Random(seed)  # noqa: S311 - no secret
        work: Callable[[Random], object] = getattr(self, f"edit_{name}")
        if lot.random() < 0.5:
            return str(work(lot))
        with transaction.atomic():
            return str(work(lot))

    def _any(self, lot: Random, rows: Any) -> Any:
        found = list(rows.order_by("pk"))
        return lot.choice(found) if found else None

    def edit_new(self, lot: Random) -> str:
        """A new article: live, a draft, or for a later hour."""
        from accadeoggi.chronology import clock
        from accadeoggi.column.models import Article, Author, Column, Credit

        column = self._any(lot, Column.objects.all())
        state = lot.choice(["live", "live", "draft", "scheduled"])
        number = lot.randrange(10**9)
        article = Article(
            title=f"{'' if state == 'live' else SECRET} Articolo {number}",
            slug=f"articolo-{number}",
            locale=column.locale,
            event_date=lot.choice(DATES),
            summary="In breve.",
            live=state == "live",
            first_published_at=clock.now() if state == "live" else None,
        )
        article.credits.add(
            Credit(author=self._any(lot, Author.objects.filter(locale=column.locale)))
        )
        column.add_child(instance=article)
        if state == "scheduled":
            article.title = f"Articolo {number}"
            article.go_live_at = clock.now() + timedelta(seconds=lot.randrange(1, 5000))
            article.save_revision(approved_go_live_at=article.go_live_at).publish()
        return f"{state} {article.pk}"

    def _article(self, lot: Random) -> Any:
        from accadeoggi.column.models import Article

        return self._any(lot, Article.objects.all())

    def edit_correct(self, lot: Random) -> str:
        """A live article is corrected, as the desk does it: by a revision that is published."""
        from accadeoggi.chronology import clock
        from accadeoggi.column.models import Article, Correction

        article = self._any(lot, Article.objects.filter(live=True))
        if article is None:
            return "nothing"
        article.title = f"Titolo {lot.randrange(10**6)}"
        if lot.random() < 0.4:
            article.event_date = lot.choice(DATES)
        if lot.random() < 0.3:
            article.corrections.add(Correction(date=clock.now().date(), note="Corretto."))
        article.save_revision().publish()
        return f"{article.pk} {article.event_date}"

    def edit_draft(self, lot: Random) -> str:
        """Somebody writes on at a live article, and publishes nothing."""
        article = self._article(lot)
        if article is None:
            return "nothing"
        article.title = f"{SECRET} bozza {lot.randrange(10**6)}"
        article.save_revision()
        return str(article.pk)

    def edit_unpublish(self, lot: Random) -> str:
        """An article is taken from the public."""
        article = self._article(lot)
        if article is None:
            return "nothing"
        article.unpublish()
        return str(article.pk)

    def edit_publish(self, lot: Random) -> str:
        """An article that is not public is published."""
        from accadeoggi.column.models import Article

        article = self._any(lot, Article.objects.filter(live=False))
        if article is None:
            return "nothing"
        article.title = f"Pubblico {lot.randrange(10**6)}"
        article.go_live_at = None
        article.save_revision().publish()
        return str(article.pk)

    def edit_delete(self, lot: Random) -> str:
        """An article is deleted."""
        article = self._article(lot)
        if article is None:
            return "nothing"
        pk = article.pk
        article.delete()
        return str(pk)

    def edit_expire(self, lot: Random) -> str:
        """An article gets an end."""
        from accadeoggi.chronology import clock
        from accadeoggi.column.models import Article

        article = self._any(lot, Article.objects.filter(live=True))
        if article is None:
            return "nothing"
        article.expire_at = clock.now() + timedelta(seconds=lot.randrange(1, 3000))
        article.save_revision().publish()
        return str(article.pk)

    def edit_mention(self, lot: Random) -> str:
        """An article gets a person, a place, or a tag."""
        from accadeoggi.catalogue.models import Person, Place
        from accadeoggi.column.models import PersonMention, PlaceMention, Tag

        article = self._article(lot)
        if article is None:
            return "nothing"
        what = lot.choice(["person", "place", "tag"])
        if what == "person":
            person = self._any(lot, Person.objects.all())
            PersonMention.objects.create(article=article, person=person)
        elif what == "place":
            place = self._any(lot, Place.objects.all())
            PlaceMention.objects.create(article=article, place=place)
        else:
            tag = self._any(lot, Tag.objects.filter(locale=article.locale))
            if tag is not None:
                article.tags.add(tag)
                article.save()
        return f"{what} {article.pk}"

    def edit_author(self, lot: Random) -> str:
        """An author changes name or biography."""
        from accadeoggi.column.models import Author

        author = self._any(lot, Author.objects.all())
        author.title = f"Autrice {lot.randrange(10**6)}"
        author.save_revision().publish()
        return str(author.pk)

    def edit_credit(self, lot: Random) -> str:
        """An article gets another author."""
        from accadeoggi.column.models import Author, Credit

        article = self._article(lot)
        if article is None:
            return "nothing"
        credit = Credit.objects.filter(article=article).first()
        author = self._any(lot, Author.objects.filter(locale=article.locale))
        if credit is not None and author is not None:
            credit.author = author
            credit.save()
        return str(article.pk)

    def edit_name(self, lot: Random) -> str:
        """A person, a place or a tag gets another name."""
        from accadeoggi.catalogue.models import Person, Place
        from accadeoggi.column.models import Tag

        thing = self._any(lot, lot.choice([Person.objects, Place.objects, Tag.objects]).all())
        if thing is not None:
            thing.name = f"Nome {lot.randrange(10**6)}"
            thing.save()
        return repr(thing)

    def edit_fact(self, lot: Random) -> str:
        """A fact moves to another day, gets other words, or goes."""
        from accadeoggi.catalogue.models import Fact, FactLabel

        fact = self._any(lot, Fact.objects.all())
        if fact is None:
            return "nothing"
        what = lot.choice(["move", "words", "delete"] if Fact.objects.count() > 3 else ["words"])
        if what == "move":
            fact.md = lot.choice(["02-25", "02-26", "07-20"])
            fact.year = lot.choice([1956, 1848, 1969])
            fact.edtf = f"{fact.year}-{fact.md}"
            fact.save()
        elif what == "words":
            label = FactLabel.objects.filter(fact=fact).order_by("pk").first()
            assert label is not None
            label.text = f"Parole {lot.randrange(10**6)}"
            label.save()
        else:
            fact.delete()
        return f"{what} {fact.pk}"

    def edit_settings(self, lot: Random) -> str:
        """The publication gets another motto."""
        from accadeoggi.column.models import Publication

        home = self._any(lot, Publication.objects.all())
        home.motto = f"Motto {lot.randrange(10**6)}"
        home.save_revision().publish()
        return home.motto

    def edit_worker(self, _lot: Random) -> str:
        """The worker does what is due."""
        from accadeoggi.chronology import clock
        from accadeoggi.column.going_out import fix_due
        from accadeoggi.column.publishing import expire_due, publish_due

        now = clock.now()
        published = publish_due(now)
        return f"{published} {expire_due(now)} {len(fix_due(now))}"


def main() -> None:
    """Do what each line says."""
    import django

    os.environ["AO_BASE_URL"] = f"http://{HOST}"
    django.setup()
    from accadeoggi.chronology import clock

    data = Path(os.environ["AO_DATA"])
    with clock.fixed(NOON) as hands:
        if sys.argv[1:] == ["prepare"]:
            from accadeoggi.website.finished.keeping import keeper

            with keeper.deaf():
                prepare(data)
            return
        site = Site()
        site.hands = hands
        for line in sys.stdin:
            name, *arguments = json.loads(line)
            try:
                said = {"said": getattr(site, name)(*arguments)}
            except Exception as error:  # noqa: BLE001 - told to whoever asked
                said = {"error": f"{type(error).__name__}: {error}"}
            sys.stdout.write(json.dumps(said) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
