"""What every installation shares; `local`, `test` and `production` build on it.

The environment is read in this package and nowhere else.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from django.utils.translation import gettext_lazy as _

from accadeoggi.website.settings.databases import database

PACKAGE = Path(__file__).resolve().parent.parent.parent
WEBSITE = PACKAGE / "website"
DATA_DIR = Path(os.environ.get("AO_DATA", "data")).absolute()

INSTALLED_APPS = [
    "accadeoggi.website",
    "accadeoggi.desk",
    "accadeoggi.readership",
    "accadeoggi.column",
    "accadeoggi.catalogue",
    "wagtail.contrib.settings",
    "wagtail.contrib.simple_translation",
    "wagtail.locales",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "accadeoggi.website.middleware.ContentPolicyMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "accadeoggi.website.middleware.AddressLocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "accadeoggi.readership.door.DeskDoorMiddleware",
]

ROOT_URLCONF = "accadeoggi.website.urls"
WSGI_APPLICATION = "accadeoggi.website.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "accadeoggi.column.context.masthead",
            ],
        },
    },
]

DATABASES = {"default": database(os.environ.get("AO_DATABASE_URL", ""), DATA_DIR)}
EDGE_DIR: Path | None = DATA_DIR / "edge"
EDGE_MEMORY = int(os.environ.get("AO_EDGE_MEMORY", "64")) * 1024 * 1024
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
# Shared by all processes: what one limits or forgets, the others do, too.
CACHES: dict[str, dict[str, Any]] = {
    "default": {
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "LOCATION": DATA_DIR / "cache",
        "OPTIONS": {"MAX_ENTRIES": 5000},
    }
}

AUTH_USER_MODEL = "readership.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 10},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]

LANGUAGE_CODE = "it"
LANGUAGES = [("it", _("Italian")), ("en", _("English"))]
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
WAGTAILADMIN_PERMITTED_LANGUAGES = LANGUAGES
WAGTAIL_I18N_ENABLED = True
WAGTAILSIMPLETRANSLATION_SYNC_PAGE_TREE = False
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"
LOCALE_PATHS = [WEBSITE / "locale"]

STATIC_URL = "/static/"
STATIC_ROOT: Path | None = DATA_DIR / "static"
STATICFILES_DIRS = [WEBSITE / "static"]
MEDIA_URL = "/media/"
MEDIA_ROOT = DATA_DIR / "media"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "accadeoggi.website.static_storage.SiteStaticFilesStorage"},
}
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000

WAGTAIL_SITE_NAME = "Accade Oggi"
WAGTAIL_PAGE_MODEL = "column.BasePage"
WAGTAILIMAGES_IMAGE_MODEL = "column.Picture"
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "webp"]
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAILEMBEDS_FINDERS: list[dict[str, str]] = []
WAGTAILADMIN_BASE_URL = os.environ.get("AO_BASE_URL", "http://127.0.0.1:8000")
WAGTAILDOCS_EXTENSIONS = ["csv", "docx", "odt", "pdf", "txt", "xlsx"]
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAIL_WORKFLOW_REQUIRE_REAPPROVAL_ON_EDIT = True

EMAIL_BACKEND = "accadeoggi.readership.mail.OutboxBackend"
EMAIL_OUTBOX = DATA_DIR / "outbox"
DEFAULT_FROM_EMAIL = os.environ.get("AO_MAIL_FROM", "Accade Oggi <column@example.org>")
SERVER_EMAIL = DEFAULT_FROM_EMAIL

ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_UNIQUE_EMAIL = True
ACCOUNT_PREVENT_ENUMERATION = "strict"
ACCOUNT_ADAPTER = "accadeoggi.readership.adapter.AccountAdapter"
ACCOUNT_CHANGE_EMAIL = True
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_LOGIN_ON_EMAIL_CONFIRMATION = True
ACCOUNT_REAUTHENTICATION_REQUIRED = True
# Beyond allauth's own limits: three confirmation mails an address and day (QUALITY.md N7).
ACCOUNT_RATE_LIMITS = {
    "confirm_email": "1/m/key,3/d/key",
    "reset_password": "20/m/ip,5/h/key",
    "export": "5/m/user",
}
ACCOUNT_FORMS = {
    "login": "accadeoggi.readership.forms.LogInForm",
    "signup": "accadeoggi.readership.forms.SignUpForm",
    "reset_password": "accadeoggi.readership.forms.ForgottenPasswordForm",
    "reset_password_from_key": "accadeoggi.readership.forms.NewPasswordForm",
    "change_password": "accadeoggi.readership.forms.ChangePasswordForm",
    "set_password": "accadeoggi.readership.forms.SetPasswordForm",
    "add_email": "accadeoggi.readership.forms.ChangeAddressForm",
    "reauthenticate": "accadeoggi.readership.forms.AgainForm",
}
MFA_ADAPTER = "accadeoggi.readership.adapter.TwoFactorAdapter"
MFA_TOTP_TOLERANCE = 1
MFA_FORMS = {
    "authenticate": "accadeoggi.readership.forms.CodeForm",
    "reauthenticate": "accadeoggi.readership.forms.CodeAgainForm",
    "activate_totp": "accadeoggi.readership.forms.FirstCodeForm",
}
STAFF_TWO_FACTOR = "offered"
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "readership:account"
PASSWORD_RESET_TIMEOUT = 3600

SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
X_FRAME_OPTIONS = "SAMEORIGIN"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
}
