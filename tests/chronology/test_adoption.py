"""When each country went over to the Gregorian calendar: the table holds together and is obeyed."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accadeoggi.chronology import (
    Calendar,
    DividedCountry,
    HistoricalDate,
    ImpossibleDate,
    OtherCalendar,
    UnknownCountry,
    calendar_in_use,
    country_adoption,
    from_jdn,
    has_adoption,
    known_countries,
    modern_year,
    swedish_to_julian,
    to_jdn,
)
from tests.chronology.dates import day_dates

JULIAN, GREGORIAN = Calendar.JULIAN, Calendar.GREGORIAN
FROM_JULIAN = [code for code in known_countries() if country_adoption(code).last_julian]


@pytest.mark.parametrize("code", FROM_JULIAN)
def test_the_first_gregorian_day_is_the_day_after_the_last_julian_one(code):
    adoption = country_adoption(code)
    last = HistoricalDate(adoption.last_julian, JULIAN).earliest_jdn
    assert last is not None
    assert adoption.first_jdn == last + (0 if adoption.same_day else 1)
    assert adoption.days_skipped in {10, 11, 12, 13}


@pytest.mark.parametrize("code", known_countries())
def test_every_row_has_a_code_a_name_and_a_source(code):
    adoption = country_adoption(code)
    assert re.fullmatch(r"[A-Z]{2}(-[A-Z0-9]{1,3}|-X-[A-Z]+)?", code)
    assert adoption.name
    assert all(len(source) > 20 for source in adoption.sources)
    assert adoption.sources


@pytest.mark.parametrize(
    ("code", "last", "first"),
    [
        ("IT", "1582-10-04", "1582-10-15"),
        ("ES", "1582-10-04", "1582-10-15"),
        ("PT", "1582-10-04", "1582-10-15"),
        ("PL", "1582-10-04", "1582-10-15"),
        ("FR", "1582-12-09", "1582-12-20"),
        ("NL-UT", "1700-11-30", "1700-12-12"),
        ("DE", "1700-02-18", "1700-03-01"),
        ("DE-BY", "1583-10-05", "1583-10-16"),
        ("DK", "1700-02-18", "1700-03-01"),
        ("NO", "1700-02-18", "1700-03-01"),
        ("SE", "1753-02-17", "1753-03-01"),
        ("FI", "1753-02-17", "1753-03-01"),
        ("CH-ZH", "1700-12-31", "1701-01-12"),
        ("GB", "1752-09-02", "1752-09-14"),
        ("US", "1752-09-02", "1752-09-14"),
        ("US-AK", "1867-10-06", "1867-10-18"),
        ("JP", "", "1873-01-01"),
        ("EG", "", "1875-09-11"),
        ("KR", "", "1896-01-01"),
        ("CN", "", "1912-01-01"),
        ("AL", "1912-11-14", "1912-11-28"),
        ("BG", "1916-03-31", "1916-04-14"),
        ("TR", "1917-02-15", "1917-03-01"),
        ("RU", "1918-01-31", "1918-02-14"),
        ("SU", "1918-01-31", "1918-02-14"),
        ("EE", "1918-02-15", "1918-03-01"),
        ("YU", "1919-01-14", "1919-01-28"),
        ("RO", "1919-03-31", "1919-04-14"),
        ("GR", "1923-02-15", "1923-03-01"),
    ],
)
def test_known_adoptions(code, last, first):
    adoption = country_adoption(code)
    assert (adoption.last_julian, adoption.first_gregorian) == (last, first)


def test_where_the_calendar_before_was_another_no_dates_were_skipped():
    assert country_adoption("JP").days_skipped == 0


def test_a_region_without_a_row_has_its_countrys_and_case_does_not_matter():
    assert country_adoption("ru-mow") == country_adoption("RU")
    assert country_adoption("nl-ut").name == "Utrecht"


@pytest.mark.parametrize("code", ["BR", "", "XX", "Italy", "ZZ-X"])
def test_a_country_without_a_known_change_is_refused_by_name(code):
    assert not has_adoption(code)
    with pytest.raises(UnknownCountry, match=f"“{code}”"):
        country_adoption(code)


@pytest.mark.parametrize(
    ("country", "when", "calendar"),
    [
        ("IT", (1582, 10, 4), JULIAN),
        ("IT", (1582, 10, 15), GREGORIAN),
        ("RU", (1917, 10, 25), JULIAN),
        ("RU", (1900, 2, 29), JULIAN),
        ("GB", (1752, 9, 2), JULIAN),
        ("GB", (1752, 9, 14), GREGORIAN),
        ("US-AK", (1867, 10, 6), JULIAN),
        ("SE", (1699, 12, 31), JULIAN),
        ("SE", (1712, 3, 1), JULIAN),
        ("SE", (1753, 3, 1), GREGORIAN),
        ("JP", (1873, 1, 1), GREGORIAN),
        ("DE", (1500, 1, 1), JULIAN),
        ("DE-BY", (1650, 1, 1), GREGORIAN),
        ("DE-X-PROTESTANT", (1650, 1, 1), JULIAN),
        ("NL-ZH", (1650, 1, 1), GREGORIAN),
        ("IT", (-43, 3, 15), JULIAN),
    ],
)
def test_a_date_is_read_by_the_calendar_of_its_country(country, when, calendar):
    assert calendar_in_use(country, *when) is calendar


@pytest.mark.parametrize("country", FROM_JULIAN)
def test_every_day_that_fell_out_is_refused_and_the_next_one_is_not(country):
    adoption = country_adoption(country)
    last = HistoricalDate(adoption.last_julian, JULIAN).earliest_jdn or 0
    for jdn in range(last + 1, last + 1 + adoption.days_skipped):
        with pytest.raises(ImpossibleDate, match=f"{adoption.last_julian} .* was followed by"):
            calendar_in_use(country, *from_jdn(jdn, JULIAN))
    assert calendar_in_use(country, *from_jdn(adoption.first_jdn, GREGORIAN)) is GREGORIAN


@pytest.mark.parametrize(
    ("country", "when", "refusal"),
    [
        ("DE", (1650, 1, 1), DividedCountry),
        ("NL", (1650, 1, 1), DividedCountry),
        ("CH", (1700, 1, 1), DividedCountry),
        ("LT", (1850, 1, 1), DividedCountry),
        ("JP", (1868, 1, 3), OtherCalendar),
        ("CN", (1911, 10, 10), OtherCalendar),
        ("SE", (1709, 6, 28), OtherCalendar),
        ("SE", (1712, 2, 30), OtherCalendar),
        ("GB", (1900, 2, 29), ImpossibleDate),
        ("RU", (1917, 13, 1), ImpossibleDate),
        ("BR", (1822, 9, 7), UnknownCountry),
    ],
)
def test_where_the_country_does_not_tell_the_calendar_nothing_is_guessed(country, when, refusal):
    with pytest.raises(refusal):
        calendar_in_use(country, *when)


def test_a_divided_country_names_its_regions():
    with pytest.raises(DividedCountry, match=r"Netherlands was divided .* NL-DR, NL-FR"):
        calendar_in_use("NL", 1650, 1, 1)


@given(day_dates(years=st.integers(-500, 2100)), st.sampled_from(FROM_JULIAN))
def test_any_day_of_any_country_is_read_or_refused_by_name(when, country):
    day = when.month_day
    assert day is not None
    try:
        calendar = calendar_in_use(country, when.year or 0, day.month, day.day)
    except (DividedCountry, OtherCalendar, ImpossibleDate):
        return
    jdn = to_jdn(when.year or 0, day.month, day.day, calendar)
    assert (jdn >= country_adoption(country).first_jdn) == (
        calendar is GREGORIAN
    ) or country == "US-AK"


@pytest.mark.parametrize(
    ("swedish", "julian"),
    [
        ((1700, 3, 1), (1700, 2, 29)),
        ((1704, 3, 1), (1704, 2, 29)),
        ((1709, 6, 28), (1709, 6, 27)),
        ((1711, 1, 1), (1710, 12, 31)),
        ((1712, 2, 29), (1712, 2, 28)),
        ((1712, 2, 30), (1712, 2, 29)),
    ],
)
def test_swedens_own_calendar_is_a_day_ahead_of_the_julian(swedish, julian):
    """Poltava was fought on 27 June by Russia's calendar and 28 June by Sweden's."""
    assert swedish_to_julian(*swedish) == julian


@pytest.mark.parametrize(
    "when", [(1700, 2, 28), (1712, 3, 1), (1711, 2, 29), (1712, 2, 31), (1705, 1, 0)]
)
def test_other_days_are_not_of_swedens_own_calendar(when):
    with pytest.raises(ImpossibleDate, match="not a day of the Swedish calendar"):
        swedish_to_julian(*when)


@pytest.mark.parametrize(
    ("country", "written", "year"),
    [
        ("GB-ENG", (1731, 2, 11), 1732),
        ("GB-ENG", (1648, 1, 30), 1649),
        ("GB-ENG", (1648, 3, 24), 1649),
        ("GB-ENG", (1649, 3, 25), 1649),
        ("GB-ENG", (1752, 1, 1), 1752),
        ("US", (1731, 2, 11), 1732),
        ("GB-SCT", (1600, 1, 1), 1600),
        ("GB-SCT", (1566, 2, 10), 1567),
        ("IT-VE", (1796, 2, 28), 1797),
        ("IT-VE", (1796, 3, 1), 1796),
        ("IT-FI", (1748, 3, 24), 1749),
        ("IT-FI", (1750, 1, 1), 1750),
    ],
)
def test_years_that_did_not_begin_in_january(country, written, year):
    assert modern_year(country, *written) == year


def test_a_place_without_another_new_year_is_refused_by_name():
    with pytest.raises(UnknownCountry, match="“IT-RM”"):
        modern_year("IT-RM", 1700, date.min.month, 1)
