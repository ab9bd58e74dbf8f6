"""29 February: a day like any other, and what happens to it in common years (QUALITY.md T4)."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from accadeoggi.chronology.monthday import MonthDay

LEAP_DAY = MonthDay(2, 29)


class LeapDayPolicy(StrEnum):
    """Where 29 February goes in a common year."""

    FEB28 = "feb28"
    MAR1 = "mar1"
    SKIP = "skip"


_STAND_INS = {LeapDayPolicy.FEB28: MonthDay(2, 28), LeapDayPolicy.MAR1: MonthDay(3, 1)}


def appears_on(day: MonthDay, year: int, policy: LeapDayPolicy) -> date | None:
    """The one civil date of a year on which a day is kept; None where it is left out.

    >>> appears_on(LEAP_DAY, 2027, LeapDayPolicy.FEB28)
    datetime.date(2027, 2, 28)
    >>> appears_on(LEAP_DAY, 2027, LeapDayPolicy.SKIP) is None
    True
    """
    own = day.on(year)
    if own is not None or day != LEAP_DAY:
        return own
    stand_in = _STAND_INS.get(policy)
    return None if stand_in is None else stand_in.on(year)


def days_offered_on(when: date, policy: LeapDayPolicy) -> tuple[MonthDay, ...]:
    """The days of the year that a civil date offers: its own, and 29 February where it stands in.

    >>> [day.key for day in days_offered_on(date(2027, 2, 28), LeapDayPolicy.FEB28)]
    ['02-28', '02-29']
    >>> [day.key for day in days_offered_on(date(2028, 2, 28), LeapDayPolicy.FEB28)]
    ['02-28']
    """
    own = MonthDay.of(when)
    stands_in = own != LEAP_DAY and appears_on(LEAP_DAY, when.year, policy) == when
    return (own, LEAP_DAY) if stands_in else (own,)


def ical_rule(day: MonthDay, policy: LeapDayPolicy) -> str:
    """The recurrence rule of a day for iCalendar (RFC 5545), without RSCALE (QUALITY.md T4).

    >>> ical_rule(LEAP_DAY, LeapDayPolicy.FEB28)
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1'
    >>> ical_rule(LEAP_DAY, LeapDayPolicy.MAR1)
    'FREQ=YEARLY;BYYEARDAY=60'
    >>> ical_rule(MonthDay(2, 25), LeapDayPolicy.FEB28)
    'FREQ=YEARLY'
    """
    if day == LEAP_DAY and policy is LeapDayPolicy.FEB28:
        return "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"
    if day == LEAP_DAY and policy is LeapDayPolicy.MAR1:
        return "FREQ=YEARLY;BYYEARDAY=60"
    return "FREQ=YEARLY"
