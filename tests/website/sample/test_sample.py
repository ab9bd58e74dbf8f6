"""The sample publication is founded whole, once, and in both languages."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from wagtail.models import Site
from wagtail.search.models import IndexEntry

from accadeoggi.almanac import read_rows
from accadeoggi.catalogue.models import Person, Place
from accadeoggi.chronology import clock
from accadeoggi.column.models import (
    Article,
    Author,
    BasePage,
    Column,
    Publication,
    PublicationSettings,
)
from accadeoggi.website.sample import loading, mentions, reading, words

NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)


@pytest.fixture
def sample(db: None) -> list[tuple[int, int]]:
    """The sample publication; how it told of its progress."""
    told: list[tuple[int, int]] = []
    with clock.fixed(NOON):
        loading.load(lambda done, total: told.append((done, total)))
    return told


@pytest.fixture
def khrushchev(sample: list[tuple[int, int]]) -> dict[str, Article]:
    """The article of 25 February 1956 in both languages."""
    found = Article.objects.filter(event_date="1956-02-25").select_related("locale")
    return {article.locale.language_code: article for article in found}


def test_every_article_and_author_is_there_in_both_languages(
    sample: list[tuple[int, int]],
) -> None:
    count = len(reading.articles())
    assert count >= 16
    for language in ("it", "en"):
        assert Article.objects.live().in_language(language).count() == count
        assert Author.objects.filter(locale__language_code=language, is_sample=True).count() == 4
        assert Column.objects.filter(locale__language_code=language).count() == 2
    assert sample[-1] == (count, count)


def test_the_languages_of_a_thing_are_tied_together(khrushchev: dict[str, Article]) -> None:
    italian, english = khrushchev["it"], khrushchev["en"]
    assert italian.get_translations().get().pk == english.pk
    assert italian.get_parent().specific.get_translations().get().pk == english.get_parent().pk
    keys = [sorted(article.tags.values_list("translation_key")) for article in (italian, english)]
    assert keys[0] == keys[1]


def test_an_article_has_all_that_its_page_shows(khrushchev: dict[str, Article]) -> None:
    article = khrushchev["en"]
    assert article.month_day == "02-25"
    assert article.is_sample
    assert article.first_published_at == datetime(2026, 2, 25, 5, 0, tzinfo=UTC)
    assert [credit.role for credit in article.credits.all()] == ["author", "translator"]
    assert len(article.body) > 3
    assert len(article.timeline) > 1
    assert len(article.sources) > 1
    assert article.people
    assert article.places


def test_it_is_founded_once(sample: list[tuple[int, int]]) -> None:
    pages = BasePage.objects.count()
    loading.load(lambda done, total: sample.append((done, total)))
    assert Publication.objects.count() == 2
    assert BasePage.objects.count() == pages


def test_it_says_that_it_is_a_sample_and_is_the_site(sample: list[tuple[int, int]]) -> None:
    site = Site.objects.get(is_default_site=True)
    assert PublicationSettings.for_site(site).is_sample
    assert site.root_page.specific.locale.language_code == "it"


def test_its_articles_are_found_by_search(sample: list[tuple[int, int]]) -> None:
    indexed = IndexEntry.objects.filter(content_type__model="article").count()
    assert indexed == Article.objects.count()


def test_nothing_is_published_later_than_now(db: None) -> None:
    early = datetime(2025, 6, 1, 12, 0, tzinfo=UTC)
    with clock.fixed(early):
        loading.load(lambda _done, _total: None)
    assert not Article.objects.filter(first_published_at__gt=early).exists()


def test_a_sentence_with_marks_becomes_safe_html() -> None:
    assert words.rich("A *Pinta* <b> & co.") == "<p>A <i>Pinta</i> &lt;b&gt; &amp; co.</p>"


SAID = {"qid": "Q1", "it": "Urbano VIII", "en": "Urban VIII"}


@pytest.mark.django_db
def test_a_person_of_the_almanac_is_found_by_id_and_gets_an_italian_name() -> None:
    known = Person.objects.create(slug="u", name="Pope Urban VIII", qid="Q1")
    assert mentions.person(SAID) == known
    known.refresh_from_db()
    assert known.name_in("it") == "Urbano VIII"


@pytest.mark.django_db
def test_a_namesake_with_another_id_is_another_person() -> None:
    Person.objects.create(slug="urban-viii", name="Urban VIII", qid="Q2")
    made = mentions.person(SAID)
    assert made.qid == "Q1"
    assert made.slug == "urban-viii-2"


def sample_people() -> dict[str, dict[str, str]]:
    """Everybody whom the sample's articles name, by English name."""
    return {one["en"]: one for article in reading.articles() for one in article["people"]}


def test_no_name_of_the_sample_is_an_almanac_name_cut_short() -> None:
    people = list(read_rows("people"))
    ids, names = {row["qid"] for row in people}, {row["en"] for row in people}
    new = [one for one in sample_people().values() if one["qid"] not in ids - {""}]
    words_of_new = [set(one["en"].split()) for one in new if one["en"] not in names]
    assert not [name for name in names if any(own <= {*name.split()} for own in words_of_new)]


@pytest.mark.django_db
def test_loading_the_sample_adds_no_second_row_for_a_person_of_the_almanac() -> None:
    wanted = {one["qid"] for one in sample_people().values()} - {""}
    named = set(sample_people())
    known = [row for row in read_rows("people") if row["qid"] in wanted or row["en"] in named]
    for row in known:
        Person.objects.create(slug=row["slug"], name=row["en"], qid=row["qid"])
    with clock.fixed(NOON):
        loading.load(lambda _done, _total: None)
    added = Person.objects.exclude(slug__in=[row["slug"] for row in known])
    assert not added.filter(qid__in=[row["qid"] for row in known if row["qid"]]).exists()
    assert not added.filter(name__in=[row["en"] for row in known]).exists()
    assert len(known) > 30


@pytest.mark.django_db
def test_a_place_is_made_once() -> None:
    said = {"qid": "", "it": "Mosca", "en": "Moscow", "lat": 55.75, "lon": 37.62}
    assert mentions.place(said) == mentions.place(said)
    assert Place.objects.get().name_in("it") == "Mosca"
