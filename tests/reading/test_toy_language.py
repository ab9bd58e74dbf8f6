"""A language is one folder: a few words of Esperanto are read, and broken files are refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from accadeoggi.reading.errors import BadLanguageFile, UnknownReadingLanguage
from accadeoggi.reading.tagging import find_timexes
from accadeoggi.reading.words.lexicon import languages

if TYPE_CHECKING:
    from pathlib import Path

LEXICON = """
name = "Esperanto"

[quiet]
slots = ["direction"]

[slots.month]
2 = ["februaro"]
7 = ["julio"]
9 = ["septembro"]

[slots.weekday]
0 = ["lundo", "lundon"]

[slots.unit]
D = ["tago", "tagoj", "tagojn"]
Y = ["jaro", "jaroj", "jarojn"]

[slots.direction]
"-1" = ["antaŭe"]
1 = ["poste"]

[slots.era]
BC = ["a.k.e."]

[numbers.cardinals]
3 = ["tri"]
20 = ["dudek"]

[lists]
year_after = ["en", "de", "ĝis"]
connectors = ["kaj", "ĝis"]
range_marks = ["ĝis"]
counted = ["soldatoj"]
"""
RULES = """
[[rule]]
name = "tago-monato-jaro"
match = "[la] {day} [-] [a] [de] {month} {year}"
value = "{year}-{month}-{day}"
examples = [["la 25-a de februaro 1956", "1956-02-25"]]

[[rule]]
name = "tago-monato"
match = "[la] {day} [-] [a] [de] {month}"
value = "XXXX-{month}-{day}"

[[rule]]
name = "monato-jaro"
match = "{month} {year}"
value = "{year}-{month}"

[[rule]]
name = "monato"
match = "{month}"
value = "XXXX-{month}"

[[rule]]
name = "jaro"
match = "{year}"
value = "{year}"
check = "bare-year"
counter = ["1956 soldatoj"]

[[rule]]
name = "jaro-de-erao"
match = "{anyyear:year} {era}"
value = "{year}"

[[rule]]
name = "poste"
match = "{number} {unit} {direction}"
value = "then {direction} {number} {unit}"

[[rule]]
name = "daŭro"
match = "{number} {unit}"
value = "P{number}{unit}"
"""
STORY = "La 1-a de septembro 1939 komenciĝis la milito. Tri tagojn poste aliĝis Britio."


def language(folder: Path, *, lexicon: str = LEXICON, rules: str = RULES) -> Path:
    """A folder of languages with Esperanto alone in it."""
    (folder / "eo" / "rules").mkdir(parents=True)
    (folder / "eo" / "lexicon.toml").write_text(lexicon, encoding="utf-8")
    (folder / "eo" / "rules" / "1-date.toml").write_text(rules, encoding="utf-8")
    return folder


def values(text: str, root: Path, anchor: str | None = None) -> list[str]:
    return [timex.value for timex in find_timexes(text, "eo", root=root, anchor=anchor).timexes]


def refusal(root: Path) -> str:
    with pytest.raises(BadLanguageFile) as caught:
        find_timexes("", "eo", root=root)
    return str(caught.value)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Okazis la 25-an la kunveno, la 25-a de februaro 1956.", ["1956-02-25"]),
        ("En 1848 ribelis Parizo, en februaro.", ["1848", "1848-02"]),
        ("Romo brulis en 390 a.k.e. pro la gaŭloj.", ["BC0390"]),
        ("Li regis dudek jarojn.", ["P20Y"]),
        (STORY, ["1939-09-01", "1939-09-04"]),
        ("La milito daŭris de julio ĝis septembro 1943.", ["1943-07", "1943-09"]),
        ("Venis 1956 soldatoj.", []),
    ],
)
def test_a_third_language_is_read_from_one_folder(
    tmp_path: Path, text: str, found: list[str]
) -> None:
    assert values(text, language(tmp_path)) == found


def test_the_folder_is_found_by_its_lexicon(tmp_path: Path) -> None:
    assert languages(language(tmp_path)) == ("eo",)


def test_bare_days_of_news_lean_on_the_day_of_the_document(tmp_path: Path) -> None:
    assert values("la 4-a de julio", language(tmp_path), anchor="2000-06-14") == ["2000-07-04"]


def test_a_language_without_lists_knows_no_ranges_but_reads(tmp_path: Path) -> None:
    bare = language(tmp_path, lexicon=LEXICON.partition("[lists]")[0])
    found = find_timexes("de julio ĝis septembro 1943", "eo", root=bare)
    assert [timex.value for timex in found.timexes] == ["1943-07", "1943-09"]
    assert not found.ranges


def test_examples_may_be_missing(tmp_path: Path) -> None:
    root = language(tmp_path, rules=RULES.partition("\n\n")[0].replace("examples", "# "))
    assert values("la 25-a de februaro 1956", root) == ["1956-02-25"]


def test_an_unknown_language_is_refused_with_those_there_are(tmp_path: Path) -> None:
    root = language(tmp_path)
    with pytest.raises(UnknownReadingLanguage, match=r"“tlh”.*eo"):
        find_timexes("", "tlh", root=root)


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("{day} [-] [a] [de] {month} {year}", "{day} {monato} {year}", "unknown slot {monato}"),
        ('check = "bare-year"', 'chek = "bare-year"', "unknown key chek"),
        ('check = "bare-year"', 'check = "vera-jaro"', "unknown check “vera-jaro”"),
        ('check = "bare-year"', 'before = ["@antaŭ"]', "unknown list @antaŭ"),
        ('value = "{year}"', 'value = "la {year}"', "value “la {year}” is of no known form"),
        ('value = "{year}"', 'value = "{month}"', "value names {month}, which match does not"),
        ('value = "{year}"', "", "without value"),
        ('match = "{year}"', 'match = "[{year}"', "a bracket is opened and not closed"),
        ('match = "{year}"', 'match = "{year}]"', "a bracket is closed that was not opened"),
    ],
)
def test_a_broken_rule_is_refused_by_file_and_name(
    tmp_path: Path, old: str, new: str, complaint: str
) -> None:
    only = "[[rule]]\n" + RULES.split("[[rule]]\n")[1 if "{day}" in old else 5]
    said = refusal(language(tmp_path, rules=only.replace(old, new)))
    assert said.startswith("eo/rules/1-date.toml: rule “")
    assert complaint in said


def test_rules_that_are_no_toml_are_refused_by_file_and_line(tmp_path: Path) -> None:
    said = refusal(language(tmp_path, rules="[[rule]]\nname = jaro"))
    assert said.startswith("eo/rules/1-date.toml: ")
    assert "line 2" in said


def test_a_lexicon_that_is_no_toml_is_refused_by_file_and_line(tmp_path: Path) -> None:
    said = refusal(language(tmp_path, lexicon="[slots.month]\n2 = februaro"))
    assert said.startswith("eo/lexicon.toml: ")
    assert "line 2" in said
