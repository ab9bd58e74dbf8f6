"""For one machine: `accadeoggi up`. Everything lives in the data directory."""

from __future__ import annotations

from accadeoggi.website.settings.base import *
from accadeoggi.website.settings.base import DATA_DIR
from accadeoggi.website.settings.secrets import kept_secret

SECRET_KEY = kept_secret(DATA_DIR)
DEBUG = False
LOCAL_MODE = True
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
