"""The base that editors wrote: every day of it is sound and shipped as it was written."""

from __future__ import annotations

from pathlib import Path

import pytest

from accadeoggi.almanac import read_rows
from accadeoggi.almanac.places import read_places
from tools.compile_almanac.base import (
    DATA,
    BaseDay,
    BaseError,
    BaseEvent,
    BaseLife,
    read_base,
    read_day,
)
from tools.compile_almanac.base_checks import problems
from tools.compile_almanac.gazette import unlocated
from tools.compile_almanac.joining import is_told
from tools.compile_almanac.witnesses import telling_words

DAYS = sorted(path.stem for path in DATA.glob("??-??.toml"))


@pytest.mark.parametrize("md", DAYS)
def test_a_day_of_the_base_is_sound(md: str) -> None:
    assert list(problems(read_day(DATA / f"{md}.toml"))) == []


def test_what_is_shipped_is_what_was_written() -> None:
    shipped = {(row["edtf"], row["en"], row["it"]) for row in read_rows("events")}
    written = {(event.edtf, event.en, event.it) for day in read_base() for event in day.events}
    assert written - shipped == set(), "run `make almanac FROM=FOLDER`"


def test_every_life_of_the_base_is_shipped_with_its_words_and_weight() -> None:
    shipped = {
        (kind, row[kind], row[f"{kind}_weight"])
        for row in read_rows("people")
        for kind in ("birth", "death")
    }
    for day in read_base():
        for life in day.lives:
            year = f"{'-' if life.year < 0 else ''}{abs(life.year):04d}"
            assert (life.kind, f"{year}-{life.md}", f"{life.significance:.3f}") in shipped, life


def test_every_place_of_the_base_is_shipped() -> None:
    slugs = {place.slug for place in read_places()}
    named = {row["place"] for row in read_rows("events") if row["place"]}
    assert named <= slugs
    assert unlocated([]) == []


def event(**values: object) -> BaseEvent:
    """The Moon landing, as the base has it."""
    given = {
        "md": "07-20", "year": 1969, "kind": "space", "significance": 0.99,
        "en": "Neil Armstrong and Buzz Aldrin walk on the Moon",
        "it": "Neil Armstrong e Buzz Aldrin camminano sulla Luna", "wiki": "Apollo 11", **values,
    }  # fmt: skip
    return BaseEvent(**given)  # type: ignore[arg-type]


def row(**values: str) -> dict[str, str]:
    """A collected row of the same day."""
    return {"en": "Lunar orbit rendezvous", "it": "x", "wiki": "LOR", "confidence": "0.7", **values}


def test_a_row_that_tells_the_same_in_other_words_is_left_out() -> None:
    assert is_told(row(wiki="Apollo 11"), [event()])
    assert is_told(row(en="Armstrong on the surface"), [event()])
    assert not is_told(row(), [event()])


def test_beside_an_editors_event_a_row_must_be_sure_and_in_both_languages() -> None:
    assert is_told(row(confidence="0.5"), [event()])
    assert is_told(row(it=""), [event()])
    assert not is_told(row(confidence="0.5", it=""), [])


def test_words_that_stand_anywhere_tell_nothing() -> None:
    assert telling_words("Second Battle of the Soviet Army") == frozenset()


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"en": "It's done"}, "typography"),
        ({"it": "x" * 141}, "141 characters"),
        ({"kind": "gossip"}, "unknown kind"),
        ({"significance": 1.2}, "from 0 to 1"),
        ({"country": "Italy"}, "no code"),
        ({"place": "Rome", "country": ""}, "without its country"),
        ({"wiki": ""}, "no title"),
        ({"md": "02-29", "year": 1901}, "does not exist"),
        ({"en": "In 1969 men walk on the Moon"}, "leave it out"),
    ],
)
def test_a_slip_of_the_pen_is_told(values: dict[str, object], said: str) -> None:
    wrong = BaseDay("07-20", [event(**values)], [], [])
    assert any(said in problem for problem in problems(wrong))


def test_a_life_with_straight_quotes_is_told() -> None:
    life = BaseLife("07-20", "birth", "X", 1900, "l'attore", "the actor", 0.5)
    found = list(problems(BaseDay("07-20", [], [life], [])))
    assert any("X: Italian: typography" in problem for problem in found)


@pytest.mark.parametrize(
    "text",
    ["[[event]\n", '[[event]]\nyear = "x"\n', '[births]\n"A" = [1900]\n', "[[event]]\nx = 1\n"],
)
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "07-20.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BaseError, match=r"07-20\.toml"):
        read_day(path)
