"""The prepared database is what the migrations leave."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from django.contrib.auth.models import Permission
from django.db import connection
from wagtail.models import Locale

from accadeoggi.website.prepared import history
from accadeoggi.website.prepared.installing import migrate_rest, text


def test_it_is_exactly_what_all_migrations_leave() -> None:
    check = [sys.executable, "-m", "accadeoggi.website.prepared.build", "--check"]
    done = subprocess.run(check, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.django_db
def test_nothing_is_left_to_migrate_after_it() -> None:
    assert not migrate_rest(connection)


def test_it_is_not_used_when_a_migration_it_was_made_from_has_changed(tmp_path: Path) -> None:
    migrations = history.on_disk()
    changed = tmp_path / "0001_initial.py"
    changed.write_text("operations = []")
    assert history.is_usable(text(), migrations)
    assert not history.is_usable(text(), migrations | {("column", "0001_initial"): changed})


def test_it_is_used_when_there_are_newer_migrations(tmp_path: Path) -> None:
    newer = tmp_path / "9999_newer.py"
    newer.write_text("operations = []")
    assert history.is_usable(text(), history.on_disk() | {("column", "9999_newer"): newer})


@pytest.mark.django_db(transaction=True)
def test_a_test_with_real_transactions_may_do_as_it_likes() -> None:
    Permission.objects.all().delete()
    Locale.objects.create(language_code="en")


@pytest.mark.django_db
@pytest.mark.parametrize("time", [1, 2])
def test_the_next_test_finds_the_prepared_rows_again(time: int) -> None:
    assert Permission.objects.filter(codename="access_admin").exists()
    assert [locale.language_code for locale in Locale.objects.all()] == ["it"]
