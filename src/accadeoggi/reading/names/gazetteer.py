"""What is known of people, places and events, indexed for finding their names in a text.

The index knows for each capitalised word which shapes of names hang on it (how many words before
it and how many from it on), and for each whole name the entries that bear it. So a text is read in
one pass, with a bounded number of look-ups a word, however many names there are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from accadeoggi.chronology import HistoricalDate
    from accadeoggi.reading.values import Entity

WORD = re.compile(r"[^\W_]+")
MOST_WORDS = 8
"""Names of more words are not looked for."""
MOST_BEFORE = 5
"""A name may begin with this many words in small letters ("the second battle of Ypres")."""
Shape = tuple[int, int]


@dataclass(frozen=True, slots=True)
class KnownFact:
    """A dated fact of the almanac; ``kind`` is "event", "birth" or "death"."""

    id: str
    labels: Mapping[str, str]
    date: HistoricalDate | None
    kind: str = "event"
    theme: str = ""
    weight: float = 0.0
    confidence: float = 1.0

    @property
    def names(self) -> Mapping[str, str]:
        """What the fact is called in each language."""
        return self.labels


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person of the almanac; ``names`` by language, ``weight`` from 0 (hardly known) to 1."""

    id: str
    names: Mapping[str, str]
    born: HistoricalDate | None = None
    died: HistoricalDate | None = None
    weight: float = 0.0
    fact_ids: tuple[str, ...] = ()

    @property
    def kind(self) -> str:
        """What the entry is."""
        return "person"


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """A place; one that is ``doubtful`` (Lincoln) counts only after a word such as "in"."""

    id: str
    names: Mapping[str, str]
    country: str = ""
    weight: float = 0.0
    fact_ids: tuple[str, ...] = ()
    doubtful: bool = False

    @property
    def kind(self) -> str:
        """What the entry is."""
        return "place"


Known = KnownPerson | KnownPlace | KnownFact


@dataclass(frozen=True, slots=True)
class Column:
    """Names of entries that follow one another from ``offset`` on; empty where one has none.

    A label ("Battle of Hastings") may begin with words that a text writes in small letters.
    """

    names: Sequence[str]
    offset: int
    is_label: bool = False


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Entries by name. ``entries`` may be any sequence, also one that makes entries when asked."""

    entries: Sequence[Known] = ()
    keys: dict[str, int | tuple[int, ...]] = field(default_factory=dict)
    shapes: dict[str, tuple[Shape, ...]] = field(default_factory=dict)
    places: Mapping[str, int] = field(default_factory=dict)
    """Where the facts and places stand, by id; people are many and are found by name."""

    @classmethod
    def of(
        cls,
        people: Iterable[KnownPerson] = (),
        places: Iterable[KnownPlace] = (),
        facts: Iterable[KnownFact] = (),
    ) -> Gazetteer:
        """A gazetteer of a few entries that are at hand.

        >>> small = Gazetteer.of([KnownPerson("dante", {"it": "Dante Alighieri"})])
        >>> [one.id for one in small.named("Dante Alighieri")]
        ['dante']
        """
        facts = tuple(facts)
        others: list[Known] = [*people, *places]
        entries = [*facts, *others]
        labels = _columns(facts, 0, is_label=True)
        names = _columns(others, len(facts), is_label=False)
        ids = {one.id: at for at, one in enumerate(entries) if not isinstance(one, KnownPerson)}
        return cls.indexed(entries, [*labels, *names], ids)

    @classmethod
    def indexed(
        cls, entries: Sequence[Known], columns: Iterable[Column], ids: Mapping[str, int]
    ) -> Gazetteer:
        """A gazetteer of entries whose names come apart from them, in columns."""
        keys: dict[str, int | tuple[int, ...]] = {}
        shapes: dict[str, tuple[Shape, ...]] = {}
        for column in columns:
            its_keys = list(map(_key_of_name, column.names))
            for at, key in enumerate(its_keys, start=column.offset):
                if key and keys.setdefault(key, at) != at:
                    _add_bearer(keys, key, at)
            hooks = _hooks_of_labels(column.names) if column.is_label else _hooks(its_keys)
            for word, shape in hooks:
                shapes[word] = _with(shapes.get(word, ()), shape)
        return cls(entries, keys, shapes, ids)

    def named(self, name: str) -> tuple[Known, ...]:
        """All entries that bear a name."""
        return self.keyed(_key_of_name(name))

    def keyed(self, key: str) -> tuple[Known, ...]:
        """All entries under a key (the words of a name in small letters)."""
        found = self.keys.get(key, ())
        return tuple(self.entries[at] for at in ((found,) if isinstance(found, int) else found))

    def known(self, entity: Entity) -> Known | None:
        """The entry that a text's entity stands for."""
        return next((one for one in self.named(entity.name) if one.id == entity.id), None)

    def fact(self, fact_id: str) -> KnownFact | None:
        """An event by its id."""
        found = self.entries[self.places[fact_id]] if fact_id in self.places else None
        return found if isinstance(found, KnownFact) else None

    def facts_of(self, entity: Entity) -> tuple[KnownFact, ...]:
        """The dated facts of an entity: birth and death of a person, the events of a place."""
        known = self.known(entity)
        if isinstance(known, KnownFact):
            return (known,)
        if isinstance(known, KnownPerson):
            return tuple(life_of(known))
        found = map(self.fact, known.fact_ids if known else ())
        return tuple(fact for fact in found if fact is not None)


