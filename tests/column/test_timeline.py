"""The small timeline of an article."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from accadeoggi.chronology import HistoricalDate
from accadeoggi.column.cards import TimelineDrawing
from accadeoggi.column.timeline import LABEL_SHARE, Entry, draw


def entries(*dates: str) -> list[Entry]:
    return [Entry(HistoricalDate.parse(date), f"fatto {date}") for date in dates]


def drawn(language: str, *dates: str) -> TimelineDrawing:
    drawing = draw(entries(*dates), language)
    assert drawing is not None
    return drawing


def test_marks_stand_in_order_of_time():
    drawing = drawn("it", "1956-02-25", "1953-03-05", "1991-12-26")
    assert [mark.label for mark in drawing.marks] == [
        "5 marzo 1953",
        "25 febbraio 1956",
        "26 dicembre 1991",
    ]


def test_distance_on_the_line_is_distance_in_time():
    left, middle, right = drawn("it", "1900-01-01", "1950-01-01", "2000-01-01").marks
    assert abs((middle.x - left.x) - (right.x - middle.x)) < 0.001


def test_one_date_makes_no_timeline():
    assert draw(entries("1956-02-25"), "it") is None


def test_years_before_christ_are_in_words():
    drawing = drawn("it", "-0043-03-15", "-0026-01-16")
    assert (drawing.start, drawing.end) == ("44 a.C.", "27 a.C.")


def test_a_year_is_a_bar_and_a_day_is_a_point():
    bar, point = drawn("it", "1914/1918", "1919-06-28").marks
    assert bar.x_end is not None
    assert point.x_end is None


def test_the_picture_says_everything_in_words():
    description = drawn("it", "1953-03-05", "1956-02-25").description
    assert description == "5 marzo 1953: fatto 1953-03-05; 25 febbraio 1956: fatto 1956-02-25"


@given(st.lists(st.integers(1, 2026), min_size=2, max_size=12))
def test_labels_in_a_row_never_overlap_and_stay_on_the_line(years):
    drawing = drawn("en", *(f"{year:04d}" for year in years))
    rows: dict[int, list[float]] = {}
    for mark in drawing.marks:
        rows.setdefault(mark.row, []).append(mark.x)
        assert 0 <= mark.x <= 1
    for places in rows.values():
        assert all(b - a >= LABEL_SHARE - 1e-9 for a, b in pairwise(places))
