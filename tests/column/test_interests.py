"""What the publication cares about moves what is proposed."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError
from wagtail.models import Site

from accadeoggi.almanac import DEFAULT_INTERESTS
from accadeoggi.column.interests import interest_choices, interests_of
from accadeoggi.column.models import Interest, PublicationSettings

pytestmark = pytest.mark.django_db


@pytest.fixture
def settings_of_site(article_factory) -> PublicationSettings:
    article_factory()
    return PublicationSettings.for_site(Site.objects.get(is_default_site=True))


def test_a_new_publication_cares_for_italy_and_the_world(settings_of_site):
    assert settings_of_site.interests == DEFAULT_INTERESTS


def test_what_editors_choose_takes_the_place_of_the_usual(settings_of_site):
    Interest.objects.create(settings=settings_of_site, what="topics/sport", weight=3)
    assert settings_of_site.interests == interests_of([("topics/sport", 3)])


def test_what_is_on_no_list_is_refused(settings_of_site):
    with pytest.raises(ValidationError):
        Interest(settings=settings_of_site, what="topics/gossip", weight=3).full_clean()


@pytest.mark.parametrize(("language", "name"), [("it", "Germania"), ("en", "Germany")])
def test_the_lists_are_in_the_language_of_the_desk(language, name, settings):
    from django.utils import translation

    with translation.override(language):
        names = [str(label) for _group, rows in interest_choices() for _code, label in rows]
    assert name in names
    assert names.index(name) > 10


def test_the_day_page_follows_the_interests(client, article_factory, settings_of_site):
    from accadeoggi.catalogue.models import Fact, FactLabel

    for theme, text in (("treaty", "Il trattato"), ("sport", "La partita")):
        fact = Fact.objects.create(
            key=theme, kind="event", theme=theme, edtf="1900-03-03", md="03-03", year=1900,
            significance=0.5,
        )  # fmt: skip
        FactLabel.objects.create(fact=fact, language="it", text=text)
    Interest.objects.create(settings=settings_of_site, what="topics/sport", weight=3)
    html = client.get("/it/3-marzo/").content.decode()
    assert html.index("La partita") < html.index("Il trattato")


def test_editors_choose_interests_in_the_settings(client, settings_of_site, django_user_model):
    admin = django_user_model.objects.create_superuser(email="a@example.org", password="x" * 20)
    client.force_login(admin)
    address = f"/admin/settings/column/publicationsettings/{settings_of_site.site_id}/"
    html = client.get(address).content.decode()
    assert 'value="topics/science"' in html
    assert 'value="countries/IT"' in html
    form = {
        "time_zone": "Europe/Rome", "leap_day": "feb28", "logo": "",
        "accounts-TOTAL_FORMS": "0", "accounts-INITIAL_FORMS": "0",
        "interest_rows-TOTAL_FORMS": "1", "interest_rows-INITIAL_FORMS": "0",
        "interest_rows-0-what": "topics/science", "interest_rows-0-weight": "3",
        "interest_rows-0-ORDER": "1", "interest_rows-0-DELETE": "",
    }  # fmt: skip
    assert client.post(address, form).status_code == 302
    assert settings_of_site.interests == interests_of([("topics/science", 3)])
