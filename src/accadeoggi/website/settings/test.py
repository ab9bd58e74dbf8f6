"""For the tests: every default they rely on is stated here."""

from __future__ import annotations

import tempfile
from pathlib import Path

from accadeoggi.website.settings.base import *
from accadeoggi.website.settings.base import WAGTAIL_CONTENT_LANGUAGES

DATA_DIR = Path(tempfile.gettempdir()) / "accadeoggi-tests"
SECRET_KEY = "only-for-tests-and-never-anywhere-else-0123456789"  # noqa: S105 - says so itself
DEBUG = False
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": ":memory:",
        "CONN_MAX_AGE": 0,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "init_command": "PRAGMA foreign_keys=ON;",
        },
    }
}
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_AUTOREFRESH = True
WHITENOISE_USE_FINDERS = True
STATIC_ROOT = None
MEDIA_ROOT = DATA_DIR / "media"
EDGE_DIR = None
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
EMAIL_OUTBOX = DATA_DIR / "outbox"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
WAGTAILADMIN_BASE_URL = "http://testserver"
LANGUAGE_CODE = "it"
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES
