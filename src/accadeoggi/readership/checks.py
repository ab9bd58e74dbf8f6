"""What a public installation must not forget about accounts."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Tags, Warning, register  # noqa: A004 - Django's name

DOOR = "accadeoggi.readership.door.DeskDoorMiddleware"


@register(Tags.security, deploy=True)
def the_desk_has_its_door(**_kwargs: Any) -> list[CheckMessage]:
    """Whether the second step for staff is in place (QUALITY.md S6)."""
    found: list[CheckMessage] = []
    if DOOR not in settings.MIDDLEWARE:
        found.append(Warning(f"{DOOR} is missing in MIDDLEWARE.", id="readership.W001"))
    if getattr(settings, "STAFF_TWO_FACTOR", "required") != "required":
        found.append(Warning("STAFF_TWO_FACTOR should be “required”.", id="readership.W002"))
    return found
