"""What is known while a text is read on: when it was written, what it is about, where it stands."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from accadeoggi.chronology import Calendar, days_in_month, from_jdn, to_jdn

if TYPE_CHECKING:
    from accadeoggi.reading.words.lexicon import Lexicon
    from accadeoggi.reading.words.tokens import Tokens


REFORM = (1582, 10, 15)


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in history as far as it is known: a year, perhaps a month, perhaps a day."""

    year: int
    month: int | None = None
    day: int | None = None
    season: str = ""
    part: str = ""
    named: int | None = None

    @property
    def jdn(self) -> int:
        """Its day number, the middle of the year or month if no finer is known."""
        month = self.month or 7
        day = min(self.day or 15, days_in_month(self.year, month))
        return to_jdn(self.year, month, day, Calendar.GREGORIAN)

    def moved(self, days: int) -> Moment:
        """The day so many days away; the moment must have a day."""
        named = None if self.named is None else (self.named + days) % 7
        return Moment(*from_jdn(self.jdn + days, Calendar.GREGORIAN), named=named)

    def by_months(self, months: int) -> Moment:
        """The month so many months away."""
        count = self.year * 12 + (self.month or 1) - 1 + months
        return Moment(count // 12, count % 12 + 1)

    @property
    def weekday(self) -> int:
        """0 for Monday, as the text named it or as the calendar in force has it.

        The moment must have a day.
        """
        if self.named is not None:
            return self.named
        if (self.year, self.month or 1, self.day or 1) >= REFORM:
            return self.jdn % 7
        return to_jdn(self.year, self.month or 1, self.day or 1, Calendar.JULIAN) % 7

    @property
    def date(self) -> dt.date | None:
        """As a date of the library, where there is one."""
        if self.month is None or self.day is None or not 1 <= self.year <= 9999:
            return None
        return dt.date(self.year, self.month, self.day)

    def but(self, **changes: object) -> Moment:
        """A copy with some parts changed."""
        return replace(self, **changes)  # type: ignore[arg-type]  # fields are checked by dataclasses


@dataclass(slots=True)
class Context:
    """The state of one walk through a text.

    ``now`` is the day of the document, ``then`` the point that the narrative has reached,
    ``ahead`` the first year that a story names, for the days told before it;
    ``is_news`` whether bare days and months are to be counted from now.
    """

    tokens: Tokens
    lexicon: Lexicon
    now: Moment | None
    then: Moment | None
    is_news: bool
    said_in_sentence: bool = False
    aside: Moment | None = None
    last: Moment | None = None
    earlier: Moment | None = None
    ahead: Moment | None = None
    last_end: int = -1
    quarter: Moment | None = None

    def open_sentence(self) -> None:
        """Begin a sentence: a look aside is over, unless it carries the story on."""
        self.said_in_sentence = False
        if self.aside and self.then and not self.then.month and self.aside.year >= self.then.year:
            self.advance(self.aside)
        self.aside = None

    def advance(self, moment: Moment) -> None:
        """Let the narrative reach a year, keeping a finer point of the same year."""
        if self.then is None or moment.month or moment.year != self.then.year:
            self.then = moment

    @property
    def home(self) -> Moment | None:
        """From where bare dates are counted."""
        if self.is_news and not (self.said_in_sentence and self.then):
            return self.now
        return self.aside or self.then or self.ahead or self.now

    @property
    def reached(self) -> Moment | None:
        """Where the narrative stands; the day of the document if it has not begun."""
        return self.aside or self.then or self.now

    def is_before(self, first: int, words: str) -> bool:
        """Whether the word before a phrase is of a list."""
        return self.tokens.word_before(first) in self.lexicon.lists.get(words, frozenset())

    def is_quoted(self, first: int) -> bool:
        """Whether a phrase stands between quotation marks of its paragraph."""
        start = self.tokens.start(first)
        text = self.tokens.text
        said = text[max(text.rfind("\n", 0, start), start - QUOTE_REACH, 0) : start]
        opened = said.count("“") + said.count("«") > said.count("”") + said.count("»")
        return opened or said.count('"') % 2 == 1

    def has_word_before(self, first: int, words: str, reach: int) -> bool:
        """Whether one of a list's words stands before a phrase, in its sentence and near."""
        return self._has_word(words, range(first - 1, max(first - reach, -1), -1))

    def has_word_after(self, last: int, words: str, reach: int) -> bool:
        """Whether one of a list's words stands after a phrase, in its sentence and near."""
        return self._has_word(words, range(last + 1, min(last + reach, len(self.tokens.words))))

    def _accented(self, index: int) -> str:
        """A word, with the apostrophe that news may write after it for an accent."""
        tokens = self.tokens.words
        follower = tokens[index + 1] if index + 1 < len(tokens) else ""
        return tokens[index] + "'" if follower == "'" else tokens[index]

    def _has_word(self, words: str, places: range) -> bool:
        """Whether a word of a list, or with an ending that the language gives it, is on the way."""
        wanted = self.lexicon.lists.get(words, frozenset())
        endings = tuple(self.lexicon.lists.get(words + "_endings", ()))
        tokens = self.tokens.words
        for index in places:
            word = tokens[index]
            if word in STOPS:
                return False
            if word in wanted or (endings and self._accented(index).endswith(endings)):
                return True
        return False


STOPS = frozenset(".;!?:")
QUOTE_REACH = 3000
