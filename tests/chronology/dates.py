"""Strategies for dates of every kind, as EDTF texts that are valid in the Gregorian calendar."""

from __future__ import annotations

from hypothesis import strategies as st

from accadeoggi.chronology import Calendar, HistoricalDate, MonthDay, days_in_month
from accadeoggi.chronology.edtf import year_text

MARKS = st.sampled_from(["", "", "", "?", "~", "%"])
YEARS = st.integers(-9999, 9999)
CALENDARS = st.sampled_from(list(Calendar))
MONTH_DAYS = st.sampled_from(MonthDay.all())


@st.composite
def day_texts(draw: st.DrawFn, calendar: Calendar = Calendar.GREGORIAN, years=YEARS) -> str:
    year, month = draw(years), draw(st.integers(1, 12))
    day = draw(st.integers(1, days_in_month(year, month, calendar)))
    return f"{year_text(year)}-{month:02d}-{day:02d}"


@st.composite
def day_dates(draw: st.DrawFn, years=YEARS) -> HistoricalDate:
    calendar = draw(CALENDARS)
    return HistoricalDate(draw(day_texts(calendar, years)), calendar)


def year_texts(years=YEARS) -> st.SearchStrategy[str]:
    return st.builds(year_text, years)


def month_texts(years=YEARS) -> st.SearchStrategy[str]:
    months = st.sampled_from([*(f"{m:02d}" for m in range(1, 13)), "21", "22", "23", "24"])
    return st.builds("{}-{}".format, year_texts(years), months)


DECADES = st.builds("{}{:03d}X".format, st.sampled_from(["", "-"]), st.integers(0, 999))
CENTURIES = st.builds("{}{:02d}XX".format, st.sampled_from(["", "-"]), st.integers(0, 99))
LONG_YEARS = st.builds("Y{}{}".format, st.sampled_from(["", "-"]), st.integers(10000, 10**12))
UNSPECIFIED = st.one_of(
    st.builds("{:04d}-{:02d}-XX".format, st.integers(0, 9999), st.integers(1, 12)),
    st.builds("{:04d}-XX".format, st.integers(0, 9999)),
    st.builds("{:04d}-XX-XX".format, st.integers(0, 9999)),
)
UNMARKED = st.one_of(
    day_texts(), month_texts(), year_texts(), DECADES, CENTURIES, LONG_YEARS, UNSPECIFIED
)
ONE_DATES = st.builds("{}{}".format, UNMARKED, MARKS)
TIMES = st.builds(
    "{}T{:02d}:{:02d}:{:02d}{}".format,
    day_texts(),
    st.integers(0, 23),
    st.integers(0, 59),
    st.integers(0, 59),
    st.sampled_from(["", "Z", "+01:00", "-05"]),
)


@st.composite
def spans(draw: st.DrawFn, ends=ONE_DATES) -> str:
    """Two dates in their order, or one of them and an end that is open or unknown."""
    kind = draw(st.sampled_from(["{}/{}", "{}/{}", "{}/..", "{}/", "../{}", "/{}"]))
    pair = sorted((draw(ends), draw(ends)), key=lambda text: HistoricalDate(text).earliest_jdn or 0)
    return kind.format(*pair)


@st.composite
def sets(draw: st.DrawFn, members=ONE_DATES) -> str:
    texts = draw(st.lists(members, min_size=1, max_size=4))
    run = draw(st.sampled_from(["", "", "..{}", "{}.."]))
    if run:
        texts.append(run.format(draw(members)))
    return draw(st.sampled_from(["[{}]", "{{{}}}"])).format(",".join(texts))


ANY_EDTF = st.one_of(ONE_DATES, TIMES, spans(), sets())
