from __future__ import annotations

import pytest
from django.db import IntegrityError
from hypothesis import given
from hypothesis import strategies as st

from accadeoggi.readership.addresses import address_key, stored_form
from accadeoggi.readership.models import User

SAME = [
    ("ada@example.org", "ADA@Example.ORG"),
    ("ada@example.org", " ada@example.org "),
    ("ada@example.org", "ada@ｅxample.org"),
    ("ada@straße.example", "ada@STRASSE.example"),
    ("ﬁnn@example.org", "finn@example.org"),
    ("ada@exaⅿple.org", "ada@example.org"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_two_spellings_of_one_address_have_one_key(one, other):
    assert address_key(one) == address_key(other)


@pytest.mark.django_db
@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_address_opens_one_account_however_it_is_spelt(one, other):
    User.objects.create_user(one)
    with pytest.raises(IntegrityError):
        User.objects.create_user(other)


@given(st.text(max_size=40))
def test_the_key_of_a_key_is_itself(text):
    assert address_key(address_key(text)) == address_key(text)
    assert address_key(stored_form(text)) == address_key(text)


@pytest.mark.django_db
def test_a_changed_address_changes_its_key_too():
    user = User.objects.create_user("ada@example.org")
    user.email = "Ada.Rossi@Example.org"
    user.save(update_fields=["email"])
    user.refresh_from_db()
    assert (user.email, user.email_key) == ("ada.rossi@example.org", "ada.rossi@example.org")
