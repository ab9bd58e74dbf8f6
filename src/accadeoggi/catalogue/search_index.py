"""The words by which facts are found: FTS5 on SQLite, a text-search vector on PostgreSQL.

Everything is compared without case and without accents. What a person types is never handed to
the engine as a query: only its words are.
"""

from __future__ import annotations

import re
import unicodedata

from django.db import connection

TABLE = "catalogue_words"
WORD = re.compile(r"\w+")
MOST_WORDS = 8
MOST_MATCHES = 3000

CREATE = {
    "sqlite": [
        (
            f"CREATE VIRTUAL TABLE {TABLE} USING fts5(words, fact_id UNINDEXED, "
            "prefix='2 3', tokenize='unicode61 remove_diacritics 2')"
        )
    ],
    "postgresql": [
        f"CREATE TABLE {TABLE} (fact_id bigint NOT NULL, words text NOT NULL)",
        f"CREATE INDEX {TABLE}_vector ON {TABLE} USING gin (to_tsvector('simple', words))",
    ],
}
NAMES = "p.name || ' ' || CAST(p.names AS text)"
GATHER_LABELS = (
    f"INSERT INTO {TABLE} (fact_id, words) "  # noqa: S608 - our own names
    "SELECT fact_id, {plain} FROM catalogue_factlabel"
)
GATHER_PEOPLE = (
    f"INSERT INTO {TABLE} (fact_id, words) "  # noqa: S608 - our own names
    "SELECT MIN(f.id), {plain} FROM catalogue_fact f "
    "JOIN catalogue_person p ON p.id = f.person_id GROUP BY p.id, p.name, p.names"
)


def plain(text: str) -> str:
    """Without case and accents.

    >>> plain("Perù, È")
    'peru, e'
    """
    folded = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in folded if not unicodedata.combining(letter))


def words_of(query: str) -> list[str]:
    """The words to look for; the engine's own signs are lost on the way."""
    return WORD.findall(plain(query).replace("_", " "))[:MOST_WORDS]


def rebuild() -> None:
    """Gather the words of all facts anew."""
    with connection.cursor() as cursor:
        cursor.execute(f"DELETE FROM {TABLE}")  # noqa: S608 - our own name
        cursor.execute(GATHER_LABELS.format(plain="text"))
        cursor.execute(GATHER_PEOPLE.format(plain=NAMES))


def renew(fact_id: int) -> None:
    """Gather the words of one fact anew, after a correction."""
    with connection.cursor() as cursor:
        cursor.execute(f"DELETE FROM {TABLE} WHERE fact_id = %s", [fact_id])  # noqa: S608
        cursor.execute(f"{GATHER_LABELS.format(plain='text')} WHERE fact_id = %s", [fact_id])
        cursor.execute(f"{GATHER_PEOPLE.format(plain=NAMES)} HAVING MIN(f.id) = %s", [fact_id])


def matching(query: str) -> list[int]:
    """The ids of facts with all words of the query, the last one perhaps only begun."""
    words = words_of(query)
    if not words:
        return []
    sqlite = connection.vendor == "sqlite"
    with connection.cursor() as cursor:
        sql, values = _sqlite_query(words) if sqlite else _postgresql_query(words)
        cursor.execute(sql, values)
        return [row[0] for row in cursor.fetchall()]


def _sqlite_query(words: list[str]) -> tuple[str, list[str | int]]:
    terms = [f'"{word}"' for word in words]
    sql = f"SELECT DISTINCT fact_id FROM {TABLE} WHERE words MATCH %s LIMIT %s"  # noqa: S608
    return sql, [" ".join(terms) + "*", MOST_MATCHES]


def _postgresql_query(words: list[str]) -> tuple[str, list[str | int]]:
    terms = " & ".join(words) + ":*"
    sql = (
        f"SELECT DISTINCT fact_id FROM {TABLE} "  # noqa: S608 - our own name
        "WHERE to_tsvector('simple', words) @@ to_tsquery('simple', %s) LIMIT %s"
    )
    return sql, [terms, MOST_MATCHES]
