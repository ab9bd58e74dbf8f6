from __future__ import annotations

import pytest

from accadeoggi.readership.models import User
from tests.column.conftest import NOON_IN_ROME

from .conftest import text_of

pytestmark = pytest.mark.usefixtures("publication")
CHOICES = {"first_name": "Ada", "last_name": "Rossi", "language": "en", "digest": "on"}


@pytest.mark.parametrize(
    ("language", "words"),
    [("it", "Le tue preferenze sono salvate."), ("en", "Your preferences are saved.")],
)
def test_preferences_are_kept(as_reader, reader, language, words):
    answer = as_reader.post(f"/{language}/account/preferences/", CHOICES, follow=True)
    assert words in text_of(answer)
    reader.refresh_from_db()
    assert (str(reader), reader.language) == ("Ada Rossi", "en")
    assert reader.digest_since == NOON_IN_ROME


def test_the_day_of_consent_stays_until_it_is_taken_back(as_reader, reader):
    User.objects.filter(pk=reader.pk).update(digest_since=NOON_IN_ROME.replace(year=2020))
    as_reader.post("/it/account/preferences/", CHOICES)
    kept = User.objects.get().digest_since
    assert kept is not None
    assert kept.year == 2020
    as_reader.post("/it/account/preferences/", CHOICES | {"digest": ""})
    assert User.objects.get().digest_since is None


@pytest.mark.parametrize("language", ["de", "", "it; DROP", "../it"])
def test_an_unknown_language_is_refused(as_reader, reader, language):
    answer = as_reader.post("/it/account/preferences/", CHOICES | {"language": language})
    assert 'role="alert"' in text_of(answer)
    assert User.objects.get().language == "it"


def test_a_name_is_one_line_and_harmless(as_reader, reader):
    name = "Ada\r\nBcc: eva@example.org {{ settings.SECRET_KEY }} <script>"
    as_reader.post("/it/account/preferences/", CHOICES | {"first_name": name})
    reader.refresh_from_db()
    assert "\n" not in reader.first_name
    page = text_of(as_reader.get("/it/account/"))
    assert "{{ settings.SECRET_KEY }} &lt;script&gt;" in page


def test_the_overview_says_name_address_and_choices(as_reader):
    as_reader.post("/en/account/preferences/", CHOICES)
    page = text_of(as_reader.get("/en/account/"))
    for words in ("Ada Rossi · ada@example.org", "You have asked for the daily digest."):
        assert words in page
