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
        entries: list[Known] = [*people, *places, *facts]
        names = (
            (name, at, isinstance(entry, KnownFact))
            for at, entry in enumerate(entries)
            for name in entry.names.values()
        )
        ids = {one.id: at for at, one in enumerate(entries) if not isinstance(one, KnownPerson)}
        return cls.indexed(entries, names, ids)

    @classmethod
    def indexed(
        cls,
        entries: Sequence[Known],
        names: Iterable[tuple[str, int, bool]],
        ids: Mapping[str, int],
    ) -> Gazetteer:
        """A gazetteer of entries whose names come apart from them: name, index, is it a label.

        A label ("Battle of Hastings") may begin with words that a text writes in small letters.
        """
        keys: dict[str, int | tuple[int, ...]] = {}
        shapes: dict[str, tuple[Shape, ...]] = {}
        for name, at, is_label in names:
            words = words_of(name)
            if not 0 < len(words) <= MOST_WORDS:
                continue
            _add_key(keys, key_of(words), at)
            back = _small_words(words) if is_label else 0
            _add_shape(shapes, words[back].lower(), (back, len(words) - back))
        return cls(entries, keys, shapes, ids)

    def named(self, name: str) -> tuple[Known, ...]:
        """All entries that bear a name."""
        return self.keyed(key_of(words_of(name)))

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


def words_of(name: str) -> list[str]:
    """The words of a name without what stands between them; most names are plain letters."""
    return name.split() if name.replace(" ", "").isalpha() else WORD.findall(name)


def key_of(words: Sequence[str]) -> str:
    """The key of a name: its words in small letters, whatever stands between them.

    >>> key_of(words_of("Gabriele D’Annunzio"))
    'gabriele d annunzio'
    """
    return " ".join(words).lower()


def _add_key(keys: dict[str, int | tuple[int, ...]], key: str, at: int) -> None:
    there = keys.setdefault(key, at)
    if there == at:
        return
    several = (there,) if isinstance(there, int) else there
    if at not in several:
        keys[key] = (*several, at)


def _add_shape(shapes: dict[str, tuple[Shape, ...]], word: str, shape: Shape) -> None:
    there = shapes.get(word, ())
    if shape not in there:
        shapes[word] = _with(there, shape)


@lru_cache(maxsize=4096)
def _with(shapes: tuple[Shape, ...], shape: Shape) -> tuple[Shape, ...]:
    """Shapes and one more, the longest first; equal ones are one object, as most words share."""
    return tuple(sorted({*shapes, shape}, key=lambda one: (-sum(one), one)))


def _small_words(words: Sequence[str]) -> int:
    """How many words of a label stand before the last that a text writes with a capital too."""
    capitals = [at for at, word in enumerate(words) if word[0].isupper() and at <= MOST_BEFORE]
    return capitals[-1] if capitals else 0
