"""For a public server: all comes from the environment, and what is missing stops the start."""

from __future__ import annotations

import os

from django.core.exceptions import ImproperlyConfigured

from accadeoggi.website.settings.base import *


def needed(name: str) -> str:
    """The value of an environment variable that a public server cannot do without."""
    value = os.environ.get(name, "").strip()
    if not value:
        raise ImproperlyConfigured(f"set {name} in the environment: see docs/reference/settings.md")
    return value


SECRET_KEY = needed("AO_SECRET_KEY")
DEBUG = False
LOCAL_MODE = False
ALLOWED_HOSTS = needed("AO_HOSTS").split(",")
WAGTAILADMIN_BASE_URL = needed("AO_BASE_URL")
CSRF_TRUSTED_ORIGINS = [WAGTAILADMIN_BASE_URL]
DEFAULT_FROM_EMAIL = needed("AO_MAIL_FROM")
SERVER_EMAIL = DEFAULT_FROM_EMAIL
EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
EMAIL_HOST = needed("AO_MAIL_HOST")
EMAIL_PORT = int(os.environ.get("AO_MAIL_PORT", "587"))
EMAIL_HOST_USER = os.environ.get("AO_MAIL_USER", "")
EMAIL_HOST_PASSWORD = os.environ.get("AO_MAIL_PASSWORD", "")
EMAIL_USE_TLS = os.environ.get("AO_MAIL_TLS", "yes") == "yes"
EMAIL_TIMEOUT = 20

STAFF_TWO_FACTOR = "required"
ALLAUTH_TRUSTED_PROXY_COUNT = int(os.environ.get("AO_PROXIES", "1"))
SECURE_SSL_REDIRECT = True
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = 31_536_000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
ACCOUNT_DEFAULT_HTTP_PROTOCOL = "https"
