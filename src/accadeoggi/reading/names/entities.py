"""The people, places and events of the almanac that a text names.

One pass over the capitalised words; at each that may begin a name the longest name is taken. A
surname alone is its bearer's once the full name was read. A name that several bear goes to the one
who fits the years of the text, and to nobody where that does not decide.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from accadeoggi.reading.names.choosing import Usage, choose
from accadeoggi.reading.names.gazetteer import (
    MOST_BEFORE,
    MOST_WORDS,
    WORD,
    KnownFact,
    KnownPerson,
    KnownPlace,
)
from accadeoggi.reading.statements.sentences import Wording, wording
from accadeoggi.reading.values import Entity

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from accadeoggi.reading.names.gazetteer import Gazetteer, Known

LETTERS = "".join(
    re.escape(letter) for letter in map(chr, range(sys.maxunicode // 200)) if letter.isupper()
)
CAPITAL = re.compile(rf"[{LETTERS}][^\W_]*")
CAPITAL_AFTER = re.compile(rf"(?:[ \u00a0]|[\-‐‑])[{LETTERS}][^\W\d_]")
CAPITAL_BEFORE = re.compile(rf"(?<![^\W_])([{LETTERS}][^\W_]*\.?)(?:[ \u00a0]|[\-‐‑])$")
GAP = r"(?:[ \u00a0]|[ \u00a0]?\n[ \u00a0]?|['’`\-\u2010\u2011]|(?<![^\W_]{4})\.[ \u00a0]?)"
"""What may stand between the words of a name; a full stop after at most three letters."""
RUN = re.compile(rf"[^\W_]+(?:{GAP}[^\W_]+){{0,{MOST_WORDS - 1}}}")
BREAK = re.compile(r"[^\w\s'’`\-\u2010\u2011]|\s\s")
SHORTEST = 2
"""A surname of one letter is none."""
UNSURE = 0.5
"""A place that weighs more is not taken for a surname."""
WINDOW = 60
"""Characters looked at before a word; longer beginnings of names are not looked for."""


@dataclass(frozen=True, slots=True)
class Match:
    """A stretch of text that reads like a known name."""

    start: int
    end: int
    key: str


@dataclass(slots=True)
class Pass:
    """The one pass over a text: where it stands and which surnames it has learnt."""

    text: str
    language: str
    gazetteer: Gazetteer
    wording: Wording
    years: Sequence[int]
    done: int = 0
    surnames: dict[str, KnownPerson] = field(default_factory=dict)
    chosen: dict[tuple[str, Usage], Known | None] = field(default_factory=dict)
    found: list[Entity] = field(default_factory=list)

    def run(self) -> tuple[Entity, ...]:
        """Everything that is named, in the order of the text."""
        shapes = self.gazetteer.shapes
        for hit in CAPITAL.finditer(self.text):
            word = hit[0].lower()
            if word not in shapes and word not in self.surnames:
                continue
            start = hit.start()
            if not self._inside_word(start):
                self._look(start, hit.end(), word)
        return tuple(sorted(self.found, key=lambda entity: (entity.start, -entity.end)))

    def _inside_word(self, start: int) -> bool:
        return start > 0 and (self.text[start - 1].isalnum() or self.text[start - 1] == "_")

    def _look(self, start: int, end: int, word: str) -> None:
        """Take the longest name that begins here, or the surname of somebody already named."""
        for match in matches(self.text, start, self.gazetteer, word):
            known = self._meant(match)
            if known is not None and self._take(match, known):
                return
        if word in self.surnames and start >= self.done and self._stands_alone(start, end):
            self._take(Match(start, end, word), self.surnames[word])

    def _meant(self, match: Match) -> Known | None:
        """Whom a stretch of text names, if it is a name here."""
        before = word_before(self.text, match.start)
        known = self._chosen(match.key, after_place_word=before in self.wording.before_places)
        if known is None or isinstance(known, KnownFact):
            return known
        if match.start < self.done or self._goes_on(match, known, before):
            return None
        return None if " " not in match.key and self._is_other(match, before) else known

    def _goes_on(self, match: Match, known: Known, before: str) -> bool:
        """Whether a name is only the beginning of a longer, unknown one ("Paris Hilton")."""
        sure = known.kind == "place" and (" " in match.key or before in self.wording.before_places)
        return not sure and followed_by_name(self.text, match.end)

    def _chosen(self, key: str, *, after_place_word: bool) -> Known | None:
        """Who bears a name in this text, decided once."""
        usage = Usage(after_place_word=after_place_word, single=" " not in key)
        if (key, usage) not in self.chosen:
            self.chosen[key, usage] = choose(self.gazetteer.keyed(key), usage, self.years)
        return self.chosen[key, usage]

    def _is_other(self, match: Match, before: str) -> bool:
        """Whether a single word is no name, a part of another one, or somebody's surname."""
        if match.key in self.wording.never_names:
            return True
        if match.key in self.surnames and before not in self.wording.before_places:
            return True
        opens = opens_sentence(self.text, match.start)
        common = opens and match.key in self.wording.common_words
        return common or not self._stands_alone(match.start, match.start)

    def _stands_alone(self, start: int, end: int) -> bool:
        """Whether a single word is not a part of a longer, unknown name ("Robert Kennedy")."""
        if end > start and followed_by_name(self.text, end):
            return False
        before = CAPITAL_BEFORE.search(self.text, max(0, start - WINDOW // 2), start)
        return before is None or before[1].lower().rstrip(".") in self.wording.before_names

    def _take(self, match: Match, known: Known) -> bool:
        """Note an entity; whether the words are used up by it (those of an event are not)."""
        name = known.names.get(self.language) or next(iter(known.names.values()))
        text = self.text[match.start : match.end]
        facts = (known.id,) if isinstance(known, KnownFact) else known.fact_ids
        kind = "event" if isinstance(known, KnownFact) else known.kind
        self.found.append(Entity(match.start, match.end, text, kind, known.id, name, facts))
        if isinstance(known, KnownPerson):
            self._learn(match.key, known)
        if kind == "event":
            return False
        self.done = match.end
        return True

    def _learn(self, key: str, person: KnownPerson) -> None:
        """Remember a surname, unless it is a country or a city too ("France", "London")."""
        words = key.split()
        short = surname_of(words, self.wording) if len(words) > 1 else ""
        if len(short) < SHORTEST or short in self.wording.never_names:
            return
        if not any(
            isinstance(one, KnownPlace) and one.weight > UNSURE
            for one in self.gazetteer.keyed(short)
        ):
            self.surnames[short] = person


def word_before(text: str, start: int) -> str:
    """The word before a place of a text, in small letters."""
    words = WORD.findall(text[max(0, start - 24) : start])
    return words[-1].lower() if words else ""


def followed_by_name(text: str, end: int) -> bool:
    """Whether another capitalised word follows at once, so that the name is a longer one."""
    return CAPITAL_AFTER.match(text, end) is not None


def find_entities(
    text: str, language: str, gazetteer: Gazetteer, *, years: Collection[int] = ()
) -> tuple[Entity, ...]:
    """The entities of a text; ``years`` (astronomical) are those it mentions.

    An entity of kind "event" may hold a place ("the battle of Waterloo"); others never overlap.
    """
    return Pass(text, language, gazetteer, wording(language), sorted(set(years))).run()


def matches(text: str, start: int, gazetteer: Gazetteer, word: str) -> Iterator[Match]:
    """The known names around a capitalised word, the longest first."""
    shapes = gazetteer.shapes.get(word)
    if not shapes:
        return
    run = RUN.match(text, start)
    ahead = WORD.findall(run[0].lower()) if run else [word]
    behind = _behind(text, start) if shapes[0][0] or shapes[-1][0] else ()
    for back, length in shapes:
        if length > len(ahead) or back > len(behind):
            continue
        key = " ".join([*behind[len(behind) - back :], *ahead[:length]])
        if key in gazetteer.keys:
            match = Match(_nth_start(text, start, back), _nth_end(text, start, length), key)
            if back or _ends_like_a_name(text, match):
                yield match


def _behind(text: str, start: int) -> list[str]:
    """The words just before a place in small letters, as long as nothing parts them."""
    run = BREAK.split(text[max(0, start - WINDOW) : start])[-1]
    return WORD.findall(run.lower())[-MOST_BEFORE:]


def _nth_end(text: str, start: int, number: int) -> int:
    """Where the nth word from a place on ends."""
    return next(islice(WORD.finditer(text, start), number - 1, None)).end()


def _nth_start(text: str, start: int, number: int) -> int:
    """Where the nth word before a place begins."""
    if not number:
        return start
    return list(WORD.finditer(text, max(0, start - WINDOW), start))[-number].start()


def _ends_like_a_name(text: str, match: Match) -> bool:
    """Whether the last word has a capital or is a figure: "La Marmora", not "la marmora"."""
    last = text.rfind(" ", match.start, match.end) + 1
    return " " not in match.key or not text[max(last, match.start)].islower()


def opens_sentence(text: str, start: int) -> bool:
    """Whether nothing or the end of a sentence stands before a place."""
    before = text[max(0, start - 6) : start].rstrip(" \u00a0\"'“”‘«‹(—–-")
    return not before or before[-1] in ".!?:…\n"


def surname_of(words: Sequence[str], wording: Wording) -> str:
    """The part of a full name (in small letters) that is used alone later.

    Rulers and saints go by what stands before "of" or their number, others by the last word.
    """
    for at, word in enumerate(words[1:], start=1):
        if word in wording.after_first_names or ROMAN.fullmatch(word):
            return words[0] if at == 1 else ""
    if words[-1] not in wording.after_surnames:
        return words[-1]
    return "".join(words[1:-1][-1:])


ROMAN = re.compile(r"[ivx]{1,5}")
