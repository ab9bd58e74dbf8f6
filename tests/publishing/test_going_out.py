"""Editions as they went out: their words are frozen, an editor's choice counts, none is missing."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from accadeoggi.catalogue.models import Fact, FactLabel
from accadeoggi.chronology import clock
from accadeoggi.column import going_out
from accadeoggi.column.editions import lead_of
from accadeoggi.column.going_out import fix_due
from accadeoggi.column.models import (
    Edition,
    EditionChoice,
    EditionCorrection,
    EditionFact,
    EditionLead,
    Notice,
    Occurrence,
    Trouble,
)
from accadeoggi.column.publishing import publish_due

from .conftest import LATER, NOON, TOMORROW

TODAY = date(2050, 11, 23)
DAY = timedelta(days=1)
MIDNIGHT = datetime(2050, 11, 22, 23, 0, tzinfo=UTC)


def leads() -> dict[date, str]:
    """The lead of every edition in Italian."""
    kept = EditionLead.objects.filter(locale__language_code="it").select_related("edition")
    return {lead.edition.date: lead.title for lead in kept}


def page(client, day: date = TODAY, now: datetime = TOMORROW) -> str:
    """The page of an edition, some time later."""
    with clock.fixed(now):
        return client.get(f"/it/{day:%Y/%m/%d}/").content.decode()


@pytest.fixture
def choose(daily):
    """Makes an editor's choice for a day."""

    def make(lead=None, facts=(), day: date = TODAY) -> EditionChoice:
        return EditionChoice.objects.create(
            column_key=daily.translation_key,
            date=day,
            locale=daily.locale,
            lead=lead,
            facts=list(facts),
            chosen_at=NOON,
        )

    return make


@pytest.fixture
def fact():
    """Makes facts of the day."""

    def make(text: str, year: int = 1900) -> Fact:
        made = Fact.objects.create(
            kind="event",
            edtf=f"{year}-11-23",
            md="11-23",
            year=year,
            jdn=2_400_000,
            significance=0.5,
        )
        FactLabel.objects.create(fact=made, language="it", text=text)
        return made

    return make


def test_the_words_of_a_lead_stay_as_they_went_out(client, article_factory):
    article = article_factory("1955-11-23", title="Come fu")
    fix_due(NOON)
    article.title = article.summary = "Cambiata"
    article.save_revision().publish()
    assert "Come fu" in page(client)
    assert "Cambiata" not in page(client)


def test_a_lead_that_was_deleted_stays_in_words_and_leads_nowhere(client, article_factory):
    article = article_factory("1955-11-23", title="Come fu")
    article_factory("1957-11-23", title="Altra")
    fix_due(NOON)
    address = article.address()
    article.delete()
    html = page(client)
    assert "Come fu" in html
    assert "Altra" in html
    assert address not in html


def test_the_words_of_a_lead_taken_from_the_public_are_not_shown(client, article_factory):
    article_factory("1955-11-23", title="Ritirata").unpublish()
    article = article_factory("1956-11-23", title="Ritirata anche questa")
    article_factory("1957-11-23", title="Altra")
    fix_due(NOON)
    article.unpublish()
    html = page(client)
    assert "Ritirata" not in html
    assert "Altra" in html


def test_the_words_of_facts_stay_as_they_went_out(client, article_factory, fact):
    told = fact("Come fu detto")
    gone = fact("Poi cancellato", 1901)
    fix_due(NOON)
    FactLabel.objects.filter(fact=told).update(text="Detto altrimenti")
    gone.delete()
    html = page(client)
    assert "Come fu detto" in html
    assert "Poi cancellato" in html


def test_a_correction_is_shown_with_its_day_and_the_words_stay(client, article_factory):
    article = article_factory("1955-11-23", title="Come fu")
    fix_due(NOON)
    EditionCorrection.objects.create(
        edition=Edition.objects.get(),
        locale=article.locale,
        date=date(2050, 11, 25),
        note="Era il 1956.",
    )
    html = page(client)
    assert "Era il 1956." in html
    assert "25 novembre 2050" in html
    assert "Come fu" in html


def test_an_editors_choice_leads_before_a_jubilee(article_factory, choose):
    article_factory("1950-11-23", title="Giubileo")
    choose(article_factory("1956-02-25", title="Scelta"))
    fix_due(NOON)
    assert leads() == {TODAY: "Scelta"}


def test_chosen_facts_stand_in_the_editors_order(article_factory, choose, fact):
    first, second, _third = fact("Uno", 1901), fact("Due", 1902), fact("Tre", 1903)
    choose(facts=[second.pk, first.pk])
    fix_due(NOON)
    assert [row.text for row in EditionFact.objects.filter(locale__language_code="it")] == [
        "Due",
        "Uno",
    ]


def test_a_choice_made_after_the_edition_went_out_changes_nothing(
    article_factory, choose, daily, settings_row
):
    article_factory("1955-11-23", title="Uscita")
    fix_due(NOON)
    choose(article_factory("1956-02-25", title="Tardi"))
    fix_due(LATER)
    assert leads() == {TODAY: "Uscita"}
    assert str(lead_of(daily, TODAY, LATER, settings_row)[0]) == "Uscita"


def test_a_choice_whose_hour_comes_that_day_is_waited_for(article_factory, scheduled, choose):
    article_factory("1950-11-23", title="Giubileo")
    choose(scheduled("Scelta", event_date="1956-11-23"))
    fix_due(MIDNIGHT)
    assert leads() == {}
    fix_due(LATER)
    assert leads() == {TODAY: "Scelta"}


def test_a_choice_that_is_withdrawn_leaves_the_place_to_the_rule(
    article_factory, scheduled, choose
):
    article_factory("1950-11-23", title="Giubileo")
    awaited = scheduled("Scelta", event_date="1956-11-23")
    choose(awaited)
    fix_due(MIDNIGHT)
    awaited.delete()
    fix_due(NOON)
    assert leads() == {TODAY: "Giubileo"}


