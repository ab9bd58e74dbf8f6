"""Whatever it is given, the reader stays within the text, within measure and within itself."""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from accadeoggi.reading import find_timexes, read
from accadeoggi.reading.words import tokens
from accadeoggi.reading.words.tokens import cut
from benchmarks.reading.hostile import hostile_texts
from fuzz.flaws import flaws

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from _typeshed import TraceFunction

SEEDS = sorted((Path(__file__).parent / "cases" / "fuzz").glob("*.txt"))
LANGUAGES = st.sampled_from(["en", "it"])
ANCHORS = st.sampled_from([None, "2026-11-23", "1944-02-29", "not a day"])
VOCABULARY = """
    1 of 31 29 February May Marzo marzo il 25 luglio 1943 '44 1939–45 44 BC a.C. XIX secolo century
    the mid-1860s anni Ottanta three years later l'anno seguente dell' second early 10:30 alle 24.00
    fine ( ) “ ” " . , - – / ' ’ s º th 0000 99999999999999999999 1.000.000 0 1900 spring primavera
    Easter Pasqua died morì aged anniversary nato to and e fino al Monday lunedì every ogni
    """
ODD = ["e\u0301", "\u0301", "İ", "ı", "ſ", "ß", "😀", "\u200d", "\u2028", "٣", "Ⅻ", "½", "\x00"]
BLANKS = ["\n", "\n\n", "\u00a0", "  ", "\t", "\x1f"]
PIECES = st.sampled_from([*VOCABULARY.split(), *ODD, *BLANKS])
WRITTEN = st.lists(PIECES, max_size=40).map(" ".join)
GLUED = st.lists(PIECES, max_size=25).map("".join)
ANYTHING = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)
TEXTS = st.one_of(WRITTEN, GLUED, ANYTHING, st.tuples(WRITTEN, ANYTHING, GLUED).map("".join))
MOST_STEPS = 300
"""Lines of Python that the reader may take for one character."""


@settings(max_examples=150, deadline=None)
@given(TEXTS, LANGUAGES, ANCHORS)
@example("1 of 1 of 1 of 1 of 1", "en", None)
@example("İİİ 5 May İ1900", "it", "2026-11-23")
@example("9" * 5000 + " May " + "9" * 5000, "en", "2026-11-23")
def test_any_text_can_be_read(text: str, language: str, anchor: str | None) -> None:
    assert flaws(read(text, language, anchor=anchor)) == []


@pytest.mark.parametrize("seed", SEEDS, ids=[path.stem for path in SEEDS])
def test_what_the_fuzzer_kept_can_be_read(seed: Path) -> None:
    text = seed.read_bytes().decode("utf-8")
    assert [flaws(read(text, language, anchor="2000-02-29")) for language in ("en", "it")] == [
        [],
        [],
    ]


@pytest.mark.parametrize("name", hostile_texts(1))
@pytest.mark.parametrize("language", ["en", "it"])
def test_a_hostile_text_twice_as_long_takes_twice_the_steps(name: str, language: str) -> None:
    short, long = (hostile_texts(length)[name] for length in (2000, 4000))
    allowed = 2.2 * steps_of(lambda: read(short, language)) + 20_000
    assert steps_of(lambda: read(long, language)) <= min(allowed, MOST_STEPS * len(long))


@pytest.mark.parametrize("name", ["the", "one of one", "nested brackets", "hundreds", "secoli"])
def test_a_hundred_thousand_hostile_characters_are_read_in_measure(name: str) -> None:
    text = hostile_texts(100_000)[name]
    assert steps_of(lambda: find_timexes(text, "en", anchor="2000-01-01")) <= 100 * len(text)


@settings(max_examples=60, deadline=None)
@given(TEXTS, st.booleans(), st.integers(min_value=1, max_value=30))
def test_a_text_cut_in_blocks_has_the_same_tokens(text: str, elision: bool, block: int) -> None:
    whole = cut(text, elision=elision)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tokens, "BLOCK", block)
        assert cut(text, elision=elision) == whole


def test_eight_threads_read_what_one_reads() -> None:
    texts = [
        (f"On {day} May 18{day:02d}, three years later, nel luglio del '44.", code)
        for day in range(1, 32)
        for code in ("en", "it")
    ]
    alone = [read(text, code, anchor="2000-01-01") for text, code in texts]
    with ThreadPoolExecutor(max_workers=8) as pool:
        again = pool.map(lambda one: read(one[0], one[1], anchor="2000-01-01"), texts * 8)
        assert list(again) == alone * 8


def test_eight_threads_may_load_a_language_at_once() -> None:
    found = in_a_fresh_process(
        "from concurrent.futures import ThreadPoolExecutor\n"
        "with ThreadPoolExecutor(8) as pool:\n"
        "    values = [r.timexes[0].value for r in pool.map("
        "lambda _: read('il 5 maggio 1821', 'it'), range(8))]\n"
        "print(json.dumps(values))"
    )
    assert found == ["1821-05-05"] * 8


def test_reading_loads_nothing_heavy() -> None:
    modules = in_a_fresh_process(
        "read('On 5 May 1821 he died.', 'en', anchor='2000-01-01')\n"
        "print(json.dumps(sorted({name.partition('.')[0] for name in sys.modules})))"
    )
    heavy = {
        "django",
        "wagtail",
        "babel",
        "jsonschema",
        "pydantic",
        "lxml",
        "numpy",
        "PIL",
        "click",
    }
    assert heavy.isdisjoint(modules)


def steps_of(act: Callable[[], object]) -> int:
    """How many lines of Python an act takes, its time aside."""
    steps = 0

    def count(_frame: FrameType, _event: str, _given: object) -> TraceFunction:
        nonlocal steps
        steps += 1
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        act()
    finally:
        sys.settrace(before)
    return steps


def in_a_fresh_process(program: str) -> list[str]:
    """What a program that has only imported the reader prints, as JSON."""
    whole = f"import json, sys\nfrom accadeoggi.reading import read\n{program}"
    done = subprocess.run(
        [sys.executable, "-c", whole], check=True, capture_output=True, text=True, timeout=60
    )
    found: list[str] = json.loads(done.stdout)
    return found