NOBODY = Gazetteer()
"""A gazetteer that knows nothing."""


def life_of(person: KnownPerson) -> Iterator[KnownFact]:
    """The birth and the death of a person, as far as they are dated."""
    for kind, date in (("birth", person.born), ("death", person.died)):
        if date is not None:
            yield KnownFact(f"{person.id}/{kind}", person.names, date, kind, weight=person.weight)


def key_of(words: Sequence[str]) -> str:
    """The key of a name: its words in small letters, whatever stands between them.

    >>> key_of(WORD.findall("Gabriele D’Annunzio"))
    'gabriele d annunzio'
    """
    return " ".join(words).lower()


def _key_of_name(name: str) -> str:
    """The same for a whole name; most names are plain letters with one blank between words."""
    plain = name.replace(" ", "").isalpha() and "  " not in name
    return name.lower() if plain else key_of(WORD.findall(name))


def _columns(entries: Sequence[Known], offset: int, *, is_label: bool) -> Iterator[Column]:
    """A column of names for each language that any of the entries has."""
    for language in sorted({code for entry in entries for code in entry.names}):
        names = [entry.names.get(language, "") for entry in entries]
        yield Column(names, offset, is_label=is_label)


def _add_bearer(keys: dict[str, int | tuple[int, ...]], key: str, at: int) -> None:
    """Note one more entry of a name."""
    there = keys[key]
    several = (there,) if isinstance(there, int) else there
    if at not in several:
        keys[key] = (*several, at)


def _hooks(keys: Iterable[str]) -> set[tuple[str, Shape]]:
    """On which word each name hangs, and its shape: a name hangs on its first word."""
    counted = {(key.partition(" ")[0], key.count(" ") + 1) for key in keys if key}
    return {(word, (0, length)) for word, length in counted if length <= MOST_WORDS}


def _hooks_of_labels(labels: Iterable[str]) -> set[tuple[str, Shape]]:
    """The same for labels, whose first words a text may write in small letters.

    A label hangs on its last capitalised word: "Second Battle of Ypres" on Ypres.
    """
    found = set()
    for words in map(WORD.findall, labels):
        if 0 < len(words) <= MOST_WORDS:
            back = _small_words(words)
            found.add((words[back].lower(), (back, len(words) - back)))
    return found


@lru_cache(maxsize=4096)
def _with(shapes: tuple[Shape, ...], shape: Shape) -> tuple[Shape, ...]:
    """Shapes and one more, the longest first; equal ones are one object, as most words share."""
    return tuple(sorted({*shapes, shape}, key=lambda one: (-sum(one), one)))


def _small_words(words: Sequence[str]) -> int:
    """How many words of a label stand before the last that a text writes with a capital too."""
    capitals = [at for at, word in enumerate(words) if word[0].isupper() and at <= MOST_BEFORE]
    return capitals[-1] if capitals else 0
