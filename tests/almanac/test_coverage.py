"""How well the year is covered, in figures and as a picture."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest

from accadeoggi.almanac.coverage import FEWEST, Coverage, months
from accadeoggi.almanac.heat_map import heat_map
from accadeoggi.chronology import MonthDay

FULL = {day.key: {"event": 20, "birth": 13, "death": 7} for day in MonthDay.all()}


def test_a_full_year_has_no_thin_days():
    assert Coverage(FULL).thin_days() == []


@pytest.mark.parametrize("kind", list(FEWEST))
def test_a_day_with_too_little_of_one_kind_is_thin(kind):
    poor = FULL | {"02-29": {**FULL["02-29"], kind: FEWEST[kind] - 1}}
    coverage = Coverage(poor)
    assert coverage.thin_days() == ["02-29"]
    assert list(coverage.missing("02-29")) == [kind]


def test_a_day_without_facts_is_thin():
    assert Coverage({md: kinds for md, kinds in FULL.items() if md != "07-20"}).thin_days() == [
        "07-20"
    ]


def test_the_spread_is_over_all_days():
    spread = Coverage(FULL | {"01-01": {"event": 60}, "01-02": {}}).spread("event")
    assert (spread.total, spread.least, spread.median, spread.most) == (364 * 20 + 60, 0, 20, 60)


def test_the_months_have_their_days_and_no_others():
    rows = months(Coverage(FULL), "event")
    lengths = [sum(number is not None for number in row) for row in rows]
    assert lengths == [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


@pytest.mark.parametrize(
    ("language", "words"), [("it", "25 febbraio: 20"), ("en", "25 February: 20")]
)
def test_the_heat_map_says_every_day_in_words(language, words):
    picture = heat_map(Coverage(FULL), "event", language)
    root = ET.fromstring(picture)  # noqa: S314 - our own picture
    titles = [node.text for node in root.iter("{http://www.w3.org/2000/svg}title")]
    assert len(titles) == 366
    assert words in titles
    assert root.get("role") == "img"


def test_the_heat_map_marks_thin_days():
    assert 'class="thin"' not in heat_map(Coverage(FULL), "event", "it")
    assert heat_map(Coverage({}), "death", "en").count('class="thin"') == 366
