"""What Django and allauth say in our forms, named here so that our catalogue says it better.

Their own Italian is used for everything else; English stays theirs.
"""

from __future__ import annotations

from django.utils.translation import gettext_noop, ngettext_lazy

SAID_BETTER = (
    gettext_noop("The password is too similar to the %(verbose_name)s."),
    gettext_noop("This password is too common."),
    gettext_noop("Be patient, you are sending too many requests."),
    ngettext_lazy(
        "This password is too short. It must contain at least %d character.",
        "This password is too short. It must contain at least %d characters.",
        0,
    ),
)