def test_a_day_whose_choice_never_came_keeps_what_readers_saw(article_factory, scheduled, choose):
    article_factory("1950-11-23", title="Giubileo")
    awaited = scheduled("Scelta", event_date="1956-11-23")
    choose(awaited)
    fix_due(MIDNIGHT)
    awaited.delete()
    fix_due(MIDNIGHT + DAY)
    assert leads()[TODAY] == "Giubileo"


def test_a_day_without_a_lead_gets_the_first_article_that_comes(scheduled):
    scheduled("Alle tredici", event_date="1956-11-23")
    fix_due(MIDNIGHT)
    assert leads() == {}
    publish_due(LATER)
    fix_due(LATER)
    assert leads() == {TODAY: "Alle tredici"}


def test_what_comes_on_another_day_does_not_lead_a_day_that_is_over(article_factory):
    fix_due(NOON)
    fix_due(TOMORROW)
    article_factory("1956-11-23", title="Troppo tardi")
    fix_due(TOMORROW + timedelta(hours=1))
    assert leads() == {}


def test_an_article_that_led_on_another_day_does_not_lead_again_within_a_year(
    article_factory, daily, settings_row
):
    article = article_factory("1956-11-23", title="Spostata")
    fix_due(NOON)
    article.chosen_day = "11-24"
    article.save()
    lead, others = lead_of(daily, date(2050, 11, 24), TOMORROW, settings_row)
    assert lead is None
    assert [other.title for other in others] == ["Spostata"]


def test_only_an_editors_choice_leads_twice_within_a_year(article_factory, choose):
    article = article_factory("1956-11-23", title="Scelta")
    choose(article, day=TODAY + DAY)
    fix_due(NOON)
    fix_due(TOMORROW)
    assert leads() == {TODAY: "Scelta", TODAY + DAY: "Scelta"}


def test_an_article_put_aside_is_shown_among_the_others(client, article_factory):
    article = article_factory("1956-11-23", title="Spostata")
    fix_due(NOON)
    article.chosen_day = "11-24"
    article.save()
    fix_due(TOMORROW)
    html = page(client, date(2050, 11, 24), TOMORROW)
    assert html.count('<article class="lead') == 0
    assert "Spostata" in html


def test_days_that_nobody_was_there_to_see_are_made_up_for(article_factory):
    for day in range(23, 28):
        article_factory(f"1956-11-{day}", title=f"Il {day}")
    fix_due(NOON)
    fix_due(NOON + 4 * DAY)
    assert leads() == {TODAY + number * DAY: f"Il {23 + number}" for number in range(5)}


def test_days_made_up_for_are_noted_and_announced_to_nobody(article_factory):
    for day in range(23, 28):
        article_factory(f"1956-11-{day}", title=f"Il {day}")
    fix_due(NOON)
    fix_due(NOON + 4 * DAY)
    told = Notice.objects.filter(kind=Notice.Kind.RETURN)
    assert Occurrence.objects.count() == 5
    assert sorted(notice.about["day"] for notice in told) == ["2050-11-23", "2050-11-27"]


def test_a_day_made_up_for_shows_only_what_readers_could_see_then(article_factory):
    fix_due(NOON)
    article_factory("1956-11-24", title="Venuta dopo", first_published_at=NOON + 2 * DAY)
    fix_due(NOON + 3 * DAY)
    assert leads() == {}
    assert Edition.objects.count() == 4


def test_three_months_without_a_worker_are_made_up_for_little_by_little(publication):
    fix_due(NOON)
    back = NOON + 92 * DAY
    rounds = [len(fix_due(back)) for _round in range(7)]
    assert rounds == [21, 20, 20, 20, 11, 0, 0]
    assert Edition.objects.count() == 93


def test_a_new_column_has_no_editions_from_before_its_time(publication):
    assert len(fix_due(NOON)) == 1


def test_a_date_that_the_zone_left_out_has_no_edition(settings_row):
    type(settings_row).objects.update(time_zone="Pacific/Apia")
    for day in (28, 31):
        fix_due(datetime(2011, 12, day, 22, tzinfo=UTC))
    assert sorted(edition.date.day for edition in Edition.objects.all()) == [1, 28, 29, 31]


def test_a_column_that_fails_does_not_hold_up_the_others(publication, daily, monkeypatch):
    other = type(daily)(title="Altra", slug="altra", locale=daily.locale, is_daily=True)
    publication["it"].add_child(instance=other)
    fix = going_out.fix_edition

    def one_fails(column, when, now):
        if column.key == daily.translation_key:
            raise RuntimeError("cannot be composed")
        return fix(column, when, now)

    monkeypatch.setattr(going_out, "fix_edition", one_fails)
    assert [edition.column_key for edition in fix_due(NOON)] == [other.translation_key]
    assert Trouble.objects.get().thing == f"edition/{daily.translation_key}/2050-11-23"


def test_an_edition_that_failed_is_fixed_as_soon_as_it_can_be(publication, monkeypatch):
    with monkeypatch.context() as patched:
        patched.setattr(going_out, "fix_edition", lambda *_told: 1 / 0)
        fix_due(NOON)
    assert fix_due(NOON + timedelta(seconds=1)) == []
    assert len(fix_due(NOON + timedelta(seconds=2))) == 1
    assert not Trouble.objects.exists()


def test_an_edition_fixed_by_another_worker_is_not_fixed_again(daily, settings_row):
    column = going_out.Daily([daily], settings_row)
    assert going_out.fix_edition(column, TODAY, NOON) is not None
    assert going_out.fix_edition(column, TODAY, NOON) is None
