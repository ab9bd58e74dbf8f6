"""The dated statements of a text, in time order."""

from __future__ import annotations

import re
import time

import pytest

from accadeoggi.reading import Entity, Range, TimelineEntry, Timex, TimexType, timeline_of
from accadeoggi.reading.statements.sentences import sentences_of

MARK = re.compile(r"\[(.*?)\|(.*?)\]")


def marked(text: str) -> tuple[str, list[Timex]]:
    """A text in which ``[5 May 1821|1821-05-05]`` stands for a time expression and its value."""
    plain, timexes, at = "", [], 0
    for found in MARK.finditer(text):
        plain += text[at : found.start()]
        words, value = found[1], found[2]
        kind, _, value = value.partition(":") if value[0] in "TDS" else ("", "", value)
        timexes.append(
            Timex(len(plain), len(plain) + len(words), words, TimexType(kind or "DATE"), value)
        )
        plain, at = plain + words, found.end()
    return plain + text[at:], timexes


def line(text: str, language: str = "en", ranges: tuple[Range, ...] = ()) -> list[TimelineEntry]:
    plain, timexes = marked(text)
    entries = timeline_of(plain, language, timexes, ranges)
    for one in entries:
        assert " ".join(plain[one.start : one.end].split()) == one.statement
    return list(entries)


def said(text: str, language: str = "en") -> list[tuple[str, str]]:
    return [(one.value, one.statement) for one in line(text, language)]


def test_statements_come_in_the_order_of_time_also_before_our_era() -> None:
    text = (
        "Born in [1903|1903]. Caesar died in [44 BC|BC0044]; Solon ruled in [594 BC|BC0594]."
        " Augustus died in [14|0014]. The [1890s|189] came."
    )
    assert [one.value for one in line(text)] == ["BC0594", "BC0044", "0014", "189", "1903"]


def test_the_statement_is_the_sentence_that_carries_the_date() -> None:
    text = "It rained. On [5 May 1821|1821-05-05] he died at St. Helena. Mr. Lowe was there."
    assert said(text) == [("1821-05-05", "On 5 May 1821 he died at St. Helena.")]


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        (
            "He was born in [1807|1807] in Nice; he died in [1882|1882] on Caprera.",
            ["He was born in 1807 in Nice", "he died in 1882 on Caprera."],
        ),
        (
            "He spoke in [May 1956|1956-05], and in [June 1956|1956-06] they printed it.",
            ["He spoke in May 1956", "in June 1956 they printed it."],
        ),
        (
            "Between [May 1956|1956-05], [June 1956|1956-06] and [July 1956|1956-07] it rained.",
            ["Between May 1956, June 1956 and July 1956 it rained."] * 3,
        ),
        (
            "It was founded in Rome in [1901|1901], and [1902|1902].",
            ["It was founded in Rome in 1901, and 1902."] * 2,
        ),
    ],
)
def test_a_sentence_with_several_dates_is_cut_where_clauses_meet(
    text: str, statements: list[str]
) -> None:
    assert [statement for _, statement in said(text)] == statements


def test_italian_sentences_are_cut_by_italian_words() -> None:
    text = (
        "Nacque nel [1807|1807] a Nizza, mentre il fratello morì nel [1810|1810] a Genova."
        " Cesare morì nel [44 a.C.|BC0044] a Roma, nel sen. della città."
    )
    assert said(text, "it") == [
        ("BC0044", "Cesare morì nel 44 a.C. a Roma, nel sen. della città."),
        ("1807", "Nacque nel 1807 a Nizza"),
        ("1810", "mentre il fratello morì nel 1810 a Genova."),
    ]


def test_a_range_is_one_span() -> None:
    (one,) = line("He ruled from [1924|1924] to [1953|1953].", ranges=(Range(0, 1),))
    assert (one.value, one.is_span, one.timexes) == ("1924/1953", True, (0, 1))
    assert (one.earliest, one.latest) == ("1924-01-01", "1953-12-31")


@pytest.mark.parametrize(
    "mark",
    ["[now|PRESENT_REF]", "[ten years|DURATION:P10Y]", "[every May|SET:XXXX-05]", "[May|XXXX-05]"],
)
def test_what_is_no_date_is_left_out(mark: str) -> None:
    assert line(f"It was so {mark} in Rome.") == []


def test_one_date_said_twice_in_a_sentence_is_one_statement() -> None:
    day, noon = "[5 May 1821|1821-05-05]", "[noon|TIME:1821-05-05T12:00]"
    (one,) = line(f"On {day}, that [same day|1821-05-05], he died at {noon}.")
    assert one.timexes == (0, 1, 2)


def test_one_date_in_two_sentences_is_two_statements() -> None:
    assert len(line("He left in [1860|1860]. In [1860|1860] they waited.")) == 2


def test_dates_that_are_open_at_one_end_stand_by_the_other() -> None:
    plain, (first, second) = marked("Before [1939|1939] peace. In [1938|1938] Munich.")
    before = Timex(first.start, first.end, first.text, first.type, "1939", "BEFORE")
    entries = timeline_of(plain, "en", [before, second])
    assert [one.earliest for one in entries] == ["1938-01-01", None]


def test_a_statement_names_its_people_and_places_once() -> None:
    text = "In [1860|1860] Garibaldi, and Garibaldi alone, held Naples; Cavour died in [1861|1861]."
    plain, timexes = marked(text)
    entities = [
        Entity(at.start(), at.end(), at[0], "event" if at[0] == "held" else "person", at[0], at[0])
        for at in re.finditer("Garibaldi|Naples|Cavour|held", plain)
    ]
    found = timeline_of(plain, "en", timexes, entities=entities)
    assert [one.entities for one in found] == [("Garibaldi", "Naples"), ("Cavour",)]


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "Mr. Smith met Dr. J. F. Kennedy at 5 p.m. in St. Louis, e.g. twice.", 1),
        ("en", "In 44 B.C. Caesar fell. It was the U.S. 5th fleet, no. 7 of it.", 2),
        ("en", "“Go!” he said. “Stay.” They stayed… and slept. Was it? Yes.", 5),
        ("it", "Il sig. Rossi, n. 5 dell’art. 3, visse nel 44 a.C. a Roma. E poi? Morì.", 3),
        ("it", "Vittorio Emanuele II. Il re morì. «Viva!» gridò il gen. Cialdini.", 3),
        ("en", "A title\n\nA paragraph without end\n\nAnother one", 3),
        ("en", "He was 3.5 metres tall. Then www.example.org came.", 2),
        ("en", "", 1),
    ],
)
def test_sentences_end_where_a_reader_would_end_them(language: str, text: str, number: int) -> None:
    assert len(sentences_of(text, language).spans) == number


@pytest.mark.parametrize(
    "piece",
    ["[1999|1999]; ", "[1999|1999], and ", "[1999|1999] ", "[1999|1999]. ", "a.b. ", ". ", "\n \n"],
)
def test_hostile_texts_cost_time_in_proportion(piece: str) -> None:
    plain, timexes = marked(piece * 10_000)
    began = time.process_time()
    timeline_of(plain, "en", timexes)
    sentences_of(plain, "en")
    assert time.process_time() - began < 2
