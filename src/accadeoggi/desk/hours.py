"""Hours as people read them at the desk: with the zone beside them, always."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from accadeoggi.chronology import format_civil


def hour_words(at: datetime, zone: ZoneInfo, language: str) -> str:
    """An instant as day, hour and zone.

    >>> from datetime import UTC
    >>> hour_words(datetime(2026, 2, 24, 23, 0, tzinfo=UTC), ZoneInfo("Europe/Rome"), "en")
    '25 February 2026, 00:00 (Europe/Rome)'
    """
    local = at.astimezone(zone)
    return f"{format_civil(local.date(), language)}, {local:%H:%M} ({zone.key})"
