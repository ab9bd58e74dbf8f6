"""The drawn page and the timeline as SVG."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest

from accadeoggi.chronology import Calendar, HistoricalDate
from accadeoggi.reading import (
    Entity,
    Finding,
    Reading,
    Severity,
    TimelineEntry,
    Timex,
    TimexType,
    draw_page,
    draw_timeline,
    read,
)

TEXT = "He spoke on 25 February 1956 in Moscow.\n\nThe war lasted from 1939 to 1945."
VOID = {"meta", "link", "img"}
WEEKDAY = {"said": "0", "was": "5", "date": "1821-05-05"}


def entry(
    value: str,
    earliest: str | None,
    latest: str | None,
    *,
    span: bool = False,
    words: str = "It was.",
) -> TimelineEntry:
    return TimelineEntry(0, 1, words, value, earliest, latest, (0,), is_span=span)


def svg(entries: list[TimelineEntry], event: str = "") -> ET.Element:
    date = HistoricalDate.parse(event) if event else None
    return ET.fromstring(draw_timeline(entries, "en", event=date))  # noqa: S314 - our own


def shapes(drawn: ET.Element, name: str) -> list[ET.Element]:
    wanted = f"timeline-{name}"
    return [one for one in drawn.iter() if wanted in one.get("class", "").split()]


class Checked(HTMLParser):
    """Whether every tag is closed by its own, and which tags there are."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.feed(page)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_days_are_dots_and_spans_are_bars() -> None:
    drawn = svg(
        [
            entry("1939/1945", "1939-01-01", "1945-12-31", span=True),
            entry("1956-02-25", "1956-02-25", "1956-02-25"),
        ]
    )
    assert len(shapes(drawn, "bar")) == 1
    assert [one.text for one in shapes(drawn, "label")] == ["1939–1945", "25 February 1956"]


def test_overlapping_bars_stand_in_lanes_of_their_own() -> None:
    entries = [entry(f"19{n}", f"19{n}-01-01", "1960-12-31", span=True) for n in (20, 30, 40)]
    heights = {bar.get("y") for bar in shapes(svg(entries), "bar")}
    assert len(heights) == 3


def test_labels_never_overlap() -> None:
    entries = [entry("1956-02-25", f"1956-02-{n:02d}", f"1956-02-{n:02d}") for n in range(1, 29)]
    labels = shapes(svg(entries), "label")
    places = [(label.get("y"), label.get("x"), label.get("text-anchor")) for label in labels]
    assert len(set(places)) == len(places) <= 28


def test_the_day_of_the_event_is_marked_and_keeps_its_label_in_a_crowd() -> None:
    days = [f"1956-02-{n:02d}" for n in range(1, 26)]
    crowd = [entry(day, day, day) for day in days]
    drawn = svg(crowd, "1956-02-25")
    (label,) = [
        text
        for group in shapes(drawn, "own")
        for text in group.iter()
        if "label" in str(text.attrib)
    ]
    assert label.text == "25 February 1956"


def test_years_before_our_era_stand_to_the_left() -> None:
    drawn = svg(
        [
            entry("BC0044-03-15", "-0043-03-15", "-0043-03-15"),
            entry("0014", "0014-08-19", "0014-08-19"),
        ]
    )
    first, second = [float(str(dot.get("cx")).rstrip("%")) for dot in shapes(drawn, "dot")]
    assert first < second
    assert "44 BC" in [one.text for one in shapes(drawn, "end")] or shapes(drawn, "label")[0].text


def test_a_long_silence_is_cut_short_and_the_cut_is_shown() -> None:
    near = [entry("BC0044", f"-0043-0{n}-15", f"-0043-0{n}-15") for n in range(1, 5)]
    drawn = svg([*near, entry("2023-06", "2023-06-01", "2023-06-30")])
    places = [float(str(dot.get("cx")).rstrip("%")) for dot in shapes(drawn, "dot")]
    assert len(shapes(drawn, "break")) == 1
    assert places[3] - places[0] > 50
    assert not shapes(svg(near), "break")


def test_a_date_in_the_old_calendar_is_the_event_as_it_is_written() -> None:
    ides = entry("BC0044-03-15", "-0043-03-15", "-0043-03-15")
    julian = HistoricalDate.parse("-0043-03-15", Calendar.JULIAN)
    assert "timeline-own" in draw_timeline([ides], "en", event=julian)


def test_a_date_told_twice_has_one_label() -> None:
    day = entry("1956-02-25", "1956-02-25", "1956-02-25")
    assert len(shapes(svg([day, day]), "label")) == 1


def test_one_date_alone_and_none_can_be_drawn() -> None:
    assert len(shapes(svg([entry("1956", "1956-02-25", "1956-02-25")]), "dot")) == 1
    assert draw_timeline([], "en", event=None) == ""


def test_numbers_stand_for_labels_where_the_drawing_is_narrow() -> None:
    drawn = svg([entry("1956-02-25", "1956-02-25", "1956-02-25")])
    (number,) = shapes(drawn, "number")
    assert number.text == "1"
    assert shapes(drawn, "narrow")[0].get("display") == "none"


def test_the_page_marks_every_time_expression() -> None:
    page = draw_page(read(TEXT, "en"))
    assert '<time datetime="1956-02-25">25 February 1956</time></mark>' in page
    assert page.count("<mark ") == 3
    assert Checked(page).tags.count("p") >= 2


@pytest.mark.parametrize(
    ("language", "heading"), [("it", "In ordine di tempo"), ("en", "In order of time")]
)
def test_the_page_speaks_the_language_of_the_text(language: str, heading: str) -> None:
    page = draw_page(Reading("Testo.", language, None, None, ()))
    assert heading in page
    assert f'<html lang="{language}">' in page


def test_what_overlaps_is_nested_and_no_address_comes_twice() -> None:
    timex = Timex(3, 12, "5 May 1821", TimexType.DATE, "1821-05-05")
    findings = tuple(
        Finding("weekday-mismatch", Severity.ERROR, *at, WEEKDAY)
        for at in ((0, 6), (8, 14), (3, 12))
    )
    reading = Reading("On 5 May 1821, he\n\ndied.", "en", None, None, (timex,), findings=findings)
    page = draw_page(reading)
    ids = re.findall(r' id="(\w+)"', page)
    assert len(ids) == len(set(ids))
    assert Checked(page).tags.count("mark") > 1


HOSTILE = "</title></style><script>alert(1)</script><img src=x onerror=alert(1)> ' \" & ]]> \x00"


def test_a_hostile_text_stays_text() -> None:
    timex = Timex(0, len(HOSTILE), HOSTILE, TimexType.DATE, HOSTILE, HOSTILE)
    named = Entity(0, len(HOSTILE), HOSTILE, "person", HOSTILE, HOSTILE)
    finding = Finding("date-missing", Severity.HINT, 0, 9, {"date": HOSTILE, "a": HOSTILE}, HOSTILE)
    line = TimelineEntry(0, 9, HOSTILE, HOSTILE, "1956-02-25", "1956-02-25", (0,), (HOSTILE,))
    page = draw_page(
        Reading(HOSTILE, "en", None, None, (timex,), (), (named,), (line,), (finding,))
    )
    assert {"script", "img"}.isdisjoint(Checked(page).tags)
    assert not any(name.startswith("on") for name, _ in Checked(page).attributes)


def test_the_page_asks_nothing_of_anybody() -> None:
    page = draw_page(read(TEXT, "en"))
    links = [value for name, value in Checked(page).attributes if name in {"src", "href", "action"}]
    assert all(str(link).startswith("#") for link in links)
    assert "default-src 'none'" in page
    assert "url(" not in page
