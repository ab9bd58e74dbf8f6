"""The column's day: where it begins and ends in its time zone (QUALITY.md T1 to T3)."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from accadeoggi.chronology.clock import aware
from accadeoggi.chronology.errors import NaiveInstant, SkippedDate

ONE_DAY = timedelta(days=1)
ONE_SECOND = timedelta(seconds=1)


def column_today(now: datetime, zone: ZoneInfo) -> date:
    """The civil date in the column's zone at an instant: what "today" is, everywhere.

    >>> column_today(datetime(2026, 11, 23, 23, 30, tzinfo=UTC), ZoneInfo("Europe/Rome"))
    datetime.date(2026, 11, 24)
    """
    return aware(now).astimezone(zone).date()


def day_begins(day: date, zone: ZoneInfo) -> datetime:
    """The first instant with that local date, in UTC; not always 00:00 on the clock there.

    SkippedDate where the zone left the whole date out, as Samoa did 30 December 2011.

    >>> day_begins(date(2026, 11, 23), ZoneInfo("Europe/Rome"))
    datetime.datetime(2026, 11, 22, 23, 0, tzinfo=datetime.timezone.utc)
    >>> cairo = ZoneInfo("Africa/Cairo")
    >>> day_begins(date(2024, 4, 26), cairo).astimezone(cairo).hour
    1
    """
    midnight = datetime.combine(day, time(), zone)
    first = midnight.astimezone(UTC)
    if first.astimezone(zone).replace(tzinfo=None) != midnight.replace(tzinfo=None):
        first = _end_of_gap(midnight)
        if first.astimezone(zone).date() != day:
            raise SkippedDate("skipped-date", {"date": day.isoformat(), "zone": zone.key})
    return first


def day_ends(day: date, zone: ZoneInfo) -> datetime:
    """The first instant of the next date that the zone has: the end, itself not included.

    >>> spring, rome = date(2026, 3, 29), ZoneInfo("Europe/Rome")
    >>> (day_ends(spring, rome) - day_begins(spring, rome)) // timedelta(hours=1)
    23
    """
    try:
        return day_begins(day + ONE_DAY, zone)
    except SkippedDate:
        return day_begins(day + 2 * ONE_DAY, zone)


def wall_instant(day: date, wall: time, zone: ZoneInfo) -> datetime:
    """The instant, in UTC, at which the clocks of a zone show a time (QUALITY.md T3).

    A time that the clocks skip is moved forward by as much as they skip; of a time that they
    show twice, the first is meant.

    >>> wall_instant(date(2026, 3, 29), time(2, 30), ZoneInfo("Europe/Rome")).hour  # 03:30 there
    1
    """
    if wall.tzinfo is not None:
        raise NaiveInstant("zone-twice", {"value": wall.isoformat()})
    return datetime.combine(day, wall.replace(fold=0), zone).astimezone(UTC)


def _end_of_gap(midnight: datetime) -> datetime:
    """The instant at which clocks jumped over a midnight.

    PEP 495: read with the offset before the jump (fold 0) a skipped time lies after it, read with
    the offset after the jump (fold 1) before it. Between the two the offset changes once.
    """
    zone = midnight.tzinfo
    before = midnight.replace(fold=1).astimezone(UTC)
    after = midnight.replace(fold=0).astimezone(UTC)
    old = before.astimezone(zone).utcoffset()
    while after - before > ONE_SECOND:
        middle = before + timedelta(seconds=(after - before) // ONE_SECOND // 2)
        if middle.astimezone(zone).utcoffset() == old:
            before = middle
        else:
            after = middle
    return after
