"""Every time expression of a text, with its value."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from accadeoggi.reading.phrases.grammar import understand
from accadeoggi.reading.phrases.rules import Grammar, load_grammar
from accadeoggi.reading.resolving import Tagged, resolve
from accadeoggi.reading.words.lexicon import FOLDER, Lexicon, folder_of, load_lexicon
from accadeoggi.reading.words.scanning import chunks
from accadeoggi.reading.words.spelling import with_numbers
from accadeoggi.reading.words.tokens import cut

if TYPE_CHECKING:
    from pathlib import Path

    from accadeoggi.chronology import HistoricalDate
    from accadeoggi.reading.phrases.meanings import Meaning
    from accadeoggi.reading.words.scanning import Node
    from accadeoggi.reading.words.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Language:
    """All that is needed to read one language."""

    lexicon: Lexicon
    grammar: Grammar


@cache
def language(code: str, root: Path = FOLDER) -> Language:
    """A language, loaded once.

    Raises UnknownReadingLanguage or BadLanguageFile.
    """
    folder = folder_of(code, root)
    lexicon = load_lexicon(folder)
    return Language(lexicon=lexicon, grammar=load_grammar(folder, lexicon))


def find_timexes(
    text: str,
    language_code: str,
    *,
    anchor: str | None = None,
    event_date: HistoricalDate | None = None,
    root: Path = FOLDER,
) -> Tagged:
    """All time expressions of a text.

    ``anchor`` is the day the text was written (ISO); ``event_date`` the day it is about.
    """
    spoken = language(language_code, root)
    tokens = cut(text, elision=spoken.lexicon.elision)
    return resolve(phrases(tokens, spoken), tokens, spoken.lexicon, anchor, event_date)


def phrases(tokens: Tokens, spoken: Language) -> list[tuple[Node, Meaning]]:
    """The phrases that speak of time, in order, each with what it means out of context."""
    lexicon, grammar = spoken.lexicon, spoken.grammar
    return [
        phrase
        for run in chunks(tokens, lexicon)
        for phrase in understand(with_numbers(run, lexicon), tokens, lexicon, grammar)
    ]
