"""The part of the world that a small map shows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accadeoggi.almanac.maps import RATIO, map_window

ROME, SYDNEY, USHUAIA, ALERT = (41.9, 12.5), (-33.87, 151.21), (-54.8, -68.3), (82.5, -62.3)
PLACES = st.tuples(st.floats(-89, 89), st.floats(-180, 180))


def test_one_place_is_in_the_middle_of_its_country():
    window = map_window([ROME])
    x, y = window.points[0]
    assert window.left + window.width / 2 == pytest.approx(x, abs=1)
    assert window.top + window.height / 2 == pytest.approx(y, abs=1)
    assert window.height == 260


def test_far_places_widen_the_window():
    assert map_window([ROME, SYDNEY]).width > 1500


def test_a_degree_is_narrower_far_from_the_equator():
    assert map_window([(0.0, 10.0)]).squeeze == 1
    assert map_window([(60.0, 10.0)]).squeeze == 0.5


@given(st.lists(PLACES, min_size=1, max_size=6))
def test_every_place_lies_in_the_window_and_the_shape_is_always_the_same(places):
    window = map_window(places)
    assert window.width / window.height == pytest.approx(RATIO, abs=0.02)
    for x, y in window.points:
        assert window.left - 1 <= x <= window.left + window.width + 1
        assert window.top - 1 <= y <= window.top + window.height + 1


@pytest.mark.parametrize("place", [USHUAIA, ALERT])
def test_a_place_near_a_pole_is_shown_all_the_same(place):
    window = map_window([place])
    assert window.top < window.points[0][1] < window.top + window.height
