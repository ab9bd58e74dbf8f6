"""Whether the article's own date occurs in it, or one that looks like a slip of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accadeoggi.chronology import Precision
from accadeoggi.reading.findings.facts import is_slip, put_day, put_year
from accadeoggi.reading.findings.points import Point, same_day
from accadeoggi.reading.values import Basis, Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accadeoggi.reading.findings.matter import Dated, Matter

DAYS_NEAR = 2


def title_mismatches(matter: Matter) -> Iterator[Finding]:
    """The one date near the article's own, where that itself never occurs."""
    own = _own_day(matter)
    if own is None:
        return
    days = [one for one in matter.dates if one.point.is_day]
    if any(_is_own(one, own) for one in days) or _spanned(matter, own):
        return
    months = {one.point for one in days if _same_month(one.point, own)}
    for dated in days:
        if dated.said and dated.timex.said.day is not None and _is_near(matter, dated, own, months):
            yield _title_finding(dated, own)
            return


def _own_day(matter: Matter) -> Point | None:
    date = matter.event_date
    if date is None or date.precision is not Precision.DAY or date.approximate or date.uncertain:
        return None
    if date.year is None or date.month_day is None:
        return None
    return Point(date.year, date.month_day.month, date.month_day.day)


def _is_own(dated: Dated, own: Point) -> bool:
    """Whether a date is the article's own, in either calendar; without a year, its day."""
    if same_day(dated.point, own):
        return dated.timex.basis is not Basis.DOCUMENT
    same = (dated.point.month, dated.point.day) == (own.month, own.day)
    return same and not dated.said


def _spanned(matter: Matter, own: Point) -> bool:
    """Whether a span of the text has the article's own day in it."""
    by_start = {one.start: one.point for one in matter.dates}
    for one in matter.ranges:
        first = by_start.get(matter.timexes[one.first].start)
        last = by_start.get(matter.timexes[one.last].start)
        if first is None or last is None or not (first.is_day and last.is_day):
            continue
        if first.edtf <= own.edtf <= last.edtf and own.year > 0:
            return True
    return False


def _same_month(point: Point, own: Point) -> bool:
    return (point.year, point.month) == (own.year, own.month)


def _is_near(matter: Matter, dated: Dated, own: Point, months: set[Point]) -> bool:
    point = dated.point
    if _says_day(dated, own) or _is_night_before(dated, own):
        return False
    if (point.month, point.day) == (own.month, own.day):
        told = own.year in matter.said_years()
        return not told and point.year != own.year and is_slip(point.year, own.year)
    if _same_month(point, own):
        return len(months) == 1 and is_day_slip(point.day or 0, own.day or 0)
    months_apart = abs((point.month or 0) - (own.month or 0))
    return point.year == own.year and point.day == own.day and months_apart == 1 and not months


def _says_day(dated: Dated, own: Point) -> bool:
    """Whether the words name the own day too ("the night between 13 and 14 September")."""
    figures = re.findall(r"[0-9]+", dated.timex.text)
    return _same_month(dated.point, own) and str(own.day) in figures


def _is_night_before(dated: Dated, own: Point) -> bool:
    """Whether it is the night that ends on the own day."""
    at_night = dated.timex.value.endswith(("TNI", "TEV"))
    return (
        at_night and _same_month(dated.point, own) and (own.day or 0) - (dated.point.day or 0) == 1
    )


def is_day_slip(said: int, own: int) -> bool:
    """Whether one day may be the other miswritten: next to it, a digit wrong or two swapped.

    >>> is_day_slip(24, 25), is_day_slip(15, 25), is_day_slip(12, 21), is_day_slip(16, 20)
    (True, True, True, False)
    """
    if abs(said - own) <= DAYS_NEAR:
        return True
    one, other = f"{said:02d}", f"{own:02d}"
    return one[1] == other[1] or one == other[::-1]


def _title_finding(dated: Dated, own: Point) -> Finding:
    params = {"date": dated.point.edtf, "own": own.edtf}
    point = dated.point
    right = None
    if (point.month, point.day) == (own.month, own.day):
        right = put_year(dated, own.year)
    elif _same_month(point, own):
        right = put_day(dated, own)
    return Finding("title-mismatch", Severity.WARNING, dated.start, dated.end, params, right)
