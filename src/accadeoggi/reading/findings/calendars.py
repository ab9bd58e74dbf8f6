"""Days that were other days in the calendar of the place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accadeoggi.chronology import Calendar
from accadeoggi.reading.findings.days import in_use
from accadeoggi.reading.findings.points import REFORM, Point, in_other_calendar, same_day
from accadeoggi.reading.values import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accadeoggi.reading.findings.matter import Dated, Matter


def ambiguous_calendars(matter: Matter) -> Iterator[Finding]:
    """The first day of each country that still was Julian, unless the text speaks of it itself."""
    if matter.speaks_of_calendars:
        return
    told: set[str] = set()
    for dated in matter.dates:
        if not dated.said or not dated.point.is_day or not _after_reform(dated.point):
            continue
        named = matter.countries(*matter.sentence(dated.start)) - told
        for country in sorted(named):
            if in_use(country, dated.point) is Calendar.JULIAN and not _settled(matter, dated):
                told.add(country)
                yield _calendar_finding(dated, country)


def _after_reform(point: Point) -> bool:
    return point.exists(Calendar.GREGORIAN) and point.jdn(Calendar.GREGORIAN) >= REFORM


def _settled(matter: Matter, dated: Dated) -> bool:
    """Whether the article's own date, or another of the text, tells which day is meant."""
    own = matter.event_date
    if own is not None and own.year is not None and own.month_day is not None:
        day = Point(own.year, own.month_day.month, own.month_day.day)
        if same_day(day, dated.point):
            return True
    return any(
        other.point.is_day and other.point != dated.point and same_day(other.point, dated.point)
        for other in matter.dates
    )


def _calendar_finding(dated: Dated, country: str) -> Finding:
    params = {"date": dated.point.edtf, "country": country}
    params |= {"gregorian": in_other_calendar(dated.point).edtf}
    return Finding("calendar-ambiguous", Severity.HINT, dated.start, dated.end, params)
